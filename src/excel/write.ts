// Carries out changes, in one request where they fit: the watched tables are read again; the mark is set that says the result
// is not whole; sheets and names, tables, formulas, cells and charts are written; last the mark that says it is.
import type { NameWrite, SheetWrite, WorkbookChanges } from "../workbook/changes";
import type { OnPart, Written } from "../recalculation";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";
import { addedFormulaPieces, additionPiece } from "./add-columns";
import { cellPieces } from "./cells";
import { queueImages } from "./images";
import type { ExcelLimits } from "./limits";
import { packed, type Piece, piece, sendAll } from "./pieces";
import { blockPieces, chartPieces, emptyPiece, markPiece, newSheetPiece } from "./sheets";
import { tableFormulaPieces, tablePieces } from "./tables";
import { Target } from "./target";
import { watch } from "./watched";

/** Writes the changes. One sync, unless they are too large for one request; the mark is then set in the last one. */
export async function writeWorkbook(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  { seen, watched }: { readonly seen: WorkbookSnapshot; readonly watched: (tableName: string) => boolean },
  limits: ExcelLimits,
  onPart?: OnPart,
): Promise<Written> {
  const target = new Target(context);
  const emptied = changes.sheets.filter(
    (sheet) => sheet.emptied === true && seen.sheets.includes(sheet.name),
  );
  const contents = contentsOf(target, changes, seen, limits);
  const size = contents.reduce((sum, { bytes }) => sum + bytes, 0);
  const inputs = watch(
    target,
    seen.tables.filter((table) => watched(table.name)),
    limits,
  );
  const images = queueImages(
    target,
    emptied.map(({ name }) => name),
    size / Math.max(1, emptied.length),
  );
  let readBack: Excel.Range | undefined;
  const end = endOf(target, changes, (cell) => {
    readBack = cell;
  });
  const one = packed([...inputs.pieces, ...images.pieces, ...contents, ...end], limits);
  // In several requests an input may change between them: it is the last that must see what the result was made of.
  const several = (): Piece[][] => [
    ...packed([...images.pieces, ...contents], limits),
    ...packed([...inputs.pieces, ...end], limits),
  ];
  await sendAll(context, one.length > 1 ? several() : one, limits, onPart);
  return {
    before: { tables: inputs.take(), sheets: seen.sheets, names: seen.names },
    readBack: ((readBack?.values[0] as unknown[] | undefined)?.[0] ?? null) as CellScalar | null,
    images: images.take(),
  };
}

/** Everything between the readings and the last mark. */
function contentsOf(
  target: Target,
  changes: WorkbookChanges,
  seen: WorkbookSnapshot,
  limits: ExcelLimits,
): Piece[] {
  const { sheets, mark, additions = [] } = changes;
  const isNew = ({ name }: Pick<SheetWrite, "name">): boolean => !seen.sheets.includes(name);
  const during = mark === null ? [] : [markPiece(target, mark, mark.during)];
  const namesOf = (names: readonly NameWrite[]): Piece[] =>
    names
      .filter((name) => !seen.names.some((item) => item.name === name.name))
      .map((name) => namePiece(target, name));
  const ofNewSheet = (name: NameWrite): boolean =>
    sheets.some((sheet) => isNew(sheet) && sheet.name === name.sheet);
  return [
    ...(mark !== null && seen.sheets.includes(mark.sheet) ? during : []),
    // A new sheet is named at once: a later run finds it by its names, and what is half made is made whole.
    ...sheets
      .filter(isNew)
      .flatMap((sheet) => [
        newSheetPiece(target, sheet),
        ...(mark?.sheet === sheet.name ? during : []),
        ...namesOf(changes.names.filter((name) => name.sheet === sheet.name)),
      ]),
    ...namesOf(changes.names.filter((name) => !ofNewSheet(name))),
    ...sheets.flatMap((sheet) => [
      ...(!isNew(sheet) && sheet.emptied === true
        ? [emptyPiece(target, sheet, mark?.sheet === sheet.name ? mark : null)]
        : []),
      ...sheet.tables.flatMap((table) => tablePieces(target, sheet.name, table, seen, limits)),
    ]),
    ...additions.map((addition) => additionPiece(target, addition)),
    // Formulas may point at tables created later in the list: they come when all tables are there.
    ...sheets.flatMap((sheet) => sheet.tables.flatMap((table) => tableFormulaPieces(target, table))),
    ...additions.flatMap((addition) => addedFormulaPieces(target, addition)),
    ...sheets.flatMap((sheet) => blockPieces(target, sheet, mark, limits)),
    ...cellPieces(target, changes),
    ...sheets.filter(isNew).flatMap((sheet) => chartPieces(target, sheet)),
  ];
}

function namePiece(target: Target, write: NameWrite): Piece {
  return piece(4, () => {
    target.context.workbook.names.add(write.name, target.cell(write));
  });
}

/** The last mark, what goes away then, and the cell whose value is read when all is written. */
function endOf(
  target: Target,
  { mark, readBack, removed }: WorkbookChanges,
  keep: (cell: Excel.Range) => void,
): Piece[] {
  const read = (at: NonNullable<WorkbookChanges["readBack"]>): Piece =>
    piece(4, () => {
      const cell = target.cell(at);
      cell.load("values");
      keep(cell);
    });
  return [
    ...(mark === null ? [] : [markPiece(target, mark, mark.after)]),
    ...(removed?.names ?? []).map((name) =>
      piece(3, () => {
        target.context.workbook.names.getItem(name).delete();
      }),
    ),
    ...(removed?.sheets ?? []).map((name) =>
      piece(3, () => {
        target.sheet(name).delete();
      }),
    ),
    ...(readBack === undefined ? [] : [read(readBack)]),
  ];
}
