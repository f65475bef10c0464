import { ask } from "./api";
import { flag, list, number, object, oneOf, orNull, text, type Read } from "./decode";

export const skills = ["listening", "depth", "open_questions", "holding_back", "support"] as const;
const skill = oneOf(...skills);
export type Skill = Read<typeof skill>;

/** How often it was so, of how often it could have been; `low` and `high` bound where it truly lies (95 %). */
const share = object({ good: number, of: number, value: orNull(number), low: number, high: number, sure: flag });
export type Share = Read<typeof share>;

const standing = object({
  skill,
  fair: number,
  good: number,
  drill: text,
  now: share,
  before: share,
  direction: oneOf("up", "down", "unclear"),
  /** When what is heard of it is shown, unless the person wants it otherwise. */
  feedback: oneOf("per-turn", "per-phase", "end"),
  points: list(object({ session: text, at: text, share })),
});
export type Standing = Read<typeof standing>;

const proposal = object({
  what: oneOf("conversation", "case", "drills"),
  /** Of the conversation, the case or the kind of drill; null for drills of any kind. */
  id: orNull(text),
  why: oneOf("unfinished", "first", "chosen", "comes_back", "not_yet_fair", "went_down", "new_case", "again"),
  skill: orNull(skill),
});
export type Proposal = Read<typeof proposal>;

export const overview = object({ conversations: number, skills: list(standing), next: list(proposal) });
export type Overview = Read<typeof overview>;

export const progress = {
  overview: (language: "nl" | "en", goal: Skill | null) =>
    ask(overview, `progress?language=${language}${goal ? `&goal=${goal}` : ""}`),
};
