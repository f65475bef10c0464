import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Report } from "../../protocol/report";
import { inPotjes, paths, serve, show } from "../../test/screen";
import { clientTurn, traineeTurn } from "../../test/turns";
import { ComparePage } from "./ComparePage";
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
  brought: false,
  startedAt: "2026-11-24T09:15:00Z",
  endedAt: "2026-11-24T09:31:07Z",
  ending: "stopped",
  succeeded: null,
  debriefing: null,
  enough: true,
  turns: [clientTurn({ seq: 1, turn: 0 }), advice, yesBut],
  judgements: [],
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
  cutoffs: { reflectionQuestionRatio: { fair: 1, good: 2 }, percentComplex: { fair: 0.4, good: 0.5 }, enoughTurns: 10, technical: { fair: 3, good: 4 }, relational: { fair: 3.5, good: 4 }, enoughForGlobals: 20 },
  course: [{ turn: 0, state: yesBut.state, talk: "neutral" }],
  wentWell: [],
  toTry: { turn: 1, code: "PERSUADE", text: "Je droeg zelf de oplossing aan.", alternative: "Wat hielp al een beetje?" },
  thoughts: [
    {
      turn: 2,
      noticed: "Een tip waar ik niet om vroeg.",
      felt: "Ik zette me schrap.",
      intended: "Ik gaf half gelijk.",
      changed: [{ part: "discord", by: 0.6 }],
      turningPoint: false,
    },
  ],
  moments: [
    {
      turn: 2,
      trainee: 1,
      part: "discord",
      before: 4,
      after: 4.6,
      question: "Wat kwam er over?",
      meaning: "Weerstand is een antwoord.",
    },
  ],
  ladder: [
    { rung: "desire", said: [{ turn: 2, text: "Ik wil ervan af." }], asked: [1], early: [] },
    { rung: "planning", said: [], asked: [5], early: [5] },
  ],
  processes: [{ turn: 1, process: "none" }],
  work: {
    words: { trainee: 12, client: 8, share: 0.6 },
    questions: { trainee: 0, client: 0, share: null },
    ideas: { trainee: 1, client: 0, share: 1 },
  },
  globals: null,
  branchedFrom: null,
  branches: [],
};

async function look(given: Partial<Report> = {}) {
  const asked = serve({
    "api/sessions/s1/report": { body: { ...report, ...given } },
    "api/sessions/s1/branches": { status: 201, body: { session: "s2", scenario: "in-potjes", seq: 1 } },
    "api/sessions?scenario=in-potjes&limit=50": { body: [row("s1", "2026-11-24T09:15:00Z"), row("s0", "2026-11-20T10:00:00Z")] },
  });
  const shown = show(<ReportPage session="s1" paths={paths} />);
  await screen.findByRole("heading", { level: 1, name: "Terugkijken op je gesprek met Marco" });
  return { asked, ...shown };
}

function row(session: string, startedAt: string) {
  return { session, scenario: "in-potjes", title: "In potjes", startedAt, turns: 4, ended: true, ending: "stopped", succeeded: null };
}

const open = (tab: string) => userEvent.click(screen.getByRole("tab", { name: tab }));

