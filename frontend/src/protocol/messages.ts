import { clientCoding, clientState, code, talk, tip, traineeCoding } from "./coding";
import { flag, list, number, oneOf, orNull, tagged, text, type Read } from "./decode";

const logged = { seq: number, at: text };

const move = oneOf(
  "sustain",
  "change",
  "neutral",
  "yes_but",
  "discord",
  "confirm",
  "silence",
  "social_yes",
  "disclose",
  "ask_back",
  "leave",
);

const started = { ...logged, session: text, scenario: text, language: oneOf("nl", "en") };

const client = {
  ...logged,
  turn: number,
  inReplyTo: orNull(number),
  text,
  coding: clientCoding,
  move,
  topic: orNull(text),
  state: clientState,
  voice: oneOf("scripted", "model"),
  /** Why written text spoke although a model was to; null when nothing was the matter. */
  fallback: orNull(text),
};

const trainee = { ...logged, turn: number, id: text, text, coding: traineeCoding, tips: list(tip) };

const ended = { ...logged, ending: text, succeeded: orNull(flag), debriefing: orNull(text) };

/** Someone heard a turn otherwise; fields of the other speaker's kind of turn are null. */
const judged = {
  ...logged,
  id: text,
  turn: number,
  by: oneOf("trainee", "trainer"),
  codes: orNull(list(code)),
  question: orNull(oneOf("none", "open", "closed")),
  moralising: orNull(flag),
  talk: orNull(talk),
  yesBut: orNull(flag),
  discord: orNull(flag),
  remark: orNull(text),
};
export const judgedMessage = tagged({ judged });
export type JudgedMessage = Read<typeof judgedMessage>;
export type Judgement = Partial<Pick<JudgedMessage, "codes" | "question" | "moralising" | "talk" | "yesBut" | "discord" | "remark">>;

/** The two that are turns of the conversation. */
export const turnMessage = tagged({ client, trainee });
export type TurnMessage = Read<typeof turnMessage>;
export type ClientTurn = Extract<TurnMessage, { type: "client" }>;
export type TraineeTurn = Extract<TurnMessage, { type: "trainee" }>;

export const problemCodes = [
  "empty-message",
  "message-too-long",
  "message-unreadable",
  "unknown-type",
  "session-ended",
  "session-unknown",
  "too-fast",
  "storage-unavailable",
] as const;

/** Everything the server says over the socket; the first five are events of the log and carry `seq`. */
export const serverMessage = tagged({
  started,
  client,
  trainee,
  ended,
  judged,
  "caught-up": { seq: number },
  typing: { inReplyTo: number },
  speaking: { inReplyTo: number, text },
  drafted: { id: text, coding: traineeCoding, tips: list(tip) },
  problem: { code: text, message: text, id: orNull(text) },
  pong: {},
});
export type ServerMessage = Read<typeof serverMessage>;
export type LoggedMessage = Extract<ServerMessage, { at: string }>;
export type EndedMessage = Extract<ServerMessage, { type: "ended" }>;
export type SpeakingMessage = Extract<ServerMessage, { type: "speaking" }>;
export type DraftedMessage = Extract<ServerMessage, { type: "drafted" }>;

/** Everything the browser says over the socket. */
export const browserMessage = tagged({
  say: { id: text, text },
  end: { id: text },
  draft: { id: text, text },
  ping: {},
});
export type BrowserMessage = Read<typeof browserMessage>;

/** Those that must arrive, so they wait in the outbox until they are confirmed. */
export type LastingMessage = Extract<BrowserMessage, { type: "say" | "end" }>;

export function isLogged(message: ServerMessage): message is LoggedMessage {
  return "at" in message;
}

export function readServerMessage(frame: string): ServerMessage {
  return serverMessage(JSON.parse(frame), "message");
}

/** The most characters a turn may have. */
export const longestTurn = 4000;
