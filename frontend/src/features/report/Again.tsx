import { Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "../../i18n/format";
import { api } from "../../protocol/api";
import type { Report } from "../../protocol/report";
import type { SessionRow } from "../../protocol/sessions";
import classes from "./Again.module.css";
import { PartHead } from "./PartHead";
import type { Paths } from "./paths";

/** What was tried again from this conversation, and the other times of the same case, to put beside it. */
export function Again({ report, paths }: { report: Report; paths: Paths }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { scenario, session, branches } = report;
  const { data } = useQuery({
    queryKey: ["attempts", scenario.id],
    queryFn: () => api.attempts(scenario.id),
    staleTime: 0,
  });
  const here = new Set([session, ...branches.map((branch) => branch.session)]);
  const others = data?.filter((row) => !here.has(row.session)) ?? [];
  return (
    <section aria-labelledby="again">
      <PartHead
        id="again"
        title={t("lookBack.again.title")}
        intro={t("lookBack.again.intro", { name: scenario.client.name })}
      />
      {branches.length > 0 && (
        <>
          <Title order={3}>{t("lookBack.again.branches")}</Title>
          <ul className={classes.list}>
            {branches.map((row) => (
              <Attempt
                key={row.session}
                row={row}
                what={t("lookBack.again.branch", { turn: row.branchedFrom?.turn ?? 0, when: moment(row.startedAt) })}
                report={report}
                paths={paths}
              />
            ))}
          </ul>
        </>
      )}
      <Title order={3}>{t("lookBack.again.attempts")}</Title>
      {others.length === 0 && <Text c="dimmed">{t("lookBack.again.attemptsNone")}</Text>}
      <ul className={classes.list}>
        {others.map((row) => (
          <Attempt
            key={row.session}
            row={row}
            what={t("lookBack.again.attempt", { count: row.turns, when: moment(row.startedAt) })}
            report={report}
            paths={paths}
          />
        ))}
      </ul>
    </section>
  );
}

function Attempt({ row, what, report, paths }: { row: SessionRow; what: string; report: Report; paths: Paths }) {
  const { t } = useTranslation();
  // The older one comes first, whichever of the two this report is about.
  const [one, other] = row.startedAt < report.startedAt ? [row.session, report.session] : [report.session, row.session];
  return (
    <li>
      <span>{what}</span>
      <Button
        component={Link}
        href={paths.compare(one, other)}
        variant="default"
        size="compact-md"
        aria-label={t("lookBack.again.compareLabel", { what })}
      >
        {t("lookBack.again.compare")}
      </Button>
      {!row.ended && (
        <Link href={paths.conversation(row.session)} className={classes.link}>
          {t("lookBack.again.goOn")}
        </Link>
      )}
    </li>
  );
}
