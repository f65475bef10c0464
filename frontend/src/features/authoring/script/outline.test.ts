import { describe, expect, it } from "vitest";
import { scriptWords } from "../../../test/words";
import { outlineOf } from "./outline";
import { Script } from "./Script";

const words = scriptWords();

describe("the outline of a case", () => {
  it("has its parts, topics and endings in the order of the text", () => {
    const text = "opening: Hoi\nonderwerpen:\n  de post: { neutraal: Ja. }\n  later: { neutraal: Nee. }\neinden:\n  weg: { gelukt: nee }\n";
    expect(outlineOf(new Script(text, words), words)).toEqual([
      { part: "case:opening", name: "", from: 0 },
      { part: "case:topics", name: "", from: text.indexOf("onderwerpen") },
      { part: "case:topics", name: "de post", from: text.indexOf("de post") },
      { part: "case:topics", name: "later", from: text.indexOf("later") },
      { part: "case:endings", name: "", from: text.indexOf("einden") },
      { part: "case:endings", name: "weg", from: text.indexOf("weg") },
    ]);
  });
});
