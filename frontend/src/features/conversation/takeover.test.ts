import { describe, expect, it } from "vitest";
import { clientTurn, traineeTurn } from "../../test/turns";
import { takeover } from "./takeover";

const turns = [
  clientTurn({ voice: "model" }),
  traineeTurn({}),
  clientTurn({ fallback: "stalled" }),
  clientTurn({ fallback: "budget_day" }),
  traineeTurn({}),
  clientTurn({ fallback: "budget_session" }),
];

describe("written text that takes over", () => {
  it("is named where it happens, and a spent budget only once", () => {
    expect(turns.map((_, at) => takeover(turns, at))).toEqual([null, null, "takeover", "spent", null, null]);
  });
});
