// A workbook as plain data for showing: every sheet's used cells with value, text and the looks that matter.
import type { Worksheet } from "@cj-tech-master/excelts";
import { fromFile } from "./members/color";
import { columnLetters } from "./model/area";
import { numberFormat, readCell, type Scalar, type ValueType } from "./model/cells";
import { toOfficeFormula } from "./model/formula-text";
import type { Host } from "./model/host";
import { columnPoints, rowPoints } from "./model/layout";
import { sheetsInOrder } from "./model/sheets";
import { tableArea, tablesOf } from "./model/tables";
import { showValue } from "./model/text";

export interface PreviewCell {
  readonly address: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly type: ValueType;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly align: string | null;
  readonly size: number | null;
  /** "#RRGGBB", or null for none. */
  readonly color: string | null;
  readonly fill: string | null;
}

export interface PreviewTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PreviewSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Whether the sheet has rows or columns beyond what is shown. */
  readonly isCut: boolean;
  /** Column widths and row heights in points. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly PreviewTable[];
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly cells: readonly PreviewCell[];
}

/** What is shown of a sheet at most: a page cannot hold a table of a million cells. */
export const SHOWN = { rows: 1_000, columns: 100 } as const;

function cellsOf(sheet: Worksheet, host: Host): readonly PreviewCell[] {
  const cells: PreviewCell[] = [];
  for (let number = 1; number <= Math.min(sheet.rowCount, SHOWN.rows); number += 1) {
    sheet.findRow(number)?.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (columnNumber > SHOWN.columns) return;
      const content = readCell(cell, host.date1904);
      const fill =
        cell.fill?.type === "pattern" && cell.fill.pattern === "solid" ? fromFile(cell.fill.fgColor, "") : "";
      if (content.type === "Empty" && fill === "") return;
      const format = numberFormat(sheet, number - 1, columnNumber - 1);
      cells.push({
        address: `${columnLetters(columnNumber - 1)}${number}`,
        row: number - 1,
        column: columnNumber - 1,
        value: content.value,
        type: content.type,
        text: content.type === "Empty" ? "" : showValue(content.value, format, host.date1904),
        formula: content.formula === null ? null : toOfficeFormula(content.formula, null),
        format,
        bold: cell.font?.bold ?? false,
        italic: cell.font?.italic ?? false,
        wrap: cell.alignment?.wrapText ?? false,
        align: cell.alignment?.horizontal ?? null,
        size: cell.font?.size ?? null,
        color: cell.font?.color === undefined ? null : fromFile(cell.font.color, "#000000"),
        fill: fill === "" ? null : fill,
      });
    });
  }
  return cells;
}

function sheetData(sheet: Worksheet, host: Host): PreviewSheet {
  const cells = cellsOf(sheet, host);
  const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const rows = Array.from({ length: rowCount }, (_row, index) => index);
  const view = sheet.views[0];
  const frozen = view?.state === "frozen";
  return {
    name: sheet.name,
    visible: sheet.state === "visible",
    rowCount,
    columnCount,
    isCut: sheet.rowCount > SHOWN.rows || sheet.columnCount > SHOWN.columns,
    widths: Array.from({ length: columnCount }, (_column, index) => columnPoints(sheet, index)),
    heights: rows.map((row) => rowPoints(sheet, row)),
    hiddenRows: rows.filter((row) => sheet.findRow(row + 1)?.hidden === true),
    frozenRows: frozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: frozen ? (view.xSplit ?? 0) : 0,
    tables: tablesOf(sheet).map((table) => {
      const { row, column, rows: height, columns } = tableArea(table);
      return { name: table.name, row, column, rows: height, columns };
    }),
    merged: sheet.mergedRegions
      .filter(({ top, left }) => top <= SHOWN.rows && left <= SHOWN.columns)
      .map(({ top, left, bottom, right }) => ({
        row: top - 1,
        column: left - 1,
        rows: Math.min(bottom, SHOWN.rows) - top + 1,
        columns: Math.min(right, SHOWN.columns) - left + 1,
      })),
    cells,
  };
}

/** All sheets, in order, as they stand now. */
export function previewSheets(host: Host): readonly PreviewSheet[] {
  host.refresh();
  return sheetsInOrder(host.workbook).map((sheet) => sheetData(sheet, host));
}
