import type { Path, Script } from "./Script";
import type { Words } from "./words";

/** What stands on the map of a case. `from` is where it stands in the text. */
export type Block = { id: string; from: number } & (
  | { kind: "opening"; says: string }
  | { kind: "topic"; name: string; sustain: number; neutral: number; change: number; hidden: number }
  | { kind: "point"; number: number; bounds: { part: string; value: string }[]; hears: string | null; topic: string | null; ends: boolean }
  | { kind: "ending"; name: string; good: boolean; always: boolean }
);

/** One block leads to another. */
export type Arrow = { from: string; to: string };

export type Chart = { blocks: Block[]; arrows: Arrow[] };

const endingId = (name: string) => `ending ${name.trim().toLowerCase()}`;
const topicId = (name: string) => `topic ${name.trim().toLowerCase()}`;

/** Topics, turning points and endings of a case, and what leads to what. */
export function chartOf(script: Script, words: Words): Chart {
  const blocks: Block[] = [{ id: "opening", kind: "opening", from: start(script, ["case:opening"]), says: script.texts(["case:opening"])[0] ?? "" }];
  const arrows: Arrow[] = [];
  for (const name of script.names(["case:topics"])) {
    blocks.push(topic(script, name));
    arrows.push({ from: "opening", to: topicId(name) });
  }
  for (let index = 0; index < script.count(["case:turning-points"]); index++) {
    const path: Path = ["case:turning-points", index];
    const point = turningPoint(script, words, path, index + 1);
    blocks.push(point);
    if (point.topic !== null) arrows.push({ from: topicId(point.topic), to: point.id });
    const ending = script.read([...path, "turning_point:ending"]);
    if (ending !== "") arrows.push({ from: point.id, to: endingId(words.find("built_in_ending", ending)?.id ?? ending) });
  }
  for (const name of script.names(["case:endings"])) {
    const good = script.word(["case:endings", { name }, "ending:succeeded"], "yes_no") === "yes";
    blocks.push({ id: endingId(words.find("built_in_ending", name)?.id ?? name), kind: "ending", from: start(script, ["case:endings", { name }]), name, good, always: false });
  }
  const own = script.names(["case:endings"]).map((name) => words.find("built_in_ending", name)?.id);
  for (const word of words.of("built_in_ending")) {
    if (own.includes(word.id)) continue;
    const name = word[script.language][0] ?? word.id;
    blocks.push({ id: endingId(word.id), kind: "ending", from: 0, name, good: word.id === "FIRST_STEP", always: true });
  }
  const known = new Set(blocks.map((block) => block.id));
  return { blocks, arrows: arrows.filter((arrow) => known.has(arrow.from) && known.has(arrow.to)) };
}

function topic(script: Script, name: string): Block {
  const path: Path = ["case:topics", { name }];
  const count = (kind: string) => script.count([...path, `topic:${kind}`]);
  const later = (kind: string) =>
    Array.from({ length: count(kind) }, (_, index) => script.has([...path, `topic:${kind}`, index, "line:from", "state:TRUST"])).filter(Boolean).length;
  const hidden = later("sustain") + later("neutral") + later("change") + count("discloses");
  return { id: topicId(name), kind: "topic", from: start(script, path), name, sustain: count("sustain"), neutral: count("neutral"), change: count("change"), hidden };
}

function turningPoint(script: Script, words: Words, path: Path, number: number): Extract<Block, { kind: "point" }> {
  const when: Path = [...path, "turning_point:when"];
  const bounds = words
    .of("state")
    .filter((word) => script.has([...when, `state:${word.id}`]))
    .map((word) => ({ part: word.id, value: script.read([...when, `state:${word.id}`]) }));
  const topic = script.read([...when, "when:topic"]);
  return {
    id: `point ${number}`,
    kind: "point",
    from: start(script, path),
    number,
    bounds,
    hears: script.word([...when, "when:hears"], "occasion") ?? null,
    topic: topic === "" ? null : topic,
    ends: script.read([...path, "turning_point:ending"]) !== "",
  };
}

function start(script: Script, path: Path): number {
  return script.span(path)?.[0] ?? 0;
}
