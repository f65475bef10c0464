import { caseList, practiceCase } from "./cases";
import { object, orNull, text, type Reader } from "./decode";
import { judgedMessage, type Judgement } from "./messages";
import { agreement, report } from "./report";
import { tellSignedOut } from "./signedOut";
import { modelSuggestion, newSession, session, sessionRows, suggestions, type FeedbackMoment } from "./sessions";

/** The server's answer was no (RFC 9457), or there was no server: then `status` is 0. */
export class RequestFailed extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    /** The whole answer, which may tell more about this kind of refusal. */
    readonly body: unknown = null,
  ) {
    super(detail);
    this.name = "RequestFailed";
  }

  /** Nobody answered, or something in between did. Trying again may help. */
  get unreachable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

const problem = object({ code: orNull(text), detail: orNull(text), title: orNull(text) });

type Sending = { method?: "POST" | "PUT" | "DELETE"; content?: unknown; file?: Blob };

/** Asks the server for something and reads the answer. `language` is asked for anew on each call, so that it follows the switch. */
export function asking(language: () => string) {
  return async function ask<T>(reader: Reader<T>, path: string, sending: Sending = {}): Promise<T> {
    const headers = { Accept: "application/json", "Accept-Language": language() };
    const response = await fetch(`api/${path}`, request(headers, sending)).catch((cause: unknown) => {
      throw new RequestFailed(0, "unreachable", String(cause));
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.status === 401) tellSignedOut();
    if (!response.ok) throw failure(response.status, body);
    return reader(body, path);
  };
}

/** The HTTP half of the contract. */
export function apiClient(language: () => string) {
  const ask = asking(language);
  return {
    cases: () => ask(caseList, "scenarios"),
    case: (id: string) => ask(practiceCase, `scenarios/${encodeURIComponent(id)}`),
    sessions: () => ask(sessionRows, "sessions?limit=20"),
    attempts: (scenario: string) => ask(sessionRows, `sessions?scenario=${encodeURIComponent(scenario)}&limit=50`),
    /** Throws a conversation away for good. */
    forget: (id: string) => ask(() => undefined, `sessions/${encodeURIComponent(id)}`, { method: "DELETE" }),
    session: (id: string) => ask(session, `sessions/${encodeURIComponent(id)}`),
    report: (id: string) => ask(report, `sessions/${encodeURIComponent(id)}/report`),
    start: (scenario: string, feedback: FeedbackMoment) =>
      ask(newSession, "sessions", { content: { scenario, feedback } }),
    /** Other ways to say a trainee turn, the nearest first. */
    suggestions: (session: string, turn: number) =>
      ask(suggestions, `sessions/${encodeURIComponent(session)}/turns/${turn}/suggestions`),
    /** One more, that a language model finds; what is said in the conversation goes there. */
    modelSuggestion: (session: string, turn: number) =>
      ask(modelSuggestion, `sessions/${encodeURIComponent(session)}/turns/${turn}/suggestions`, { content: {} }),
    agreement: (language: "nl" | "en") => ask(agreement, `agreement/${language}`),
    /** The same `id` again is the same judgement. */
    judge: (session: string, judgement: { id: string; turn: number; by: "trainee" | "trainer"; judgement: Judgement }) =>
      ask(judgedMessage, `sessions/${encodeURIComponent(session)}/judgements`, { content: judgement }),
    branch: (id: string, turn: number) => ask(newSession, `sessions/${encodeURIComponent(id)}/branches`, { content: { turn } }),
  };
}

const pageLanguage = () => document.documentElement.lang || "nl";

export const api = apiClient(pageLanguage);
export const ask = asking(pageLanguage);

function request(headers: Record<string, string>, { method, content, file }: Sending): RequestInit {
  if (file) return { method: method ?? "POST", headers: { ...headers, "Content-Type": file.type }, body: file };
  if (content === undefined) return method ? { method, headers } : { headers };
  return { method: method ?? "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(content) };
}

function failure(status: number, body: unknown): RequestFailed {
  try {
    const said = problem(body, "problem");
    return new RequestFailed(status, said.code ?? "unknown", said.detail ?? said.title ?? "", body);
  } catch {
    return new RequestFailed(status, "unknown", "");
  }
}

/** Where a conversation can be fetched as a file, its own words in a language where it has any. */
export function fileAddress(session: string, file: "report.pdf" | "transcript.csv" | "transcript.json", language: "nl" | "en"): string {
  return `api/sessions/${encodeURIComponent(session)}/${file}${file === "report.pdf" ? `?language=${language}` : ""}`;
}

/** Where all corrected turns can be fetched as a file of the corpus. */
export function correctionsAddress(language: "nl" | "en", speaker: "trainee" | "client"): string {
  return `api/corrections/${language}-${speaker}.tsv`;
}

/** Where the conversation's socket is; `base` is the page's own address. */
export function socketAddress(base: string, session: string, after: number): string {
  const address = new URL(`api/sessions/${encodeURIComponent(session)}/socket`, base);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  address.hash = "";
  address.search = `?after=${after}`;
  return address.href;
}
