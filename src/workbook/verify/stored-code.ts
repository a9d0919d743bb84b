// The control code as it stands in the workbook, for whoever needs no more of the seal than that.
import { SEAL_NAMES } from "../seal/names";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { namedCell } from "../named-cell";
import { cellIn } from "./cells";

/** Name of the sheet to read for it; none where the workbook was never sealed. */
export function sheetOfCode(workbook: WorkbookSnapshot): string[] {
  const sheet = namedCell(SEAL_NAMES.code, workbook)?.sheet;
  return sheet === undefined ? [] : [sheet];
}

/** The code; empty where there is none, or where the seal was withdrawn. */
export function storedCode(workbook: WorkbookSnapshot, sheets: readonly SheetSnapshot[]): string {
  const at = namedCell(SEAL_NAMES.code, workbook);
  const sheet = sheets.find(({ name }) => name === at?.sheet);
  return at === undefined ? "" : String(cellIn(sheet, at.row, at.column).value);
}
