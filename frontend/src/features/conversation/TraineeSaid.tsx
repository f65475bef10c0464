import { Button, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CodedText } from "../../coding/CodedText";
import type { Heard } from "../../coding/heard";
import { HeardChips } from "../../coding/HeardChips";
import { turnAnchor } from "../../coding/turnAnchor";
import { Icon } from "../../components/Icon";
import type { PendingTurn } from "../../protocol/conversation";
import type { TraineeTurn } from "../../protocol/messages";
import { refusalText } from "./refusal";
import classes from "./Turn.module.css";

type Props = {
  turn: TraineeTurn;
  feedback: boolean;
  language: string;
  /** What was heard and is not shown yet. */
  faded: ReadonlySet<Heard>;
};

export function TraineeSaid({ turn, feedback, language, faded }: Props) {
  const { t } = useTranslation();
  return (
    <li id={turnAnchor(turn.turn)} tabIndex={-1} className={classes.turn} data-speaker="trainee">
      <div className={classes.words}>
        <div className={classes.bubble}>
          <VisuallyHidden>{t("conversation.you")}: </VisuallyHidden>
          <span lang={language}>
            {feedback ? <CodedText text={turn.text} coding={turn.coding} faded={faded} /> : turn.text}
          </span>
        </div>
        {/* The line is there with or without chips, so that nothing moves. */}
        <div className={classes.line}>{feedback && <HeardChips coding={turn.coding} tips={turn.tips} reversed faded={faded} />}</div>
      </div>
    </li>
  );
}

type PendingProps = {
  turn: PendingTurn;
  online: boolean;
  language: string;
  onTakeBack: (turn: PendingTurn) => void;
};

export function TraineePending({ turn, online, language, onTakeBack }: PendingProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.turn} data-speaker="trainee" data-pending>
      <div className={classes.words}>
        <div className={classes.bubble}>
          <VisuallyHidden>{t("conversation.you")}: </VisuallyHidden>
          <span lang={language}>{turn.text}</span>
        </div>
        <div className={classes.line}>
          {turn.refused === null ? (
            <span className={classes.status}>
              <Icon name="clock" size={15} />
              {t(online ? "conversation.sending" : "conversation.waiting")}
            </span>
          ) : (
            <div role="alert" className={classes.refused}>
              <Icon name="warning" size={16} />
              <span>{refusalText(t, turn.refused)}</span>
              <Button size="compact-sm" variant="default" onClick={() => onTakeBack(turn)}>
                {t("refused.takeBack")}
              </Button>
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
