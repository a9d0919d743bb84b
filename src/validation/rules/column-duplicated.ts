// Two columns of a table have the same header: only the first is read.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface ColumnDuplicated {
  readonly code: "column-duplicated";
  readonly header: string;
}

export const columnDuplicated: Rule<ColumnDuplicated> = {
  code: "column-duplicated",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) => notesOf(plan, "column-duplicated").map(({ header, origin }) => ({ header, origin })),
};
