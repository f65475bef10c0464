import type { ClientCoding, Code, Talk, TraineeCoding } from "../../protocol/coding";
import type { Judgement } from "../../protocol/messages";
import { heardIn, type Heard } from "../../coding/heard";

/** What a person can tick for a trainee turn, in the order of the keys 1 to 9; advice is told as with or without permission. */
export const hearable = [
  "Q_OPEN",
  "Q_CLOSED",
  "SR",
  "CR",
  "AF",
  "GI",
  "PERSUADE",
  "PERSUADE_WITH",
  "CONFRONT",
  "SEEK",
  "EMPHASIZE",
  "MORALISING",
] as const satisfies readonly Heard[];
export type Hearable = (typeof hearable)[number];

/** What the coder heard, as ticks to begin with. */
export function ticked(coding: TraineeCoding): Hearable[] {
  const heard = heardIn(coding).map((one) => (one === "PERSUADE_ADVICE" ? "PERSUADE" : one));
  return hearable.filter((one) => heard.includes(one));
}

/** Open and closed, or simple and complex, exclude each other: the last one ticked stays. */
export function toggled(ticks: readonly Hearable[], one: Hearable): Hearable[] {
  if (ticks.includes(one)) return ticks.filter((tick) => tick !== one);
  const pairs: Hearable[][] = [
    ["Q_OPEN", "Q_CLOSED"],
    ["SR", "CR"],
    ["PERSUADE", "PERSUADE_WITH"],
  ];
  const excluded = pairs.find((pair) => pair.includes(one)) ?? [];
  return hearable.filter((tick) => tick === one || (ticks.includes(tick) && !excluded.includes(tick)));
}

export function traineeJudgement(ticks: readonly Hearable[], remark: string): Judgement {
  const codes = ticks.flatMap((tick): Code[] =>
    tick === "MORALISING" ? [] : tick === "Q_OPEN" || tick === "Q_CLOSED" ? ["Q"] : [tick],
  );
  return {
    codes,
    question: ticks.includes("Q_OPEN") ? "open" : ticks.includes("Q_CLOSED") ? "closed" : "none",
    moralising: ticks.includes("MORALISING"),
    remark: remark.trim() || null,
  };
}

export type ClientTicks = Pick<ClientCoding, "talk" | "yesBut" | "discord">;

export function clientJudgement(ticks: ClientTicks, remark: string): Judgement {
  return { ...ticks, remark: remark.trim() || null };
}

/** What was said to be heard, in words of the codes and of talk. */
export function judgedAs(judgement: {
  codes: readonly Code[] | null;
  question: "none" | "open" | "closed" | null;
  moralising: boolean | null;
  talk: Talk | null;
  yesBut: boolean | null;
  discord: boolean | null;
}): { codes: Hearable[]; talk: ("change" | "sustain" | "neutral" | "yesBut" | "discord")[] } {
  const codes = hearable.filter((one) => {
    if (one === "MORALISING") return judgement.moralising === true;
    if (one === "Q_OPEN" || one === "Q_CLOSED") return judgement.question === (one === "Q_OPEN" ? "open" : "closed");
    return judgement.codes?.includes(one) ?? false;
  });
  const talk: ("change" | "sustain" | "neutral" | "yesBut" | "discord")[] = [];
  if (judgement.talk) talk.push(judgement.talk);
  if (judgement.yesBut) talk.push("yesBut");
  if (judgement.discord) talk.push("discord");
  return { codes, talk };
}
