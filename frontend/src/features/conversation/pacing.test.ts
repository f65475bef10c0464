import { describe, expect, it } from "vitest";
import { emptyConversation } from "../../protocol/conversation";
import { clientTurn, traineeTurn } from "../../test/turns";
import { replyTime, visibleTurns } from "./pacing";

const turns = [clientTurn({ seq: 1 }), traineeTurn({ seq: 2 }), clientTurn({ seq: 3, text: "Tja." })];

describe("a client's pace", () => {
  it("is slower for more words, within reason", () => {
    expect(replyTime("Tja.")).toBeLessThan(replyTime("Tja, dat weet ik eigenlijk niet zo goed."));
    expect(replyTime("x".repeat(4000))).toBe(5000);
  });

  it("holds a reply that comes while we watch", () => {
    const seen = visibleTurns({ ...emptyConversation, turns, caughtUpAt: 2 }, -1);
    expect(seen.turns).toHaveLength(2);
    expect(seen.held?.text).toBe("Tja.");
  });

  it("holds nothing that was said before the page opened", () => {
    expect(visibleTurns({ ...emptyConversation, turns, caughtUpAt: 3 }, -1).held).toBeNull();
  });

  it("does not hold what a model already took its time for", () => {
    const slow = [...turns.slice(0, 2), clientTurn({ seq: 3, voice: "model" })];
    expect(visibleTurns({ ...emptyConversation, turns: slow, caughtUpAt: 2 }, -1).held).toBeNull();
  });

  it("shows a reply once it is released", () => {
    expect(visibleTurns({ ...emptyConversation, turns, caughtUpAt: 2 }, 3).turns).toHaveLength(3);
  });
});
