// Workbooks as plain snapshots, written as a person sees them: rows of values, formats only where they matter.
import type { CellScalar, CellType, TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A cell: a value, or a value with its number format, formula or type. null is an empty cell. */
export type TestCell =
  | CellScalar
  | null
  | {
      readonly value: CellScalar;
      readonly format?: string;
      readonly formula?: string;
      readonly error?: true;
      readonly text?: string;
    };

const parts = (cell: TestCell) => (cell !== null && typeof cell === "object" ? cell : { value: cell ?? "" });

function typeOf(cell: TestCell): CellType {
  const { value, ...rest } = parts(cell);
  if ("error" in rest) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && !("formula" in rest) ? "Empty" : "String";
}

/** A table whose first row is its headers; it stands at A4 of a sheet with its name unless told. */
export function aTable(
  name: string,
  rows: readonly (readonly TestCell[])[],
  place: Partial<
    Pick<TableSnapshot, "sheet" | "top" | "left" | "hiddenRows" | "filtered" | "below" | "totalRow">
  > = {},
): TableSnapshot {
  const map = <T>(pick: (cell: TestCell) => T): T[][] => rows.map((row) => row.map(pick));
  return {
    name,
    sheet: name,
    top: 3,
    left: 0,
    hiddenRows: [],
    filtered: false,
    values: map((cell) => parts(cell).value),
    types: map(typeOf),
    formulas: map((cell) =>
      "formula" in parts(cell) ? (parts(cell) as { formula: string }).formula : parts(cell).value,
    ),
    formats: map((cell) => (parts(cell) as { format?: string }).format ?? "General"),
    texts: map(
      (cell) => (parts(cell) as { text?: string }).text ?? String(parts(cell).value).replace(".", ","),
    ),
    ...place,
  };
}

export function aWorkbook(...tables: readonly TableSnapshot[]): WorkbookSnapshot {
  return { tables, sheets: [...new Set(tables.map((table) => table.sheet))], names: [] };
}
