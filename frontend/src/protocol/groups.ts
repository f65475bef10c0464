import { ask } from "./api";
import { flag, list, number, object, oneOf, orNull, text, valuesOf, type Read, type Reader } from "./decode";

const assignment = object({
  id: text,
  /** Before which course day it is to be done, from 1. */
  day: number,
  due: orNull(text),
  what: oneOf("case", "drills"),
  /** A case, or a kind of drill; empty for drills of any kind. */
  object: text,
  feedback: orNull(oneOf("per-turn", "per-phase", "end")),
  note: text,
  /** How often this person did it; null for whoever leads the group. */
  times: orNull(number),
  done: orNull(flag),
});
export type Assignment = Read<typeof assignment>;

const member = object({ id: text, name: text, trains: flag, joinedAt: text });
export type Member = Read<typeof member>;

const group = object({
  id: text,
  name: text,
  joinCode: orNull(text),
  leads: flag,
  days: list(text),
  trainers: list(member),
  assignments: list(assignment),
});
export type CourseGroup = Read<typeof group>;

const shared = object({
  session: text,
  person: text,
  title: text,
  startedAt: text,
  sharedAt: text,
  turns: number,
  ended: flag,
  disputes: number,
});
export type SharedConversation = Read<typeof shared>;

const patterns = object({
  people: number,
  conversations: number,
  turns: number,
  counts: valuesOf(number),
  adviceUnasked: number,
  yesButs: number,
  turned: list(object({ part: text, up: flag, times: number })),
});
export type Patterns = Read<typeof patterns>;

const overview = object({
  members: list(member),
  overview: object({
    done: list(object({ person: text, assignment: text, times: number, enough: flag })),
    shared: list(shared),
    patterns: orNull(patterns),
  }),
});
export type GroupOverview = Read<typeof overview>;

const share = object({ mine: flag, sharedAt: orNull(text), with: list(text) });
export type Share = Read<typeof share>;

const comment = object({ id: text, turn: number, name: text, mine: flag, at: text, text });
export type Comment = Read<typeof comment>;

const nothing: Reader<null> = () => null;
const at = (id: string) => `groups/${encodeURIComponent(id)}`;
const of = (session: string) => `sessions/${encodeURIComponent(session)}`;

export const groups = {
  mine: () => ask(list(group), "groups"),
  one: (id: string) => ask(group, at(id)),
  make: (name: string, days: readonly string[]) => ask(group, "groups", { content: { name, days } }),
  join: (code: string) => ask(group, "groups/join", { content: { code } }),
  change: (id: string, name: string, days: readonly string[]) => ask(group, at(id), { method: "PUT", content: { name, days } }),
  remove: (id: string) => ask(nothing, at(id), { method: "DELETE" }),
  leave: (id: string) => ask(nothing, `${at(id)}/me`, { method: "DELETE" }),
  takeOut: (id: string, person: string) => ask(nothing, `${at(id)}/members/${person}`, { method: "DELETE" }),
  assign: (id: string, given: { day: number; what: "case" | "drills"; object: string; feedback: string | null; note: string }) =>
    ask(assignment, `${at(id)}/assignments`, { content: given }),
  takeBack: (id: string, given: string) => ask(nothing, `${at(id)}/assignments/${given}`, { method: "DELETE" }),
  overview: (id: string) => ask(overview, `${at(id)}/overview`),

  shared: (session: string) => ask(share, `${of(session)}/share`),
  share: (session: string) => ask(share, `${of(session)}/share`, { method: "PUT", content: {} }),
  withdraw: (session: string) => ask(share, `${of(session)}/share`, { method: "DELETE" }),
  comments: (session: string) => ask(list(comment), `${of(session)}/comments`),
  comment: (session: string, given: { id: string; turn: number; text: string }) =>
    ask(list(comment), `${of(session)}/comments`, { content: given }),
  removeComment: (session: string, id: string) => ask(list(comment), `${of(session)}/comments/${id}`, { method: "DELETE" }),
};
