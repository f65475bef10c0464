import { describe, expect, it } from "vitest";
import { clientTurn, traineeTurn } from "../../test/turns";
import { differences, pairs } from "./differences";

const opening = clientTurn({ seq: 1, turn: 0 });
const first = [
  opening,
  traineeTurn({ seq: 2, turn: 1, id: "a" }),
  clientTurn({ seq: 3, turn: 2, inReplyTo: 2 }),
  traineeTurn({ seq: 4, turn: 3, id: "b", text: "Je moet dat doen." }),
  clientTurn({ seq: 5, turn: 4, inReplyTo: 4, text: "Ja, maar…" }),
  traineeTurn({ seq: 6, turn: 5, id: "c" }),
  clientTurn({ seq: 7, turn: 6, inReplyTo: 6 }),
];
const second = [
  ...first.slice(0, 3),
  traineeTurn({ seq: 4, turn: 3, id: "d", text: "Het valt je zwaar." }),
  clientTurn({ seq: 5, turn: 4, inReplyTo: 4, text: "Ja." }),
];

describe("two conversations beside each other", () => {
  it("begin at the turn that was tried again", () => {
    const found = pairs(first, second, 3);
    expect(found.map((pair) => pair.turn)).toEqual([3, 5]);
    expect(found[0]?.one?.said.text).toBe("Je moet dat doen.");
    expect(found[0]?.other?.answer?.text).toBe("Ja.");
  });

  it("leave a place open where one was over already", () => {
    expect(pairs(first, second, 3)[1]?.other).toBeNull();
  });

  it("name what differs in the client, the largest first, and nothing that looks the same", () => {
    const { state } = opening;
    expect(differences(state, { ...state, trust: 3.4, discord: 2.5, stress: 6.01 })).toEqual([
      { part: "discord", by: -1.5 },
      { part: "trust", by: expect.closeTo(0.4) as number },
    ]);
  });
});
