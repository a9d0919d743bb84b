// Sheets the add-in writes: made and laid out where they are not there, their blocks of cells, and the mark among them.
import type { CellBlock, CellContent, CellStyle, Mark, NameWrite, SheetWrite } from "../workbook/changes";
import { halfMadeTitle, titleOf } from "../recalculation";
import type { HalfMadeSheet, WorkbookSnapshot } from "../workbook/snapshot";
import { addChart } from "./charts";
import { contentPieces, formatPieces, setContents, setFormat } from "./content";
import { fitOnePageWide } from "./fit-page";
import type { ExcelLimits } from "./limits";
import { type Piece, piece } from "./pieces";
import { applyStyle } from "./styles";
import type { RangeAt, Target } from "./target";
import { POINTS_PER_CHARACTER } from "./units";

/** Writes a mark. A merged cell would swallow it, so the cell is made to stand alone. */
export function markPiece(target: Target, at: Omit<NameWrite, "name">, content: CellContent): Piece {
  return piece(6, () => {
    const cell = target.cell(at);
    cell.unmerge();
    setContents(cell, [[content]]);
  });
}

/** What a new sheet says in its first cell until it is whole. */
function signOf(write: SheetWrite): Mark {
  const title = titleOf(write);
  return { sheet: write.name, row: 0, column: 0, during: halfMadeTitle(title), after: title };
}

/** Makes a sheet: after the others, or at a position. One of that name that was begun and not finished makes way. */
export function newSheetPiece(
  target: Target,
  write: SheetWrite,
  { halfMade = [] }: Pick<WorkbookSnapshot, "halfMade">,
  position?: number,
): Piece {
  return piece(19 + (write.widths?.length ?? 0) * 4, () => {
    if (halfMade.some(({ name, stands }) => name === write.name && !stands))
      target.context.workbook.worksheets.getItem(write.name).delete();
    const sheet = target.context.workbook.worksheets.add(write.name);
    setContents(sheet.getRangeByIndexes(0, 0, 1, 1), [[signOf(write).during]]);
    if (position !== undefined) sheet.position = position;
    layOut(sheet, write);
  });
}

/** Says of a new sheet that it is whole. */
export function finishedPiece(target: Target, write: SheetWrite): Piece {
  return markPiece(target, signOf(write), titleOf(write));
}

/** The same of one whose making was cut off, when what it lacked has come. */
export function wholePiece(target: Target, { name, title }: HalfMadeSheet): Piece {
  return markPiece(target, { sheet: name, row: 0, column: 0 }, title);
}

/** Empties a sheet that the add-in owns as a whole, but for its mark: there is no moment at which it does not stand. */
export function emptyPiece(target: Target, write: SheetWrite, mark: Mark | null): Piece {
  const { name, blocks } = write;
  // Blocks without any look put back what stood there before, under the looks that are there.
  const isDressed = blocks.some(({ style }) => style !== undefined);
  return piece(isDressed ? 29 : 21, () => {
    const sheet = target.sheet(name);
    sheet.getRange().unmerge();
    repeatInPrint(sheet, write);
    if (isDressed) undress(sheet.getUsedRange());
    for (const [row, column, rows, columns] of allBut(mark))
      if (rows > 0 && columns > 0) sheet.getRangeByIndexes(row, column, rows, columns).clear("Contents");
  });
}

/** How large every sheet is. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** A whole sheet in rectangles around one cell: row, column, rows, columns. */
function allBut(cell: Mark | null): readonly (readonly [number, number, number, number])[] {
  if (cell === null) return [[0, 0, SHEET.rows, SHEET.columns]];
  const { row, column } = cell;
  return [
    [0, 0, row, SHEET.columns],
    [row, 0, 1, column],
    [row, column + 1, 1, SHEET.columns - column - 1],
    [row + 1, 0, SHEET.rows - row - 1, SHEET.columns],
  ];
}

/** A heading that moves leaves no dark row behind; the blocks bring their own looks. */
function undress({ format }: Excel.Range): void {
  format.fill.clear();
  format.font.bold = false;
  format.font.color = "#000000";
}

/** What is set once, when the sheet is created; afterwards it is the user's to change. */
function layOut(sheet: Excel.Worksheet, write: SheetWrite): void {
  if (write.first === true) sheet.position = 0;
  (write.widths ?? []).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  if (write.freeze !== undefined) sheet.freezePanes.freezeRows(write.freeze);
  if (write.landscape === true) sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  if (write.hidden === true) sheet.visibility = "Hidden";
  repeatInPrint(sheet, write);
  if (write.onePageWide === true) fitOnePageWide(sheet, write.widths ?? [], write.landscape === true);
  sheet.showGridlines = false;
}

/** The headings move with what stands above them, so their row is told anew each time. */
function repeatInPrint({ pageLayout }: Excel.Worksheet, { titleRow }: SheetWrite): void {
  if (titleRow === undefined) return;
  const row = titleRow + 1;
  pageLayout.setPrintTitleRows(`$${row}:$${row}`);
}

/** Styles whose rows may need more than one ordinary line's height. */
const TALL: ReadonlySet<CellStyle> = new Set(["wrap", "subheading", "shaded", "title", "score"]);

/** Writes a sheet's blocks. The cell of a mark, or of a new sheet's sign, keeps it until all is done, whatever a block says. */
export function blockPieces(
  target: Target,
  write: SheetWrite,
  { mark, isNew }: { readonly mark: Mark | null; readonly isNew: boolean },
  limits: ExcelLimits,
): Piece[] {
  const marks = [...(mark?.sheet === write.name ? [mark] : []), ...(isNew ? [signOf(write)] : [])];
  return write.blocks.flatMap((block) => {
    const content = withMarks(block, marks);
    const rows = content.length;
    const at: RangeAt = (row, column, height, columns) =>
      target.sheet(write.name).getRangeByIndexes(block.row + row, block.column + column, height, columns);
    const whole = (): Excel.Range => at(0, 0, rows, content[0]?.length ?? 0);
    const formats = Object.entries(block.columnFormats ?? {});
    const { format, style, cellFormats } = block;
    const dress = (): void => {
      if (cellFormats !== undefined) setFormat(whole(), "General");
      if (format !== undefined) setFormat(whole(), format);
      for (const [column, each] of formats) setFormat(at(0, Number(column), rows, 1), each);
      if (style !== undefined) applyStyle(whole(), style);
    };
    const autofit = (): void => {
      whole().format.autofitRows();
    };
    return [
      piece(4 + 4 * formats.length + (style === undefined ? 0 : 6), dress),
      ...contentPieces(at, content, limits),
      ...formatPieces(at, cellFormats ?? [], limits),
      ...(style !== undefined && TALL.has(style) ? [piece(4, autofit)] : []),
    ];
  });
}

/** A block's contents, but for the cells of marks. */
function withMarks(
  { row: top, column: left, content }: CellBlock,
  marks: readonly Mark[],
): CellBlock["content"] {
  const markAt = (row: number, column: number): Mark | undefined =>
    marks.find((mark) => top + row === mark.row && left + column === mark.column);
  return content.map((cells, row) => cells.map((cell, column) => markAt(row, column)?.during ?? cell));
}

/** Adds a new sheet's charts: they look at cells that must be filled first. */
export function chartPieces(target: Target, write: SheetWrite): Piece[] {
  return (write.charts ?? []).map((chart) =>
    piece(20, () => {
      addChart(target.sheet(write.name), chart);
    }),
  );
}
