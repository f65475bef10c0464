import { Box, Button, Group, Tabs, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { showTurn } from "../../coding/turnAnchor";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { useFormat } from "../../i18n/format";
import { api, RequestFailed } from "../../protocol/api";
import { groups } from "../../protocol/groups";
import type { Report } from "../../protocol/report";
import { Again } from "./Again";
import { Counts } from "./Counts";
import { Course } from "./Course";
import { Globals } from "./Globals";
import { Highlights } from "./Highlights";
import { Keep } from "./Keep";
import { Ladder } from "./Ladder";
import { Moments } from "./Moments";
import type { Paths } from "./paths";
import { Processes } from "./Processes";
import { Ratios } from "./Ratios";
import classes from "./Report.module.css";
import { ReportTranscript } from "./ReportTranscript";
import { ShareBox } from "./ShareBox";
import { useBranch } from "./useBranch";
import { Work } from "./Work";

const tabs = ["talk", "did", "client", "again", "keep"] as const;

type Props = {
  session: string;
  paths: Paths;
  /** Whether this person may correct as a trainer. */
  trains?: boolean;
  /** Whether there are others to share with. */
  organisation?: boolean;
  /** What the app puts below one's own conversation. */
  own?: ReactNode;
  /** What the app can do with a turn of the trainee, for whoever trains. */
  more?: (turn: number) => ReactNode;
};

export function ReportPage({ session, paths, trains = true, organisation = false, own, more }: Props) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["report", session], queryFn: () => api.report(session), staleTime: 0 });
  if (found.isPending) return <Loading what={t("report.loading")} />;
  if (found.isError) {
    const { error } = found;
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void found.refetch()} />;
  }
  return <Looked report={found.data} paths={paths} trains={trains} organisation={organisation} own={own} more={more} />;
}

type LookedProps = { report: Report; paths: Paths; trains: boolean; organisation: boolean; own: ReactNode; more: Props["more"] };

function Looked({ report, paths, trains, organisation, own, more }: LookedProps) {
  const { t } = useTranslation();
  const { name } = report.scenario.client;
  const spoke = report.turns.some((turn) => turn.type === "trainee");
  const [tab, setTab] = useState<string>("talk");
  const shown = tabs.filter((value) => value !== "again" || !report.brought);
  const share = useQuery({ queryKey: ["share", report.session], queryFn: () => groups.shared(report.session), enabled: organisation, staleTime: 0 });
  const mine = share.data?.mine ?? true;
  const branching = useBranch(report.session, paths);
  const see = (turn: number) => {
    // The turn must be on the page before it can be shown.
    flushSync(() => setTab("talk"));
    showTurn(turn);
  };
  return (
    <Page title={t(mine ? "report.title" : "group.share.reading", { name })}>
      <Opening report={report} paths={paths} mine={mine} />
      {spoke ? (
        <div className={classes.parts}>
          <Highlights report={report} onSee={see} />
          {!report.brought && <Moments report={report} onSee={see} />}
          {branching.error && <Text role="alert">{branching.error.message || t("lookBack.again.failed")}</Text>}
          <Tabs value={tab} onChange={(value) => setTab(value ?? "talk")} keepMountedMode="display-none">
            <Tabs.List aria-label={t("lookBack.tabs.label")} className={classes.tabs}>
              {shown.map((value) => (
                <Tabs.Tab key={value} value={value}>
                  {t(`lookBack.tabs.${value}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="talk" className={classes.panel}>
              <ReportTranscript report={report} onTryAgain={branching.mutate} trains={trains} mine={mine} more={trains ? more : undefined} commented={organisation && share.data?.sharedAt != null} />
            </Tabs.Panel>
            <Tabs.Panel value="did" className={classes.panel}>
              <Counts report={report} />
              <Ratios report={report} />
              <Globals report={report} />
              <Work report={report} />
              <Processes report={report} />
            </Tabs.Panel>
            <Tabs.Panel value="client" className={classes.panel}>
              {report.brought ? <Text maw="42rem">{t("brought.unknown")}</Text> : <Course report={report} />}
              <Ladder report={report} onSee={see} />
            </Tabs.Panel>
            {!report.brought && (
              <Tabs.Panel value="again" className={classes.panel} data-screen-only>
                <Again report={report} paths={paths} />
              </Tabs.Panel>
            )}
            <Tabs.Panel value="keep" className={classes.panel} data-screen-only>
              {share.data && mine && <ShareBox session={report.session} share={share.data} />}
              <Keep session={report.session} mine={mine} paths={paths} />
            </Tabs.Panel>
          </Tabs>
        </div>
      ) : (
        <Notice level={2} icon="seed" title={t("report.empty")}>
          {t("report.emptyWhy")}
        </Notice>
      )}
      {mine && spoke && <Box mt="xl">{own}</Box>}
      <Group mt="xl" data-screen-only>
        {mine && !report.brought && (
          <Button component={Link} href={paths.briefing(report.scenario.id)} size="md">
            {t("report.again")}
          </Button>
        )}
        <Button component={Link} href={paths.cases} size="md" variant="default">
          {t("report.cases")}
        </Button>
      </Group>
    </Page>
  );
}

function Opening({ report, paths, mine }: { report: Report; paths: Paths; mine: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { name } = report.scenario.client;
  const turns = report.turns.filter((turn) => turn.type === "trainee").length;
  return (
    <header className={classes.opening}>
      <Text c="dimmed">
        <span lang={report.scenario.language}>{report.scenario.title}</span>
        {" · "}
        {t(mine ? "report.meta" : "group.share.meta", { when: moment(report.startedAt), count: turns })}
      </Text>
      <Title order={1}>{t(mine ? "report.title" : "group.share.reading", { name })}</Title>
      {!mine && <Text>{t("group.share.others")}</Text>}
      {report.branchedFrom && (
        <Text>
          {t("lookBack.again.fromTurn", { turn: report.branchedFrom.turn })}
          {" · "}
          <Link href={paths.compare(report.branchedFrom.session, report.session)} className={classes.link}>
            {t("lookBack.again.beside")}
          </Link>
        </Text>
      )}
      {report.ending === null ? (
        <Group>
          <Text>{t("report.open")}</Text>
          {mine && (
            <Button component={Link} href={paths.conversation(report.session)} variant="default">
              {t("report.goOn")}
            </Button>
          )}
        </Group>
      ) : report.brought ? null : (
        <Text size="lg" maw="42rem">
          {report.ending === "stopped" ? t("ended.stopped") : t("ended.reached", { ending: report.ending })}
          {report.succeeded !== null && ` ${t(report.succeeded ? "ended.nearer" : "ended.notNearer", { name })}`}
        </Text>
      )}
      {report.debriefing && (
        <div className={classes.question}>
          <Text size="sm" c="dimmed">
            {t("report.debriefing")}
          </Text>
          <Text size="lg" lang={report.scenario.language}>
            {report.debriefing}
          </Text>
        </div>
      )}
    </header>
  );
}
