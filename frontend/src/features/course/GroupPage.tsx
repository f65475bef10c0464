import { Button, Stack, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Icon } from "../../components/Icon";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { Sure } from "../../components/Sure";
import { RequestFailed } from "../../protocol/api";
import { groups, type Assignment, type CourseGroup } from "../../protocol/groups";
import rows from "../../components/Rows.module.css";
import classes from "./Course.module.css";
import { dayWords, nextDay, today } from "./days";
import { Leading } from "./Leading";
import type { Paths } from "./paths";
import { useGroup, useGroupsAnew } from "./queries";
import { useWhat } from "./useWhat";

/** A group: what there is to do before which day, and for its trainers how it gets on; `screen` leads to what the app shows a whole group. */
export function GroupPage({ id, paths, screen }: { id: string; paths: Paths; screen?: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useGroup(id);
  if (error) {
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading what={t("group.loading")} />;
  return <Shown group={data} paths={paths} screen={screen} />;
}

function Shown({ group, paths, screen }: { group: CourseGroup; paths: Paths; screen: ReactNode }) {
  const { t, i18n } = useTranslation();
  const [, go] = useLocation();
  const anew = useGroupsAnew();
  const leaving = useMutation({
    mutationFn: () => groups.leave(group.id),
    onSuccess: async () => {
      go(paths.groups);
      await anew();
    },
  });
  const next = nextDay(group.days, today());
  const names = group.trainers.map(({ name }) => name).filter(Boolean);
  return (
    <Page title={group.name} size="md">
      <Stack gap="2.5rem">
        <div>
          <Button component={Link} href={paths.groups} variant="subtle" ml="-1rem" leftSection={<Icon name="back" size={16} />}>
            {t("group.title")}
          </Button>
          <Title order={1}>{group.name}</Title>
          <Text mt="sm" c="dimmed">
            {[next && t("group.nextDay", { when: dayWords(next, i18n.language) }), names.length > 0 && t("group.trainers", { names: names.join(", ") })]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
        {group.leads ? (
          <Leading group={group} paths={paths} screen={screen} />
        ) : (
          <>
            <ToDo group={group} paths={paths} />
            <Sure ask={t("group.leaveSure")} yes={t("group.yes")} no={t("group.no")} loading={leaving.isPending} onYes={() => leaving.mutate()}>
              {t("group.leave")}
            </Sure>
          </>
        )}
      </Stack>
    </Page>
  );
}

function ToDo({ group, paths }: { group: CourseGroup; paths: Paths }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.todo")}
      </Title>
      {group.assignments.length === 0 && <Text c="dimmed">{t("group.todoNone")}</Text>}
      <ul className={rows.list}>
        {group.assignments.map((one) => (
          <Doing key={one.id} assignment={one} paths={paths} />
        ))}
      </ul>
    </section>
  );
}

function Doing({ assignment, paths }: { assignment: Assignment; paths: Paths }) {
  const { t } = useTranslation();
  const { what, before } = useWhat();
  const said = what(assignment);
  const where =
    assignment.what === "case"
      ? paths.briefing(assignment.object)
      : assignment.object
        ? `${paths.practice}/${encodeURIComponent(assignment.object)}`
        : paths.practice;
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <Text fw={600}>{said}</Text>
        <Text size="sm" c="dimmed" component="div">
          {before(assignment)}
          {" · "}
          <span className={classes.mark}>
            {assignment.done && <Icon name="check" size={15} />}
            {t(assignment.done ? "group.done" : "group.notYet")}
          </span>
          {assignment.times ? ` (${t("group.times", { count: assignment.times })})` : ""}
        </Text>
        {assignment.note && (
          <Text mt="xs" className={classes.note}>
            {assignment.note}
          </Text>
        )}
      </div>
      <Button component={Link} href={where} variant={assignment.done ? "default" : "filled"} aria-label={t("group.goOf", { what: said })}>
        {t("group.go")}
      </Button>
    </li>
  );
}
