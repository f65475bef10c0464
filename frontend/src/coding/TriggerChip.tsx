import { useTranslation } from "react-i18next";
import { ChipButton, Chip } from "../components/Chip";
import type { ClientCoding } from "../protocol/coding";
import { clientLookOf } from "./heard";

type Props = { coding: ClientCoding; onShow: (turn: number) => void };

/** Under a client's yes-but or discord: the way back to the turn that provoked it. */
export function TriggerChip({ coding, onShow }: Props) {
  const { t } = useTranslation();
  const kind = coding.yesBut ? "yesBut" : coding.discord ? "discord" : null;
  if (kind === null) return null;
  const look = clientLookOf(kind);
  const { trigger } = coding;
  if (trigger === null) return <Chip {...look}>{t(`talk.${kind}.label`)}</Chip>;
  const label = kind === "yesBut" ? t("feedback.yesButLabel") : t("feedback.discordLabel");
  return (
    <ChipButton {...look} label={label} onClick={() => onShow(trigger)}>
      {t(`talk.${kind}.label`)}
    </ChipButton>
  );
}
