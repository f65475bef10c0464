import { describe, expect, it } from "vitest";
import { inPotjes } from "../../test/screen";
import { narrowed, spoken } from "./narrowing";

const door = { ...inPotjes, id: "door", title: "Laat me met rust", difficulty: 4, role: "Je staat bij zijn deur." };
const fran = { ...inPotjes, id: "fran", title: "Not my idea", language: "en" as const, client: { name: "Fran", age: 40, situation: "Sent by her café." } };
const all = [door, fran, inPotjes];
const anything = { words: "", language: "", level: null } as const;

describe("finding a case", () => {
  it("puts the easiest first", () => {
    expect(narrowed(all, anything).map((one) => one.id)).toEqual(["in-potjes", "fran", "door"]);
  });

  it("looks for every word in all that the card tells, whatever the accents", () => {
    expect(narrowed(all, { ...anything, words: "DEUR rust" })).toEqual([door]);
    expect(narrowed(all, { ...anything, words: "cafe" })).toEqual([fran]);
    expect(narrowed(all, { ...anything, words: "cafe deur" })).toEqual([]);
  });

  it("keeps to a language and a level", () => {
    expect(narrowed(all, { ...anything, language: "en" })).toEqual([fran]);
    expect(narrowed(all, { ...anything, level: 4 })).toEqual([door]);
  });

  it("knows which languages there are", () => {
    expect(spoken(all)).toEqual(["nl", "en"]);
    expect(spoken([door])).toEqual(["nl"]);
  });
});
