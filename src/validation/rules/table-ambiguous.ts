// Two tables answer to the same name of the contract: which one was read is chance.
import type { TableKey } from "../../plan";
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface TableAmbiguous {
  readonly code: "table-ambiguous";
  readonly table: TableKey;
  readonly found: readonly string[];
}

export const tableAmbiguous: Rule<TableAmbiguous> = {
  code: "table-ambiguous",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "table-ambiguous").map(({ table, names }) => ({
      table,
      found: names,
      origin: { table, row: 0, column: null },
    })),
};
