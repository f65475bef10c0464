import { useEffect, useState } from "react";
import type { Conversation } from "../../protocol/conversation";
import type { ClientTurn, SpeakingMessage, TurnMessage } from "../../protocol/messages";

/** How long a client takes for his words, in milliseconds: a breath, then his typing, never more than five seconds. */
export function replyTime(text: string): number {
  return Math.min(5000, 700 + text.length * 28);
}

type Visible = { turns: readonly TurnMessage[]; held: ClientTurn | null };

/**
 * What may be seen when replies up to `released` were let through. Turns from before this page opened are not held, nor
 * are those that a language model already took its time for.
 */
export function visibleTurns(conversation: Conversation, released: number): Visible {
  const { turns, caughtUpAt } = conversation;
  if (caughtUpAt === null) return { turns, held: null };
  const from = Math.max(caughtUpAt, released);
  const at = turns.findIndex((turn) => turn.type === "client" && turn.seq > from && isWritten(turn));
  const held = turns[at];
  return held?.type === "client" ? { turns: turns.slice(0, at), held } : { turns, held: null };
}

function isWritten(turn: ClientTurn): boolean {
  return turn.voice === "scripted" && turn.fallback === null;
}

/** Lets the client take his time. With `enabled` off everything shows as it comes. */
export function usePaced(conversation: Conversation, enabled: boolean) {
  const [released, setReleased] = useState(-1);
  const { turns, held } = visibleTurns(conversation, enabled ? released : Infinity);
  const heldSeq = held?.seq ?? null;
  const wait = held ? replyTime(held.text) : 0;

  useEffect(() => {
    if (heldSeq === null) return;
    const timer = setTimeout(() => setReleased(heldSeq), wait);
    return () => clearTimeout(timer);
  }, [heldSeq, wait]);

  return {
    turns,
    typing: held !== null || conversation.typing,
    speaking: held === null ? conversation.speaking : (null as SpeakingMessage | null),
    ended: held === null ? conversation.ended : null,
    /** Whoever speaks again need not wait for what was still being typed. */
    releaseAll: () => setReleased(conversation.seq),
  };
}
