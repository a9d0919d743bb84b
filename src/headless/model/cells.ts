// Cells of the file library read and written in Office.js's terms: values, formulas, value types, formats.
import type { Cell, CellValue, Column, Worksheet } from "@cj-tech-master/excelts";
import type { CellType } from "../../workbook/snapshot";
import { serialOf } from "./dates";
import type { Written } from "./coercion";

export type Scalar = string | number | boolean;

/** Office.js `Excel.RangeValueType`; this host itself says Empty, String, Double, Boolean or Error. */
export type ValueType = CellType;

export interface CellContent {
  readonly value: Scalar;
  readonly type: ValueType;
  /** As the file has it, without `=`; null where the cell has none. */
  readonly formula: string | null;
}

const EMPTY: CellContent = { value: "", type: "Empty", formula: null };

function isErrorValue(value: object): value is { error: string } {
  return "error" in value && typeof value.error === "string";
}

function plainContent(value: unknown, date1904: boolean): { value: Scalar; type: ValueType } {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === "number") return { value, type: "Double" };
  if (typeof value === "boolean") return { value, type: "Boolean" };
  if (typeof value === "string") return { value, type: "String" };
  if (value instanceof Date) return { value: serialOf(value, date1904), type: "Double" };
  if (typeof value === "object") {
    if (isErrorValue(value)) return { value: value.error, type: "Error" };
    if ("richText" in value && Array.isArray(value.richText)) {
      const runs: readonly unknown[] = value.richText;
      const text = runs.map((run) => (hasText(run) ? run.text : "")).join("");
      return { value: text, type: "String" };
    }
    if (hasText(value)) return { value: value.text, type: "String" };
    if ("checkbox" in value && typeof value.checkbox === "boolean")
      return { value: value.checkbox, type: "Boolean" };
  }
  return EMPTY;
}

function hasText(value: unknown): value is { text: string } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

/** A cell's content; a formula without a computed result is empty text, as a never calculated cell shows. */
export function readCell(cell: Cell | undefined, date1904: boolean): CellContent {
  if (cell === undefined) return EMPTY;
  if (cell.isMerged && cell.master !== cell) return EMPTY;
  const formula = cell.formula;
  if (formula === undefined) return { ...plainContent(cell.value, date1904), formula: null };
  const result = plainContent(cell.result, date1904);
  return result.type === "Empty" ? { value: 0, type: "Double", formula } : { ...result, formula };
}

/** The column where there is one; asking the library for a column makes it and all before it. */
export function findColumn(sheet: Worksheet, column: number): Column | undefined {
  // Null until the first column is made, whatever its type says.
  const columns = sheet.columns as readonly (Column | undefined)[] | null | undefined;
  return columns?.[column];
}

/** The cell where there is one; looking does not make one. */
export function findCell(sheet: Worksheet, row: number, column: number): Cell | undefined {
  return sheet.findCell(row + 1, column + 1);
}

export function cellAt(sheet: Worksheet, row: number, column: number): Cell {
  return sheet.getCell(row + 1, column + 1);
}

const NO_FORMAT = "General";

/** The number format in force at a cell: its own, else its row's, else its column's. */
export function numberFormat(sheet: Worksheet, row: number, column: number): string {
  const cell = findCell(sheet, row, column);
  const format = cell?.numFmt ?? sheet.findRow(row + 1)?.numFmt ?? findColumn(sheet, column)?.numFmt;
  if (format === undefined) return NO_FORMAT;
  return typeof format === "string" ? format : format.formatCode;
}

function errorValue(code: string): CellValue {
  switch (code) {
    case "#N/A":
    case "#REF!":
    case "#NAME?":
    case "#DIV/0!":
    case "#NULL!":
    case "#NUM!":
    case "#SPILL!":
    case "#CALC!":
      return { error: code };
    default:
      return { error: "#VALUE!" };
  }
}

/** Puts what a value became into its cell. Formulas come in the file's form. */
export function writeCell(cell: Cell, written: Written): void {
  switch (written.kind) {
    case "leave":
      return;
    case "empty":
      cell.value = null;
      return;
    case "number":
      cell.value = written.value;
      if (written.format !== undefined && formatOf(cell) === NO_FORMAT) cell.numFmt = written.format;
      return;
    case "boolean":
    case "text":
      cell.value = written.value;
      return;
    case "error":
      cell.value = errorValue(written.value);
      return;
    case "formula":
      cell.value = { formula: written.value };
      return;
  }
}

function formatOf(cell: Cell): string {
  const format = cell.numFmt;
  if (format === undefined) return NO_FORMAT;
  return typeof format === "string" ? format : format.formatCode;
}
