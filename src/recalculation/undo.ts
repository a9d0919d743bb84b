// *Fortryd*: gives the results back as they stood before the last recalculation made through a port. What it needs is kept in
// memory while the pane is open, and only for the last one. The inputs are not touched.
import { hasFormula } from "../workbook/cells";
import type { CellBlock, CellContent, Mark, TableWrite, WorkbookChanges } from "../workbook/changes";
import { isSameName } from "../workbook/named-cell";
import type { CellScalar, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { isWantedTable } from "../workbook/table-names";
import type { SheetImage, WorkbookPort } from "./port";
import { readCell } from "./read-cell";

/** How the results stood before, and what was then written over them. */
interface Kept {
  readonly before: WorkbookSnapshot;
  readonly images: readonly SheetImage[];
  readonly changes: WorkbookChanges;
}

const kept = new WeakMap<WorkbookPort, Kept>();

/** Why nothing can be undone: nothing was recalculated here, or somebody has recalculated since. */
export class UndoImpossibleError extends Error {
  constructor(readonly reason: "nothing-kept" | "recalculated-since") {
    super(`The last recalculation cannot be undone: ${reason}.`);
    this.name = "UndoImpossibleError";
  }
}

/** Remembers how things stood before a recalculation; null where that is not known, and then nothing can be undone. */
export function keepForUndo(port: WorkbookPort, before: Kept | null): void {
  if (before === null) kept.delete(port);
  else kept.set(port, before);
}

/** True when there is something to undo. */
export function canUndo(port: WorkbookPort): boolean {
  return kept.has(port);
}

/**
 * Puts the owned tables, the result sheet and the seal back as they stood before the last recalculation: contents and number
 * formats, cell by cell; sheets and names it had made are taken away again. Fonts and colours are not kept.
 * @throws UndoImpossibleError before anything is written
 */
export async function undoRecalculation(port: WorkbookPort): Promise<void> {
  const memory = kept.get(port);
  if (memory === undefined) throw new UndoImpossibleError("nothing-kept");
  const now = await port.read(isWantedTable);
  if (!(await stillOurs(port, memory.changes.mark, now))) throw new UndoImpossibleError("recalculated-since");
  await port.write(reversal(memory, now), now, () => false);
  kept.delete(port);
}

/** Whether the result that stands is the one this port wrote last: it bears the same mark. */
async function stillOurs(port: WorkbookPort, mark: Mark | null, now: WorkbookSnapshot): Promise<boolean> {
  if (mark === null || !now.sheets.includes(mark.sheet)) return false;
  const shown = await readCell(port, mark, now);
  return typeof shown === "number" && typeof mark.after === "number"
    ? Math.abs(shown - mark.after) < MARK_TOLERANCE
    : shown === mark.after;
}

/** Less than two marks differ by, more than a number of that size loses on its way. */
const MARK_TOLERANCE = 1e-9;

function reversal({ before, images, changes }: Kept, now: WorkbookSnapshot): WorkbookChanges {
  const made = (sheet: string): boolean => !before.sheets.includes(sheet);
  const { mark } = changes;
  const image = images.find(({ name }) => name === mark?.sheet);
  const restored = changes.sheets
    .filter(({ name }) => !made(name))
    .map(({ name, tables, emptied }) => ({
      name,
      tables: tables.flatMap((table) => formerTable(table, before)),
      ...(emptied === true
        ? { emptied, blocks: images.filter((each) => each.name === name).map(formerBlock) }
        : { blocks: [] }),
    }));
  return {
    sheets: restored,
    names: [],
    mark:
      mark === null
        ? null
        : { ...mark, after: image === undefined ? mark.during : contentAt(image, mark.row, mark.column) },
    removed: {
      sheets: changes.sheets
        .map(({ name }) => name)
        .filter((name) => made(name) && now.sheets.includes(name)),
      names: changes.names
        .map(({ name }) => name)
        .filter(
          (name) =>
            !before.names.some((item) => isSameName(item.name, name)) &&
            now.names.some((item) => isSameName(item.name, name)),
        ),
    },
  };
}

function formerTable({ name, lasting = false }: TableWrite, before: WorkbookSnapshot): TableWrite[] {
  const table = before.tables.find((each) => isSameName(each.name, name));
  if (table === undefined) return [];
  return [
    {
      name,
      row: table.top,
      column: table.left,
      columns: (table.values[0] ?? []).map((header) => ({
        header: String(header),
        format: "General",
        width: 0,
      })),
      rows: contentsOf(table).slice(1),
      lasting,
      cellFormats: table.formats.slice(1),
    },
  ];
}

function formerBlock(image: SheetImage): CellBlock {
  return { row: image.top, column: image.left, content: contentsOf(image), cellFormats: image.formats };
}

/** Cells as they are to be written again: formulas as formulas, text as text. */
function contentsOf(cells: Pick<TableSnapshot, "formulas" | "values">): CellContent[][] {
  return cells.values.map((row, r) => row.map((value, c) => contentOf(cells, value, r, c)));
}

function contentOf(
  cells: Pick<TableSnapshot, "formulas" | "values">,
  value: CellScalar,
  row: number,
  column: number,
): CellContent {
  if (hasFormula(cells, row, column)) return { formula: String(cells.formulas[row]?.[column]) };
  return value === "" ? null : value;
}

/** What stood at a place of a sheet; null outside its used cells. */
function contentAt(image: SheetImage, row: number, column: number): CellContent {
  const value = image.values[row - image.top]?.[column - image.left];
  return value === undefined ? null : contentOf(image, value, row - image.top, column - image.left);
}
