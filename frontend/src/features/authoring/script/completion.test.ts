import { describe, expect, it } from "vitest";
import { scriptWords } from "../../../test/words";
import { completionAt } from "./completion";

const words = scriptWords();

/** `|` is where the writer is. */
function proposed(text: string): string[] {
  const at = text.indexOf("|");
  return completionAt(text.replace("|", ""), at, words, "nl")?.proposals.map((one) => one.label) ?? [];
}

describe("completing", () => {
  it("offers the words of the case at its margin", () => {
    expect(proposed("scenario: X\n|")).toContain("jouw rol");
  });

  it("offers what belongs under a keyword", () => {
    expect(proposed("cliënt:\n  |")).toEqual(["naam", "leeftijd", "situatie", "achtergrond", "spreekt aan met"]);
    expect(proposed("cliënt: { naam: Jo, |")).toContain("leeftijd");
    expect(proposed("onderwerpen:\n  de post:\n    |")).toContain("verandertaal");
    expect(proposed("onderwerpen:\n  de post:\n    verandertaal:\n      - { |")).toContain("zegt");
    expect(proposed('onderwerpen:\n  de post:\n    verandertaal:\n      - { zegt: "Ja, {woord}", vanaf: { |')).toContain("vertrouwen");
    expect(proposed("reacties:\n  |")).toContain("te vroeg plannen");
    expect(proposed("keerpunten:\n  - als: { |")).toEqual(expect.arrayContaining(["hoort", "weerstand"]));
  });

  it("offers the words that can stand behind one", () => {
    expect(proposed("onderwerpen:\n  de post:\n    verandertaal:\n      - zegt: x\n        soort: |")).toContain("wens");
    expect(proposed('onderwerpen:\n  de post:\n    neutraal:\n      - { zegt: "Ja", soort: w|')).toContain("wens");
    expect(proposed("feedback: |")).toEqual(["per beurt", "per fase", "einde"]);
    expect(proposed("proeven:\n  - proef: X\n    gesprek:\n      - { trainee: x, cliënt: |")).toContain("ja-maar");
  });

  it("has nothing to offer in a sentence", () => {
    expect(proposed("opening: Kom |")).toEqual([]);
  });
});
