import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isHeard, lookOf } from "../../coding/heard";
import { Icon, type IconName } from "../../components/Icon";
import type { Report } from "../../protocol/report";
import classes from "./Highlights.module.css";
import { ToTurn } from "./ToTurn";

/** First what worked, then one thing to try: never more. */
export function Highlights({ report, onSee }: { report: Report; onSee: (turn: number) => void }) {
  const { t } = useTranslation();
  const { wentWell, toTry, scenario } = report;
  return (
    <div className={classes.pair}>
      <section className={classes.well} aria-labelledby="went-well">
        <Title order={2} id="went-well">
          {t("report.wentWell")}
        </Title>
        {wentWell.length === 0 && <Text>{t("report.wentWellNone")}</Text>}
        <ul className={classes.list}>
          {wentWell.slice(0, 3).map((moment) => (
            <li key={`${moment.turn}-${moment.code}`} className={classes.moment}>
              <Icon name={iconOf(moment.code)} size={20} className={classes.sign} />
              <div>
                <Text lang={scenario.language}>{moment.text}</Text>
                <ToTurn turn={moment.turn} onSee={onSee} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.try} aria-labelledby="to-try">
        <Title order={2} id="to-try">
          {t("report.toTry")}
        </Title>
        {toTry === null ? (
          <Text>{t("report.toTryNone")}</Text>
        ) : (
          <div>
            <Text lang={scenario.language}>{toTry.text}</Text>
            {toTry.alternative && (
              <div className={classes.alternative}>
                <Text size="sm" c="dimmed">
                  {t("report.tryAsking")}
                </Text>
                <Text size="lg" lang={scenario.language}>
                  {toTry.alternative}
                </Text>
              </div>
            )}
            <ToTurn turn={toTry.turn} onSee={onSee} />
          </div>
        )}
      </section>
    </div>
  );
}

function iconOf(code: string): IconName {
  return isHeard(code) ? lookOf(code).icon : "check";
}
