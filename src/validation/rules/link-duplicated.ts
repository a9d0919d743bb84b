// Kobling says of one table or column that it is called two things: only one of them can be read.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface LinkDuplicated {
  readonly code: "link-duplicated";
  /** The table or column as Kobling names it. */
  readonly part: string;
  readonly shown: string;
}

export const linkDuplicated: Rule<LinkDuplicated> = {
  code: "link-duplicated",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "link-duplicated").map(({ part, shown, origin }) => ({ part, shown, origin })),
};
