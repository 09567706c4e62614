import type { Candidate } from "./answer.ts";

/** Whom one may contact for what, and through what. */
export interface ContactFilter {
  /** Whether anybody's consent is known. */
  readonly known: boolean;
  allows(candidate: Pick<Candidate, "customer" | "kind" | "channel" | "role">): boolean;
}

/** Where no consent is recorded: nobody is left out, and the answer says that none is known. */
export const consentUnknown: ContactFilter = { known: false, allows: () => true };
