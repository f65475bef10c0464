import { describe, expect, it } from "vitest";
import { dayWords, nextDay } from "./days";

describe("course days", () => {
  it("are said as people say them", () => {
    expect(dayWords("2026-12-03", "nl")).toBe("donderdag 3 december");
    expect(dayWords("2026-12-03", "en-GB")).toContain("3 December");
  });

  it("know which one is next, today included", () => {
    const days = ["2026-11-05", "2026-11-26", "2026-12-10"];
    expect(nextDay(days, "2026-11-26")).toBe("2026-11-26");
    expect(nextDay(days, "2026-11-27")).toBe("2026-12-10");
    expect(nextDay(days, "2027-01-01")).toBeNull();
    expect(nextDay([], "2026-11-26")).toBeNull();
  });
});
