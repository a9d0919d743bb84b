// Without the day of signing nobody can tell what was changed in the plan after it.
import type { Rule } from "../rule";

export interface SigningDateMissing {
  readonly code: "signing-date-missing";
}

export const signingDateMissing: Rule<SigningDateMissing> = {
  code: "signing-date-missing",
  family: "structure",
  severity: "info",
  basis: {
    quote: "Resultatplanen genforhandles eller justeres ikke i løbet af året",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan: { settings, goals } }) =>
    settings.signedOn.state === "missing" && goals.length > 0 ? [{ origin: settings.signedOn.origin }] : [],
};
