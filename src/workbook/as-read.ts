// A table to be written, as it would be read when it stands in the workbook: so that what is about to be kept can be judged
// together with what is there, and a plan's content can be judged without any workbook.
import type { CellContent, TableWrite } from "./changes";
import type { CellScalar, CellType, TableSnapshot } from "./snapshot";

/** The table as read from a sheet. A formula shows nothing, for nobody has computed it. */
export function asRead(table: TableWrite, sheet: string): TableSnapshot {
  const empty = table.columns.map((): CellContent => null);
  const rows = [
    table.columns.map(({ header }): CellContent => header),
    ...(table.rows.length === 0 ? [empty] : table.rows),
  ];
  const map = <T>(pick: (cell: CellContent) => T): T[][] => rows.map((row) => row.map(pick));
  return {
    name: table.name,
    sheet,
    top: table.row,
    left: table.column,
    hiddenRows: [],
    filtered: false,
    ...(table.buttonless === true ? { buttonless: true } : {}),
    values: map(valueOf),
    types: map(typeOf),
    formulas: map((cell) => (isFormula(cell) ? cell.formula : valueOf(cell))),
    formats: rows.map((row, index) => row.map((_, column) => formatOf(table, index - 1, column))),
    texts: map((cell) => String(valueOf(cell))),
  };
}

function isFormula(cell: CellContent): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}

function valueOf(cell: CellContent): CellScalar {
  return cell === null || isFormula(cell) ? "" : cell;
}

function typeOf(cell: CellContent): CellType {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && !isFormula(cell) ? "Empty" : "String";
}

function formatOf({ columns, formats }: TableWrite, row: number, column: number): string {
  const own = formats?.find((each) => each.row === row && each.column === column);
  return own?.format ?? columns[column]?.format ?? "General";
}
