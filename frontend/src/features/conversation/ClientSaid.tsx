import { VisuallyHidden } from "@mantine/core";
import { TriggerChip } from "../../coding/TriggerChip";
import { turnAnchor } from "../../coding/turnAnchor";
import { Portrait } from "../../components/Portrait";
import type { ClientTurn } from "../../protocol/messages";
import classes from "./Turn.module.css";

type Props = { turn: ClientTurn; name: string; feedback: boolean; language: string; onShow: (turn: number) => void };

export function ClientSaid({ turn, name, feedback, language, onShow }: Props) {
  return (
    <li id={turnAnchor(turn.turn)} tabIndex={-1} className={classes.turn} data-speaker="client">
      <Portrait name={name} size={32} />
      <div className={classes.words}>
        <div className={classes.bubble}>
          <VisuallyHidden>{name}: </VisuallyHidden>
          <span lang={language}>{turn.text}</span>
        </div>
        {feedback && (turn.coding.yesBut || turn.coding.discord) && (
          <div className={classes.under}>
            <TriggerChip coding={turn.coding} onShow={onShow} />
          </div>
        )}
      </div>
    </li>
  );
}
