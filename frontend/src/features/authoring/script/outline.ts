import type { Path, Script } from "./Script";
import type { Words } from "./words";

/** A place in a script that somebody would look for; `part` is the keyword that it stands under. */
export type Landmark = { part: string; name: string; from: number };

const named = ["case:topics", "case:endings"] as const;

/** The parts of a case that are there, and its topics and endings by name, in the order of the text. */
export function outlineOf(script: Script, words: Words): Landmark[] {
  const start = (path: Path) => script.span(path)?.[0] ?? 0;
  const parts = words
    .of("case")
    .map((word) => `case:${word.id}`)
    .filter((part) => script.has([part]))
    .map((part) => ({ part, name: "", from: start([part]) }));
  const names = named.flatMap((part) => script.names([part]).map((name) => ({ part, name, from: start([part, { name }]) })));
  return [...parts, ...names].sort((one, other) => one.from - other.from);
}
