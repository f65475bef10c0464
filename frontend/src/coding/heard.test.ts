import { describe, expect, it } from "vitest";
import { clientTurn, traineeTurn } from "../test/turns";
import { heardFromClient, heardIn, marksIn, tipFor, wordsBehind } from "./heard";

const coding = (given: Parameters<typeof traineeTurn>[0]["coding"]) => traineeTurn({ coding: given }).coding;

describe("what was heard in a trainee's turn", () => {
  it("tells open from closed questions", () => {
    expect(heardIn(coding({ codes: ["Q"], question: "open" }))).toEqual(["Q_OPEN"]);
    expect(heardIn(coding({ codes: ["Q"], question: "closed" }))).toEqual(["Q_CLOSED"]);
  });

  it("calls advice advice, and other persuading persuading", () => {
    expect(heardIn(coding({ codes: ["PERSUADE"], advice: "without_permission" }))).toEqual(["PERSUADE_ADVICE"]);
    expect(heardIn(coding({ codes: ["PERSUADE"] }))).toEqual(["PERSUADE"]);
  });

  it("puts first what asks for attention", () => {
    const heard = heardIn(coding({ codes: ["GI", "Q", "CONFRONT"], question: "open", moralising: true }));
    expect(heard).toEqual(["CONFRONT", "MORALISING", "Q_OPEN", "GI"]);
  });

  it("marks only what may work against the trainee", () => {
    const spans = [
      { code: "Q", start: 0, end: 5, words: [] },
      { code: "PERSUADE", start: 6, end: 20, words: ["je zou", "kunnen"] },
    ] as const;
    const turn = coding({
      codes: ["Q", "PERSUADE"],
      advice: "without_permission",
      spans: spans.map((span) => ({ ...span, words: [...span.words] })),
    });
    expect(marksIn(turn)).toEqual([{ start: 6, end: 20, heard: "PERSUADE_ADVICE" }]);
    expect(wordsBehind("PERSUADE_ADVICE", turn)).toEqual(["je zou", "kunnen"]);
  });

  it("calls a marked 'must' by its own name when nothing else was confronting", () => {
    const turn = coding({ moralising: true, spans: [{ code: "CONFRONT", start: 2, end: 6, words: ["moet"] }] });
    expect(marksIn(turn)[0]?.heard).toBe("MORALISING");
  });

  it("finds the tip under the server's name for it", () => {
    const tip = { code: "CONFRONT", why: "w", alternative: "a?" };
    expect(tipFor("MORALISING", [tip])).toBe(tip);
    expect(tipFor("GI", [tip])).toBeNull();
  });
});

describe("what was heard from the client", () => {
  it("is neutral only when there is nothing else", () => {
    expect(heardFromClient(clientTurn({}).coding)).toEqual(["neutral"]);
    expect(heardFromClient(clientTurn({ coding: { discord: true } }).coding)).toEqual(["discord"]);
  });

  it("can be a yes-but and sustain talk at once", () => {
    expect(heardFromClient(clientTurn({ coding: { yesBut: true, talk: "sustain" } }).coding)).toEqual(["yesBut", "sustain"]);
  });
});
