// Writes single cells of one table, which the user chose; and takes them back where somebody else changed the table meanwhile.
import type { CellChange, CellContent } from "../workbook/changes";
import { hasFormula } from "../workbook/cells";
import { sameTables } from "../workbook/same";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookPort } from "./port";

/** Somebody changed the table while it was written to; nothing of ours was left in it. */
export class TableChangedError extends Error {
  constructor(readonly table: string) {
    super(`The table ${table} was changed by somebody else meanwhile.`);
    this.name = "TableChangedError";
  }
}

interface More {
  /** Rows that come at the table's end first. */
  readonly addedRows?: number;
  /** Half-made sheets that are then whole. */
  readonly finished?: readonly string[];
}

/**
 * Writes cells of a table as it was read.
 * @throws TableChangedError when the table was no longer as read; the cells are then as they were before
 */
export async function writeCells(
  port: WorkbookPort,
  seen: WorkbookSnapshot,
  table: TableSnapshot,
  cells: readonly CellChange[],
  { addedRows = 0, finished = [] }: More = {},
): Promise<void> {
  const isIt = (name: string): boolean => name === table.name;
  const added = addedRows === 0 ? {} : { addedRows: [{ table: table.name, rows: addedRows }] };
  const { before } = await port.write(
    { sheets: [], names: [], mark: null, ...added, cells, finished },
    seen,
    isIt,
  );
  if (sameTables(seen, before)) return;
  const [former] = before.tables;
  const back = former === undefined ? [] : cells.map((cell) => cellAsItWas(former, cell));
  await port.write({ sheets: [], names: [], mark: null, cells: back }, seen, () => false);
  throw new TableChangedError(table.name);
}

/** What puts a cell back: its formula or its value, and its format. A cell beyond the table as it was becomes empty. */
export function cellAsItWas(
  table: TableSnapshot,
  { row, column }: Pick<CellChange, "row" | "column">,
): CellChange {
  const formula = table.formulas[row]?.[column];
  const content: CellContent = hasFormula(table, row, column)
    ? { formula: String(formula) }
    : (table.values[row]?.[column] ?? null);
  return { table: table.name, row, column, content, format: table.formats[row]?.[column] ?? "General" };
}
