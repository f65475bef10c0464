import { Anchor, Button, Chip, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { RequestFailed } from "../../protocol/api";
import { skills, type Skill } from "../../protocol/progress";
import { NextStep } from "./NextStep";
import type { Paths } from "./paths";
import { SkillCard } from "./SkillCard";
import { useGoal, useProgress } from "./useProgress";

/** How one gets on with each skill, and what one wants to work on; `more` is what the app puts below. */
export function ProgressPage({ paths, more }: { paths: Paths; more?: ReactNode }) {
  const { t } = useTranslation();
  const [goal, setGoal] = useGoal();
  const { data, error, refetch } = useProgress(goal);
  return (
    <Page title={t("progress.title")} size="md">
      <Stack gap="lg">
        <div>
          <Title order={1}>{t("progress.title")}</Title>
          <Text mt="sm" maw="42rem" c="dimmed">
            {t("progress.intro")}
          </Text>
          <Anchor component={Link} href={paths.brought} mt="sm" display="inline-block">
            {t("brought.link")}
          </Anchor>
        </div>
        {error && (
          <LoadFailed
            unreachable={error instanceof RequestFailed && error.unreachable}
            detail={error.message}
            onRetry={() => void refetch()}
          />
        )}
        {!error && !data && <Loading what={t("states.loading")} />}
        {data && data.conversations === 0 && (
          <Notice
            level={2}
            icon="seed"
            title={t("progress.empty")}
            action={
              <Button component={Link} href={paths.cases}>
                {t("states.toCases")}
              </Button>
            }
          >
            {t("progress.emptyWhy")}
          </Notice>
        )}
        {data && data.conversations > 0 && (
          <>
            <NextStep paths={paths} here />
            <Goal goal={goal} onGoal={setGoal} />
            {data.skills.map((standing) => (
              <SkillCard key={standing.skill} standing={standing} chosen={standing.skill === goal} paths={paths} />
            ))}
            <Text size="sm" c="dimmed">
              {t("progress.norms")}
            </Text>
          </>
        )}
        {more}
      </Stack>
    </Page>
  );
}

function Goal({ goal, onGoal }: { goal: Skill | null; onGoal: (goal: Skill | null) => void }) {
  const { t } = useTranslation();
  const choices = [{ value: "", label: t("progress.noGoal") }, ...skills.map((skill) => ({ value: skill, label: t(`progress.skills.${skill}.name`) }))];
  return (
    <div role="group" aria-labelledby="goal">
      <Text id="goal" fw={600} mb="xs">
        {t("progress.goal")}
      </Text>
      <Chip.Group value={goal ?? ""} onChange={(value) => onGoal(skills.find((skill) => skill === value) ?? null)}>
        <Group gap="xs">
          {choices.map(({ value, label }) => (
            <Chip key={value} value={value} variant="outline">
              {label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
