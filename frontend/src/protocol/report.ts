import { practiceCase } from "./cases";
import { clientState, talk } from "./coding";
import { flag, list, number, object, oneOf, orNull, text, type Read, valuesOf } from "./decode";
import { judgedMessage, turnMessage } from "./messages";
import { branch, sessionRow } from "./sessions";

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
  technical: orNull(cutoff),
  relational: orNull(cutoff),
  /** The number of trainee turns from which the global ratings are estimated. */
  enoughForGlobals: orNull(number),
});

const statePart = oneOf("trust", "stress", "discord", "importance", "confidence", "readiness");
const changed = object({ part: statePart, by: number });
export type Changed = Read<typeof changed>;

/** What the client thought at one of his turns, told after the end. */
const thought = object({
  turn: number,
  noticed: text,
  felt: text,
  intended: text,
  changed: list(changed),
  turningPoint: flag,
});
export type Thought = Read<typeof thought>;

/** Where the conversation turned: `turn` is the client's, `trainee` the one that he answered. */
const turned = object({
  turn: number,
  trainee: number,
  part: statePart,
  before: number,
  after: number,
  question: text,
  meaning: text,
});
export type Turned = Read<typeof turned>;

const rung = object({
  rung: oneOf("desire", "ability", "reason", "need", "planning"),
  said: list(object({ turn: number, text })),
  asked: list(number),
  early: list(number),
});
export type Rung = Read<typeof rung>;

const processAt = object({ turn: number, process: oneOf("engaging", "focusing", "evoking", "planning", "none") });
export type ProcessAt = Read<typeof processAt>;

const shared = object({ trainee: number, client: number, share: orNull(number) });
export type Shared = Read<typeof shared>;

const globals = object({
  technical: number,
  relational: number,
  scales: list(
    object({ scale: oneOf("change_talk", "sustain_talk", "partnership", "empathy"), score: number, because: list(text) }),
  ),
});
export type Globals = Read<typeof globals>;

export const report = object({
  session: text,
  scenario: practiceCase,
  /** A real conversation that somebody typed out; there is no simulated client behind it. */
  brought: flag,
  startedAt: text,
  endedAt: orNull(text),
  ending: orNull(text),
  succeeded: orNull(flag),
  debriefing: orNull(text),
  enough: flag,
  turns: list(turnMessage),
  judgements: list(judgedMessage),
  counts: valuesOf(number),
  questions: object({ open: number, closed: number }),
  summary,
  cutoffs,
  course: list(object({ turn: number, state: clientState, talk })),
  wentWell: list(object({ turn: number, code: text, text })),
  toTry: orNull(object({ turn: number, code: text, text, alternative: orNull(text) })),
  thoughts: list(thought),
  moments: list(turned),
  ladder: list(rung),
  processes: list(processAt),
  work: object({ words: shared, questions: shared, ideas: shared }),
  globals: orNull(globals),
  branchedFrom: orNull(branch),
  branches: list(sessionRow),
});
export type Report = Read<typeof report>;
export type CoursePoint = Report["course"][number];

/** How far coder and trainers agree on one code, over the turns that a trainer looked at. */
export const agreement = list(
  object({
    what: text,
    turns: number,
    both: number,
    coder: number,
    trainer: number,
    kappa: orNull(object({ value: number, low: number, high: number })),
  }),
);
export type Agreement = Read<typeof agreement>[number];
