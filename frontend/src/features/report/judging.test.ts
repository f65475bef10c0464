import { describe, expect, it } from "vitest";
import { traineeTurn } from "../../test/turns";
import { judgedAs, ticked, toggled, traineeJudgement } from "./judging";

describe("hearing a turn otherwise", () => {
  it("begins with what the coder heard", () => {
    const coding = traineeTurn({ coding: { codes: ["PERSUADE", "Q"], advice: "without_permission", question: "open", moralising: true } }).coding;
    expect(ticked(coding)).toEqual(["Q_OPEN", "PERSUADE", "MORALISING"]);
  });

  it("lets the last of two that exclude each other stay", () => {
    expect(toggled(["Q_OPEN", "SR"], "Q_CLOSED")).toEqual(["Q_CLOSED", "SR"]);
    expect(toggled(["SR"], "CR")).toEqual(["CR"]);
    expect(toggled(["CR"], "CR")).toEqual([]);
  });

  it("says it in the codes of the protocol", () => {
    expect(traineeJudgement(["Q_CLOSED", "GI", "MORALISING"], "  ")).toEqual({
      codes: ["Q", "GI"],
      question: "closed",
      moralising: true,
      remark: null,
    });
  });

  it("tells back what was said to be heard", () => {
    const nothing = { codes: null, question: null, moralising: null, talk: null, yesBut: null, discord: null };
    expect(judgedAs({ ...nothing, codes: ["GI", "Q"], question: "open", moralising: false }).codes).toEqual(["Q_OPEN", "GI"]);
    expect(judgedAs({ ...nothing, talk: "sustain", yesBut: true, discord: false }).talk).toEqual(["sustain", "yesBut"]);
  });
});
