export const paths = {
  cases: "/",
  practice: "/practice",
  progress: "/progress",
  brought: "/brought",
  projector: "/projector",
  briefing: (id: string) => `/cases/${encodeURIComponent(id)}`,
  conversation: (session: string) => `/conversations/${encodeURIComponent(session)}`,
  authoring: "/authoring",
  editor: (id: string) => `/authoring/${encodeURIComponent(id)}`,
  groups: "/groups",
  group: (id: string) => `/groups/${encodeURIComponent(id)}`,
  join: (code: string) => `/join/${encodeURIComponent(code)}`,
  me: "/me",
  organisation: "/organisation",
  report: (session: string) => `/conversations/${encodeURIComponent(session)}/report`,
  compare: (one: string, other: string) =>
    `/conversations/${encodeURIComponent(one)}/beside/${encodeURIComponent(other)}`,
};

export type Paths = typeof paths;
