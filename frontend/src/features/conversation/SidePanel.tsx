import { Stack, Switch, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Skill } from "../../protocol/progress";
import type { PracticeCase } from "../../protocol/cases";
import { Balance, type TalkBalance } from "./Balance";
import type { Practice } from "./practice";
import classes from "./SidePanel.module.css";

type Props = {
  scenario: PracticeCase;
  balance: TalkBalance;
  practice: Practice;
  feedback: boolean;
  onFeedback: (on: boolean) => void;
  /** Skills that hold, of which less is shown. */
  fading: { on: boolean; turn: (on: boolean) => void; skills: readonly Skill[] };
};

export function SidePanel({ scenario, balance, practice, feedback, onFeedback, fading }: Props) {
  const { t } = useTranslation();
  const { client, role, targetBehaviour, learningGoals, language } = scenario;
  return (
    <Stack gap="xl">
      <Balance balance={balance} name={client.name} />
      <dl className={classes.facts}>
        <dt>{t("conversation.role")}</dt>
        <dd lang={language}>{role}</dd>
        <dt>{t("conversation.target")}</dt>
        <dd lang={language}>{targetBehaviour}</dd>
        {learningGoals.length > 0 && (
          <>
            <dt>{t("conversation.goals")}</dt>
            <dd lang={language}>
              <ul className={classes.goals}>
                {learningGoals.map((goal) => (
                  <li key={goal}>{goal}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <section>
        <Title order={2} size="1rem" mb="sm">
          {t("conversation.settings")}
        </Title>
        <Stack gap="md">
          <Switch
            label={t("conversation.feedbackNow")}
            checked={feedback}
            onChange={(event) => onFeedback(event.currentTarget.checked)}
          />
          {feedback && fading.skills.length > 0 && (
            <Switch
              label={t("conversation.fading")}
              description={t("conversation.fadingWhat", { skills: fading.skills.map((skill) => t(`progress.skills.${skill}.name`)).join(", ") })}
              checked={fading.on}
              onChange={(event) => fading.turn(event.currentTarget.checked)}
            />
          )}
          <Switch
            label={t("conversation.practice")}
            checked={practice.typing}
            onChange={(event) => practice.setTyping(event.currentTarget.checked)}
          />
          <Switch
            label={t("conversation.paced")}
            checked={practice.paced}
            onChange={(event) => practice.setPaced(event.currentTarget.checked)}
          />
        </Stack>
      </section>
    </Stack>
  );
}
