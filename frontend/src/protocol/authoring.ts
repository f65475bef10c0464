import { ask } from "./api";
import { practiceCase, scriptProblem } from "./cases";
import { clientCoding, clientState, talk, tip, traineeCoding } from "./coding";
import { flag, list, number, object, oneOf, orNull, text, type Read } from "./decode";

/** A trainer's case. `given` is the version that the group plays; `mine` tells it from a colleague's. */
const authoredCase = object({
  id: text,
  title: text,
  language: oneOf("nl", "en"),
  version: number,
  at: text,
  author: text,
  playable: flag,
  given: orNull(number),
  origin: orNull(text),
  mine: flag,
});
export type AuthoredCase = Read<typeof authoredCase>;

const wholeCase = object({
  id: text,
  title: text,
  version: number,
  at: text,
  author: text,
  playable: flag,
  given: orNull(number),
  text,
});
export type WholeCase = Read<typeof wholeCase>;

const caseVersion = object({ version: number, at: text, author: text, title: text, playable: flag });
export type CaseVersion = Read<typeof caseVersion>;

const difference = object({ before: orNull(text), after: orNull(text) });
export type Difference = Read<typeof difference>;

/** What another trainer saved in the meantime; comes with a refused save. */
export const overtaken = object({ version: number, author: text, at: text, text });
export type Overtaken = Read<typeof overtaken>;

/** Who else has a case open, and what was saved last. */
const company = object({ others: list(object({ name: text, yourself: flag })), version: number, author: text });
export type Company = Read<typeof company>;

const checked = object({ playable: flag, problems: list(scriptProblem) });
export type Checked = Read<typeof checked>;

const spokenLine = object({
  source: oneOf("opening", "topic", "reaction", "turning_point", "general"),
  name: orNull(text),
  line: orNull(number),
});

const triedTurn = object({
  turn: number,
  trainee: orNull(text),
  heard: orNull(traineeCoding),
  tips: list(tip),
  reaction: object({
    move: text,
    says: text,
    talk,
    yesBut: flag,
    discord: flag,
    topic: orNull(text),
    occasion: text,
    rule: text,
    state: clientState,
    ending: orNull(text),
    succeeded: orNull(flag),
  }),
  coding: clientCoding,
  lines: list(spokenLine),
});
export type TriedTurn = Read<typeof triedTurn>;
const tried = object({ playable: flag, turns: list(triedTurn) });
export type Tried = Read<typeof tried>;

const testResult = object({
  title: text,
  line: number,
  outcome: oneOf("passed", "heard_otherwise", "went_elsewhere", "ended_otherwise"),
  came: orNull(text),
});
export type TestResult = Read<typeof testResult>;

const shares = object({ n: number, change: number, neutral: number, sustain: number });

/** How standard trainees fare with a case, beside real clients; shares are 0–1. */
const score = object({
  conversations: number,
  outcomes: list(object({ trainee: text, motivated: number, least: number, most: number, brokenOff: number, turns: number })),
  answers: list(object({ preceding: text, here: shares, real: shares })),
  distance: number,
  median: number,
  shortTurns: number,
  asked: number,
  answered: number,
  outside: list(object({ kind: oneOf("motivated", "ends_soon", "unreal", "repeated", "unanswered"), trainee: orNull(text), found: number, least: number, most: number })),
  /** What of that belongs among the script's problems. */
  problems: list(scriptProblem),
  suggestion: orNull(object({ factor: number, listener: number })),
});
export type Score = Read<typeof score>;

/** Lines that a language model proposes, each with what the coder hears in it. */
const drafted = object({ lines: list(object({ topic: text, talk, says: text, heard: talk })), fallback: orNull(text) });
export type DraftLine = Read<typeof drafted>["lines"][number];

const words = list(object({ group: text, id: text, nl: list(text), en: list(text), uitleg: text, explanation: text }));

const home = "authoring/cases";
const at = (id: string) => `${home}/${encodeURIComponent(id)}`;

export const authoring = {
  words: () => ask(words, "authoring/words"),
  cases: () => ask(object({ own: list(authoredCase), shipped: list(practiceCase) }), home),
  case: (id: string) => ask(wholeCase, at(id)),
  create: (text: string, author: string) => ask(wholeCase, home, { content: { text, author } }),
  copy: (copyOf: string, author: string) => ask(wholeCase, home, { content: { copyOf, author } }),
  save: (id: string, base: number, text: string, author: string) =>
    ask(wholeCase, at(id), { method: "PUT", content: { text, base, author } }),
  versions: (id: string) => ask(list(caseVersion), `${at(id)}/versions`),
  version: (id: string, version: number) => ask(object({ text }), `${at(id)}/versions/${version}`),
  differences: (id: string, from: number, to: number) => ask(list(difference), `${at(id)}/differences?from=${from}&to=${to}`),
  give: (id: string, version: number, author: string) => ask(authoredCase, `${at(id)}/gift`, { content: { version, author } }),
  takeBack: (id: string) => ask(authoredCase, `${at(id)}/gift`, { method: "DELETE" }),
  here: (id: string, place: string, author: string) => ask(company, `${at(id)}/writers/${place}`, { method: "PUT", content: { author } }),
  /** Also when the page is going away, and then nobody waits for the answer. */
  gone: (id: string, place: string) => void fetch(`api/${at(id)}/writers/${place}`, { method: "DELETE", keepalive: true }).catch(() => undefined),
  importFile: (file: Blob) => ask(list(authoredCase), `${home}/files`, { file }),
  check: (text: string) => ask(checked, "authoring/check", { content: { text } }),
  attempt: (text: string, seed: number, turns: readonly string[]) => ask(tried, "authoring/try", { content: { text, seed, turns } }),
  tests: (text: string) => ask(list(testResult), "authoring/tests", { content: { text } }),
  score: (text: string) => ask(score, "authoring/score", { content: { text } }),
  draftsPossible: () => ask(object({ possible: flag }), "authoring/drafts"),
  drafts: (text: string, topic: string | null, story: string) => ask(drafted, "authoring/drafts", { content: { text, topic, story } }),
  file: (id: string) => `api/${at(id)}/file`,
  files: `api/${home}/files`,
};
