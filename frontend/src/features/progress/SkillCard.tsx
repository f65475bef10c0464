import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Disclosure } from "../../components/Disclosure";
import { useFormat } from "../../i18n/format";
import type { Standing } from "../../protocol/progress";
import { Course } from "./Course";
import type { Paths } from "./paths";
import classes from "./SkillCard.module.css";

type Props = { standing: Standing; chosen: boolean; paths: Paths };

/** One skill: where it stands, how sure that is, and the conversations it was read from. */
export function SkillCard({ standing, chosen, paths }: Props) {
  const { t } = useTranslation();
  const { percent, moment } = useFormat();
  const { skill, now, points, direction } = standing;
  const name = t(`progress.skills.${skill}.name`);
  return (
    <section className={classes.card} aria-labelledby={`skill-${skill}`} data-chosen={chosen || undefined}>
      <Title order={2} size="h4" id={`skill-${skill}`}>
        <span className={classes.name}>{name}</span>
        {chosen && <span className={classes.chosen}>{t("progress.yourGoal")}</span>}
      </Title>
      <Text size="sm" c="dimmed" maw="40rem">
        {t(`progress.skills.${skill}.what`)}
      </Text>
      {now.value === null ? (
        <Text mt="sm">{t("progress.nothing")}</Text>
      ) : (
        <>
          <Text mt="sm">
            <strong>{percent(now.value)}</strong>{" "}
            {t("progress.counted", { good: now.good, of: now.of, low: percent(now.low), high: percent(now.high) })}{" "}
            {t(now.sure ? `progress.direction.${direction}` : "progress.few")}
          </Text>
          {standing.feedback !== "per-turn" && <Text size="sm">{t(`progress.feedback.${standing.feedback}`)}</Text>}
          {points.length > 1 && <Course standing={standing} label={t("progress.course", { skill: name, count: points.length })} />}
          <Disclosure summary={t("progress.table")}>
            <ul className={classes.points}>
              {points.map((point) => (
                <li key={point.session}>
                  <Link href={paths.report(point.session)}>{moment(point.at)}</Link>:{" "}
                  {t("progress.point", {
                    value: percent(point.share.value ?? 0),
                    good: point.share.good,
                    of: point.share.of,
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </section>
  );
}
