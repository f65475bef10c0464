import { list, number, object, oneOf, orNull, text, type Read } from "./decode";

export const practiceCase = object({
  id: text,
  title: text,
  language: oneOf("nl", "en"),
  difficulty: number,
  client: object({ name: text, age: orNull(number), situation: text }),
  role: text,
  targetBehaviour: text,
  learningGoals: list(text),
  feedback: oneOf("per-turn", "per-phase", "end"),
});
export type PracticeCase = Read<typeof practiceCase>;

/** Something that the writer of a script should know, at a line and column from 1. */
export const scriptProblem = object({
  severity: oneOf("error", "warning"),
  line: number,
  column: number,
  code: text,
  message: text,
  suggestion: orNull(text),
});
export type ScriptProblem = Read<typeof scriptProblem>;

const brokenScript = object({ file: text, problems: list(scriptProblem) });
export type BrokenScript = Read<typeof brokenScript>;

export const caseList = object({ scenarios: list(practiceCase), broken: list(brokenScript) });
export type CaseList = Read<typeof caseList>;
