export const paths = {
  cases: "/",
  briefing: (id: string) => `/cases/${encodeURIComponent(id)}`,
  conversation: (session: string) => `/conversations/${encodeURIComponent(session)}`,
  report: (session: string) => `/conversations/${encodeURIComponent(session)}/report`,
};

export type Paths = typeof paths;
