import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showTurn } from "../../coding/turnAnchor";
import type { PracticeCase } from "../../protocol/cases";
import type { Conversation, PendingTurn } from "../../protocol/conversation";
import type { TurnMessage } from "../../protocol/messages";
import { ClientSaid } from "./ClientSaid";
import { TraineePending, TraineeSaid } from "./TraineeSaid";
import classes from "./Transcript.module.css";
import { TypingDots } from "./TypingDots";
import { useStayAtEnd } from "./useStayAtEnd";

type Props = {
  conversation: Conversation;
  turns: readonly TurnMessage[];
  typing: boolean;
  scenario: PracticeCase;
  feedback: boolean;
  online: boolean;
  onTakeBack: (turn: PendingTurn) => void;
  ending: ReactNode;
};

export function Transcript({ conversation, turns, typing, scenario, feedback, online, onTakeBack, ending }: Props) {
  const { t } = useTranslation();
  const { name } = scenario.client;
  const { pending, caughtUpAt } = conversation;
  const scroller = useStayAtEnd(`${turns.length} ${pending.length} ${typing} ${ending !== null}`);
  const newest = turns.findLast((turn) => turn.type === "client");
  const news = newest && caughtUpAt !== null && newest.seq > caughtUpAt ? newest.text : null;
  const onlyOpening = turns.length === 1 && pending.length === 0;

  return (
    <section ref={scroller} className={classes.scroller} aria-label={t("conversation.log")} tabIndex={0}>
      <ol className={classes.turns}>
        {turns.map((turn) =>
          turn.type === "client" ? (
            <ClientSaid key={turn.seq} turn={turn} name={name} feedback={feedback} language={scenario.language} onShow={showTurn} />
          ) : (
            <TraineeSaid key={turn.id} turn={turn} feedback={feedback} language={scenario.language} />
          ),
        )}
        {pending.map((turn) => (
          <TraineePending key={turn.id} turn={turn} online={online} language={scenario.language} onTakeBack={onTakeBack} />
        ))}
      </ol>
      {turns.length === 0 && <p className={classes.hint}>{t("conversation.opening", { name })}</p>}
      {onlyOpening && <p className={classes.hint}>{t("conversation.firstHint", { name })}</p>}
      <TypingDots name={name} shown={typing && ending === null} />
      {ending}
      <VisuallyHidden role="log" aria-live="polite">
        {news && (
          <p key={newest?.seq} lang={scenario.language}>
            {t("conversation.saysNow", { name, text: news })}
          </p>
        )}
      </VisuallyHidden>
    </section>
  );
}
