import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BrowserMessage, ServerMessage } from "../../protocol/messages";
import { inPotjes, paths, serve, show } from "../../test/screen";
import { clientTurn, endedAt, traineeTurn } from "../../test/turns";
import { ConversationPage } from ".";

/** The browser's end of a line whose other end is the test. */
class TestLine extends EventTarget {
  static newest: TestLine;
  readyState = 1;
  readonly sent: BrowserMessage[] = [];

  constructor() {
    super();
    TestLine.newest = this;
  }

  send(frame: string) {
    this.sent.push(JSON.parse(frame) as BrowserMessage);
  }

  close() {
    this.readyState = 3;
  }

  hear(...messages: ServerMessage[]) {
    act(() => {
      for (const message of messages) this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) }));
    });
  }

  break() {
    act(() => void this.dispatchEvent(new Event("close")));
  }
}

const opening: ServerMessage[] = [
  { type: "started", seq: 0, at: "x", session: "s1", scenario: "in-potjes", language: "nl" },
  clientTurn({ seq: 1, turn: 0, text: "Ik zit hier omdat het moet." }),
  { type: "caught-up", seq: 1 },
];

const unhurried = { typing: false, setTyping: () => undefined, paced: false, setPaced: () => undefined };

async function talk(practice = unhurried, feedback = "per-turn", voice = "scripted") {
  serve({
    "api/sessions/s1": {
      body: { session: "s1", scenario: inPotjes, feedback, startedAt: "2026-11-24T09:15:00Z", ended: false, seq: 1, voice },
    },
  });
  show(<ConversationPage session="s1" paths={paths} practice={practice} />);
  await screen.findByRole("textbox", { name: "Wat zeg jij?" });
  TestLine.newest.hear(...opening);
}

const log = () => within(screen.getByRole("region", { name: "Het gesprek" }));
const box = () => screen.getByRole("textbox", { name: "Wat zeg jij?" });

beforeEach(() => {
  vi.stubGlobal("WebSocket", TestLine);
});

