import type { ClientState } from "../../protocol/coding";

type StatePart = { part: keyof ClientState; color: string; dash: string };

/** The client's inner figures; in a chart each has a colour and a pattern of its own. */
export const stateParts: readonly StatePart[] = [
  { part: "readiness", color: "var(--w-accent)", dash: "0" },
  { part: "trust", color: "var(--w-moss)", dash: "7 4" },
  { part: "discord", color: "var(--w-ochre)", dash: "2 4" },
  { part: "stress", color: "var(--mantine-color-text)", dash: "10 3 2 3" },
  { part: "importance", color: "var(--w-quiet)", dash: "5 2" },
  { part: "confidence", color: "var(--w-quiet)", dash: "1 3" },
];
