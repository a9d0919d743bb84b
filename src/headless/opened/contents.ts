// What a cell of the model holds, in the terms of the file.
import type { Cell } from "@cj-tech-master/excelts";
import type { CellContents, CellValue } from "../../files";
import { isOverCells } from "../model/array-formulas";
import { serialOf } from "../model/dates";

export const NOTHING: CellContents = { value: null, formula: null, array: null };

/** `date1904`: which day the workbook counts from. */
export function contentsOf(cell: Cell | undefined, date1904: boolean): CellContents {
  if (cell === undefined || (cell.isMerged && cell.master !== cell)) return NOTHING;
  const { formula } = cell;
  if (formula === undefined) return { value: valueOf(cell.value, date1904), formula: null, array: null };
  const { shareType, ref } = cell.model as { readonly shareType?: string; readonly ref?: string };
  const block = shareType === "array" && ref !== undefined ? ref : null;
  return {
    value: valueOf(cell.result, date1904),
    formula,
    array: block ?? (isOverCells(formula) ? cell.address : null),
  };
}

function valueOf(value: unknown, date1904: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return serialOf(value, date1904);
  if (typeof value === "object") {
    if ("error" in value && typeof value.error === "string") return { error: value.error };
    if ("richText" in value && Array.isArray(value.richText)) {
      const runs: readonly unknown[] = value.richText;
      return runs.map(textOf).join("");
    }
    if ("text" in value) return textOf(value);
  }
  throw new TypeError(`A cell holds ${JSON.stringify(value)}`);
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null || !("text" in value)) return "";
  return typeof value.text === "string" ? value.text : "";
}

export function isSameValue(one: CellValue, two: CellValue): boolean {
  if (typeof one === "object" && one !== null) return typeof two === "object" && two?.error === one.error;
  return Object.is(one, two) || one === two;
}
