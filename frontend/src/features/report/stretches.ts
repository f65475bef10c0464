import type { ProcessAt } from "../../protocol/report";

export type Stretch = { process: ProcessAt["process"]; from: number; to: number };

/** Turns in a row that belong to the same process, as one. */
export function stretches(processes: readonly ProcessAt[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { turn, process } of processes) {
    const last = found.at(-1);
    if (last?.process === process) last.to = turn;
    else found.push({ process, from: turn, to: turn });
  }
  return found;
}
