// Tables the add-in writes. An existing one is found by name where it stands now and made to hold exactly the given rows:
// emptied, resized, then written in blocks; never row by row, which co-authoring does not survive.
import { isSameName } from "../recalculation";
import type { ColumnFill, TableWrite } from "../workbook/changes";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
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
  const former = seen.tables.find((table) => isSameName(table.name, write.name));
  return former === undefined
    ? newTablePieces(target, sheetName, write, limits)
    : formerTablePieces(target, write, former, limits);
}

/** Fills and dresses the cells, and makes them a table last: one that is there is whole. */
function newTablePieces(target: Target, sheetName: string, write: TableWrite, limits: ExcelLimits): Piece[] {
  const rows = rowCount(write);
  const width = write.columns.length;
  const at: RangeAt = (row, column, height, columns) =>
    target.sheet(sheetName).getRangeByIndexes(write.row + row, write.column + column, height, columns);
  const body = below(at);
  const head = (): void => {
    at(0, 0, 1, width).values = [headersOf(write)];
    setFormat(body(0, 0, rows, width), "General");
  };
  const finish = (): void => {
    setFormats(write, body, rows);
    dress(write, rows, at, body);
    autofit(write, body, rows);
    const table = target.sheet(sheetName).tables.add(at(0, 0, rows + 1, width), true);
    table.name = write.name;
    if (write.buttonless === true) table.showFilterButton = false;
  };
  return [
    piece(8, head),
    ...contentPieces(body, write.rows, limits),
    ...formatPieces(body, write.cellFormats ?? [], limits),
    piece(21 + 14 * width + 6 * cellsApart(write), finish),
  ];
}

/** Makes a table that is there hold just the rows; those of a memory that are the same are left as they stand. */
function formerTablePieces(
  target: Target,
  write: TableWrite,
  former: TableSnapshot,
  limits: ExcelLimits,
): Piece[] {
  const rows = rowCount(write);
  const width = write.columns.length;
  // Somebody may have put a row in above it since it was read: it is written from its own first cell.
  let corner: Excel.Range | undefined;
  const at: RangeAt = (row, column, height, columns) => {
    corner ??= target.table(write.name).getHeaderRowRange().getCell(0, 0);
    return corner.getOffsetRange(row, column).getAbsoluteResizedRange(height, columns);
  };
  const standing = write.lasting === true ? sameRows(write, former) : 0;
  const changed = rows - standing;
  const body: RangeAt = (row, column, height, columns) => at(row + 1 + standing, column, height, columns);
  const place = (): void => {
    const table = target.table(write.name);
    // A total row would take the last row's place, and resizing a table that shows one is not documented.
    table.showTotals = false;
    table.showHeaders = true;
    // A filter would make Excel put the values into the visible rows only. Taking it off is documented where its buttons are shown.
    if (former.buttonless === true) table.showFilterButton = true;
    table.clearFilters();
    if (former.buttonless === true) table.showFilterButton = false;
    const surplus = former.values.length - 1 - rows;
    if (write.lasting !== true) {
      // Columns a reader has put beside ours stay what they are.
      const beside = Math.max(0, (former.values[0]?.length ?? width) - width);
      table.getDataBodyRange().getResizedRange(0, -beside).clear("Contents");
    } else if (surplus > 0) below(at)(rows, 0, surplus, width).clear("Contents");
    table.resize(at(0, 0, rows + 1, width));
    at(0, 0, 1, width).values = [headersOf(write)];
    // Contents go in under General, formats after: in a cell that is already text the apostrophe would become part of it.
    if (changed > 0) setFormat(body(0, 0, changed, width), "General");
  };
  const contents = write.rows.length === 0 ? [write.columns.map(() => null)] : write.rows.slice(standing);
  const finish = (): void => {
    // Of rows that stand too: an attempt that was cut off may have left them without.
    setFormats(write, below(at), rows);
    if (changed > 0) autofit(write, body, changed);
  };
  return [
    piece(36, place),
    ...contentPieces(body, contents, limits),
    ...formatPieces(body, write.cellFormats?.slice(standing) ?? [], limits),
    piece(4 * width, finish),
  ];
}

/** How many rows at the beginning are what they are to be. */
function sameRows({ rows }: TableWrite, { values }: TableSnapshot): number {
  const first = rows.findIndex((row, index) =>
    row.some((content, column) => (content ?? "") !== (values[index + 1]?.[column] ?? "")),
  );
  return first === -1 ? rows.length : first;
}

function headersOf({ columns }: TableWrite): string[] {
  return columns.map(({ header }) => header);
}

/** The cells under a header row. */
function below(at: RangeAt): RangeAt {
  return (row, column, height, columns) => at(row + 1, column, height, columns);
}

function setFormats({ columns, cellFormats }: TableWrite, body: RangeAt, rows: number): void {
  columns.forEach(({ format }, index) => {
    if (format !== "General" && cellFormats === undefined) setFormat(body(0, index, rows, 1), format);
  });
}

function autofit({ columns }: TableWrite, body: RangeAt, rows: number): void {
  if (columns.some(({ wrap }) => wrap === true)) body(0, 0, rows, columns.length).format.autofitRows();
}

function cellsApart({ formats = [], choices = [] }: TableWrite): number {
  return formats.length + choices.length;
}

/** Fills calculated columns, once every table they may refer to is there. */
export function tableFormulaPieces(target: Target, write: TableWrite): Piece[] {
  return write.columns.flatMap(({ header, formula }) =>
    formula === undefined
      ? []
      : [fillPiece(target, { table: write.name, header, formula, rows: rowCount(write) })],
  );
}

/** Fills a column with a formula, all of it at once. */
export function fillPiece(target: Target, { table, header, formula, rows }: ColumnFill): Piece {
  const formulas = Array.from({ length: rows }, () => [formula]);
  const fill = (): void => {
    target.table(table).columns.getItem(header).getDataBodyRange().formulas = formulas;
  };
  return piece(6, fill, rows * (formula.length + 8));
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
