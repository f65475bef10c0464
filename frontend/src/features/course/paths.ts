/** Where this feature can lead; the app knows the addresses. */
export type Paths = {
  groups: string;
  group: (id: string) => string;
  join: (code: string) => string;
  practice: string;
  briefing: (id: string) => string;
  report: (session: string) => string;
};
