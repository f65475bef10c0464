import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Report, Shared } from "../../protocol/report";
import { PartHead } from "./PartHead";
import classes from "./Work.module.css";

/** Words, questions and ideas: who brought how many. */
export function Work({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { work, scenario } = report;
  const { name } = scenario.client;
  return (
    <section aria-labelledby="work">
      <PartHead id="work" title={t("lookBack.work.title")} intro={t("lookBack.work.intro")} />
      <dl className={classes.rows}>
        <Row label={t("lookBack.work.words")} shared={work.words} name={name} />
        <Row
          label={t("lookBack.work.questions")}
          what={t("lookBack.work.questionsWhat")}
          shared={work.questions}
          name={name}
        />
        <Row
          label={t("lookBack.work.ideas")}
          what={t("lookBack.work.ideasWhat", { name })}
          shared={work.ideas}
          name={name}
        />
      </dl>
    </section>
  );
}

function Row({ label, what, shared, name }: { label: string; what?: string; shared: Shared; name: string }) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const { trainee, client, share } = shared;
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>
        {share === null ? (
          <Text c="dimmed">{t("lookBack.work.none")}</Text>
        ) : (
          <>
            <span className={classes.bar} aria-hidden="true">
              <span className={classes.you} style={{ width: `${share * 100}%` }} />
            </span>
            <Text span>
              {t("lookBack.work.shared", {
                name,
                you: `${trainee} (${percent(share)})`,
                client: `${client} (${percent(1 - share)})`,
              })}
            </Text>
          </>
        )}
        {what && (
          <Text size="sm" c="dimmed">
            {what}
          </Text>
        )}
      </dd>
    </div>
  );
}
