// A raw cell becomes a tagged value, once. From here on nobody asks what a string might mean.
import { type NumberFormat, readFormat } from "./formats";
import type { TableSnapshot } from "./snapshot";

export type Cell =
  | { readonly kind: "empty" }
  | {
      readonly kind: "number";
      readonly value: number;
      /** What the cell's number format shows: a per cent, a date, a unit. */
      readonly format: NumberFormat;
      readonly shown: string;
    }
  | { readonly kind: "text"; readonly value: string; readonly shown: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly shown: string }
  | { readonly kind: "error"; readonly shown: string };

/** The cell of a table at a row (0 is the header row) and column, both zero-based. */
export function cellAt(table: TableSnapshot, row: number, column: number): Cell {
  const value = table.values[row]?.[column] ?? "";
  const type = table.types[row]?.[column] ?? "Empty";
  const shown = table.texts[row]?.[column] ?? String(value);
  if (type === "Error") return { kind: "error", shown: String(value) };
  if (typeof value === "number") {
    const format = readFormat(table.formats[row]?.[column] ?? "General", value);
    return { kind: "number", value, format, shown };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, shown };
  return value.trim() === "" ? { kind: "empty" } : { kind: "text", value, shown: value };
}

/** Plans print a dash where there is nothing to say. */
const DASH = /^\s*[-‐‑‒–—―−]{1,3}\s*$/u;

/** The cell of a table that people fill in: there a dash is an empty cell, in every column. */
export function inputCellAt(table: TableSnapshot, row: number, column: number): Cell {
  const cell = cellAt(table, row, column);
  return cell.kind === "text" && DASH.test(cell.value) ? { kind: "empty" } : cell;
}

/** True when the cell holds a formula. */
export function hasFormula(
  table: Pick<TableSnapshot, "formulas" | "values">,
  row: number,
  column: number,
): boolean {
  const formula = table.formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== table.values[row]?.[column];
}
