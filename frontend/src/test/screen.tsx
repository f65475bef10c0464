import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { i18n } from "../i18n";
import type { PracticeCase } from "../protocol/cases";

export const inPotjes: PracticeCase = {
  id: "in-potjes",
  title: "In potjes",
  language: "nl",
  difficulty: 2,
  client: { name: "Marco", age: 41, situation: "Een la vol enveloppen." },
  role: "Je bent budgetcoach.",
  targetBehaviour: "De post openen.",
  learningGoals: ["open vragen stellen"],
  feedback: "per-turn",
};

/** Shows something as it would stand in the app; `visited` tells where links led. */
export function show(content: ReactNode) {
  const { hook, history } = memoryLocation({ path: "/", record: true });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const shown = render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <MantineProvider env="test">
          <Router hook={hook}>{content}</Router>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...shown, visited: history };
}

type Answer = { status?: number; body: unknown };

/** Answers requests by the end of their address; whatever is not listed is not found. */
export function serve(answers: Record<string, Answer | (() => Answer)>) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => {
    asked.push({ path, body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined });
    const given = answers[`${init?.method ?? "GET"} ${path}`] ?? answers[path] ?? { status: 404, body: { code: "unknown", detail: "Niet gevonden." } };
    const { status = 200, body } = typeof given === "function" ? given() : given;
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  return asked;
}

export const paths = {
  cases: "/",
  practice: "/practice",
  progress: "/progress",
  brought: "/brought",
  briefing: (id: string) => `/cases/${id}`,
  conversation: (session: string) => `/conversations/${session}`,
  report: (session: string) => `/conversations/${session}/report`,
  compare: (one: string, other: string) => `/conversations/${one}/beside/${other}`,
};
