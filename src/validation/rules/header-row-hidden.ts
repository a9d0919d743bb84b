// A table does not show its header row: it is read by its columns' names, but a reader cannot see them, and no seal covers it.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface HeaderRowHidden {
  readonly code: "header-row-hidden";
}

export const headerRowHidden: Rule<HeaderRowHidden> = {
  code: "header-row-hidden",
  family: "structure",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    notesOf(plan, "header-hidden").map(({ table }) => ({ origin: { table, row: 0, column: null } })),
};
