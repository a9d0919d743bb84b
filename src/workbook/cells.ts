// A raw cell becomes a tagged value, once. From here on nobody asks what a string might mean.
import type { TableSnapshot } from "./snapshot";

export type Cell =
  | { readonly kind: "empty" }
  | {
      readonly kind: "number";
      readonly value: number;
      /** The cell's format shows it as a per cent: 0.92 is seen as 92 %. */
      readonly percent: boolean;
      /** The cell's format shows it as a date, or as a month: Excel makes "juni 2024" the first of June shown "jun-24". */
      readonly date: "day" | "month" | null;
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
    const format = plainFormat(table.formats[row]?.[column] ?? "General");
    return { kind: "number", value, percent: format.includes("%"), date: dateIn(format), shown };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, shown };
  return value.trim() === "" ? { kind: "empty" } : { kind: "text", value, shown: value };
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

/** A number format without its quoted words, escapes, colours and "General", so that letters left are date parts. */
function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general|_.|\*./giu, "");
}

/** Whether a format shows days, or only months and years. */
function dateIn(format: string): "day" | "month" | null {
  if (/d/iu.test(format)) return "day";
  return /m/iu.test(format) && /[yå]/iu.test(format) ? "month" : null;
}
