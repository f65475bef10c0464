import { ask } from "./api";
import { flag, list, number, object, oneOf, orNull, text, type Read, type Reader, valuesOf } from "./decode";

export const roles = ["trainee", "trainer", "admin"] as const;
const role = oneOf(...roles);
export type Role = Read<typeof role>;

const person = object({ id: text, name: text, email: orNull(text), role, organisation: text, keepsDays: number, password: flag });
export type Person = Read<typeof person>;

const me = object({
  /** `alone`: nobody signs in here, everybody is one person. */
  running: oneOf("alone", "organisation"),
  person: orNull(person),
  ways: object({ mail: flag, providers: list(object({ id: text, name: text })) }),
});
export type Me = Read<typeof me>;

export function mayTrain(person: Person): boolean {
  return person.role !== "trainee";
}

const seen = object({ at: text, name: orNull(text), session: text });
const someone = object({ id: text, name: text, email: orNull(text), role });
export type Someone = Read<typeof someone>;
const invited = object({ person: someone, token: text });
const organisation = object({ id: text, name: text, keepsDays: number });
export const audited = [
  "read_conversation",
  "signed_in",
  "invited",
  "changed_role",
  "removed_person",
  "exported_own",
  "changed_organisation",
] as const;
const audit = object({ at: text, by: orNull(text), about: orNull(text), what: oneOf(...audited), object: orNull(text) });

/** How the server is; sizes in MB, limits 0 for none. */
const server = object({
  version: orNull(text),
  since: text,
  health: text,
  parts: valuesOf(text),
  database: orNull(text),
  freeDiskMb: orNull(number),
  usedMb: number,
  mostMb: number,
  model: orNull(object({ name: text, host: orNull(text), callsPerSession: number, callsPerDay: number })),
  limits: object({ requestsPerMinute: number, messagesPerMinute: number, conversationsPerMinute: number }),
  brokenCases: number,
  recordStore: orNull(text),
});

/** An answer without content. */
const nothing: Reader<null> = () => null;

export const people = {
  me: () => ask(me, "me"),
  rename: (name: string) => ask(person, "me", { method: "PUT", content: { name } }),
  choosePassword: (old: string | null, chosen: string) => ask(nothing, "me/password", { method: "PUT", content: { old, chosen } }),
  seen: () => ask(list(seen), "me/seen"),
  erase: (sure: string) => ask(nothing, "me/erase", { content: { sure } }),
  everything: "api/me/everything.zip",

  withPassword: (email: string, password: string) => ask(nothing, "sign-in/password", { content: { email, password } }),
  byMail: (email: string) => ask(nothing, "sign-in/mail", { content: { email } }),
  withLink: (token: string) => ask(nothing, "sign-in/link", { content: { token } }),
  code: (code: string) => ask(object({ group: text, organisation: text }), `sign-in/code/${encodeURIComponent(code)}`),
  withCode: (given: { code: string; name: string; email: string; password: string | null }) =>
    ask(object({ mailed: flag }), "sign-in/code", { content: given }),
  out: () => ask(nothing, "sign-in/out", { content: {} }),
  provider: (id: string) => `oauth2/authorization/${encodeURIComponent(id)}`,

  organisation: () => ask(organisation, "organisation"),
  changeOrganisation: (name: string, keepsDays: number) => ask(organisation, "organisation", { method: "PUT", content: { name, keepsDays } }),
  all: () => ask(list(someone), "organisation/people"),
  invite: (given: { name: string; email: string; role: Role }) => ask(invited, "organisation/people", { content: given }),
  link: (id: string) => ask(invited, `organisation/people/${id}/link`, { content: {} }),
  giveRole: (id: string, given: Role) => ask(someone, `organisation/people/${id}`, { method: "PUT", content: { role: given } }),
  remove: (id: string) => ask(nothing, `organisation/people/${id}`, { method: "DELETE" }),
  server: () => ask(server, "server"),
  audit: () => ask(list(audit), "organisation/audit"),
};
