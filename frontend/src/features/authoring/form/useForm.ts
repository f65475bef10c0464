import { createContext, useContext } from "react";
import type { ScriptProblem } from "../../../protocol/cases";
import type { Path, Script } from "../script/Script";
import type { ScriptLanguage, Words } from "../script/words";

export type Located = ScriptProblem & { from: number; to: number };

type Form = {
  script: Script;
  words: Words;
  /** The language of the screen, which need not be that of the script. */
  language: ScriptLanguage;
  problems: readonly Located[];
  /** Takes a changed text. */
  change: (text: string) => void;
  mend: (problem: ScriptProblem) => void;
};

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field stands in a form");
  return form;
}

/** Told where the case begins, though it is about the whole of it. */
const aboutMore = ["few-lines", "missing-key"];

/** What is wrong at a place: within it, or because it is missing from where it should be. */
export function useProblemsAt(path: Path): Located[] {
  const { script, words, problems } = useForm();
  const span = script.span(path);
  const last = path[path.length - 1];
  if (span) return problems.filter(({ code, from }) => !aboutMore.includes(code) && from >= span[0] && from <= span[1]);
  if (typeof last !== "string") return [];
  const home = path.length > 1 ? script.span(path.slice(0, -1)) : ([0, script.text.length] as const);
  const name = words.shown(last, script.language);
  return problems.filter(
    (problem) => problem.code === "missing-key" && problem.message.includes(`“${name}”`) && home && problem.from >= home[0] && problem.from <= home[1],
  );
}
