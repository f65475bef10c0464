import { SimpleGrid, Text, Title } from "@mantine/core";
import { useSessionStorage } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { RequestFailed } from "../../protocol/api";
import type { PracticeCase } from "../../protocol/cases";
import { BrokenScripts } from "./BrokenScripts";
import { CaseCard } from "./CaseCard";
import { CaseFinder } from "./CaseFinder";
import { narrowed, spoken, type Wanted } from "./narrowing";
import type { Paths } from "./paths";
import { useCases } from "./queries";
import { Resume } from "./Resume";

/** Up to this many cases are seen at a glance. */
const AT_A_GLANCE = 6;

/** `proposal` is what somebody could do next, from elsewhere in the app. */
export function CasesPage({ paths, proposal }: { paths: Paths; proposal?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page title="Weerklank">
      <Title order={1}>{t("cases.title")}</Title>
      <Text mt="sm" mb="xl" maw="40rem" c="dimmed" size="lg">
        {t("cases.intro")}
      </Text>
      {proposal}
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
      <Choice cases={scenarios} paths={paths} />
      {broken.length > 0 && <BrokenScripts scripts={broken} />}
    </>
  );
}

function Choice({ cases, paths }: { cases: PracticeCase[]; paths: Paths }) {
  const { i18n } = useTranslation();
  const languages = spoken(cases);
  const mine = languages.find((language) => i18n.language.startsWith(language)) ?? "";
  const [wanted, want] = useSessionStorage<Wanted>({
    key: "weerklank.cases",
    defaultValue: { words: "", language: languages.length > 1 ? mine : "", level: null },
    getInitialValueInEffect: false,
  });
  const many = cases.length > AT_A_GLANCE;
  const shown = many ? narrowed(cases, wanted) : cases;
  return (
    <>
      {many && <CaseFinder wanted={wanted} onChange={want} found={shown.length} bothLanguages={languages.length > 1} />}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {shown.map((one) => (
          <li key={one.id}>
            <CaseCard practiceCase={one} href={paths.briefing(one.id)} />
          </li>
        ))}
      </SimpleGrid>
    </>
  );
}
