import { practiceCase } from "./cases";
import { clientState, talk } from "./coding";
import { flag, list, number, object, orNull, text, type Read, valuesOf } from "./decode";
import { turnMessage } from "./messages";

/** Ratios and shares as fractions; null when the talk was too short or there was nothing to divide. */
const summary = object({
  reflectionQuestionRatio: orNull(number),
  percentComplex: orNull(number),
  percentOpen: orNull(number),
  adherent: orNull(number),
  nonAdherent: orNull(number),
  talkShare: orNull(number),
  percentChangeTalk: orNull(number),
});
export type Summary = Read<typeof summary>;

/** The lowest values called fair and good: expert opinion. */
const cutoff = object({ fair: number, good: number });
export type Cutoff = Read<typeof cutoff>;

const cutoffs = object({
  reflectionQuestionRatio: orNull(cutoff),
  percentComplex: orNull(cutoff),
  /** The number of trainee turns from which ratios mean something. */
  enoughTurns: orNull(number),
});

export const report = object({
  session: text,
  scenario: practiceCase,
  startedAt: text,
  endedAt: orNull(text),
  ending: orNull(text),
  succeeded: orNull(flag),
  debriefing: orNull(text),
  enough: flag,
  turns: list(turnMessage),
  counts: valuesOf(number),
  questions: object({ open: number, closed: number }),
  summary,
  cutoffs,
  course: list(object({ turn: number, state: clientState, talk })),
  wentWell: list(object({ turn: number, code: text, text })),
  toTry: orNull(object({ turn: number, code: text, text, alternative: orNull(text) })),
});
export type Report = Read<typeof report>;
export type CoursePoint = Report["course"][number];
