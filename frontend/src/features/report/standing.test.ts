import { expect, it } from "vitest";
import { standing } from "./standing";

it.each([
  [0.99, "below"],
  [1, "fair"],
  [1.99, "fair"],
  [2, "good"],
])("%d reflections per question is %s", (value, expected) => {
  expect(standing(value, { fair: 1, good: 2 })).toBe(expected);
});
