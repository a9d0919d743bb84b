// Carries out changes, in one request where they fit: the watched tables are read again; the mark is set that says the result
// is not whole; sheets and names, tables, formulas, cells and charts are written; last the mark that says it is.
import type { Mark, NameWrite, SheetWrite, WorkbookChanges } from "../workbook/changes";
import { isSameName, type OnPart, type Written } from "../recalculation";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";
import { addedFormulaPieces, additionPiece } from "./add-columns";
import { calculationPieces } from "./calculation";
import { cellPieces } from "./cells";
import { queueImages } from "./images";
import type { ExcelLimits } from "./limits";
import { packed, type Piece, piece, sendAll } from "./pieces";
import {
  blockPieces,
  chartPieces,
  emptyPiece,
  finishedPiece,
  markPiece,
  newSheetPiece,
  wholePiece,
} from "./sheets";
import { fillPiece, tableFormulaPieces, tablePieces } from "./tables";
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
  // The watched inputs are calculated before they are read again; the result before the mark says that it is complete.
  const calculation = calculationPieces(context, seen);
  const watching = [...(inputs.pieces.length === 0 ? [] : calculation), ...inputs.pieces];
  const finish = [...calculation, ...end];
  const one = packed([...watching, ...images.pieces, ...contents, ...finish], limits);
  // In several requests an input may change between them: it is the last that must see what the result was made of.
  const several = (): Piece[][] => [
    ...packed([...images.pieces, ...contents], limits),
    ...packed([...watching, ...finish], limits),
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
  const { mark, additions = [], fills = [], finished = [] } = changes;
  const written = new Set([...finished, ...changes.sheets.map(({ name }) => name)]);
  const standing = (seen.halfMade ?? []).filter(({ name, stands }) => stands && written.has(name));
  const writing: Writing = { target, changes, seen, limits };
  return [
    ...(mark === null ? sheetBySheet(writing) : underMark(writing, mark)),
    ...additions.map((addition) => additionPiece(target, addition)),
    ...additions.flatMap((addition) => addedFormulaPieces(target, addition)),
    ...fills.map((fill) => fillPiece(target, fill)),
    ...cellPieces(target, changes),
    ...standing.map((sheet) => wholePiece(target, sheet)),
  ];
}

interface Writing {
  readonly target: Target;
  readonly changes: WorkbookChanges;
  readonly seen: WorkbookSnapshot;
  readonly limits: ExcelLimits;
}

/** The mark says that the whole is not whole: what others look at is made first, and what is to be kept for good last. */
function underMark({ target, changes, seen, limits }: Writing, mark: Mark): Piece[] {
  const { sheets, names } = changes;
  const isNew = ({ name }: SheetWrite): boolean => !seen.sheets.includes(name);
  const during = markPiece(target, mark, mark.during);
  const ofNewSheet = (name: NameWrite): boolean =>
    sheets.some((sheet) => isNew(sheet) && sheet.name === name.sheet);
  const hasTables = (sheet: SheetWrite): boolean => sheet.tables.length > 0;
  const blocksOf = (sheet: SheetWrite): Piece[] =>
    blockPieces(target, sheet, { mark, isNew: isNew(sheet) }, limits);
  const tables = (lasting: boolean): Piece[] =>
    sheets.flatMap(({ name, tables: all }) =>
      all
        .filter((table) => (table.lasting === true) === lasting)
        .flatMap((table) => tablePieces(target, name, table, seen, limits)),
    );
  return [
    ...(seen.sheets.includes(mark.sheet) ? [during] : []),
    // A new sheet is named at once: a later run finds it by its names, and what is half made is made whole.
    ...sheets.filter(isNew).flatMap((sheet) => [
      newSheetPiece(target, sheet, seen),
      ...(mark.sheet === sheet.name ? [during] : []),
      ...namePieces(
        target,
        names.filter((name) => name.sheet === sheet.name),
        seen,
      ),
    ]),
    ...namePieces(
      target,
      names.filter((name) => !ofNewSheet(name)),
      seen,
    ),
    ...sheets
      .filter((sheet) => !isNew(sheet) && sheet.emptied === true)
      .map((sheet) => emptyPiece(target, sheet, mark.sheet === sheet.name ? mark : null)),
    // What stands beside a table is there before it: a sheet whose table stands is whole, but for its sign.
    ...sheets.filter(hasTables).flatMap(blocksOf),
    ...tables(false),
    // Formulas may point at tables created later in the list: they come when all tables are there.
    ...sheets.flatMap((sheet) => sheet.tables.flatMap((table) => tableFormulaPieces(target, table))),
    ...sheets.filter((sheet) => !hasTables(sheet)).flatMap(blocksOf),
    ...sheets.filter(isNew).flatMap((sheet) => chartPieces(target, sheet)),
    ...tables(true),
    ...sheets.filter(isNew).map((sheet) => finishedPiece(target, sheet)),
  ];
}

/** Without a mark, nothing would say that a sheet is half made: each is made whole before the next, those looked at first. */
function sheetBySheet({ target, changes, seen, limits }: Writing): Piece[] {
  const { sheets } = changes;
  const added = sheets.filter(({ name }) => !seen.sheets.includes(name));
  const looks = ({ tables }: SheetWrite): boolean =>
    tables.some(({ columns }) => columns.some(({ formula }) => formula !== undefined));
  const inOrder = [...sheets.filter((sheet) => !looks(sheet)), ...sheets.filter(looks)];
  const made = inOrder.flatMap((sheet) => {
    const isNew = added.includes(sheet);
    const position = looks(sheet) ? seen.sheets.length + added.indexOf(sheet) : undefined;
    return [
      ...(isNew ? [newSheetPiece(target, sheet, seen, position)] : []),
      ...(!isNew && sheet.emptied === true ? [emptyPiece(target, sheet, null)] : []),
      ...blockPieces(target, sheet, { mark: null, isNew }, limits),
      ...sheet.tables.flatMap((table) => tablePieces(target, sheet.name, table, seen, limits)),
      ...sheet.tables.flatMap((table) => tableFormulaPieces(target, table)),
      ...(isNew ? [...chartPieces(target, sheet), finishedPiece(target, sheet)] : []),
    ];
  });
  return [...made, ...namePieces(target, changes.names, seen)];
}

/** Adds the names that are not there. */
function namePieces(target: Target, names: readonly NameWrite[], seen: WorkbookSnapshot): Piece[] {
  return names
    .filter(({ name }) => !seen.names.some((item) => isSameName(item.name, name)))
    .map((write) =>
      piece(7, () => {
        // One that points nowhere any more makes way.
        if (seen.lostNames?.some((name) => isSameName(name, write.name)) === true)
          target.context.workbook.names.getItem(write.name).delete();
        target.context.workbook.names.add(write.name, target.cell(write));
      }),
    );
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
