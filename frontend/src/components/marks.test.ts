import { expect, it } from "vitest";
import { pieces } from "./marks";

const parts = (text: string, marks: { start: number; end: number }[]) =>
  pieces(text, marks).map((piece) => (piece.mark ? `[${piece.part}]` : piece.part));

it.each([
  ["no marks", "abc", [], ["abc"]],
  ["one in the middle", "abcdef", [{ start: 2, end: 4 }], ["ab", "[cd]", "ef"]],
  ["the whole text", "abc", [{ start: 0, end: 3 }], ["[abc]"]],
  ["in any order", "abcdef", [{ start: 4, end: 6 }, { start: 0, end: 2 }], ["[ab]", "cd", "[ef]"]],
  ["one across another is left out", "abcdef", [{ start: 0, end: 3 }, { start: 2, end: 5 }], ["[abc]", "def"]],
  ["one past the end is cut", "abc", [{ start: 1, end: 9 }], ["a", "[bc]"]],
  ["an empty one is left out", "abc", [{ start: 1, end: 1 }], ["abc"]],
  ["an emoji stays whole", "a😀b", [{ start: 1, end: 3 }], ["a", "[😀]", "b"]],
])("marks: %s", (_, text, marks, expected) => {
  expect(parts(text, marks)).toEqual(expected);
});
