import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { lookOf, type Heard } from "../../coding/heard";
import { Disclosure } from "../../components/Disclosure";
import { Icon } from "../../components/Icon";
import type { Report } from "../../protocol/report";
import classes from "./Counts.module.css";
import { PartHead } from "./PartHead";

type Row = { heard: Heard; count: number };

/** In the order of the conversation's craft: listening, asking, sharing, telling. */
function rowsOf({ counts, questions }: Report): Row[] {
  const of = (code: string) => counts[code] ?? 0;
  return [
    { heard: "SR", count: of("SR") },
    { heard: "CR", count: of("CR") },
    { heard: "Q_OPEN", count: questions.open },
    { heard: "Q_CLOSED", count: questions.closed },
    { heard: "AF", count: of("AF") },
    { heard: "SEEK", count: of("SEEK") },
    { heard: "EMPHASIZE", count: of("EMPHASIZE") },
    { heard: "GI", count: of("GI") },
    { heard: "PERSUADE_WITH", count: of("PERSUADE_WITH") },
    { heard: "PERSUADE", count: of("PERSUADE") },
    { heard: "CONFRONT", count: of("CONFRONT") },
  ];
}

export function Counts({ report }: { report: Report }) {
  const { t } = useTranslation();
  const rows = rowsOf(report);
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <section aria-labelledby="counts">
      <PartHead id="counts" title={t("report.countsTitle")} intro={t("report.countsIntro")} />
      <ul className={classes.rows}>
        {rows.map(({ heard, count }) => (
          <li key={heard}>
            <Disclosure
              summary={
                <span className={classes.row} data-none={count === 0 || undefined}>
                  <Icon name={lookOf(heard).icon} />
                  <span className={classes.label}>{t(`codes.${heard}.label`)}</span>
                  <span className={classes.track} aria-hidden="true">
                    <span className={classes.bar} data-tone={lookOf(heard).tone} style={{ width: `${(count / most) * 100}%` }} />
                  </span>
                  <span className={classes.count}>{t("report.times", { count })}</span>
                </span>
              }
            >
              <Text size="sm" c="dimmed" maw="38rem">
                {t(`codes.${heard}.what`)}
              </Text>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
