import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showTurn } from "../../coding/turnAnchor";
import type { Heard } from "../../coding/heard";
import type { PracticeCase } from "../../protocol/cases";
import type { Conversation, PendingTurn } from "../../protocol/conversation";
import type { SpeakingMessage, TurnMessage } from "../../protocol/messages";
import { ClientSaid } from "./ClientSaid";
import { TraineePending, TraineeSaid } from "./TraineeSaid";
import classes from "./Transcript.module.css";
import { takeover } from "./takeover";
import { TypingDots } from "./TypingDots";
import { useStayAtEnd } from "./useStayAtEnd";
import { VoiceNotice } from "./VoiceNotice";

type Props = {
  conversation: Conversation;
  turns: readonly TurnMessage[];
  typing: boolean;
  speaking: SpeakingMessage | null;
  modelSpeaks: boolean;
  scenario: PracticeCase;
  feedback: boolean;
  /** What is not shown yet under the trainee's turn with this number among them. */
  faded: (at: number) => ReadonlySet<Heard>;
  online: boolean;
  onTakeBack: (turn: PendingTurn) => void;
  ending: ReactNode;
};

export function Transcript(props: Props) {
  const { conversation, turns, typing, speaking, modelSpeaks, scenario, feedback, faded, online, onTakeBack, ending } = props;
  const { t } = useTranslation();
  const { name } = scenario.client;
  const { pending, caughtUpAt } = conversation;
  const scroller = useStayAtEnd(`${turns.length} ${pending.length} ${typing} ${speaking?.text.length ?? 0} ${ending !== null}`);
  const newest = turns.findLast((turn) => turn.type === "client");
  const news = newest && caughtUpAt !== null && newest.seq > caughtUpAt ? newest.text : null;
  const onlyOpening = turns.length === 1 && pending.length === 0;

  return (
    <section ref={scroller} className={classes.scroller} aria-label={t("conversation.log")} tabIndex={0}>
      {(modelSpeaks || turns.some((turn) => turn.type === "client" && turn.voice === "model")) && <VoiceNotice />}
      <ol className={classes.turns}>
        {[...turns, ...(speaking ? [speaking] : [])].map((turn, at) =>
          turn.type === "trainee" ? (
            <TraineeSaid
              key={turn.id}
              turn={turn}
              feedback={feedback}
              language={scenario.language}
              faded={faded(turns.slice(0, at).filter((one) => one.type === "trainee").length)}
            />
          ) : (
            // Words under way and the turn that they become are one and the same place on the screen.
            <ClientSaid
              key={turn.inReplyTo === null ? `at ${at}` : `reply to ${turn.inReplyTo}`}
              turn={turn}
              takeover={takeover(turns, at)}
              name={name}
              feedback={feedback}
              language={scenario.language}
              onShow={showTurn}
            />
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
