// Kobling says that a table or column is called something that is not in the workbook: it is then not read at all.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface LinkNotFound {
  readonly code: "link-not-found";
  /** The table or column as Kobling names it. */
  readonly part: string;
  readonly shown: string;
}

export const linkNotFound: Rule<LinkNotFound> = {
  code: "link-not-found",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "link-not-found").map(({ part, shown, origin }) => ({ part, shown, origin })),
};
