/** Where this feature can lead; the app knows the addresses. */
export type Paths = { cases: string; groups: string; join: (code: string) => string };
