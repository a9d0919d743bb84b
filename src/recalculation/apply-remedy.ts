// The user chooses to have a finding mended: just that cell is written, and only over what it held when it was found.
import type { CellChange, CellContent } from "../workbook/changes";
import { hasFormula } from "../workbook/cells";
import { readPlan, type Reading } from "../workbook/facts";
import { columnIn } from "../workbook/places";
import type { PlainRemedy } from "../workbook/report";
import type { CellScalar, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { isWantedTable } from "../workbook/table-names";
import type { WorkbookPort } from "./port";
import { cellAsItWas, writeCells } from "./write-cells";

/** The cell no longer holds what it held when the finding was made, or is not to be found: nothing was written. */
export class CellChangedError extends Error {
  constructor(
    readonly table: string,
    readonly place: string | null,
  ) {
    super(`The cell ${place ?? "of the header"} in the table ${table} is not what it was.`);
    this.name = "CellChangedError";
  }
}

/** A correction that was made, with what is needed to take it back. */
export interface AppliedRemedy {
  readonly remedy: PlainRemedy;
  /** What puts the cell back: its content and format before. Null where somebody else had corrected it: it is theirs to take back. */
  readonly before: CellChange | null;
}

/** The corrections made through a port and not taken back: pressed again, they are found done. */
const made = new WeakMap<WorkbookPort, AppliedRemedy[]>();

/**
 * Writes one cell of an input table, by the user's choice. Where the cell holds the correction already nothing is written, and
 * a correction of ours can be taken back as before: a button may be pressed twice.
 * @throws CellChangedError when the cell holds neither what the remedy was made for nor the correction; nothing is then written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function applyRemedy(port: WorkbookPort, remedy: PlainRemedy): Promise<AppliedRemedy> {
  const { table: name, place, from, to, format } = remedy;
  const seen = await port.read(isWantedTable);
  const table = seen.tables.find((each) => each.name === name);
  if (table === undefined) throw new CellChangedError(name, place);
  const reading = readPlan(seen);
  const holding = (content: CellScalar | CellContent): Cell[] =>
    cellsMeant(remedy, table, reading, content).filter(({ row, column }) =>
      holds(table, row, column, content),
    );
  const [cell, ...others] = holding(from);
  if (cell !== undefined && others.length === 0) {
    const before = cellAsItWas(table, cell);
    await writeCells(port, seen, table, [{ table: name, ...cell, content: to, format }]);
    const applied = { remedy, before };
    made.set(port, [...(made.get(port) ?? []).filter((each) => !isSame(each.remedy, remedy)), applied]);
    return applied;
  }
  // Two rows may have the same name, and the same slip: which of them is meant is then for people to say.
  if (others.length > 0) throw new CellChangedError(name, place);
  const ours = made.get(port)?.find((each) => isSame(each.remedy, remedy));
  const standsWhereWritten =
    ours?.before !== undefined &&
    ours.before !== null &&
    holds(table, ours.before.row, ours.before.column, to);
  if (ours !== undefined && standsWhereWritten) return ours;
  if (holding(to).length !== 1) throw new CellChangedError(name, place);
  return { remedy, before: null };
}

/** True for the same correction of the same cell, also of a later finding. */
function isSame(one: PlainRemedy, other: PlainRemedy): boolean {
  return (
    one.table === other.table && one.place === other.place && one.from === other.from && one.to === other.to
  );
}

/**
 * Takes a correction back: the cell gets the content and the format it had. One that is taken back already is left so.
 * @throws CellChangedError when the cell holds neither what the correction wrote nor what it held before; nothing is then written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function undoRemedy(port: WorkbookPort, { remedy, before }: AppliedRemedy): Promise<void> {
  if (before === null) return;
  const seen: WorkbookSnapshot = await port.read(isWantedTable);
  const table = seen.tables.find((each) => each.name === remedy.table);
  if (table === undefined) throw new CellChangedError(remedy.table, remedy.place);
  const { row, column, content } = before;
  if (!holds(table, row, column, remedy.to)) {
    if (holds(table, row, column, content ?? "")) return;
    throw new CellChangedError(remedy.table, remedy.place);
  }
  await writeCells(port, seen, table, [before]);
  made.set(
    port,
    (made.get(port) ?? []).filter((each) => !isSame(each.remedy, remedy)),
  );
}

type Cell = Pick<CellChange, "row" | "column">;

/** The cells of a table that a remedy can mean: the header with this content, or what stands at the place. */
function cellsMeant(
  { place }: PlainRemedy,
  table: TableSnapshot,
  { plan, located, places }: Reading,
  content: CellScalar | CellContent,
): Cell[] {
  if (place === null)
    return (table.values[0] ?? []).flatMap((header, column) =>
      header === content ? [{ row: 0, column }] : [],
    );
  return places.originsOf(place).flatMap((origin) => {
    const found = located.tables.get(origin.table);
    if (found?.snapshot !== table || origin.column === null) return [];
    const setting = plan.settings[origin.column as keyof typeof plan.settings] as
      (typeof plan.settings)["title"] | undefined;
    const row = origin.table === "plan" && origin.row === 0 ? (setting?.origin.row ?? 0) : origin.row;
    return row === 0 ? [] : [{ row, column: columnIn(origin, found) }];
  });
}

/** True when a cell holds just this value, typed and not computed. */
function holds(table: TableSnapshot, row: number, column: number, value: CellScalar | CellContent): boolean {
  return table.values[row]?.[column] === value && !hasFormula(table, row, column);
}
