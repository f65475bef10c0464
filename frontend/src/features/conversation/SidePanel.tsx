import { Stack, Switch, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PracticeCase } from "../../protocol/cases";
import { Balance, type TalkBalance } from "./Balance";
import type { Practice } from "./Room";
import classes from "./SidePanel.module.css";

type Props = {
  scenario: PracticeCase;
  balance: TalkBalance;
  practice: Practice;
  feedback: boolean;
  onFeedback: (on: boolean) => void;
};

export function SidePanel({ scenario, balance, practice, feedback, onFeedback }: Props) {
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
