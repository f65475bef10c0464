import { Button, Group, Text, Title } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HeardChips } from "../../coding/HeardChips";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { api } from "../../protocol/api";
import classes from "./Projector.module.css";
import { momentOf, stepsOf, type Moment } from "./steps";
import { useCollected, type Collected } from "./useCollected";

/** Collected turns for a whole group to look at, without the name of who said them, one step at a time. */
export function ProjectorPage() {
  const { t } = useTranslation();
  const { turns, drop } = useCollected();
  const [at, setAt] = useState(0);
  const shown = turns[Math.min(at, turns.length - 1)];
  if (!shown) {
    return (
      <Page title={t("projector.title")}>
        <Notice icon="seed" title={t("projector.empty")}>
          {t("projector.emptyWhy")}
        </Notice>
      </Page>
    );
  }
  const number = Math.min(at, turns.length - 1);
  return (
    <Page title={t("projector.title")} size="xl">
      <Group justify="space-between" mb="lg">
        <Title order={1} size="h3">
          {t("projector.which", { at: number + 1, of: turns.length })}
        </Title>
        <Group gap="xs">
          <Button variant="default" disabled={number === 0} onClick={() => setAt(number - 1)}>
            {t("projector.previous")}
          </Button>
          <Button variant="default" disabled={number === turns.length - 1} onClick={() => setAt(number + 1)}>
            {t("projector.next")}
          </Button>
          <Button variant="subtle" onClick={() => drop(shown)}>
            {t("projector.away")}
          </Button>
        </Group>
      </Group>
      <Shown key={`${shown.session} ${shown.turn}`} {...shown} />
    </Page>
  );
}

function Shown({ session, turn }: Collected) {
  const { t } = useTranslation();
  const report = useQuery({ queryKey: ["report", session], queryFn: () => api.report(session), staleTime: 60_000 });
  if (report.isPending) return <Loading what={t("report.loading")} />;
  if (report.isError) return <LoadFailed level={2} unreachable={false} detail={report.error.message} onRetry={() => void report.refetch()} />;
  const moment = momentOf(report.data, turn);
  return moment && <Steps moment={moment} language={report.data.scenario.language} />;
}

function Steps({ moment, language }: { moment: Moment; language: string }) {
  const { t } = useTranslation();
  const all = stepsOf(moment);
  const [at, setAt] = useState(0);
  const on = () => setAt(Math.min(at + 1, all.length - 1));
  const back = () => setAt(Math.max(at - 1, 0));
  useHotkeys([
    ["ArrowRight", on],
    ["ArrowLeft", back],
  ]);
  const sees = (step: (typeof all)[number]) => all.slice(0, at + 1).includes(step);
  return (
    <>
      <div className={classes.screen} aria-live="polite">
        {moment.before && (
          <figure className={classes.said} data-speaker="client">
            <figcaption>{t("projector.client")}</figcaption>
            <p lang={language}>{moment.before.text}</p>
          </figure>
        )}
        {sees("said") && (
          <figure className={classes.said} data-speaker="trainee">
            <figcaption>{t("projector.trainee")}</figcaption>
            <p lang={language}>{moment.said.text}</p>
          </figure>
        )}
        {sees("heard") && (
          <div className={classes.heard}>
            <HeardChips coding={moment.said.coding} tips={moment.said.tips} />
          </div>
        )}
        {sees("answer") && moment.answer && (
          <figure className={classes.said} data-speaker="client">
            <figcaption>{t("projector.client")}</figcaption>
            <p lang={language}>{moment.answer.text}</p>
          </figure>
        )}
      </div>
      <Text size="lg" my="md">
        {t(`projector.ask.${all[at] ?? "before"}`)}
      </Text>
      <Group>
        <Button size="lg" onClick={on} disabled={at === all.length - 1}>
          {t("projector.on")}
        </Button>
        <Button size="lg" variant="default" onClick={back} disabled={at === 0}>
          {t("projector.back")}
        </Button>
        <Text size="sm" c="dimmed">
          {t("projector.keys")}
        </Text>
      </Group>
    </>
  );
}
