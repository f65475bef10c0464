import { practiceCase } from "./cases";
import { flag, list, number, object, oneOf, orNull, text, type Read } from "./decode";

export const feedbackMoments = ["per-turn", "end"] as const;
export type FeedbackMoment = (typeof feedbackMoments)[number];

export const newSession = object({ session: text, scenario: text, seq: number });
export type NewSession = Read<typeof newSession>;

/** The conversation and the trainee's turn in it that is tried again. */
export const branch = object({ session: text, turn: number });
export type Branch = Read<typeof branch>;

export const sessionRow = object({
  session: text,
  scenario: text,
  title: text,
  startedAt: text,
  turns: number,
  ended: flag,
  ending: orNull(text),
  succeeded: orNull(flag),
  branchedFrom: orNull(branch),
});
export type SessionRow = Read<typeof sessionRow>;
export const sessionRows = list(sessionRow);

export const session = object({
  session: text,
  scenario: practiceCase,
  feedback: oneOf("per-turn", "per-phase", "end"),
  startedAt: text,
  ended: flag,
  seq: number,
  /** Who words the client on this server. */
  voice: orNull(oneOf("scripted", "model")),
  branchedFrom: orNull(branch),
});
export type Session = Read<typeof session>;

/** Other ways to say a turn; `model` tells whether a language model may be asked for one more. */
export const suggestions = object({ says: list(text), model: flag });
/** One of the two is null: the words, or why there are none. */
export const modelSuggestion = object({ says: orNull(text), fallback: orNull(text) });
