import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TriggerChip } from "../../coding/TriggerChip";
import { turnAnchor } from "../../coding/turnAnchor";
import { Portrait } from "../../components/Portrait";
import type { ClientTurn, SpeakingMessage } from "../../protocol/messages";
import type { Takeover } from "./takeover";
import classes from "./Turn.module.css";
import { useKeepsHeight } from "./useKeepsHeight";

type Props = {
  /** A turn, or the words so far of one that is still coming. */
  turn: ClientTurn | SpeakingMessage;
  takeover: Takeover;
  name: string;
  feedback: boolean;
  language: string;
  onShow: (turn: number) => void;
};

export function ClientSaid({ turn, takeover, name, feedback, language, onShow }: Props) {
  const { t } = useTranslation();
  const said = turn.type === "client" ? turn : null;
  const bubble = useKeepsHeight(said === null, turn.text);
  return (
    <li id={said ? turnAnchor(said.turn) : undefined} tabIndex={-1} className={classes.turn} data-speaker="client">
      <Portrait name={name} size={32} />
      <div className={classes.words}>
        <div ref={bubble} className={classes.bubble}>
          <VisuallyHidden>{name}: </VisuallyHidden>
          <span lang={language}>{turn.text}</span>
        </div>
        {takeover && <p className={classes.takeover}>{t(`voice.${takeover}`)}</p>}
        {said && feedback && (said.coding.yesBut || said.coding.discord) && (
          <div className={classes.under}>
            <TriggerChip coding={said.coding} onShow={onShow} />
          </div>
        )}
      </div>
    </li>
  );
}
