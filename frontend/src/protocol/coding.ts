import { flag, list, number, object, oneOf, orNull, text, type Read, valuesOf } from "./decode";

/** MITI 4.2.1 behaviour codes of a trainee's turn. */
export const codes = ["GI", "PERSUADE", "PERSUADE_WITH", "Q", "SR", "CR", "AF", "SEEK", "EMPHASIZE", "CONFRONT"] as const;

export const code = oneOf(...codes);
export type Code = Read<typeof code>;

export const talkType = oneOf("desire", "ability", "reason", "need", "commitment", "activation", "steps", "none");
export type TalkType = Read<typeof talkType>;

const span = object({ code, start: number, end: number, words: list(text) });
export type Span = Read<typeof span>;

export const traineeCoding = object({
  language: orNull(oneOf("nl", "en")),
  codes: list(code),
  behaviour: oneOf("question", "reflection", "input", "other"),
  question: oneOf("open", "closed", "none"),
  reflection: oneOf("simple", "complex", "none"),
  advice: oneOf("none", "without_permission", "with_permission"),
  moralising: flag,
  darn: oneOf("desire", "ability", "reason", "need", "commitment", "planning", "none"),
  spans: list(span),
  takenUp: list(text),
  permission: oneOf("none", "asked", "given", "refused"),
  probabilities: valuesOf(number),
});
export type TraineeCoding = Read<typeof traineeCoding>;

export const talk = oneOf("change", "sustain", "neutral");
export type Talk = Read<typeof talk>;

/** `trigger` is the trainee's turn that provoked a yes-but or discord. */
export const clientCoding = object({
  talk,
  type: talkType,
  yesBut: flag,
  direction: orNull(oneOf("against", "towards", "neither")),
  discord: flag,
  trigger: orNull(number),
});
export type ClientCoding = Read<typeof clientCoding>;

/** Why something was flagged and one question that could be tried instead. */
export const tip = object({ code: text, why: text, alternative: orNull(text) });
export type Tip = Read<typeof tip>;

/** Where the client is, each figure 0–10. */
export const clientState = object({
  trust: number,
  stress: number,
  discord: number,
  importance: number,
  confidence: number,
  readiness: number,
});
export type ClientState = Read<typeof clientState>;
