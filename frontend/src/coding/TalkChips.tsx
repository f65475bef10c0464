import { Text } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChipButton } from "../components/Chip";
import type { ClientCoding } from "../protocol/coding";
import { clientLookOf, heardFromClient, type ClientHeard } from "./heard";
import explanation from "./Explanation.module.css";
import classes from "./HeardChips.module.css";
import { TriggerChip } from "./TriggerChip";

/** Under a client's turn when looking back: what kind of talk it was, and the way to what provoked it. */
export function TalkChips({ coding, onShow }: { coding: ClientCoding; onShow: (turn: number) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ClientHeard | null>(null);
  const id = useId();
  const linked = coding.trigger !== null;
  const heard = heardFromClient(coding).filter((one) => !(linked && (one === "yesBut" || one === "discord")));
  return (
    <div className={classes.heard}>
      <div role="group" aria-label={t("feedback.heardIn")} className={classes.line} data-all>
        {linked && <TriggerChip coding={coding} onShow={onShow} />}
        {heard.map((one) => (
          <ChipButton
            key={one}
            {...clientLookOf(one)}
            open={open === one}
            controls={id}
            onClick={() => setOpen(open === one ? null : one)}
          >
            {t(`talk.${one}.label`)}
            {one === coding.talk && coding.type !== "none" && `: ${t(`talkTypes.${coding.type}`)}`}
          </ChipButton>
        ))}
      </div>
      {open && (
        <div id={id} className={explanation.box}>
          <Text size="sm">{t(`talk.${open}.what`)}</Text>
        </div>
      )}
    </div>
  );
}