describe("the report", () => {
  it("names cut-offs as the opinion of experts", async () => {
    await look();
    await open("Wat jij deed");
    const ratios = within(screen.getByRole("region", { name: "Verhoudingen" }));
    expect(ratios.getByText("1,5")).toBeVisible();
    expect(ratios.getByText("redelijk")).toBeVisible();
    expect(ratios.getByText("nog onder redelijk")).toBeVisible();
    expect(ratios.getByText(/mening van deskundigen, geen gemeten norm/)).toBeVisible();
    expect(ratios.getAllByText("niet te berekenen")).toHaveLength(2);
  });

  it("gives counts only, and says why, when the talk was short", async () => {
    await look({ enough: false });
    await open("Wat jij deed");
    expect(screen.getByText("Voor verhoudingen was dit gesprek te kort")).toBeVisible();
    expect(screen.getByText(/Vanaf 10 beurten/)).toBeVisible();
    expect(screen.queryByText("1,5")).toBeNull();
    expect(within(screen.getByRole("region", { name: "Wat je deed" })).getByText("1 keer")).toBeVisible();
  });

  it("shows the course as a table too", async () => {
    await look();
    await open("De cliënt");
    await userEvent.click(screen.getByRole("radio", { name: "Tabel" }));
    const table = within(screen.getAllByRole("table").at(-1) as HTMLElement);
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
    await look({ ending: null, endedAt: null, thoughts: [], moments: [] });
    expect(screen.getByRole("link", { name: "Praat verder" })).toHaveAttribute("href", "/conversations/s1");
  });

  it("asks a question first and tells what happened when it is opened", async () => {
    await look();
    const moments = within(screen.getByRole("region", { name: "Momenten waarop het kantelde" }));
    expect(moments.getByRole("heading", { name: "Wat kwam er over?" })).toBeVisible();
    expect(moments.getByText(/Een tip waar ik niet om vroeg/)).not.toBeVisible();
    await userEvent.click(moments.getByText("Kijk wat er gebeurde"));
    expect(moments.getByText(/Een tip waar ik niet om vroeg/)).toBeVisible();
    expect(moments.getByText(/Weerstand ging van 4 naar 4,6/)).toBeVisible();
  });

  it("keeps the client's thoughts until the end", async () => {
    await look({ ending: null, endedAt: null, thoughts: [], moments: [] });
    expect(screen.queryByText("Momenten waarop het kantelde")).toBeNull();
    expect(screen.queryByText("Gedachte van Marco")).toBeNull();
    expect(screen.getByText(/lees je hier ook wat Marco dacht/)).toBeVisible();
  });

  it("tells under a turn what he thought, with the figures that moved", async () => {
    await look();
    const transcript = within(screen.getByRole("region", { name: "Het hele gesprek" }));
    await userEvent.click(transcript.getByText("Gedachte van Marco"));
    expect(transcript.getByText("Wat er verschoof: weerstand +0,6")).toBeVisible();
  });

  it("opens the conversation when a turn is looked up from another part", async () => {
    await look();
    await open("De cliënt");
    const ladder = within(screen.getByRole("region", { name: "De ladder van wens naar plan" }));
    expect(ladder.getByText(/Te vroeg gevraagd in beurt 5/)).toBeVisible();
    await userEvent.click(ladder.getByRole("button", { name: "Bekijk beurt 2" }));
    expect(document.getElementById("turn-2")).toHaveFocus();
    expect(screen.getByRole("region", { name: "Het hele gesprek" })).toBeVisible();
  });

  it("says who worked hardest, also where nobody did anything", async () => {
    await look();
    await open("Wat jij deed");
    const work = within(screen.getByRole("region", { name: "Wie werkte het hardst?" }));
    expect(work.getByText("Jij 12 (60%), Marco 8 (40%)")).toBeVisible();
    expect(work.getByText("geen")).toBeVisible();
  });

  it("calls the global scores an estimate and leaves them out when the talk was short", async () => {
    await look();
    await open("Wat jij deed");
    expect(screen.getByText(/geven we vanaf 20 beurten van jou/)).toBeVisible();
  });

  it("starts a branch at a turn and goes there", async () => {
    const { asked, visited } = await look();
    await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw: beurt 1" }));
    await vi.waitFor(() => expect(visited.at(-1)).toBe("/conversations/s2"));
    expect(asked.find(({ path }) => path === "api/sessions/s1/branches")?.body).toEqual({ turn: 1 });
  });

  it("puts another attempt beside this one, the older first", async () => {
    await look();
    await open("Nog een keer");
    const link = await screen.findByRole("link", { name: /^Zet naast elkaar: .*4 beurten van jou/ });
    expect(link).toHaveAttribute("href", "/conversations/s0/beside/s1");
  });

  it("offers the conversation as files", async () => {
    await look();
    await open("Bewaren");
    expect(screen.getByRole("link", { name: "Gesprek als CSV" })).toHaveAttribute("href", "api/sessions/s1/transcript.csv");
    expect(screen.getByRole("link", { name: "Gesprek als JSON" })).toHaveAttribute("href", "api/sessions/s1/transcript.json");
  });
});

