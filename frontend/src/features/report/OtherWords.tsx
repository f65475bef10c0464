import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../protocol/api";
import { ModelWords } from "./ModelWords";
import classes from "./OtherWords.module.css";

type Props = { session: string; turn: number; language: string };

/** Another way to say a turn, for who asks; one at a time. */
export function OtherWords({ session, turn, language }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [which, setWhich] = useState(0);
  const found = useQuery({
    queryKey: ["suggestions", session, turn],
    queryFn: () => api.suggestions(session, turn),
    enabled: open,
    staleTime: Infinity,
  });
  if (!open) {
    return (
      <Button
        variant="subtle"
        size="compact-md"
        ml="-0.5rem"
        onClick={() => setOpen(true)}
        aria-label={t("otherWords.openLabel", { turn })}
        data-screen-only
      >
        {t("otherWords.open")}
      </Button>
    );
  }
  const says = found.data?.says ?? [];
  const shown = says[which % Math.max(1, says.length)];
  return (
    <div className={classes.words} role="group" aria-label={t("otherWords.openLabel", { turn })}>
      <p className={classes.said} aria-live="polite" lang={shown ? language : undefined}>
        {found.isPending ? t("states.loading") : (shown ?? t(found.isError ? "states.failedWhy" : "otherWords.none"))}
      </p>
      <Group gap="xs">
        {says.length > 1 && (
          <Button variant="subtle" size="compact-md" ml="-0.5rem" onClick={() => setWhich(which + 1)}>
            {t("otherWords.more")}
          </Button>
        )}
        <Text size="sm" c="dimmed">
          {t("otherWords.only")}
        </Text>
      </Group>
      {found.data?.model && <ModelWords session={session} turn={turn} language={language} />}
    </div>
  );
}
