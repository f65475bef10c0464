import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Thought } from "../../protocol/report";
import classes from "./Thought.module.css";

/** What went on in the client: what he noticed, what it did, what he did with it; and the figures that moved. */
export function ThoughtWords({ thought, language }: { thought: Thought; language: string }) {
  const { t } = useTranslation();
  const { signed } = useFormat();
  return (
    <div className={classes.thought}>
      <p lang={language}>
        {thought.noticed} {thought.felt} {thought.intended}
      </p>
      <Text size="sm" c="dimmed" component="p">
        {thought.changed.length === 0
          ? t("lookBack.thought.nothing")
          : `${t("lookBack.thought.changed")} ${thought.changed
              .map(({ part, by }) => `${t(`stateParts.${part}`)} ${signed(by)}`)
              .join(", ")}`}
        {thought.turningPoint && ` ${t("lookBack.thought.turningPoint")}`}
      </Text>
    </div>
  );
}
