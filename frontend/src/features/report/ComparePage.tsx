import { Button, Group, Text, Title } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { api, RequestFailed } from "../../protocol/api";
import type { Report } from "../../protocol/report";
import { CompareFigures } from "./CompareFigures";
import classes from "./Compare.module.css";
import type { Paths } from "./paths";
import { SideBySide } from "./SideBySide";

/** Two conversations beside each other: from where they part when one branched from the other, and in figures. */
export function ComparePage({ one, other, paths }: { one: string; other: string; paths: Paths }) {
  const { t } = useTranslation();
  const found = useQueries({
    queries: [one, other].map((id) => ({ queryKey: ["report", id], queryFn: () => api.report(id), staleTime: 0 })),
  });
  const [first, second] = found;
  const failed = found.find((each) => each.isError);
  if (failed) {
    const { error } = failed;
    const unreachable = error instanceof RequestFailed && error.unreachable;
    const retry = () => found.forEach((each) => void each.refetch());
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={retry} />;
  }
  if (!first?.data || !second?.data) return <Loading what={t("lookBack.compare.loading")} />;
  return <Beside one={first.data} other={second.data} paths={paths} />;
}

function Beside({ one, other, paths }: { one: Report; other: Report; paths: Paths }) {
  const { t } = useTranslation();
  const parts = other.branchedFrom?.session === one.session ? other.branchedFrom.turn : null;
  const names =
    parts === null
      ? ([t("lookBack.compare.one"), t("lookBack.compare.other")] as const)
      : ([t("lookBack.compare.first"), t("lookBack.compare.second")] as const);
  const shared = one.turns.filter((turn) => parts !== null && turn.turn < parts).length;
  return (
    <Page title={t("lookBack.compare.title")}>
      <header className={classes.head}>
        <Text c="dimmed" lang={one.scenario.language}>
          {one.scenario.title}
        </Text>
        <Title order={1}>{t("lookBack.compare.title")}</Title>
        {parts !== null && <Text>{t("lookBack.compare.shared", { turn: parts, count: shared })}</Text>}
        {one.scenario.id !== other.scenario.id && <Text>{t("lookBack.compare.otherCase")}</Text>}
      </header>
      {parts !== null && <SideBySide one={one} other={other} from={parts} names={names} />}
      <CompareFigures one={one} other={other} names={names} />
      <Group mt="xl" data-screen-only>
        <Button component={Link} href={paths.report(one.session)}>
          {t("lookBack.compare.back")}
        </Button>
        {other.ending === null && (
          <Button component={Link} href={paths.conversation(other.session)} variant="default">
            {t("lookBack.again.goOn")}
          </Button>
        )}
      </Group>
    </Page>
  );
}
