import type { ClientTurn, TraineeTurn } from "../../protocol/messages";
import type { Report } from "../../protocol/report";

/** What a group looks at, one after the other: what went before, what was said, what was heard in it, what came of it. */
export const steps = ["before", "said", "heard", "answer"] as const;
export type Step = (typeof steps)[number];

export type Moment = { before: ClientTurn | null; said: TraineeTurn; answer: ClientTurn | null };

/** A turn between the client's turns around it; null when the trainee did not speak there. */
export function momentOf({ turns }: Pick<Report, "turns">, turn: number): Moment | null {
  const at = turns.findIndex((one) => one.type === "trainee" && one.turn === turn);
  const said = turns[at];
  if (said?.type !== "trainee") return null;
  const before = turns[at - 1];
  const answer = turns[at + 1];
  return { before: before?.type === "client" ? before : null, said, answer: answer?.type === "client" ? answer : null };
}

/** The steps of a moment; without words before or after there is nothing to show of them. */
export function stepsOf(moment: Moment): Step[] {
  return steps.filter((step) => (step !== "before" || moment.before) && (step !== "answer" || moment.answer));
}
