import { Anchor, Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Failed } from "../../components/Failed";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { RequestFailed } from "../../protocol/api";
import { groups, type CourseGroup } from "../../protocol/groups";
import rows from "../../components/Rows.module.css";
import { dayWords, nextDay, today } from "./days";
import type { Paths } from "./paths";
import { Plan } from "./Plan";
import { useGroups, useGroupsAnew } from "./queries";

export function GroupsPage({ trains, paths }: { trains: boolean; paths: Paths }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useGroups();
  return (
    <Page title={t("group.title")} size="md">
      <Stack gap="2.5rem">
        <div>
          <Title order={1}>{t("group.title")}</Title>
          <Text mt="sm" maw="42rem" c="dimmed" size="lg">
            {t("group.intro")}
          </Text>
        </div>
        {error && (
          <LoadFailed
            level={2}
            unreachable={error instanceof RequestFailed && error.unreachable}
            detail={error.message}
            onRetry={() => void refetch()}
          />
        )}
        {!error && !data && <Loading />}
        {data?.length === 0 && (
          <Notice level={2} icon="together" title={t("group.none")}>
            {t("group.noneWhy")}
          </Notice>
        )}
        {data && data.length > 0 && (
          <ul className={rows.list}>
            {data.map((group) => (
              <Row key={group.id} group={group} paths={paths} />
            ))}
          </ul>
        )}
        <Join paths={paths} />
        {trains && <Make paths={paths} />}
      </Stack>
    </Page>
  );
}

function Row({ group, paths }: { group: CourseGroup; paths: Paths }) {
  const { t, i18n } = useTranslation();
  const next = nextDay(group.days, today());
  const names = group.trainers.map(({ name }) => name).filter(Boolean);
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <Anchor component={Link} href={paths.group(group.id)} fw={600}>
          {group.name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {[next && t("group.nextDay", { when: dayWords(next, i18n.language) }), names.length > 0 && t("group.trainers", { names: names.join(", ") })]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      <Button component={Link} href={paths.group(group.id)} variant="subtle" aria-label={t("group.openOf", { name: group.name })}>
        {t("group.open")}
      </Button>
    </li>
  );
}

function Join({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [, go] = useLocation();
  const anew = useGroupsAnew();
  const joining = useMutation({
    mutationFn: () => groups.join(code),
    onSuccess: async ({ id }) => {
      await anew();
      go(paths.group(id));
    },
  });
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.joinTitle")}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          joining.mutate();
        }}
      >
        <Group align="flex-end">
          <TextInput label={t("group.code")} required autoComplete="off" value={code} onChange={(event) => setCode(event.currentTarget.value)} />
          <Button type="submit" loading={joining.isPending}>
            {t("group.join")}
          </Button>
        </Group>
        <Failed error={joining.error} />
      </form>
    </section>
  );
}

function Make({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const anew = useGroupsAnew();
  const making = useMutation({
    mutationFn: ({ name, days }: { name: string; days: readonly string[] }) => groups.make(name, days),
    onSuccess: async ({ id }) => {
      await anew();
      go(paths.group(id));
    },
  });
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.makeTitle")}
      </Title>
      <Plan name="" days={[]} button={t("group.make")} loading={making.isPending} error={making.error} onPlan={(name, days) => making.mutate({ name, days })} />
    </section>
  );
}
