import { describe, expect, it } from "vitest";
import type { ScriptProblem } from "../../../protocol/cases";
import { fixFor } from "./fixes";

function mended(text: string, problem: Partial<ScriptProblem>): string {
  const fix = fixFor(text, { severity: "error", line: 1, column: 1, code: "", message: "", suggestion: null, ...problem });
  return fix ? text.slice(0, fix.from) + fix.insert + text.slice(fix.to) : "";
}

describe("mending by itself", () => {
  it("takes the word that was meant", () => {
    const problem = { line: 1, column: 10, code: "unknown-key", message: "“vertrouwn” is hier geen sleutelwoord.", suggestion: "Bedoelde u “vertrouwen”?" };
    expect(mended("begin: { vertrouwn: 3 }", problem)).toBe("begin: { vertrouwen: 3 }");
  });

  it("takes the slot that was meant", () => {
    const problem = { column: 3, code: "unknown-slot", message: "{word} is geen invulplek.", suggestion: "Bedoelde u “woord”?" };
    expect(mended('- "Tja, {word}."', problem)).toBe('- "Tja, {woord}."');
  });

  it("puts a sentence between quotation marks", () => {
    const problem = { column: 3, code: "unquoted-colon", message: "Dubbele punt." };
    expect(mended('- Ik zei: "nee".', problem)).toBe('- "Ik zei: \\"nee\\"."');
  });

  it("takes a figure that is on the scale", () => {
    const problem = { column: 22, code: "out-of-range", message: "14 ligt buiten de schaal van “vertrouwen”.", suggestion: "Kies een getal van 0 tot en met 10, bijvoorbeeld 10." };
    expect(mended("begin: { vertrouwen: 14 }", problem)).toBe("begin: { vertrouwen: 10 }");
  });

  it("counts characters, not units, in a column", () => {
    const problem = { column: 4, code: "unknown-value", message: "“jaa” kan hier niet staan.", suggestion: "Bedoelde u “ja”?" };
    expect(mended("😀: jaa", problem)).toBe("😀: ja");
  });
});
