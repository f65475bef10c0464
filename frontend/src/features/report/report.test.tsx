import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Report } from "../../protocol/report";
import { inPotjes, paths, serve, show } from "../../test/screen";
import { clientTurn, traineeTurn } from "../../test/turns";
import { ReportPage } from "./ReportPage";

// jsdom has no sizes, so a chart cannot be drawn; the table holds the same figures.
vi.mock("./CourseCharts", () => ({ default: () => <p>grafiek</p> }));

const advice = traineeTurn({
  seq: 2,
  turn: 1,
  text: "Neem potjes.",
  coding: { codes: ["PERSUADE"], advice: "without_permission", spans: [{ code: "PERSUADE", start: 0, end: 11, words: ["neem"] }] },
});
const yesBut = clientTurn({ seq: 3, turn: 2, text: "Ja, maar…", coding: { yesBut: true, talk: "sustain", type: "ability", trigger: 1 } });

const report: Report = {
  session: "s1",
  scenario: inPotjes,
  startedAt: "2026-11-24T09:15:00Z",
  endedAt: null,
  ending: "stopped",
  succeeded: null,
  debriefing: null,
  enough: true,
  turns: [clientTurn({ seq: 1, turn: 0 }), advice, yesBut],
  counts: { PERSUADE: 1 },
  questions: { open: 0, closed: 0 },
  summary: {
    reflectionQuestionRatio: 1.5,
    percentComplex: 0.2,
    percentOpen: null,
    adherent: 0,
    nonAdherent: 1,
    talkShare: 0.52,
    percentChangeTalk: null,
  },
  cutoffs: { reflectionQuestionRatio: { fair: 1, good: 2 }, percentComplex: { fair: 0.4, good: 0.5 }, enoughTurns: 10 },
  course: [{ turn: 0, state: yesBut.state, talk: "neutral" }],
  wentWell: [],
  toTry: { turn: 1, code: "PERSUADE", text: "Je droeg zelf de oplossing aan.", alternative: "Wat hielp al een beetje?" },
};

async function look(given: Partial<Report> = {}) {
  serve({ "api/sessions/s1/report": { body: { ...report, ...given } } });
  show(<ReportPage session="s1" paths={paths} />);
  await screen.findByRole("heading", { level: 1, name: "Terugkijken op je gesprek met Marco" });
}

describe("the report", () => {
  it("names cut-offs as the opinion of experts", async () => {
    await look();
    const ratios = within(screen.getByRole("region", { name: "Verhoudingen" }));
    expect(ratios.getByText("1,5")).toBeVisible();
    expect(ratios.getByText("redelijk")).toBeVisible();
    expect(ratios.getByText("nog onder redelijk")).toBeVisible();
    expect(ratios.getByText(/mening van deskundigen, geen gemeten norm/)).toBeVisible();
    expect(ratios.getAllByText("niet te berekenen")).toHaveLength(2);
  });

  it("gives counts only, and says why, when the talk was short", async () => {
    await look({ enough: false });
    expect(screen.getByText("Voor verhoudingen was dit gesprek te kort")).toBeVisible();
    expect(screen.getByText(/Vanaf 10 beurten/)).toBeVisible();
    expect(screen.queryByText("1,5")).toBeNull();
    expect(within(screen.getByRole("region", { name: "Wat je deed" })).getByText("1 keer")).toBeVisible();
  });

  it("shows the course as a table too", async () => {
    await look();
    await userEvent.click(screen.getByRole("radio", { name: "Tabel" }));
    const table = within(screen.getByRole("table"));
    expect(table.getByRole("columnheader", { name: "vertrouwen" })).toBeVisible();
    expect(table.getByRole("row", { name: /^0 3 3 4 6 5 2 neutraal/ })).toBeVisible();
  });

  it("offers one thing to try and leads to its turn", async () => {
    await look();
    const toTry = within(screen.getByRole("region", { name: "Eén ding om te proberen" }));
    expect(toTry.getByText("Wat hielp al een beetje?")).toBeVisible();
    await userEvent.click(toTry.getByRole("button", { name: "Bekijk beurt 1" }));
    expect(document.getElementById("turn-1")).toHaveFocus();
  });

  it("ties a yes-but to the turn that provoked it, both ways", async () => {
    await look();
    const transcript = within(screen.getByRole("region", { name: "Het hele gesprek" }));
    expect(transcript.getByText("Hierop kwam een ‘ja, maar’")).toBeVisible();
    await userEvent.click(transcript.getByRole("button", { name: /^Ja, maar/ }));
    expect(document.getElementById("turn-1")).toHaveFocus();
    expect(transcript.getByRole("button", { name: "behoudtaal: kunnen" })).toBeVisible();
  });

  it("leads back to a conversation that still goes on", async () => {
    await look({ ending: null });
    expect(screen.getByRole("link", { name: "Praat verder" })).toHaveAttribute("href", "/conversations/s1");
  });
});
