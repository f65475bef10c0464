import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Icon } from "../../components/Icon";
import { Portrait } from "../../components/Portrait";
import type { PracticeCase } from "../../protocol/cases";
import classes from "./CaseCard.module.css";
import { Difficulty } from "./Difficulty";

/** The whole card leads to the briefing; the title is the link that screen readers meet. */
export function CaseCard({ practiceCase, href }: { practiceCase: PracticeCase; href: string }) {
  const { t } = useTranslation();
  const { title, client, role, learningGoals, difficulty, language } = practiceCase;
  return (
    <article className={classes.card}>
      <div className={classes.who}>
        <Portrait name={client.name} size={48} />
        <div>
          <Title order={2} size="h3" lang={language}>
            <Link href={href} className={classes.link}>
              {title}
            </Link>
          </Title>
          <Text size="sm" c="dimmed">
            {t("cases.withClient", { name: client.name })}
            {client.age !== null && `, ${t("cases.age", { age: client.age })}`}
          </Text>
        </div>
      </div>
      <Text lang={language} lineClamp={4}>
        {client.situation}
      </Text>
      <dl className={classes.facts}>
        <div>
          <dt>{t("cases.role")}</dt>
          <dd lang={language}>
            <Text lineClamp={2}>{role}</Text>
          </dd>
        </div>
        {learningGoals.length > 0 && (
          <div>
            <dt>{t("cases.goals")}</dt>
            <dd>
              <ul className={classes.goals} lang={language}>
                {learningGoals.map((goal) => (
                  <li key={goal}>{goal}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <div className={classes.foot}>
        <Difficulty level={difficulty} />
        <Text size="sm" c="dimmed" className={classes.language}>
          <Icon name="globe" size={16} />
          {t(`cases.spoken_${language}`)}
        </Text>
      </div>
    </article>
  );
}
