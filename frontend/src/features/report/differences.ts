import type { ClientState } from "../../protocol/coding";
import type { ClientTurn, TraineeTurn, TurnMessage } from "../../protocol/messages";
import { stateParts } from "./stateParts";

/** A trainee's turn and what the client did with it; null where a conversation was over already. */
export type Exchange = { said: TraineeTurn; answer: ClientTurn | null };

export type Pair = { turn: number; one: Exchange | null; other: Exchange | null };

/** The exchanges of two conversations from a turn on, beside each other. */
export function pairs(one: readonly TurnMessage[], other: readonly TurnMessage[], from: number): Pair[] {
  const first = exchangesOf(one, from);
  const second = exchangesOf(other, from);
  const all = new Set([...first.keys(), ...second.keys()]);
  return [...all]
    .sort((a, b) => a - b)
    .map((turn) => ({ turn, one: first.get(turn) ?? null, other: second.get(turn) ?? null }));
}

function exchangesOf(turns: readonly TurnMessage[], from: number): Map<number, Exchange> {
  const answers = new Map(
    turns.flatMap((turn) => (turn.type === "client" && turn.inReplyTo !== null ? [[turn.inReplyTo, turn] as const] : [])),
  );
  return new Map(
    turns.flatMap((turn) =>
      turn.type === "trainee" && turn.turn >= from
        ? [[turn.turn, { said: turn, answer: answers.get(turn.seq) ?? null }] as const]
        : [],
    ),
  );
}

/** Half of a tenth: below it a figure looks the same on the screen. */
const visible = 0.05;

export type Difference = { part: keyof ClientState; by: number };

/** How far the client's figures differ in the second, the largest difference first. */
export function differences(one: ClientState, other: ClientState): Difference[] {
  return stateParts
    .map(({ part }) => ({ part, by: other[part] - one[part] }))
    .filter(({ by }) => Math.abs(by) >= visible)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
