import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import type { Report, Rung } from "../../protocol/report";
import classes from "./Ladder.module.css";
import { PartHead } from "./PartHead";
import { ToTurn } from "./ToTurn";

/** Desire, ability, reasons and need, and only then a plan: drawn as a ladder with what was said on each rung. */
export function Ladder({ report, onSee }: { report: Report; onSee: (turn: number) => void }) {
  const { t } = useTranslation();
  const { name } = report.scenario.client;
  return (
    <section aria-labelledby="ladder">
      <PartHead id="ladder" title={t("lookBack.ladder.title")} intro={t("lookBack.ladder.intro", { name })} />
      <ol className={classes.ladder}>
        {report.ladder.map((rung) => (
          <li key={rung.rung} className={classes.rung} data-said={rung.said.length > 0 || undefined}>
            <Step rung={rung} report={report} onSee={onSee} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ rung, report, onSee }: { rung: Rung; report: Report; onSee: (turn: number) => void }) {
  const { t } = useTranslation();
  const { name } = report.scenario.client;
  const { language } = report.scenario;
  return (
    <>
      <div className={classes.label}>
        <span className={classes.sign}>
          <Icon name={rung.said.length > 0 ? "check" : "dot"} size={18} />
        </span>
        <span>
          <Text fw={600} span display="block">
            {t(`lookBack.ladder.${rung.rung}`)}
          </Text>
          <Text size="sm" c="dimmed" span display="block">
            {t(`lookBack.ladder.${rung.rung}Ask`)}
          </Text>
        </span>
      </div>
      <div className={classes.said}>
        {rung.said.length === 0 && <Text c="dimmed">{t("lookBack.ladder.nothing", { name })}</Text>}
        {rung.said.map(({ turn, text }) => (
          <div key={turn} className={classes.quote}>
            <q lang={language}>{text}</q>
            <ToTurn turn={turn} onSee={onSee} />
          </div>
        ))}
        {rung.asked.length > 0 && (
          <Text size="sm" c="dimmed">
            {t("lookBack.ladder.asked", { count: rung.asked.length, turns: rung.asked.join(", ") })}
          </Text>
        )}
        {rung.early.length > 0 && (
          <Text size="sm" className={classes.early}>
            <Icon name="clock" size={16} />
            {t("lookBack.ladder.early", { name, turns: rung.early.join(", ") })}
          </Text>
        )}
      </div>
    </>
  );
}
