import { Anchor, Switch, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { correctionsAddress } from "../../protocol/api";
import { Agreement } from "./Agreement";
import type { Ear } from "./JudgeTurn";

/** `onChange` is null where there is nothing to choose. */
type Props = { language: "nl" | "en"; by: Ear; onChange: ((by: Ear) => void) | null };

/** Whose ear the corrections come from; a trainer's count in the figures and can be learned from. */
export function Checking({ language, by, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div data-screen-only>
      {onChange && (
        <Switch
          label={t("judge.asTrainer")}
          description={t("judge.asTrainerWhat")}
          checked={by === "trainer"}
          onChange={(event) => onChange(event.currentTarget.checked ? "trainer" : "trainee")}
        />
      )}
      {by === "trainer" && (
        <Text size="sm" mt="xs">
          {t("judge.export")}{" "}
          <Anchor underline="always" href={correctionsAddress(language, "trainee")} download>
            {t("judge.exportTrainee")}
          </Anchor>
          {" · "}
          <Anchor underline="always" href={correctionsAddress(language, "client")} download>
            {t("judge.exportClient")}
          </Anchor>
        </Text>
      )}
      {by === "trainer" && <Agreement language={language} />}
    </div>
  );
}
