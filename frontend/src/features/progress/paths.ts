/** Where this feature can lead; the app knows the addresses. */
export type Paths = {
  cases: string;
  practice: string;
  progress: string;
  brought: string;
  briefing: (id: string) => string;
  conversation: (session: string) => string;
  report: (session: string) => string;
};
