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
  /** What puts the cell back: its content and format before. */
  readonly before: CellChange;
}

/**
 * Writes one cell of an input table, by the user's choice.
 * @throws CellChangedError when the cell does not hold what the remedy was made for; nothing is then written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function applyRemedy(port: WorkbookPort, remedy: PlainRemedy): Promise<AppliedRemedy> {
  const { table: name, place, from, to, format } = remedy;
  const seen = await port.read(isWantedTable);
  const table = seen.tables.find((each) => each.name === name);
  const cells = table === undefined ? [] : cellsMeant(remedy, table, readPlan(seen));
  const [cell, ...others] = cells.filter(
    ({ row, column }) => table !== undefined && holds(table, row, column, from),
  );
  // Two rows may have the same name, and the same slip: which of them is meant is then for people to say.
  if (table === undefined || cell === undefined || others.length > 0) throw new CellChangedError(name, place);
  const before = cellAsItWas(table, cell);
  await writeCells(port, seen, table, [{ table: name, ...cell, content: to, format }]);
  return { remedy, before };
}

/**
 * Takes a correction back: the cell gets the content and the format it had.
 * @throws CellChangedError when the cell does not hold what the correction wrote; nothing is then written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function undoRemedy(port: WorkbookPort, { remedy, before }: AppliedRemedy): Promise<void> {
  const seen: WorkbookSnapshot = await port.read(isWantedTable);
  const table = seen.tables.find((each) => each.name === remedy.table);
  if (table === undefined || !holds(table, before.row, before.column, remedy.to))
    throw new CellChangedError(remedy.table, remedy.place);
  await writeCells(port, seen, table, [before]);
}

type Cell = Pick<CellChange, "row" | "column">;

/** The cells of a table that a remedy can mean: the header that says so, or what stands at the place. */
function cellsMeant(
  { place, from }: PlainRemedy,
  table: TableSnapshot,
  { plan, located, places }: Reading,
): Cell[] {
  if (place === null)
    return (table.values[0] ?? []).flatMap((header, column) => (header === from ? [{ row: 0, column }] : []));
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
