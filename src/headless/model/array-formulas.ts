// Formulas that go through several cells where older Excels would take one: IF over a column inside SUMPRODUCT. Excel stores
// those as array formulas of one cell and shows them plainly; so does the host. Without that mark Excel itself would take
// one cell, and the seal could not be computed from a file we wrote.
import type { Cell, Workbook } from "@cj-tech-master/excelts";

/** The mark of an array formula in the file library's model; its public types leave it out. */
interface ArrayFormula {
  readonly shareType?: string;
  readonly ref?: string;
}

const OVER_CELLS = /\bSUMPRODUCT\(.*\bIF\(/su;

/** True for a formula that must be stored as an array formula of its own cell. */
export function isOverCells(formula: string): boolean {
  return OVER_CELLS.test(formula.replaceAll(/"[^"]*"/gu, ""));
}

/** True for an array formula that fills its own cell only: in the model it is a formula like any other. */
export function isSingleArray(cell: Cell): boolean {
  const { shareType, ref } = cell.model as ArrayFormula;
  return shareType === "array" && (ref === cell.address || ref === `${cell.address}:${cell.address}`);
}

/** Writes with such formulas marked, and takes the marks away again. */
export async function withArraysMarked<T>(workbook: Workbook, write: () => Promise<T>): Promise<T> {
  const marked: { readonly cell: Cell; readonly plain: Cell["value"] }[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { formula, result, address } = cell;
        if (formula === undefined || (cell.model as ArrayFormula).shareType !== undefined) return;
        if (!isOverCells(formula)) return;
        const plain = result === undefined ? { formula } : { formula, result };
        marked.push({ cell, plain });
        cell.value = { ...plain, shareType: "array", ref: address };
      });
    });
  try {
    return await write();
  } finally {
    for (const { cell, plain } of marked) cell.value = plain;
  }
}
