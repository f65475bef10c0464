import type { Cutoff } from "../../protocol/report";

export type Standing = "below" | "fair" | "good";

export function standing(value: number, { fair, good }: Cutoff): Standing {
  if (value >= good) return "good";
  return value >= fair ? "fair" : "below";
}
