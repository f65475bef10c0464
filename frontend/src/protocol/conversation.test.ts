import { describe, expect, it } from "vitest";
import { clientTurn, endedAt, traineeTurn } from "../test/turns";
import { conversationAfter, emptyConversation, talkBalance, type ConversationEvent } from "./conversation";
import type { ServerMessage } from "./messages";

const fromServer = (message: ServerMessage): ConversationEvent => ({ from: "server", message });
const said = (id: string, text: string): ConversationEvent => ({ from: "browser", message: { type: "say", id, text } });

function after(...events: ConversationEvent[]) {
  return events.reduce(conversationAfter, emptyConversation);
}

describe("a conversation", () => {
  it("shows a turn at once and keeps it until the server confirms it", () => {
    const sent = after(said("a", "Hoe is het?"));
    expect(sent.pending).toEqual([{ id: "a", text: "Hoe is het?", refused: null }]);

    const confirmed = conversationAfter(sent, fromServer(traineeTurn({ id: "a", text: "Hoe is het?", seq: 0 })));
    expect(confirmed.pending).toEqual([]);
    expect(confirmed.turns.map((turn) => turn.text)).toEqual(["Hoe is het?"]);
  });

  it("takes an event in once, however often it comes", () => {
    const turn = fromServer(clientTurn({ seq: 1 }));
    expect(after(turn, turn, turn).turns).toHaveLength(1);
  });

  it("does not double a turn that was already under way after a reload", () => {
    expect(after(said("a", "Hoi"), said("a", "Hoi")).pending).toHaveLength(1);
  });

  it("stops typing when the client has spoken or the conversation ended", () => {
    const typing = fromServer({ type: "typing", inReplyTo: 2 });
    expect(after(typing).typing).toBe(true);
    expect(after(typing, fromServer(clientTurn({ seq: 3 }))).typing).toBe(false);
    expect(after(typing, fromServer(endedAt(3))).typing).toBe(false);
  });

  it("shows the words of an answer while they come, until the turn itself is there", () => {
    const words = (text: string) => fromServer({ type: "speaking", inReplyTo: 2, text });
    const coming = after(words("Ja."), words("Ja. Maar nu niet."));
    expect(coming.speaking?.text).toBe("Ja. Maar nu niet.");
    const spoken = conversationAfter(coming, fromServer(clientTurn({ seq: 3, inReplyTo: 2 })));
    expect(spoken.speaking).toBeNull();
    expect(conversationAfter(spoken, words("Te laat.")).speaking).toBeNull();
  });

  it("keeps a refused turn and says why", () => {
    const refused = after(
      said("a", "te lang"),
      fromServer({ type: "problem", code: "message-too-long", message: "Te lang.", id: "a" }),
    );
    expect(refused.pending).toEqual([{ id: "a", text: "te lang", refused: "message-too-long" }]);
    expect(refused.problem).toBeNull();
  });

  it("keeps waiting when it only went too fast", () => {
    const waiting = after(said("a", "x"), fromServer({ type: "problem", code: "too-fast", message: "Rustig.", id: "a" }));
    expect(waiting.pending[0]?.refused).toBeNull();
  });

  it("keeps a turn waiting while nothing can be stored, and says so until there is a line again", () => {
    const away = fromServer({ type: "problem", code: "storage-unavailable", message: "Even niet.", id: null });
    expect(after(said("a", "x"), away).pending[0]?.refused).toBeNull();
    expect(after(said("a", "x"), away).problem?.code).toBe("storage-unavailable");
    expect(after(away, fromServer({ type: "caught-up", seq: 1 })).problem).toBeNull();
  });

  it("lets a refused turn go when the trainee takes it back", () => {
    expect(after(said("a", "x"), { from: "browser", forget: "a" }).pending).toEqual([]);
  });

  it("drops the coding of a draft once the turn is sent", () => {
    const { coding } = traineeTurn({});
    const drafted = fromServer({ type: "drafted", id: "d", coding, tips: [] });
    expect(after(drafted).drafted?.id).toBe("d");
    expect(after(drafted, said("a", "x")).drafted).toBeNull();
  });

  it("tells two problems alike apart", () => {
    const unreadable = fromServer({ type: "problem", code: "message-unreadable", message: "?", id: null });
    expect(after(unreadable, unreadable).problem?.count).toBe(2);
  });
});

describe("the balance of talk", () => {
  it("is unknown before anybody spoke", () => {
    expect(talkBalance([]).share).toBeNull();
  });

  it("counts words, not signs", () => {
    const turns = [clientTurn({ text: "Zo'n brief – tja…" }), traineeTurn({ text: "Wat staat er in?" })];
    expect(talkBalance(turns)).toEqual({ client: 3, trainee: 4, share: 4 / 7 });
  });
});
