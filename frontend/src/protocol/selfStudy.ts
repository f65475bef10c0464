import { ask } from "./api";
import { flag, list, number, object, oneOf, orNull, text, type Read } from "./decode";

/** What somebody wrote for themselves, perhaps about a conversation. */
const note = object({ id: text, session: orNull(text), at: text, text });
export type Note = Read<typeof note>;

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const moment = object({ day: oneOf(...weekdays), at: text, minutes: number });
export type Moment = Read<typeof moment>;
const moments = object({ moments: list(moment), feed: flag });
export type Moments = Read<typeof moments>;

const nothing = () => undefined;

export const selfStudy = {
  notes: () => ask(list(note), "notes"),
  /** The same `id` again rewrites the note. */
  write: (id: string, text: string, session: string | null) => ask(nothing, `notes/${id}`, { method: "PUT", content: { text, session } }),
  tearOut: (id: string) => ask(nothing, `notes/${id}`, { method: "DELETE" }),
  moments: () => ask(moments, "moments"),
  choose: (chosen: readonly Moment[]) => ask(moments, "moments", { method: "PUT", content: { moments: chosen } }),
  /** The address for a calendar; the one before it no longer works. */
  feed: (language: "nl" | "en") => ask(object({ address: text }), `moments/feed?language=${language}`, { content: {} }),
  noFeed: () => ask(nothing, "moments/feed", { method: "DELETE" }),
};
