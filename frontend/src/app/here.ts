import type { Person } from "../protocol/people";

/** Who sits here: somebody, or everybody where nobody signs in. */
export type Here = { person: Person; organisation: boolean };
