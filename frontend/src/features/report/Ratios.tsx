import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import { useFormat } from "../../i18n/format";
import type { Cutoff, Report } from "../../protocol/report";
import { PartHead } from "./PartHead";
import classes from "./Ratios.module.css";
import { standing, type Standing } from "./standing";

type Measure = "reflectionQuestionRatio" | "percentComplex" | "percentOpen" | "talkShare" | "percentChangeTalk";

const measures: readonly Measure[] = [
  "reflectionQuestionRatio",
  "percentComplex",
  "percentOpen",
  "talkShare",
  "percentChangeTalk",
];

export function Ratios({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { enough, summary, cutoffs } = report;
  return (
    <section aria-labelledby="ratios">
      <PartHead id="ratios" title={t("report.ratiosTitle")} />
      {enough ? (
        <>
          <dl className={classes.grid}>
            {measures.map((measure) => (
              <Figure
                key={measure}
                measure={measure}
                value={summary[measure]}
                cutoff={measure === "reflectionQuestionRatio" || measure === "percentComplex" ? cutoffs[measure] : null}
              />
            ))}
          </dl>
          <Text size="sm" c="dimmed" mt="md" maw="42rem">
            {t("report.cutoffsNote")}
          </Text>
        </>
      ) : (
        <div className={classes.short}>
          <Icon name="clock" size={22} />
          <div>
            <Text fw={600}>{t("report.notEnough")}</Text>
            <Text maw="38rem">
              {t("report.notEnoughWhy")}
              {cutoffs.enoughTurns !== null && ` ${t("report.notEnoughFrom", { count: cutoffs.enoughTurns })}`}
            </Text>
          </div>
        </div>
      )}
    </section>
  );
}

type FigureProps = { measure: Measure; value: number | null; cutoff: Cutoff | null };

function Figure({ measure, value, cutoff }: FigureProps) {
  const { t } = useTranslation();
  const { number, percent } = useFormat();
  const write = (figure: number) =>
    measure === "reflectionQuestionRatio" ? number(figure, figure < 10 ? 1 : 0) : percent(figure);
  return (
    <div className={classes.figure}>
      <dt>{t(`report.measures.${measure}.label`)}</dt>
      <dd>
        <span className={value === null ? classes.none : classes.value}>
          {value === null ? t("report.nothingToDivide") : write(value)}
        </span>
        {value !== null && cutoff && <Stands where={standing(value, cutoff)} />}
        <Text size="sm" c="dimmed">
          {t(`report.measures.${measure}.what`)}
        </Text>
        {cutoff && (
          <Text size="sm" c="dimmed">
            {t("report.cut", { fair: write(cutoff.fair), good: write(cutoff.good) })}
          </Text>
        )}
      </dd>
    </div>
  );
}

function Stands({ where }: { where: Standing }) {
  const { t } = useTranslation();
  return (
    <span className={classes.standing} data-where={where}>
      <Icon name={where === "below" ? "seed" : "check"} size={16} />
      {t(`report.${where}`)}
    </span>
  );
}
