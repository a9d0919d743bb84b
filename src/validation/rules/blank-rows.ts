// Empty rows with filled rows below them: easily mistaken for the end of the table. One finding a table.
import type { Origin, Plan, TableKey } from "../../plan";
import { notesOf } from "../notes";
import { groupBy } from "../places";
import type { Rule } from "../rule";

export interface BlankRows {
  readonly code: "blank-rows";
  readonly rows: readonly number[];
}

export const blankRows: Rule<BlankRows> = {
  code: "blank-rows",
  family: "structure",
  severity: "info",
  basis: { source: "contract" },
  find: ({ plan }) =>
    [...groupBy(notesOf(plan, "blank-row"), ({ origin }) => origin.table)].flatMap(([table, notes]) => {
      const last = lastRow(plan, table);
      // Stryker disable next-line EqualityOperator: the last filled row is not blank
      const rows = notes.map(({ origin }) => origin.row).filter((row) => row < last);
      const [first] = rows;
      return first === undefined ? [] : [{ rows, origin: { table, row: first, column: null } }];
    }),
};

function lastRow(plan: Plan, table: TableKey): number {
  const rows = rowsIn(plan, table);
  return rows.reduce((last, { origin }) => Math.max(last, origin.row), 0);
}

/** Blank rows are noted in input tables alone. */
function rowsIn(plan: Plan, table: TableKey): readonly { readonly origin: Origin }[] {
  // Stryker disable next-line all: only the type asks
  if (table === "links" || table === "agreed" || table === "history" || table === "history-inputs") return [];
  return table === "plan" ? Object.values(plan.settings) : plan[table];
}
