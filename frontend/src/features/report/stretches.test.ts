import { expect, it } from "vitest";
import { stretches } from "./stretches";

it("takes turns in a row of one process together, and starts anew when it comes back", () => {
  expect(
    stretches([
      { turn: 1, process: "engaging" },
      { turn: 3, process: "engaging" },
      { turn: 5, process: "evoking" },
      { turn: 7, process: "engaging" },
    ]),
  ).toEqual([
    { process: "engaging", from: 1, to: 3 },
    { process: "evoking", from: 5, to: 5 },
    { process: "engaging", from: 7, to: 7 },
  ]);
});
