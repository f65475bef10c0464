import type { TurnMessage } from "../../protocol/messages";

/** What is said under a turn when written text took over from a language model. */
export type Takeover = "takeover" | "spent" | null;

/** A budget that is spent is said once, where it began. */
export function takeover(turns: readonly TurnMessage[], at: number): Takeover {
  const now = fallbackOf(turns[at]);
  if (now === null) return null;
  if (!isSpent(now)) return "takeover";
  const before = turns.slice(0, at).findLast((turn) => turn.type === "client");
  const earlier = fallbackOf(before);
  return earlier !== null && isSpent(earlier) ? null : "spent";
}

function fallbackOf(turn: TurnMessage | undefined): string | null {
  return turn?.type === "client" ? turn.fallback : null;
}

function isSpent(fallback: string): boolean {
  return fallback.startsWith("budget");
}
