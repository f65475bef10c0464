import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { inPotjes, paths, serve, show } from "../../test/screen";
import { BriefingPage, CasesPage } from ".";

const row = { session: "s1", scenario: "in-potjes", title: "In potjes", startedAt: "2026-11-24T09:15:00Z", turns: 3 };
const nothing = { body: [] };

describe("choosing a case", () => {
  it("shows each case with what one needs to choose", async () => {
    serve({ "api/scenarios": { body: { scenarios: [inPotjes], broken: [] } }, "api/sessions?limit=20": nothing });
    show(<CasesPage paths={paths} />);
    const card = within(await screen.findByRole("article"));
    expect(card.getByRole("link", { name: "In potjes" })).toHaveAttribute("href", "/cases/in-potjes");
    expect(card.getByText("Je bent budgetcoach.")).toBeVisible();
    expect(card.getByText("open vragen stellen")).toBeVisible();
    expect(card.getByRole("img", { name: "Moeilijkheid: te doen, 2 van 5" })).toBeVisible();
    expect(card.getByText("Cliënt spreekt Nederlands")).toBeVisible();
  });

  it("offers to go on with what is open, and the report of what has ended", async () => {
    serve({
      "api/scenarios": { body: { scenarios: [], broken: [] } },
      "api/sessions?limit=20": { body: [{ ...row, ended: false }, { ...row, session: "s2", ended: true, ending: "stopped" }] },
    });
    show(<CasesPage paths={paths} />);
    const links = within(await screen.findByRole("region", { name: "Ga verder" }));
    expect(links.getByRole("link", { name: /In potjes.*3 beurten/ })).toHaveAttribute("href", "/conversations/s1");
    expect(links.getByText("Verslag van In potjes")).toHaveAttribute("href", "/conversations/s2/report");
  });

  it("says which script is broken and where, and shows the others all the same", async () => {
    const problem = { severity: "error", line: 12, column: 5, code: "unknown-key", message: "Onbekend woord.", suggestion: "‘vertrouwen’?" };
    serve({
      "api/scenarios": { body: { scenarios: [inPotjes], broken: [{ file: "x.yaml", problems: [problem] }] } },
      "api/sessions?limit=20": nothing,
    });
    show(<CasesPage paths={paths} />);
    expect(await screen.findByText("Eén casus kon niet geladen worden")).toBeVisible();
    expect(screen.getByText(/regel 12, kolom 5: Onbekend woord/)).toBeInTheDocument();
    expect(screen.getByRole("article")).toBeVisible();
  });

  it("lets one try again when nobody answers", async () => {
    let up = false;
    serve({ "api/sessions?limit=20": nothing, "api/scenarios": () => (up ? { body: { scenarios: [inPotjes], broken: [] } } : { status: 503, body: null }) });
    show(<CasesPage paths={paths} />);
    expect(await screen.findByRole("alert")).toHaveTextContent("We krijgen geen contact");
    up = true;
    await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByRole("article")).toBeVisible();
  });
});

describe("the briefing", () => {
  const practice = { typing: false, setTyping: vi.fn(), paced: true, setPaced: vi.fn() };

  it("starts a conversation with the chosen moment of feedback", async () => {
    const asked = serve({
      "api/scenarios/in-potjes": { body: inPotjes },
      "api/sessions": { status: 201, body: { session: "s9", scenario: "in-potjes", seq: 1 } },
    });
    const { visited } = show(<BriefingPage id="in-potjes" paths={paths} practice={practice} />);
    await userEvent.click(await screen.findByRole("radio", { name: /Pas na afloop/ }));
    await userEvent.click(screen.getByRole("button", { name: "Begin het gesprek" }));
    await vi.waitFor(() => expect(visited).toContain("/conversations/s9"));
    expect(asked.at(-1)).toEqual({ path: "api/sessions", body: { scenario: "in-potjes", feedback: "end" } });
  });

  it("leaves listening in while typing to the trainee", async () => {
    serve({ "api/scenarios/in-potjes": { body: inPotjes } });
    show(<BriefingPage id="in-potjes" paths={paths} practice={practice} />);
    const choice = await screen.findByRole("switch", { name: /Meekijken/ });
    expect(choice).not.toBeChecked();
    await userEvent.click(choice);
    expect(practice.setTyping).toHaveBeenCalledWith(true);
  });
});
