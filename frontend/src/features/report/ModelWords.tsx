import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../protocol/api";
import classes from "./OtherWords.module.css";

type Props = { session: string; turn: number; language: string };

/** One more way to say a turn, from a language model; only when someone asks, because the conversation goes there. */
export function ModelWords({ session, turn, language }: Props) {
  const { t } = useTranslation();
  const asked = useMutation({ mutationFn: () => api.modelSuggestion(session, turn) });
  const says = asked.data?.says;
  const why = asked.data?.fallback;
  return (
    <div>
      <div aria-live="polite">
        {says && (
          <p className={classes.said} lang={language}>
            {says}
          </p>
        )}
        {asked.isPending && <Text size="sm">{t("otherWords.askingModel")}</Text>}
        {says && (
          <Text size="sm" c="dimmed">
            {t("otherWords.byModel")}
          </Text>
        )}
        {(why || asked.isError) && (
          <Text size="sm">{t(why?.startsWith("budget") ? "otherWords.modelSpent" : "otherWords.modelNone")}</Text>
        )}
      </div>
      {!says && (
        <>
          <Button variant="subtle" size="compact-md" ml="-0.5rem" loading={asked.isPending} onClick={() => asked.mutate()}>
            {t("otherWords.askModel")}
          </Button>
          <Text size="sm" c="dimmed" span>
            {t("otherWords.modelHint")}
          </Text>
        </>
      )}
    </div>
  );
}
