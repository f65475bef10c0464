import { Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { api } from "../../protocol/api";
import type { Proposal } from "../../protocol/progress";
import classes from "./NextStep.module.css";
import type { Paths } from "./paths";
import { useGoal, useProgress } from "./useProgress";

/** What could be done with the next quarter of an hour, and why; when it cannot be fetched nothing is missed. `here` when the page about progress is the one it stands on. */
export function NextStep({ paths, here = false }: { paths: Paths; here?: boolean }) {
  const { t } = useTranslation();
  const [goal] = useGoal();
  const { data } = useProgress(goal);
  const [which, setWhich] = useState(0);
  const proposal = data?.next[which % Math.max(1, data.next.length)];
  if (!data || !proposal) return null;
  return (
    <section className={classes.next} aria-labelledby="next-step">
      <Title order={2} size="h4" id="next-step">
        {t("progress.next")}
      </Title>
      <div aria-live="polite">
        <What proposal={proposal} />
        <Text c="dimmed">{t(`progress.why.${proposal.why}`, { skill: proposal.skill ? t(`progress.skills.${proposal.skill}.name`) : "" })}</Text>
      </div>
      <Group gap="xs" mt="sm">
        <Button component={Link} href={whereTo(proposal, paths)}>
          {t(`progress.go.${proposal.what}`)}
        </Button>
        {data.next.length > 1 && (
          <Button variant="subtle" onClick={() => setWhich(which + 1)}>
            {t("progress.other")}
          </Button>
        )}
        {!here && (
          <Button variant="subtle" component={Link} href={paths.progress}>
            {t("progress.link")}
          </Button>
        )}
      </Group>
    </section>
  );
}

function What({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const cases = useQuery({ queryKey: ["cases"], queryFn: api.cases, enabled: proposal.what === "case" });
  const title = cases.data?.scenarios.find((one) => one.id === proposal.id)?.title;
  return (
    <Text fw={600} size="lg">
      {proposal.what === "case" && t("progress.what.case", { title: title ?? "…" })}
      {proposal.what === "conversation" && t("progress.what.conversation")}
      {proposal.what === "drills" && t(proposal.skill ? "progress.what.drills" : "progress.what.mix", { skill: proposal.skill ? t(`progress.skills.${proposal.skill}.name`) : "" })}
    </Text>
  );
}

function whereTo({ what, id }: Proposal, paths: Paths): string {
  if (what === "drills") return id ? `${paths.practice}/${encodeURIComponent(id)}` : `${paths.practice}/mix`;
  if (id === null) return paths.cases;
  return what === "case" ? paths.briefing(id) : paths.conversation(id);
}
