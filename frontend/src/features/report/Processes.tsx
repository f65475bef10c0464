import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure";
import type { Report } from "../../protocol/report";
import { PartHead } from "./PartHead";
import classes from "./Processes.module.css";
import { stretches } from "./stretches";

const lanes = ["planning", "evoking", "focusing", "engaging"] as const;

/** A lane for each process, from the ground up, and a dot for every turn in the lane it belonged to. */
export function Processes({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { processes } = report;
  return (
    <section aria-labelledby="processes">
      <PartHead id="processes" title={t("lookBack.processes.title")} intro={t("lookBack.processes.intro")} />
      <div className={classes.lanes} aria-hidden="true">
        {lanes.map((lane) => (
          <div key={lane} className={classes.lane}>
            <span className={classes.name}>{t(`lookBack.processes.${lane}`)}</span>
            <span className={classes.dots}>
              {processes.map(({ turn, process }) => (
                <span key={turn} className={classes.cell} data-here={process === lane || undefined} />
              ))}
            </span>
          </div>
        ))}
        <div className={classes.lane}>
          <span className={classes.name}>{t("report.turn")}</span>
          <span className={classes.dots}>
            {processes.map(({ turn }, at) => (
              <span key={turn} className={classes.number}>
                {at === 0 || at === processes.length - 1 || at % 5 === 0 ? turn : ""}
              </span>
            ))}
          </span>
        </div>
      </div>
      <Disclosure summary={t("lookBack.processes.list")}>
        <ol className={classes.list}>
          {stretches(processes).map(({ process, from, to }) => (
            <li key={from}>
              {t(from === to ? "lookBack.processes.one" : "lookBack.processes.stretch", {
                process: t(`lookBack.processes.${process}`),
                from,
                to,
              })}
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
