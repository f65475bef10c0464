import { expect, it } from "vitest";
import { initials } from "./initials";

it.each([
  ["Marco", "M"],
  ["meneer De Wit", "W"],
  ["Samira el Idrissi", "SI"],
  ["Mrs. Ellen Price", "EP"],
  ["Jan van der Berg", "JB"],
  ["", "?"],
])("%s becomes %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
