import { describe, expect, it } from "vitest";
import { clientTurn, traineeTurn } from "../../test/turns";
import { momentOf, stepsOf } from "./steps";

const turns = [clientTurn({ turn: 0, text: "Hoi." }), traineeTurn({ turn: 1, text: "Hoe is het?" }), clientTurn({ turn: 2, text: "Slecht." }), traineeTurn({ turn: 3, text: "Vertel." })];

describe("a turn for the screen", () => {
  it("stands between what the client said before and after", () => {
    const moment = momentOf({ turns }, 1);
    expect([moment?.before?.text, moment?.said.text, moment?.answer?.text]).toEqual(["Hoi.", "Hoe is het?", "Slecht."]);
    expect(moment && stepsOf(moment)).toEqual(["before", "said", "heard", "answer"]);
  });

  it("has no last step while it was not answered", () => {
    const moment = momentOf({ turns }, 3);
    expect(moment && stepsOf(moment)).toEqual(["before", "said", "heard"]);
  });

  it("is none where the trainee did not speak", () => {
    expect(momentOf({ turns }, 2)).toBeNull();
    expect(momentOf({ turns }, 9)).toBeNull();
  });
});
