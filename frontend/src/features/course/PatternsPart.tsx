import { Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { stateParts } from "./stateParts";
import { useFormat } from "../../i18n/format";
import type { Patterns } from "../../protocol/groups";
import { codes } from "../../protocol/coding";

/** What is heard in the group as a whole, and where conversations turned. */
export function PatternsPart({ patterns }: { patterns: Patterns | null }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.lead.patterns")}
      </Title>
      {patterns ? <Found patterns={patterns} /> : <Text c="dimmed">{t("group.lead.patternsFew")}</Text>}
    </section>
  );
}

function Found({ patterns }: { patterns: Patterns }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const rows = [
    ...codes.map((code) => ({ key: code, label: code === "Q" ? t("codes.Q.label") : t(`codes.${code}.label`), times: patterns.counts[code] ?? 0 })),
    { key: "unasked", label: t("group.lead.unasked"), times: patterns.adviceUnasked },
    { key: "yesBut", label: t("group.lead.yesBut"), times: patterns.yesButs },
  ].filter(({ times }) => times > 0);
  return (
    <>
      <Text c="dimmed" mb="sm">
        {t("group.lead.patternsIntro", { conversations: patterns.conversations, people: patterns.people })}
      </Text>
      <Table maw="36rem" verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("group.lead.heard")}</Table.Th>
            <Table.Th>{t("group.lead.timesColumn")}</Table.Th>
            <Table.Th>{t("group.lead.perTen")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, times }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td>{times}</Table.Td>
              <Table.Td>{number((times / Math.max(1, patterns.turns)) * 10)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {patterns.turned.length > 0 && (
        <>
          <Title order={3} mt="lg" mb="xs">
            {t("group.lead.turned")}
          </Title>
          <ul>
            {patterns.turned.map(({ part, up, times }) => {
              const known = stateParts.find((one) => one === part);
              return (
                <li key={`${part} ${up}`}>
                  {t(up ? "group.lead.up" : "group.lead.down", { part: known ? t(`stateParts.${known}`) : part })}:{" "}
                  {t("group.lead.turnedTimes", { count: times })}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
