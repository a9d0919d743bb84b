// Which rows of a table hold data. A row is blank when every column of the contract is; formulas beside do not count.
import type { ReadingNote } from "../plan";
import { inputCellAt } from "./cells";
import type { LocatedTable } from "./locate";

/** Numbers (from 1) of the rows with data. Blank rows between them, and hidden ones, are noted. */
export function dataRows(table: LocatedTable, notes: ReadingNote[]): number[] {
  const { snapshot, contract } = table;
  const filled: number[] = [];
  const columns = dataColumns(table);
  for (let row = 1; row < snapshot.values.length; row += 1)
    if (columns.some((column) => inputCellAt(snapshot, row, column).kind !== "empty")) filled.push(row);
  const last = filled.at(-1) ?? 0;
  const data = new Set(filled);
  for (let row = 1; row < last; row += 1)
    if (!data.has(row)) notes.push({ kind: "blank-row", origin: { table: contract.key, row, column: null } });
  const hidden = snapshot.hiddenRows.filter((row) => data.has(row));
  if (hidden.length > 0)
    notes.push({ kind: "rows-hidden", table: contract.key, rows: hidden, filtered: snapshot.filtered });
  return filled;
}

/** Columns of the contract, and those headed by a year. */
function dataColumns({ snapshot, columns }: LocatedTable): number[] {
  const yearColumns = (snapshot.values[0] ?? []).flatMap((header, index) =>
    /^\s*(19|20)\d{2}\s*$/u.test(String(header)) ? [index] : [],
  );
  return [...columns.values(), ...yearColumns];
}
