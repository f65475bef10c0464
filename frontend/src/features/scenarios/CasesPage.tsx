import { SimpleGrid, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { RequestFailed } from "../../protocol/api";
import { BrokenScripts } from "./BrokenScripts";
import { CaseCard } from "./CaseCard";
import type { Paths } from "./paths";
import { useCases } from "./queries";
import { Resume } from "./Resume";

export function CasesPage({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  return (
    <Page title="Weerklank">
      <Title order={1}>{t("cases.title")}</Title>
      <Text mt="sm" mb="xl" maw="40rem" c="dimmed" size="lg">
        {t("cases.intro")}
      </Text>
      <Resume paths={paths} />
      <Cases paths={paths} />
    </Page>
  );
}

function Cases({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const cases = useCases();
  if (cases.isPending) return <Loading what={t("cases.loading")} />;
  if (cases.isError) {
    const { error } = cases;
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed level={2} unreachable={unreachable} onRetry={() => void cases.refetch()} />;
  }
  const { scenarios, broken } = cases.data;
  return (
    <>
      {scenarios.length === 0 && (
        <Notice level={2} icon="seed" title={t("cases.empty")}>
          {t("cases.emptyWhy")}
        </Notice>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {scenarios.map((one) => (
          <li key={one.id}>
            <CaseCard practiceCase={one} href={paths.briefing(one.id)} />
          </li>
        ))}
      </SimpleGrid>
      {broken.length > 0 && <BrokenScripts scripts={broken} />}
    </>
  );
}