describe("another way to say a turn", () => {
  it("is shown one at a time to who asks", async () => {
    serve({
      "api/sessions/s1/report": { body: report },
      "api/sessions?scenario=in-potjes&limit=50": { body: [] },
      "api/sessions/s1/turns/1/suggestions": { body: { says: ["Wat heb je zelf al geprobeerd?", "Wat zou voor jou werken?"], model: false } },
    });
    show(<ReportPage session="s1" paths={paths} />);
    await userEvent.click(await screen.findByRole("button", { name: "Hoe zou het ook kunnen? Beurt 1" }));
    expect(await screen.findByText("Wat heb je zelf al geprobeerd?")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Nog een" }));
    expect(screen.getByText("Wat zou voor jou werken?")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Vraag het taalmodel" })).toBeNull();
  });

  it("asks a language model only when someone wants to", async () => {
    const asked = serve({
      "api/sessions/s1/report": { body: report },
      "api/sessions?scenario=in-potjes&limit=50": { body: [] },
      "api/sessions/s1/turns/1/suggestions": { body: { says: [], model: true } },
      "POST api/sessions/s1/turns/1/suggestions": { body: { says: "Het is je te veel, en toch zit je hier.", fallback: null } },
    });
    show(<ReportPage session="s1" paths={paths} />);
    await userEvent.click(await screen.findByRole("button", { name: "Hoe zou het ook kunnen? Beurt 1" }));
    const button = await screen.findByRole("button", { name: "Vraag het taalmodel" });
    expect(asked.some((one) => one.body !== undefined)).toBe(false);
    await userEvent.click(button);
    expect(await screen.findByText("Het is je te veel, en toch zit je hier.")).toBeVisible();
  });
});

describe("hearing a turn otherwise", () => {
  const judged = { type: "judged", seq: 9, at: "2026-11-24T09:40:00Z", id: "j1", turn: 1, by: "trainer", codes: ["GI"], question: "none", moralising: false, talk: null, yesBut: null, discord: null, remark: null } as const;

  it("lets a trainer correct the codes with the keys", async () => {
    const asked = serve({
      "api/sessions/s1/report": { body: report },
      "api/sessions?scenario=in-potjes&limit=50": { body: [] },
      "api/sessions/s1/judgements": { body: judged },
    });
    show(<ReportPage session="s1" paths={paths} />);
    await userEvent.click(await screen.findByRole("switch", { name: /Nakijken als trainer/ }));
    await userEvent.click(screen.getByRole("button", { name: "Verbeter beurt 1" }));
    const form = within(screen.getByRole("form", { name: "Verbeter beurt 1" }));
    expect(form.getByRole("checkbox", { name: "7. overtuigen" })).toBeChecked();
    form.getByRole("checkbox", { name: "7. overtuigen" }).focus();
    await userEvent.keyboard("76");
    expect(form.getByRole("checkbox", { name: "6. informatie geven" })).toBeChecked();
    await userEvent.click(form.getByRole("button", { name: "Bewaar" }));
    await vi.waitFor(() => expect(asked.some((one) => one.path === "api/sessions/s1/judgements")).toBe(true));
    expect(asked.find((one) => one.path === "api/sessions/s1/judgements")?.body).toMatchObject({
      turn: 1,
      by: "trainer",
      judgement: { codes: ["GI"], question: "none", moralising: false, remark: null },
    });
  });

  it("tells a trainer how far coder and trainers agree", async () => {
    const kappa = { value: 0.4, low: 0.151, high: 0.649 };
    serve({
      "api/sessions/s1/report": { body: report },
      "api/sessions?scenario=in-potjes&limit=50": { body: [] },
      "api/agreement/nl": {
        body: [
          { what: "PERSUADE", turns: 50, both: 20, coder: 5, trainer: 10, kappa },
          { what: "SEEK", turns: 50, both: 1, coder: 1, trainer: 0, kappa },
          { what: "YES_BUT", turns: 8, both: 0, coder: 0, trainer: 0, kappa: null },
          { what: "AF", turns: 0, both: 0, coder: 0, trainer: 0, kappa: null },
        ],
      },
    });
    show(<ReportPage session="s1" paths={paths} />);
    await userEvent.click(await screen.findByRole("switch", { name: /Nakijken als trainer/ }));
    await userEvent.click(screen.getByText("Hoe ver zijn coder en trainer het eens?"));
    const rows = await screen.findAllByRole("row");
    expect(rows.map((row) => row.textContent)).toContain("overtuigen5020510" + "0,4 (0,15 tot 0,65)");
    expect(rows.map((row) => row.textContent)).toContain("samenwerking zoeken50110te weinig keren gehoord voor een getal");
    expect(rows.map((row) => row.textContent)).toContain("ja, maar8000nog niet te berekenen");
    expect(rows.filter((row) => row.textContent.startsWith("bevestigen"))).toEqual([]);
  });

  it("shows beside what the coder heard what people heard", async () => {
    serve({ "api/sessions/s1/report": { body: { ...report, judgements: [judged] } }, "api/sessions?scenario=in-potjes&limit=50": { body: [] } });
    show(<ReportPage session="s1" paths={paths} />);
    expect(await screen.findByText("Trainer hoorde: informatie geven")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /advies zonder toestemming/ })).toBeInTheDocument();
  });
});

