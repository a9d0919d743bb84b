// Rows that hold data are hidden, by hand or by a filter: they count, but whoever reads the sheet does not see them.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface RowsHidden {
  readonly code: "rows-hidden";
  readonly rows: readonly number[];
  readonly filtered: boolean;
}

export const rowsHidden: Rule<RowsHidden> = {
  code: "rows-hidden",
  family: "structure",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    notesOf(plan, "rows-hidden").flatMap(({ table, rows, filtered }) => {
      const [first] = rows;
      return first === undefined ? [] : [{ rows, filtered, origin: { table, row: first, column: null } }];
    }),
};
