import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Overview, Share, Skill } from "../../protocol/progress";
import { paths, serve, show } from "../../test/screen";
import { NextStep, ProgressPage } from ".";

const share = (good: number, of: number, low: number, high: number, sure: boolean): Share => ({
  good,
  of,
  value: of === 0 ? null : good / of,
  low,
  high,
  sure,
});
const nothing = share(0, 0, 0, 1, false);

const standing = (skill: Skill, now: Share, points: Share[] = []) => ({
  skill,
  fair: 0.5,
  good: 0.7,
  drill: "open",
  now,
  before: nothing,
  direction: "unclear" as const,
  feedback: "per-turn" as const,
  points: points.map((one, at) => ({ session: `s${at}`, at: "2026-11-24T09:15:00Z", share: one })),
});

const overview: Overview = {
  conversations: 2,
  skills: [
    standing("open_questions", share(8, 10, 0.49, 0.943, true), [share(3, 5, 0.2, 0.9, false), share(5, 5, 0.57, 1, true)]),
    standing("depth", share(1, 2, 0.09, 0.91, false), [share(1, 2, 0.09, 0.91, false)]),
    standing("support", nothing),
  ],
  next: [
    { what: "drills", id: "open", why: "not_yet_fair", skill: "open_questions" },
    { what: "conversation", id: "s1", why: "unfinished", skill: null },
  ],
};

beforeEach(() => localStorage.clear());

describe("my progress", () => {
  it("tells how often, of how many, and how sure that is", async () => {
    serve({ "api/progress?language=nl": { body: overview } });
    show(<ProgressPage paths={paths} />);
    const open = within(await screen.findByRole("region", { name: "open vragen" }));
    expect(open.getByText(/8 van 10 in je laatste gesprekken; het ligt tussen 49\s?% en 94\s?%/)).toBeVisible();
    expect(open.getByRole("img", { name: /Verloop van open vragen over 2 gesprekken/ })).toBeVisible();
    const depth = within(screen.getByRole("region", { name: "dieper reflecteren" }));
    expect(depth.getByText(/te weinig om iets over te zeggen/)).toBeVisible();
    const support = within(screen.getByRole("region", { name: "steunen en keuze laten" }));
    expect(support.getByText("Hierover zeggen je gesprekken nog niets.")).toBeVisible();
  });

  it("asks for what the person wants to work on and keeps it", async () => {
    const asked = serve({
      "api/progress?language=nl": { body: overview },
      "api/progress?language=nl&goal=depth": { body: overview },
    });
    show(<ProgressPage paths={paths} />);
    await userEvent.click(await screen.findByRole("radio", { name: "dieper reflecteren" }));
    expect(await screen.findByText("hier werk je aan")).toBeVisible();
    expect(asked.map((one) => one.path)).toContain("api/progress?language=nl&goal=depth");
    expect(localStorage.getItem("weerklank.goal")).toContain("depth");
  });

  it("is kind to who begins", async () => {
    serve({ "api/progress?language=nl": { body: { ...overview, conversations: 0 } } });
    show(<ProgressPage paths={paths} />);
    expect(await screen.findByText("Nog geen gesprekken")).toBeVisible();
  });
});

describe("the next quarter of an hour", () => {
  it("is a proposal with its reason, and there is something else", async () => {
    serve({ "api/progress?language=nl": { body: overview } });
    show(<NextStep paths={paths} />);
    expect(await screen.findByText("Oefen kort: open vragen")).toBeVisible();
    expect(screen.getByText(/blijft dit het meest achter: open vragen/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Begin" })).toHaveAttribute("href", "/practice/open");
    await userEvent.click(screen.getByRole("button", { name: "Iets anders" }));
    expect(screen.getByText("Maak je gesprek af")).toBeVisible();
    expect(screen.getByRole("link", { name: "Ga verder" })).toHaveAttribute("href", "/conversations/s1");
  });

  it("is not missed when it cannot be fetched", async () => {
    const asked = serve({});
    show(<NextStep paths={paths} />);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(screen.queryByRole("region")).toBeNull();
  });
});
