// The workbook as it would be without a report that was kept.
import { fold } from "../fold";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { HISTORY, HISTORY_INPUTS } from "./tables";

const NAMES = new Set([HISTORY, HISTORY_INPUTS].map(({ name }) => fold(name)));

/** Leaves out the rows of a kept report, by its number, which stands in the first column. */
export function withoutReport(workbook: WorkbookSnapshot, number: number): WorkbookSnapshot {
  return {
    ...workbook,
    tables: workbook.tables.map((table) => (NAMES.has(fold(table.name)) ? without(table, number) : table)),
  };
}

/** A table without the rows whose first cell is this number. */
export function without(table: TableSnapshot, number: number): TableSnapshot {
  const rows = table.values.flatMap((cells, row) => (row > 0 && cells[0] === number ? [] : [row]));
  const keep = <T>(matrix: readonly T[]): T[] =>
    rows.flatMap((row) => {
      const cells = matrix[row];
      return cells === undefined ? [] : [cells];
    });
  return {
    ...table,
    values: keep(table.values),
    types: keep(table.types),
    formulas: keep(table.formulas),
    formats: keep(table.formats),
    texts: keep(table.texts),
    hiddenRows: table.hiddenRows.map((row) => rows.indexOf(row)).filter((row) => row > 0),
  };
}
