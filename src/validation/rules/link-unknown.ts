// A row of Kobling that names no table or column of the contract: what it says has no effect.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface LinkUnknown {
  readonly code: "link-unknown";
  readonly shown: string;
}

export const linkUnknown: Rule<LinkUnknown> = {
  code: "link-unknown",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) => notesOf(plan, "link-unknown").map(({ shown, origin }) => ({ shown, origin })),
};
