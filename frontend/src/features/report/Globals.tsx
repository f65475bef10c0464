import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure";
import { Icon } from "../../components/Icon";
import { useFormat } from "../../i18n/format";
import type { Report } from "../../protocol/report";
import { PartHead } from "./PartHead";
import classes from "./Ratios.module.css";

/** MITI's two global scores as an estimate, with what each rests on; too short a talk has none. */
export function Globals({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { globals, cutoffs, scenario } = report;
  if (globals === null) {
    return (
      <div className={classes.short}>
        <Icon name="clock" size={22} />
        <Text maw="38rem">{t("lookBack.globals.short", { count: cutoffs.enoughForGlobals ?? 20 })}</Text>
      </div>
    );
  }
  return (
    <section aria-labelledby="globals">
      <PartHead id="globals" title={t("lookBack.globals.title")} intro={t("lookBack.globals.intro")} />
      <dl className={classes.grid}>
        <Score report={report} part="technical" score={globals.technical} />
        <Score report={report} part="relational" score={globals.relational} />
      </dl>
      <Disclosure summary={t("lookBack.globals.because")}>
        {globals.scales.map(({ scale, score, because }) => (
          <div key={scale}>
            <Text fw={600} mt="sm">
              {t(`lookBack.globals.${scale}`)}: {score}
            </Text>
            {because.length === 0 && <Text size="sm">{t("lookBack.globals.start")}</Text>}
            {because.map((reason) => (
              <Text key={reason} size="sm" lang={scenario.language}>
                {reason}
              </Text>
            ))}
          </div>
        ))}
      </Disclosure>
    </section>
  );
}

type Props = { report: Report; part: "technical" | "relational"; score: number };

function Score({ report, part, score }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const cutoff = report.cutoffs[part];
  return (
    <div className={classes.figure}>
      <dt>{t(`lookBack.globals.${part}`)}</dt>
      <dd>
        <Text fw={600} size="lg">
          {t("lookBack.globals.about", { score: number(score) })}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`lookBack.globals.${part}What`)}
        </Text>
        {cutoff && (
          <Text size="sm" c="dimmed">
            {t("report.cut", { fair: number(cutoff.fair), good: number(cutoff.good) })}
          </Text>
        )}
      </dd>
    </div>
  );
}
