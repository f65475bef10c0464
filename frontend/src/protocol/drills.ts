import { ask } from "./api";
import { talkType, traineeCoding } from "./coding";
import { flag, list, number, object, oneOf, orNull, text, type Read } from "./decode";

export const drillKinds = ["reflect", "deepen", "question", "open", "yesbut", "affirm", "inform", "spot", "darn"] as const;
const kind = oneOf(...drillKinds);
export type DrillKind = Read<typeof kind>;

const drillCount = object({ kind, items: number, seen: number, due: number });
export type DrillCount = Read<typeof drillCount>;

/** `start` and `end` count UTF-16 units. */
const phrase = object({ start: number, end: number });

export const drillItem = object({
  id: text,
  kind,
  language: oneOf("nl", "en"),
  who: text,
  said: text,
  given: orNull(text),
  target: orNull(oneOf("desire", "ability", "reason", "need")),
  hint: text,
  /** Where phrases can be marked; empty where an answer is typed. */
  phrases: list(phrase),
});
export type DrillItem = Read<typeof drillItem>;

const remark = object({ text, start: orNull(number), end: orNull(number) });

export const drillAnswer = object({
  item: text,
  text: orNull(text),
  coding: orNull(traineeCoding),
  verdict: object({
    outcome: oneOf("heard", "partly", "missed"),
    works: list(remark),
    missing: list(remark),
    inTheWay: list(remark),
    phrases: list(object({ start: number, end: number, type: orNull(talkType), chosen: flag })),
    example: orNull(text),
    reaction: orNull(text),
    comesBack: orNull(text),
  }),
});
export type DrillAnswer = Read<typeof drillAnswer>;
export type DrillSaid = { id: string; text: string } | { id: string; marked: number[] };

const drillKindList = object({ kinds: list(drillCount) });
const nextDrill = object({ item: orNull(drillItem) });

export const drills = {
  kinds: (language: string) => ask(drillKindList, `drills?language=${language}`),
  next: (language: string, kind: DrillKind | null, except: readonly string[]) => {
    const query = new URLSearchParams({ language, except: except.join(",") });
    if (kind) query.set("kind", kind);
    return ask(nextDrill, `drills/next?${query.toString()}`);
  },
  answer: (item: string, said: DrillSaid) =>
    ask(drillAnswer, `drills/${encodeURIComponent(item)}/answers`, { content: said }),
};
