// The workbook as it would be without an edition of the agreed plan.
import { fold } from "../fold";
import type { CellScalar, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { AGREED } from "./tables";
import { without } from "./without-report";

const REPLACED_BY = AGREED.columns.findIndex(({ key }) => key === "replacedBy");

/** Leaves out the rows of an edition, and lets those hold again that it took the place of. */
export function withoutEdition(workbook: WorkbookSnapshot, edition: number): WorkbookSnapshot {
  return {
    ...workbook,
    tables: workbook.tables.map((table) =>
      fold(table.name) === fold(AGREED.name) ? inForceAgain(without(table, edition), edition) : table,
    ),
  };
}

function inForceAgain(table: TableSnapshot, edition: number): TableSnapshot {
  const blank = <T extends CellScalar>(matrix: readonly (readonly T[])[], to: T): T[][] =>
    matrix.map((row, index) =>
      row.map((cell, column) =>
        column === REPLACED_BY && table.values[index]?.[column] === edition ? to : cell,
      ),
    );
  return {
    ...table,
    values: blank(table.values, ""),
    types: blank(table.types, "Empty"),
    formulas: blank(table.formulas, ""),
    texts: blank(table.texts, ""),
  };
}