describe("two attempts", () => {
  const branch: Report = {
    ...report,
    session: "s2",
    endedAt: null,
    ending: null,
    branchedFrom: { session: "s1", turn: 1 },
    turns: [
      ...report.turns.slice(0, 1),
      traineeTurn({ seq: 2, turn: 1, id: "b2", text: "Het valt je zwaar.", coding: { codes: ["SR"] } }),
      clientTurn({ seq: 3, turn: 2, inReplyTo: 2, text: "Ja.", move: "confirm", state: { ...yesBut.state, trust: 3.8 } }),
    ],
  };

  it("stand side by side from the turn that was tried again, with what the client did differently", async () => {
    const answered = { ...report, turns: [...report.turns.slice(0, 2), { ...yesBut, inReplyTo: 2, move: "yes_but" }] };
    serve({ "api/sessions/s1/report": { body: answered }, "api/sessions/s2/report": { body: branch } });
    show(<ComparePage one="s1" other="s2" paths={paths} />);
    await screen.findByRole("heading", { level: 1, name: "Twee pogingen naast elkaar" });
    expect(screen.getByRole("group", { name: "Eerste keer" })).toHaveTextContent(/Neem potjes/);
    expect(within(screen.getByRole("group", { name: "Nieuwe poging" })).getByText("Het valt je zwaar.")).toBeVisible();
    expect(screen.getByText(/De eerste keer: Marco zei ja, maar. Nu: Marco beaamde het kort./)).toBeVisible();
    expect(screen.getByText(/vertrouwen 0,8 hoger/)).toBeVisible();
    expect(screen.getByRole("row", { name: "Hoe het afliep zelf gestopt loopt nog" })).toBeVisible();
  });

  it("of the same case are compared in figures only", async () => {
    serve({
      "api/sessions/s1/report": { body: report },
      "api/sessions/s3/report": { body: { ...report, session: "s3", counts: { SR: 2, CR: 1 } } },
    });
    show(<ComparePage one="s1" other="s3" paths={paths} />);
    await screen.findByRole("heading", { level: 1, name: "Twee pogingen naast elkaar" });
    expect(screen.queryByText("Beurt voor beurt")).toBeNull();
    expect(screen.getByRole("row", { name: "Reflecties 0 3" })).toBeVisible();
  });
});
