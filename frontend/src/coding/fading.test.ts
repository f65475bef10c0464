import { describe, expect, it } from "vitest";
import { fadedAt } from "./fading";

const standings = [
  { skill: "open_questions", feedback: "per-phase" },
  { skill: "support", feedback: "end" },
  { skill: "holding_back", feedback: "per-turn" },
] as const;

describe("fading feedback", () => {
  it("shows what is held per phase when the phase is over", () => {
    expect(fadedAt(standings, 0, 4).has("Q_OPEN")).toBe(true);
    expect(fadedAt(standings, 0, 5).has("Q_OPEN")).toBe(false);
    expect(fadedAt(standings, 5, 9).has("Q_OPEN")).toBe(true);
    expect(fadedAt(standings, 5, 10).has("Q_OPEN")).toBe(false);
  });

  it("keeps what holds well for the end, and shows what does not hold at once", () => {
    expect(fadedAt(standings, 0, 40).has("AF")).toBe(true);
    expect(fadedAt(standings, 0, 0).has("PERSUADE_ADVICE")).toBe(false);
    expect(fadedAt([], 0, 0).size).toBe(0);
  });
});
