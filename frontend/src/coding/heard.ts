import type { ChipTone } from "../components/Chip";
import type { IconName } from "../components/Icon";
import type { ClientCoding, Code, Tip, TraineeCoding } from "../protocol/coding";

/** What a screen can say was heard: the codes, with questions, advice and pressing told apart. */
export type Heard =
  | Exclude<Code, "Q">
  | "Q"
  | "Q_OPEN"
  | "Q_CLOSED"
  | "PERSUADE_ADVICE"
  | "MORALISING";

type Look = { icon: IconName; tone: ChipTone };

/** In the order in which they are shown: first what asks for attention. */
const looks: Record<Heard, Look> = {
  PERSUADE_ADVICE: { icon: "push", tone: "alert" },
  PERSUADE: { icon: "push", tone: "alert" },
  CONFRONT: { icon: "clash", tone: "alert" },
  MORALISING: { icon: "weight", tone: "alert" },
  CR: { icon: "echoes", tone: "warm" },
  SR: { icon: "echo", tone: "warm" },
  AF: { icon: "star", tone: "warm" },
  EMPHASIZE: { icon: "fork", tone: "warm" },
  SEEK: { icon: "together", tone: "warm" },
  Q_OPEN: { icon: "question", tone: "plain" },
  Q_CLOSED: { icon: "questionBox", tone: "plain" },
  Q: { icon: "question", tone: "plain" },
  PERSUADE_WITH: { icon: "door", tone: "plain" },
  GI: { icon: "info", tone: "plain" },
};

const order = Object.keys(looks) as Heard[];

export function lookOf(heard: Heard): Look {
  return looks[heard];
}

export function isHeard(code: string): code is Heard {
  return code in looks;
}

/** Everything heard in a turn, each once. */
export function heardIn(coding: TraineeCoding): Heard[] {
  const heard = new Set<Heard>(coding.codes.map((code) => refine(code, coding)));
  if (coding.moralising) heard.add("MORALISING");
  return order.filter((one) => heard.has(one));
}

/** A code of this turn in the finer words of the screen. */
export function refine(code: Code, coding: TraineeCoding): Heard {
  if (code === "Q" && coding.question !== "none") return coding.question === "open" ? "Q_OPEN" : "Q_CLOSED";
  if (code === "PERSUADE" && coding.advice === "without_permission") return "PERSUADE_ADVICE";
  return code;
}

/** The code under which the server speaks about it. Pressing counts as confronting. */
export function codeOf(heard: Heard): Code {
  if (heard === "Q_OPEN" || heard === "Q_CLOSED") return "Q";
  if (heard === "PERSUADE_ADVICE") return "PERSUADE";
  return heard === "MORALISING" ? "CONFRONT" : heard;
}

/** The words it was heard by, as they were said. */
export function wordsBehind(heard: Heard, coding: TraineeCoding): string[] {
  return coding.spans.filter((span) => span.code === codeOf(heard)).flatMap((span) => span.words);
}

export function tipFor(heard: Heard, tips: readonly Tip[]): Tip | null {
  return tips.find((tip) => tip.code === heard) ?? tips.find((tip) => tip.code === codeOf(heard)) ?? null;
}

/** Only what may work against the trainee is marked in the text; the rest would be noise. */
export function marksIn(coding: TraineeCoding): { start: number; end: number; heard: Heard }[] {
  const alone = coding.moralising && !coding.codes.includes("CONFRONT");
  return coding.spans
    .filter((span) => span.code === "PERSUADE" || span.code === "CONFRONT")
    .map(({ code, start, end }) => ({
      start,
      end,
      heard: code === "CONFRONT" && alone ? "MORALISING" : refine(code, coding),
    }));
}

export type ClientHeard = "yesBut" | "discord" | "change" | "sustain" | "neutral";

const clientLooks: Record<ClientHeard, Look> = {
  yesBut: { icon: "turnBack", tone: "alert" },
  discord: { icon: "crack", tone: "alert" },
  change: { icon: "up", tone: "warm" },
  sustain: { icon: "hold", tone: "plain" },
  neutral: { icon: "dot", tone: "plain" },
};

export function clientLookOf(heard: ClientHeard): Look {
  return clientLooks[heard];
}

/** Everything heard in a client's turn; neutral only when there is nothing else. */
export function heardFromClient(coding: ClientCoding): ClientHeard[] {
  const heard: ClientHeard[] = [];
  if (coding.yesBut) heard.push("yesBut");
  if (coding.discord) heard.push("discord");
  if (coding.talk !== "neutral" || heard.length === 0) heard.push(coding.talk);
  return heard;
}
