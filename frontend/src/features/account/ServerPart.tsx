import { Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";
import { useFormat } from "../../i18n/format";
import { people } from "../../protocol/people";

/** How the server is, for whoever looks after it. */
export function ServerPart() {
  const { t } = useTranslation();
  const { moment, number } = useFormat();
  const { data, error } = useQuery({ queryKey: ["server"], queryFn: people.server, staleTime: 0, refetchInterval: 30_000 });
  const limit = (most: number) => (most === 0 ? t("account.server.noLimit") : t("account.server.perMinute", { most: number(most, 0) }));
  const rows = data && [
    [t("account.server.health"), `${t(data.health === "up" ? "account.server.up" : "account.server.notUp")}: ${Object.entries(data.parts).map(([part, how]) => `${part} ${how}`).join(", ")}`],
    [t("account.server.version"), [data.version, t("account.server.since", { when: moment(data.since) })].filter(Boolean).join(", ")],
    [t("account.server.database"), [data.database ?? t("account.server.unknown"), data.freeDiskMb !== null && t("account.server.disk", { mb: number(data.freeDiskMb, 0) })].filter(Boolean).join(", ")],
    [t("account.server.memory"), t("account.server.of", { used: number(data.usedMb, 0), most: number(data.mostMb, 0) })],
    [t("account.server.model"), data.model ? t("account.server.modelIs", { name: data.model.name, host: data.model.host ?? "?", session: data.model.callsPerSession, day: number(data.model.callsPerDay, 0) }) : t("account.server.noModel")],
    [t("account.server.requests"), limit(data.limits.requestsPerMinute)],
    [t("account.server.messages"), limit(data.limits.messagesPerMinute)],
    [t("account.server.conversations"), limit(data.limits.conversationsPerMinute)],
    [t("account.server.recordStore"), data.recordStore ?? t("account.server.none")],
    [t("account.server.brokenCases"), number(data.brokenCases, 0)],
  ];
  return (
    <section>
      <Title order={2} mb="sm">
        {t("account.server.title")}
      </Title>
      <Text c="dimmed" mb="sm">
        {t("account.server.intro")}
      </Text>
      <Failed error={error} />
      {rows && (
        <Table.ScrollContainer minWidth={300}>
          <Table>
            <Table.Tbody>
              {rows.map(([name, value]) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" w="14rem">
                    {name}
                  </Table.Th>
                  <Table.Td>{value}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