describe("a conversation", () => {
  it("sends a turn with Enter, shows it at once and its code when it is heard", async () => {
    await talk();
    await userEvent.type(box(), "Hoe is dat voor je?{Enter}");
    expect(box()).toHaveValue("");
    expect(log().getByText("wordt verstuurd")).toBeVisible();
    const said = TestLine.newest.sent.find((message) => message.type === "say");
    TestLine.newest.hear(
      traineeTurn({ seq: 2, turn: 1, id: said?.id ?? "", text: "Hoe is dat voor je?", coding: { codes: ["Q"], question: "open" } }),
    );
    expect(log().getByRole("button", { name: "open vraag" })).toBeVisible();
    expect(log().queryByText("wordt verstuurd")).toBeNull();
  });

  it("starts a new line with Shift+Enter", async () => {
    await talk();
    await userEvent.type(box(), "een{Shift>}{Enter}{/Shift}twee");
    expect(box()).toHaveValue("een\ntwee");
    expect(TestLine.newest.sent).toEqual([]);
  });

  it("leads from a yes-but to the turn that provoked it", async () => {
    await talk();
    TestLine.newest.hear(
      traineeTurn({ seq: 2, turn: 1, text: "Neem potjes." }),
      clientTurn({ seq: 3, turn: 2, text: "Ja, maar…", coding: { yesBut: true, trigger: 1 } }),
    );
    await userEvent.click(log().getByRole("button", { name: /^Ja, maar/ }));
    expect(log().getByText("Neem potjes.").closest("li")).toHaveFocus();
  });

  it("announces what the client says, but not what was said before", async () => {
    await talk();
    expect(log().getByRole("log")).toBeEmptyDOMElement();
    TestLine.newest.hear(clientTurn({ seq: 2, turn: 1, text: "Nou?" }));
    expect(log().getByRole("log")).toHaveTextContent("Marco zegt: Nou?");
  });

  it("lets the client take his time when that is asked for", async () => {
    await talk({ ...unhurried, paced: true });
    TestLine.newest.hear(clientTurn({ seq: 2, turn: 1, text: "Nou?" }));
    expect(log().queryByText("Nou?")).toBeNull();
    expect(log().getByText("Marco denkt na")).toBeVisible();
    expect(await log().findByText("Nou?", {}, { timeout: 3000 })).toBeVisible();
  });

  it("keeps codes for afterwards when that was chosen, and shows them when asked", async () => {
    await talk(unhurried, "end");
    TestLine.newest.hear(traineeTurn({ seq: 2, turn: 1, coding: { codes: ["Q"], question: "open" } }));
    expect(log().queryByRole("button", { name: "open vraag" })).toBeNull();
    await userEvent.click(screen.getByRole("switch", { name: "Feedback tijdens het gesprek" }));
    expect(log().getByRole("button", { name: "open vraag" })).toBeVisible();
  });

  it("shows who talks most", async () => {
    await talk();
    TestLine.newest.hear(traineeTurn({ seq: 2, turn: 1, text: "een twee drie vier vijf zes" }));
    expect(screen.getByRole("img", { name: "Jij 50%, Marco 50% van de woorden" })).toBeVisible();
  });

  it("says that a model speaks, shows its words as they come, and says when written text takes over", async () => {
    await talk({ ...unhurried, paced: true }, "per-turn", "model");
    expect(log().getByText(/taalmodel verwoordt deze cliënt/)).toBeVisible();
    TestLine.newest.hear(traineeTurn({ seq: 2, turn: 1 }), { type: "speaking", inReplyTo: 2, text: "Nou, tja." });
    const words = log().getByText("Nou, tja.");
    expect(words).toBeVisible();
    TestLine.newest.hear(clientTurn({ seq: 3, turn: 2, inReplyTo: 2, text: "Laat maar.", fallback: "stalled" }));
    expect(words).toHaveTextContent("Laat maar.");
    expect(log().getByText("geschreven tekst neemt het hier over")).toBeVisible();
  });

  it("asks before it stops, then leads to the report", async () => {
    await talk();
    await userEvent.click(screen.getByRole("button", { name: "Stop gesprek" }));
    await userEvent.click(screen.getByRole("button", { name: "Ja, stop het gesprek" }));
    expect(TestLine.newest.sent.map((message) => message.type)).toEqual(["end"]);
    TestLine.newest.hear(endedAt(2));
    expect(await screen.findByRole("link", { name: "Bekijk het verslag" })).toHaveAttribute("href", "/conversations/s1/report");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("says that the line is away and keeps what is written", async () => {
    await talk();
    await userEvent.type(box(), "half");
    TestLine.newest.break();
    expect(screen.getByText(/verbinding is even weg/)).toBeVisible();
    expect(box()).toHaveValue("half");
    expect(localStorage.getItem("weerklank.draft.s1")).toBe("half");
  });

  it("takes unsent text up again after a reload", async () => {
    localStorage.setItem("weerklank.draft.s1", "Ik was nog bezig");
    await talk();
    expect(box()).toHaveValue("Ik was nog bezig");
  });

  it("gives a refused turn back", async () => {
    await talk();
    await userEvent.type(box(), "Nog iets{Enter}");
    const said = TestLine.newest.sent.find((message) => message.type === "say");
    TestLine.newest.hear({ type: "problem", code: "session-ended", message: "Voorbij.", id: said?.id ?? "" });
    await userEvent.click(log().getByRole("button", { name: "Zet terug in het invoerveld" }));
    expect(box()).toHaveValue("Nog iets");
  });

  it("asks what is heard while typing only in practice mode", async () => {
    await talk({ ...unhurried, typing: true });
    await userEvent.type(box(), "Wat wil je?");
    await vi.waitFor(() => expect(TestLine.newest.sent.at(-1)).toMatchObject({ type: "draft", text: "Wat wil je?" }));
    const { coding } = traineeTurn({ coding: { codes: ["Q"], question: "open" } });
    TestLine.newest.hear({ type: "drafted", id: "d", coding, tips: [] });
    expect(within(screen.getByRole("group", { name: "Meekijken" })).getByText("open vraag")).toBeVisible();
  });

  it("does not send what is too long, and counts", async () => {
    localStorage.setItem("weerklank.draft.s1", "x".repeat(4002));
    await talk();
    expect(screen.getByText("2 tekens te veel")).toBeVisible();
    expect(screen.getByRole("button", { name: "Verstuur" })).toBeDisabled();
  });

  it("says so when there is no such conversation", async () => {
    serve({});
    show(<ConversationPage session="nope" paths={paths} practice={unhurried} />);
    expect(await screen.findByRole("heading", { name: "Dit gesprek is er niet" })).toBeVisible();
  });
});

describe("before a real person’s data are sent", () => {
  const iban = "Stort het maar op NL91 ABNA 0417 1643 00.";

  it("asks, and sends nothing when the person changes it", async () => {
    await talk();
    await userEvent.type(box(), `${iban}{Enter}`);
    const note = screen.getByRole("alertdialog", { name: "Hier lijkt een rekeningnummer in te staan" });
    expect(TestLine.newest.sent.filter((one) => one.type === "say")).toEqual([]);
    await userEvent.click(within(note).getByRole("button", { name: "Aanpassen" }));
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue(iban);
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("sends it when the person says so", async () => {
    await talk();
    await userEvent.type(box(), `${iban}{Enter}`);
    await userEvent.click(screen.getByRole("button", { name: "Toch versturen" }));
    expect(TestLine.newest.sent).toContainEqual(expect.objectContaining({ type: "say", text: iban }));
  });

  it("keeps it from the coder that listens along as well", async () => {
    await talk({ ...unhurried, typing: true });
    const drafts = () => TestLine.newest.sent.filter((one) => one.type === "draft").map((one) => one.text);
    await userEvent.type(box(), "Stort het maar op ");
    await vi.waitFor(() => expect(drafts()).toEqual(["Stort het maar op "]));
    for (const piece of ["NL91 ABNA 0417 16", "43", " 00."]) {
      await userEvent.type(box(), piece);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(drafts()).toEqual(["Stort het maar op "]);
  });

  it("does not break in again while the person is mending it", async () => {
    await talk();
    await userEvent.type(box(), "Mail a.b@werk.nl{Enter}");
    await userEvent.clear(box());
    await userEvent.type(box(), "Mail c.d@werk.nl");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(box()).toHaveFocus();
  });
});
