import type { DraftedMessage, EndedMessage, LastingMessage, ServerMessage, SpeakingMessage, TurnMessage } from "./messages";

/** A turn that the server has not confirmed yet. `refused` holds the code of the problem when it never will be. */
export type PendingTurn = { id: string; text: string; refused: string | null };

/** A problem that belongs to no turn; `count` makes two alike tell apart. */
export type GeneralProblem = { code: string; message: string; count: number };

/** One conversation as far as this browser knows it: a fold over what came in. */
export type Conversation = {
  session: string | null;
  scenario: string | null;
  language: "nl" | "en" | null;
  turns: readonly TurnMessage[];
  pending: readonly PendingTurn[];
  ended: EndedMessage | null;
  typing: boolean;
  /** Words of an answer that is still being found; the client's turn takes their place. */
  speaking: SpeakingMessage | null;
  /** How far the log went when this page had first read all of it; null until then. What comes later happens live. */
  caughtUpAt: number | null;
  /** The last event of the log that was taken in; -1 before the first. */
  seq: number;
  drafted: DraftedMessage | null;
  problem: GeneralProblem | null;
};

export const emptyConversation: Conversation = {
  session: null,
  scenario: null,
  language: null,
  turns: [],
  pending: [],
  ended: null,
  typing: false,
  speaking: null,
  caughtUpAt: null,
  seq: -1,
  drafted: null,
  problem: null,
};

export type ConversationEvent =
  | { from: "server"; message: ServerMessage }
  | { from: "browser"; message: LastingMessage }
  | { from: "browser"; forget: string }
  | { from: "browser"; problemSeen: true };

export function conversationAfter(before: Conversation, event: ConversationEvent): Conversation {
  if (event.from === "server") return afterServer(before, event.message);
  if ("forget" in event) return withoutPending(before, event.forget);
  if ("problemSeen" in event) return { ...before, problem: null };
  return afterSending(before, event.message);
}

function afterServer(before: Conversation, message: ServerMessage): Conversation {
  if ("at" in message) {
    // An event that was already taken in comes again after a reconnect; it changes nothing.
    if (message.seq <= before.seq) return before;
    return afterLogged({ ...before, seq: message.seq }, message);
  }
  switch (message.type) {
    case "caught-up":
      return {
        ...before,
        caughtUpAt: before.caughtUpAt ?? before.seq,
        // Whoever is let in again can be stored again.
        problem: before.problem?.code === "storage-unavailable" ? null : before.problem,
      };
    case "typing":
      return { ...before, typing: true };
    case "speaking":
      return before.turns.some((turn) => turn.type === "client" && turn.inReplyTo === message.inReplyTo)
        ? before
        : { ...before, speaking: message };
    case "drafted":
      return { ...before, drafted: message };
    case "problem":
      return afterProblem(before, message);
    case "pong":
      return before;
  }
}

function afterLogged(before: Conversation, message: Extract<ServerMessage, { at: string }>): Conversation {
  switch (message.type) {
    case "started":
      return { ...before, session: message.session, scenario: message.scenario, language: message.language };
    case "trainee":
      return { ...withoutPending(before, message.id), turns: [...before.turns, message], drafted: null };
    case "client":
      return { ...before, turns: [...before.turns, message], typing: false, speaking: null };
    case "ended":
      return { ...before, ended: message, typing: false, speaking: null, drafted: null };
    // What somebody heard otherwise belongs to looking back.
    case "judged":
      return before;
  }
}

function afterProblem(before: Conversation, message: Extract<ServerMessage, { type: "problem" }>): Conversation {
  const { id, code } = message;
  if (id !== null && before.pending.some((turn) => turn.id === id)) {
    // Too fast only means later: the turn stays under way.
    if (code === "too-fast") return before;
    return { ...before, pending: before.pending.map((turn) => (turn.id === id ? { ...turn, refused: code } : turn)) };
  }
  return { ...before, problem: { code, message: message.message, count: (before.problem?.count ?? 0) + 1 } };
}

function afterSending(before: Conversation, message: LastingMessage): Conversation {
  const known = before.pending.some((turn) => turn.id === message.id);
  if (message.type === "end" || known) return before;
  return {
    ...before,
    pending: [...before.pending, { id: message.id, text: message.text, refused: null }],
    drafted: null,
  };
}

function withoutPending(before: Conversation, id: string): Conversation {
  return { ...before, pending: before.pending.filter((turn) => turn.id !== id) };
}

/** How many words each said, and the trainee's part of them (0–1); null before anybody spoke. */
export function talkBalance(turns: readonly TurnMessage[]): { trainee: number; client: number; share: number | null } {
  const said = { trainee: 0, client: 0 };
  for (const turn of turns) said[turn.type] += wordsIn(turn.text);
  const all = said.trainee + said.client;
  return { ...said, share: all === 0 ? null : said.trainee / all };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
