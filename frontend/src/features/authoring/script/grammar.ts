/** What stands under a word: keywords of groups, names of the writer's own, or words of a group as a value. */
type Place = { keys?: string[]; named?: Place; values?: string };

const line: Place = { keys: ["line"] };
const topic: Place = { keys: ["topic"] };

const below: Record<string, Place> = {
  "": { keys: ["case"] },
  "case:language": { values: "language" },
  "case:client": { keys: ["client"] },
  "case:start": { keys: ["state"] },
  "case:temperament": { keys: ["state"] },
  "case:opening": line,
  "case:topics": { named: topic },
  "case:reactions": { keys: ["occasion"] },
  "case:turning-points": { keys: ["turning_point"] },
  "case:endings": { named: { keys: ["ending"] } },
  "case:feedback": { values: "feedback" },
  "case:tests": { keys: ["test"] },
  "client:address": { values: "address" },
  "topic:neutral": line,
  "topic:sustain": line,
  "topic:change": line,
  "topic:discloses": line,
  "line:talk": { values: "talk" },
  "line:kind": { values: "kind" },
  "line:yes-but": { values: "yes_no" },
  "line:discord": { values: "yes_no" },
  "line:from": { keys: ["state"] },
  "line:to": { keys: ["state"] },
  "turning_point:when": { keys: ["when", "state"] },
  "turning_point:client": line,
  "turning_point:changes": { keys: ["state"] },
  "turning_point:once": { values: "yes_no" },
  "when:hears": { values: "occasion" },
  "ending:succeeded": { values: "yes_no" },
  "test:conversation": { keys: ["step"] },
  "step:hears": { values: "occasion" },
  "step:client": { values: "answer" },
  "step:state": { keys: ["state"] },
};

export type { Place };
export const root: Place = below[""] ?? {};

/** The place behind a keyword. */
export function placeBehind(group: string, id: string): Place {
  if (group === "occasion") return line;
  return below[`${group}:${id}`] ?? {};
}
