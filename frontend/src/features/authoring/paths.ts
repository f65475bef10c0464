/** Where this feature can lead; the app knows the addresses. */
export type Paths = {
  cases: string;
  authoring: string;
  editor: (id: string) => string;
  briefing: (id: string) => string;
};
