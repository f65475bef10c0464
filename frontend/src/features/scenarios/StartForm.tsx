import { Button, Radio, Stack, Switch, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RequestFailed } from "../../protocol/api";
import type { FeedbackMoment } from "../../protocol/sessions";
import classes from "./Briefing.module.css";

export type Practice = {
  typing: boolean;
  setTyping: (on: boolean) => void;
  paced: boolean;
  setPaced: (on: boolean) => void;
};

type Props = {
  practice: Practice;
  usual: FeedbackMoment;
  starting: boolean;
  failed: Error | null;
  onStart: (feedback: FeedbackMoment) => void;
};

export function StartForm({ practice, usual, starting, failed, onStart }: Props) {
  const { t } = useTranslation();
  const [feedback, setFeedback] = useState<FeedbackMoment>(usual);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onStart(feedback);
      }}
    >
      <Title order={2}>{t("briefing.howTitle")}</Title>
      <Radio.Group
        label={t("briefing.feedback")}
        value={feedback}
        onChange={(value) => setFeedback(value === "end" ? "end" : "per-turn")}
      >
        <Stack gap="md" mt="sm">
          <Radio value="per-turn" label={t("briefing.now")} description={t("briefing.nowWhy")} />
          <Radio value="end" label={t("briefing.end")} description={t("briefing.endWhy")} />
        </Stack>
      </Radio.Group>
      <Switch
        label={t("briefing.practice")}
        description={t("briefing.practiceWhy")}
        checked={practice.typing}
        onChange={(event) => practice.setTyping(event.currentTarget.checked)}
      />
      <Switch
        label={t("briefing.paced")}
        description={t("briefing.pacedWhy")}
        checked={practice.paced}
        onChange={(event) => practice.setPaced(event.currentTarget.checked)}
      />
      {failed && <StartFailed error={failed} />}
      <Button type="submit" size="lg" loading={starting} fullWidth>
        {t("briefing.start")}
      </Button>
      <Text size="sm" c="dimmed" ta="center">
        {t("briefing.changeLater")}
      </Text>
    </form>
  );
}

function StartFailed({ error }: { error: Error }) {
  const { t } = useTranslation();
  const unreachable = error instanceof RequestFailed && error.unreachable;
  const why = unreachable ? t("states.unreachableWhy") : error.message || t("states.failedWhy");
  return (
    <Text role="alert" className={classes.failed}>
      <strong>{t("briefing.failed")}.</strong> {why}
    </Text>
  );
}
