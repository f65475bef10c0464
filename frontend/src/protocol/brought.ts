import { ask } from "./api";
import { list, object, oneOf, orNull, text, type Read } from "./decode";
import { sessionRows } from "./sessions";

const speaker = oneOf("trainee", "client");
export type Speaker = Read<typeof speaker>;

/** A conversation as it stands in a file; `likely` is whose role a name suggests. */
const typed = object({
  speakers: list(object({ name: text, likely: orNull(speaker) })),
  lines: list(object({ speaker: text, text })),
});
export type Typed = Read<typeof typed>;

type Taken = { title: string; language: "nl" | "en"; turns: { speaker: Speaker; text: string }[] };

export const brought = {
  /** Who says what in a text, a table or a Word document; nothing of it is kept. */
  read: (file: Blob) => ask(typed, "brought/reading", { file: new Blob([file], { type: "application/octet-stream" }) }),
  take: (conversation: Taken) => ask(object({ session: text }), "brought", { content: conversation }),
  all: () => ask(sessionRows, "sessions?scenario=brought&limit=50"),
};
