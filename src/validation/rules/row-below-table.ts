// A row stands directly below a table and is not part of it: nothing in it counts, though it looks as if it did.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface RowBelowTable {
  readonly code: "row-below-table";
}

export const rowBelowTable: Rule<RowBelowTable> = {
  code: "row-below-table",
  family: "structure",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) => notesOf(plan, "row-below-table").map(({ origin }) => ({ origin })),
};
