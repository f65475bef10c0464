import { placeBehind, root, type Place } from "./grammar";
import type { ScriptLanguage, Words } from "./words";

export type Proposal = { label: string; detail: string; insert: string };
export type Completion = { from: number; proposals: Proposal[] };

type Key = { written: string; indent: number };

const KEYWORD = /^([^:#"']+?)\s*:(?=\s|$)/;

/** What can be written at a place in the text: keywords where a keyword can stand, words where a value can. */
export function completionAt(text: string, at: number, words: Words, language: ScriptLanguage): Completion | null {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(start, at);
  const dashes = /^[\s-]*(?:- )?\s*/.exec(before)?.[0] ?? "";
  const brace = openBrace(before);
  const parents = above(text, start, dashes.length);
  const written = brace >= 0 ? before.slice(brace + 1) : before.slice(dashes.length);
  if (brace >= 0) parents.push(...keysIn(before.slice(dashes.length, brace)));
  const part = written.slice(written.lastIndexOf(",") + 1);
  const place = resolve(brace >= 0 ? parents : parents.filter((key) => key.indent < dashes.length), words);
  const colon = part.search(/:\s/);
  if (colon < 0) return place.keys ? keywords(place.keys, part, at, words, language) : null;
  const behind = resolve([...parents, { written: part.slice(0, colon), indent: 0 }], words);
  return behind.values ? values(behind.values, part.slice(colon + 1), at, words, language) : null;
}

function keywords(groups: string[], part: string, at: number, words: Words, language: ScriptLanguage): Completion {
  const typed = part.trimStart();
  const proposals = groups.flatMap((group) =>
    words.of(group).map((word) => {
      const label = word[language][0] ?? word.id;
      return { label, detail: words.meaning(`${group}:${word.id}`, language), insert: `${label}: ` };
    }),
  );
  return { from: at - typed.length, proposals };
}

function values(group: string, part: string, at: number, words: Words, language: ScriptLanguage): Completion {
  const typed = part.trimStart().replace(/^\[\s*/, "");
  const proposals = words.of(group).map((word) => {
    const label = word[language][0] ?? word.id;
    return { label, detail: words.meaning(`${group}:${word.id}`, language), insert: label };
  });
  return { from: at - typed.length, proposals };
}

/** The keywords that a line stands under, the outermost first, by what stands further to the left above it. */
function above(text: string, start: number, indent: number): Key[] {
  const keys: Key[] = [];
  let left = indent;
  for (const line of text.slice(0, start).split("\n").reverse()) {
    const lead = /^[\s-]*/.exec(line)?.[0].length ?? 0;
    const key = KEYWORD.exec(line.slice(lead))?.[1];
    if (key === undefined || lead >= left) continue;
    keys.unshift({ written: key, indent: lead });
    left = lead;
    if (left === 0) break;
  }
  return keys;
}

function resolve(keys: readonly Key[], words: Words): Place {
  let place = root;
  for (const { written } of keys) {
    if (place.named) {
      place = place.named;
      continue;
    }
    const word = (place.keys ?? []).map((group) => words.find(group, written)).find((found) => found !== undefined);
    if (!word) return {};
    place = placeBehind(word.group, word.id);
  }
  return place;
}

/** Where the innermost brace opened that is still open, outside quotation marks; -1 when there is none. */
function openBrace(line: string): number {
  const open: number[] = [];
  let inQuotes = false;
  line.split("").forEach((character, index) => {
    if (character === '"' && line[index - 1] !== "\\") inQuotes = !inQuotes;
    if (inQuotes) return;
    if (character === "{") open.push(index);
    if (character === "}") open.pop();
  });
  return open.at(-1) ?? -1;
}

/** The keywords in a line that lead up to an open brace: `- { zegt: "…", vanaf: {`. */
function keysIn(line: string): Key[] {
  const keys: Key[] = [];
  for (const part of line.split("{")) {
    const last = part.replace(/"(?:[^"\\]|\\.)*"/g, "").split(",").at(-1) ?? "";
    const key = KEYWORD.exec(last.trimStart())?.[1];
    if (key !== undefined) keys.push({ written: key, indent: 0 });
  }
  return keys;
}
