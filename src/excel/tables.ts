// Tables the add-in writes. An existing one is found by name where it stands now and made to hold exactly the given rows:
// emptied, resized, then written in blocks; never row by row, which co-authoring does not survive.
import type { TableWrite } from "../workbook/changes";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { contentPieces, formatPieces, setFormat } from "./content";
import type { ExcelLimits } from "./limits";
import { type Piece, piece } from "./pieces";
import { applyStyle } from "./styles";
import type { RangeAt, Target } from "./target";
import { POINTS_PER_CHARACTER } from "./units";

/** Data rows: an Excel table has at least one. */
function rowCount(write: TableWrite): number {
  return Math.max(write.rows.length, 1);
}

/** Creates or resizes a table and fills it. */
export function tablePieces(
  target: Target,
  sheetName: string,
  write: TableWrite,
  seen: WorkbookSnapshot,
  limits: ExcelLimits,
): Piece[] {
  const former = seen.tables.find((table) => table.name === write.name);
  const isNew = former === undefined;
  const rows = rowCount(write);
  const width = write.columns.length;
  const inSheet: RangeAt = (row, column, height, columns) =>
    target.sheet(sheetName).getRangeByIndexes(write.row + row, write.column + column, height, columns);
  // Somebody may have put a row in above it since it was read: an existing table is written from its own first cell.
  let corner: Excel.Range | undefined;
  const inTable: RangeAt = (row, column, height, columns) => {
    corner ??= target.table(write.name).getHeaderRowRange().getCell(0, 0);
    return corner.getOffsetRange(row, column).getAbsoluteResizedRange(height, columns);
  };
  const at = isNew ? inSheet : inTable;
  const body: RangeAt = (row, column, height, columns) => at(row + 1, column, height, columns);
  const headers = write.columns.map((each) => each.header);
  const place = (): void => {
    if (isNew) {
      at(0, 0, 1, width).values = [headers];
      target.sheet(sheetName).tables.add(at(0, 0, rows + 1, width), true).name = write.name;
    } else {
      const table = target.table(write.name);
      // A filter would make Excel put the values into the visible rows only.
      table.clearFilters();
      // Columns a reader has put beside ours stay what they are.
      const beside = Math.max(0, (former.values[0]?.length ?? width) - width);
      table.getDataBodyRange().getResizedRange(0, -beside).clear("Contents");
      table.resize(at(0, 0, rows + 1, width));
      at(0, 0, 1, width).values = [headers];
    }
    // Contents go in under General, formats after: in a cell that is already text the apostrophe would become part of it.
    setFormat(body(0, 0, rows, width), "General");
  };
  const contents = write.rows.length === 0 ? [write.columns.map(() => null)] : write.rows;
  const finish = (): void => {
    write.columns.forEach((each, index) => {
      if (each.format !== "General" && write.cellFormats === undefined)
        setFormat(body(0, index, rows, 1), each.format);
    });
    if (isNew) dress(write, rows, at, body);
    if (write.columns.some((each) => each.wrap === true)) body(0, 0, rows, width).format.autofitRows();
  };
  return [
    piece(30, place),
    ...contentPieces(body, contents, limits),
    ...formatPieces(body, write.cellFormats ?? [], limits),
    piece(4 * width + (isNew ? 10 * width + 6 * cellsApart(write) : 0), finish),
  ];
}

function cellsApart({ formats = [], choices = [] }: TableWrite): number {
  return formats.length + choices.length;
}

/** Fills calculated columns, once every table they may refer to is there. */
export function tableFormulaPieces(target: Target, write: TableWrite): Piece[] {
  return write.columns.flatMap(({ header, formula }) => {
    if (formula === undefined) return [];
    const formulas = Array.from({ length: rowCount(write) }, () => [formula]);
    const fill = (): void => {
      target.table(write.name).columns.getItem(header).getDataBodyRange().formulas = formulas;
    };
    return [piece(6, fill, formulas.length * (formula.length + 8))];
  });
}

/** Widths, wrapping and choices: set when the table is created, afterwards the user's to change. */
export function dress(
  write: Pick<TableWrite, "columns" | "formats" | "choices">,
  rows: number,
  at: RangeAt,
  body: RangeAt,
): void {
  // Beside the table's own style, which only Excel draws.
  applyStyle(at(0, 0, 1, write.columns.length), "heading");
  write.columns.forEach((each, index) => {
    const column = body(0, index, rows, 1);
    column.format.columnWidth = each.width * POINTS_PER_CHARACTER;
    column.format.verticalAlignment = "Top";
    if (each.wrap === true) column.format.wrapText = true;
    if (each.choices !== undefined) offer(column, each.choices);
  });
  for (const each of write.formats ?? []) setFormat(body(each.row, each.column, 1, 1), each.format);
  for (const each of write.choices ?? []) offer(body(each.row, each.column, 1, 1), each.choices);
}

/** Offers choices in a range's cells by data validation. */
export function offer(range: Excel.Range, choices: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
}
