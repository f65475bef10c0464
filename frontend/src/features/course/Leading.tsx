import { Button, CopyButton, Group, Table, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Failed } from "../../components/Failed";
import { Icon } from "../../components/Icon";
import { Sure } from "../../components/Sure";
import { useFormat } from "../../i18n/format";
import { groups, type CourseGroup, type GroupOverview } from "../../protocol/groups";
import { Assigning } from "./Assigning";
import rows from "../../components/Rows.module.css";
import classes from "./Course.module.css";
import type { Paths } from "./paths";
import { PatternsPart } from "./PatternsPart";
import { Plan } from "./Plan";
import { useGroupsAnew, useOverview } from "./queries";
import { useWhat } from "./useWhat";

/** What a trainer does with a group. */
export function Leading({ group, paths, screen }: { group: CourseGroup; paths: Paths; screen: ReactNode }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const anew = useGroupsAnew();
  const { data } = useOverview(group.id);
  const planning = useMutation({
    mutationFn: ({ name, days }: { name: string; days: readonly string[] }) => groups.change(group.id, name, days),
    onSuccess: anew,
  });
  const removing = useMutation({
    mutationFn: () => groups.remove(group.id),
    onSuccess: async () => {
      go(paths.groups);
      await anew();
    },
  });
  return (
    <>
      <Code code={group.joinCode ?? ""} paths={paths} />
      <Assigning group={group} />
      {data && <Who group={group} overview={data} />}
      {data && <Shared overview={data} paths={paths} />}
      <div>{screen}</div>
      {data && <PatternsPart patterns={data.overview.patterns} />}
      <section>
        <Title order={2} mb="sm">
          {t("group.lead.plan")}
        </Title>
        <Plan
          name={group.name}
          days={group.days}
          button={t("group.save")}
          loading={planning.isPending}
          saved={planning.isSuccess}
          error={planning.error}
          onPlan={(name, days) => planning.mutate({ name, days })}
        />
      </section>
      <div>
        <Sure ask={t("group.lead.removeSure")} yes={t("group.lead.removeYes")} no={t("group.no")} loading={removing.isPending} onYes={() => removing.mutate()}>
          {t("group.lead.remove")}
        </Sure>
        <Failed error={removing.error} />
      </div>
    </>
  );
}

function Code({ code, paths }: { code: string; paths: Paths }) {
  const { t } = useTranslation();
  const address = `${window.location.origin}${window.location.pathname}#${paths.join(code)}`;
  return (
    <section>
      <Text>{t("group.lead.code")}</Text>
      <Group align="center" gap="lg">
        <Text className={classes.code}>{code}</Text>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? "group.lead.copied" : "group.lead.copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </section>
  );
}

function Who({ group, overview }: { group: CourseGroup; overview: GroupOverview }) {
  const { t } = useTranslation();
  const { what } = useWhat();
  const anew = useGroupsAnew();
  const taking = useMutation({ mutationFn: (person: string) => groups.takeOut(group.id, person), onSuccess: anew });
  const trainees = overview.members.filter((member) => !member.trains);
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.lead.who")}
      </Title>
      <Text c="dimmed" mb="sm" maw="42rem">
        {t("group.lead.whoIntro")}
      </Text>
      {trainees.length === 0 && <Text>{t("group.lead.nobody")}</Text>}
      {trainees.length > 0 && (
        <Table.ScrollContainer minWidth={360 + group.assignments.length * 110} type="native">
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("group.lead.person")}</Table.Th>
                {group.assignments.map((one) => (
                  <Table.Th key={one.id}>{what(one)}</Table.Th>
                ))}
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {trainees.map((person) => (
                <Table.Tr key={person.id}>
                  <Table.Th scope="row">{person.name || t("account.me.noName")}</Table.Th>
                  {group.assignments.map((one) => {
                    const done = overview.overview.done.find((each) => each.person === person.id && each.assignment === one.id);
                    return (
                      <Table.Td key={one.id}>
                        <span className={classes.mark}>
                          {done?.enough && <Icon name="check" size={15} />}
                          {t(done?.enough ? "group.done" : "group.notYet")}
                        </span>
                        {done && done.times > 0 && (
                          <Text span size="sm" c="dimmed">
                            {" "}
                            ({t("group.times", { count: done.times })})
                          </Text>
                        )}
                      </Table.Td>
                    );
                  })}
                  <Table.Td>
                    <Button
                      variant="subtle"
                      size="compact-md"
                      aria-label={t("group.lead.takeOut", { name: person.name })}
                      onClick={() => taking.mutate(person.id)}
                    >
                      ×
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Failed error={taking.error} />
    </section>
  );
}

function Shared({ overview, paths }: { overview: GroupOverview; paths: Paths }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const name = (id: string) => overview.members.find((member) => member.id === id)?.name || t("account.me.noName");
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.lead.sharedTitle")}
      </Title>
      {overview.overview.shared.length === 0 && <Text>{t("group.lead.sharedNone")}</Text>}
      <ul className={rows.list}>
        {overview.overview.shared.map((one) => (
          <li key={one.session} className={rows.row}>
            <div className={rows.what}>
              <Text fw={600}>{t("group.lead.shared", { name: name(one.person), title: one.title })}</Text>
              <Text size="sm" c="dimmed">
                {t("group.lead.sharedWhen", { when: moment(one.sharedAt) })}
                {one.disputes > 0 && ` · ${t("group.lead.disputes", { count: one.disputes })}`}
              </Text>
            </div>
            <Button component={Link} href={paths.report(one.session)} variant="default" aria-label={t("group.lead.readOf", { name: name(one.person), title: one.title })}>
              {t("group.lead.read")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
