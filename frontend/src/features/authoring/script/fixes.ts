import type { ScriptProblem } from "../../../protocol/cases";
import { quoted } from "./render";

/** One way to mend a problem, as a change of the text. */
export type Fix = { label: string; from: number; to: number; insert: string };

const between = /[“"]([^”"]+)[”"]/;

/** Lines and columns count characters; the text counts UTF-16 units. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  const characters = Array.from(text.slice(start, end < 0 ? text.length : end)).slice(0, Math.max(0, column - 1));
  return start + characters.join("").length;
}

/** What a problem is about: the word that its message names, or else the rest of the line. */
export function spanOf(text: string, problem: ScriptProblem): readonly [number, number] {
  const from = offsetOf(text, problem.line, problem.column);
  const written = between.exec(problem.message)?.[1];
  const at = written ? text.slice(from, from + written.length + 1).indexOf(written) : -1;
  if (written && at >= 0) return [from + at, from + at + written.length];
  const end = text.indexOf("\n", from);
  return [from, Math.max(end < 0 ? text.length : end, from)];
}

/** The mending that a problem's suggestion comes down to, where it can be done by itself. */
export function fixFor(text: string, problem: ScriptProblem): Fix | null {
  const [from, to] = spanOf(text, problem);
  const proposed = problem.suggestion ?? "";
  const nearest = /^(?:Bedoelde u|Did you mean) “([^”]+)”/.exec(proposed)?.[1];
  if (nearest) {
    const slot = /^\{[^}]+\}/.exec(problem.message)?.[0];
    if (slot) {
      const at = text.indexOf(slot, from);
      return at < 0 ? null : { label: `{${nearest}}`, from: at, to: at + slot.length, insert: `{${nearest}}` };
    }
    return { label: nearest, from, to, insert: nearest };
  }
  if (problem.code === "tab") return { label: "→ ␣␣", from, to: from + 1, insert: "  " };
  if (["unquoted-colon", "unquoted-sign", "unquoted-hash", "hash-cuts-line"].includes(problem.code)) {
    const start = offsetOf(text, problem.line, problem.column);
    const end = text.indexOf("\n", start);
    const sentence = text.slice(start, end < 0 ? text.length : end).trimEnd();
    return { label: "“…”", from: start, to: start + sentence.length, insert: quoted(sentence) };
  }
  if (problem.code === "out-of-range") {
    const near = /(?:bijvoorbeeld|for instance) ([\d,.-]+?)\.?$/.exec(proposed)?.[1];
    const number = /^[+-]?[\d.,]+/.exec(text.slice(from))?.[0];
    return near && number ? { label: near, from, to: from + number.length, insert: near.replace(",", ".") } : null;
  }
  return null;
}
