import type { Skill, Standing } from "../protocol/progress";
import type { Heard } from "./heard";

/** What is heard of each skill. */
const heardOf: Record<Skill, readonly Heard[]> = {
  listening: ["SR"],
  depth: ["CR"],
  open_questions: ["Q", "Q_OPEN", "Q_CLOSED"],
  holding_back: ["PERSUADE_ADVICE", "PERSUADE", "CONFRONT", "MORALISING"],
  support: ["AF", "SEEK", "EMPHASIZE"],
};

/** Turns of the trainee that make a phase: then what faded so far is shown at once. */
export const phase = 5;

/**
 * What is not shown under a turn yet, because the skill holds.
 *
 * @param at position among the trainee's turns, from 0
 * @param spoken how often the trainee spoke so far
 */
export function fadedAt(standings: readonly Pick<Standing, "skill" | "feedback">[], at: number, spoken: number): ReadonlySet<Heard> {
  const phaseOver = spoken >= (Math.floor(at / phase) + 1) * phase;
  return new Set(
    standings
      .filter(({ feedback }) => feedback === "end" || (feedback === "per-phase" && !phaseOver))
      .flatMap(({ skill }) => heardOf[skill]),
  );
}
