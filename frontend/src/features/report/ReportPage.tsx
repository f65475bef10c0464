import { Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Page } from "../../components/Page";
import { useFormat } from "../../i18n/format";
import { api, RequestFailed } from "../../protocol/api";
import type { Report } from "../../protocol/report";
import { Counts } from "./Counts";
import { Course } from "./Course";
import { Highlights } from "./Highlights";
import type { Paths } from "./paths";
import { Ratios } from "./Ratios";
import classes from "./Report.module.css";
import { ReportTranscript } from "./ReportTranscript";

export function ReportPage({ session, paths }: { session: string; paths: Paths }) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["report", session], queryFn: () => api.report(session), staleTime: 0 });
  if (found.isPending) return <Loading what={t("report.loading")} />;
  if (found.isError) {
    const { error } = found;
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void found.refetch()} />;
  }
  return <Looked report={found.data} paths={paths} />;
}

function Looked({ report, paths }: { report: Report; paths: Paths }) {
  const { t } = useTranslation();
  const { name } = report.scenario.client;
  const spoke = report.turns.some((turn) => turn.type === "trainee");
  return (
    <Page title={t("report.title", { name })}>
      <Opening report={report} paths={paths} />
      {spoke ? (
        <div className={classes.parts}>
          <Highlights report={report} />
          <Counts report={report} />
          <Ratios report={report} />
          <Course report={report} />
          <ReportTranscript report={report} />
        </div>
      ) : (
        <Notice level={2} icon="seed" title={t("report.empty")}>
          {t("report.emptyWhy")}
        </Notice>
      )}
      <Group mt="xl">
        <Button component={Link} href={paths.briefing(report.scenario.id)} size="md">
          {t("report.again")}
        </Button>
        <Button component={Link} href={paths.cases} size="md" variant="default">
          {t("report.cases")}
        </Button>
      </Group>
    </Page>
  );
}

function Opening({ report, paths }: { report: Report; paths: Paths }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { name } = report.scenario.client;
  const turns = report.turns.filter((turn) => turn.type === "trainee").length;
  return (
    <header className={classes.opening}>
      <Text c="dimmed">
        <span lang={report.scenario.language}>{report.scenario.title}</span>
        {" · "}
        {t("report.meta", { when: moment(report.startedAt), count: turns })}
      </Text>
      <Title order={1}>{t("report.title", { name })}</Title>
      {report.ending === null ? (
        <Group>
          <Text>{t("report.open")}</Text>
          <Button component={Link} href={paths.conversation(report.session)} variant="default">
            {t("report.goOn")}
          </Button>
        </Group>
      ) : (
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
