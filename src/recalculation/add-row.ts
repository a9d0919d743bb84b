// A row more in an input table, by the user's own choice. No other cell is touched.
import type { InputTable } from "../plan";
import type { CellChange, CellContent } from "../workbook/changes";
import { cellAt } from "../workbook/cells";
import { contractOf } from "../workbook/contract-of";
import { readPlan } from "../workbook/facts";
import type { LocatedTable } from "../workbook/locate";
import { isWantedTable } from "../workbook/table-names";
import { formatFor, missingTableChanges } from "../workbook/template";
import type { WorkbookPort } from "./port";
import { writeCells } from "./write-cells";

/** Who answers for something, and why. */
export interface Signed {
  readonly reason: string;
  readonly by: string;
}

/** Reason or name is empty: what is answered for so would have no effect. */
export class NotSignedError extends Error {
  constructor(readonly missing: keyof Signed) {
    super(`The ${missing} is missing.`);
    this.name = "NotSignedError";
  }
}

/** The workbook's own table lacks a column that the row is written in. */
export class RowColumnMissingError extends Error {
  constructor(
    readonly table: string,
    readonly header: string,
  ) {
    super(`The table ${table} has no column ${header}.`);
    this.name = "RowColumnMissingError";
  }
}

/**
 * Reason and name without spaces around them.
 * @throws NotSignedError where one is empty
 */
export function signed({ reason, by }: Signed): Signed {
  const both = { reason: reason.trim(), by: by.trim() };
  for (const field of ["reason", "by"] as const) if (both[field] === "") throw new NotSignedError(field);
  return both;
}

/**
 * Writes a row, by column key, into the table's first blank row, else into a new last one; makes the table where it is not
 * there. A row that is there already is not written again: a button may be pressed twice. The next recalculation takes it
 * into account.
 * @throws RowColumnMissingError before anything is written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function addRow(
  port: WorkbookPort,
  key: InputTable,
  content: Readonly<Record<string, CellContent>>,
): Promise<void> {
  const seen = await port.read(isWantedTable);
  const table = readPlan(seen).located.tables.get(key);
  if (table === undefined) {
    await port.write(missingTableChanges(key, [content], seen), seen, () => false);
    return;
  }
  const { name, values } = table.snapshot;
  const rows = values.length;
  const row = blankRow(table) ?? rows;
  const cells = contractOf(key).columns.map((each): CellChange => {
    const column = table.columns.get(each.key);
    if (column === undefined) throw new RowColumnMissingError(name, each.header);
    return { table: name, row, column, content: content[each.key] ?? null, format: formatFor(each.content) };
  });
  const isThere = values.some(
    (_, each) =>
      each > 0 &&
      cells.every(({ column, content: wanted }) => (values[each]?.[column] ?? "") === (wanted ?? "")),
  );
  if (isThere) return;
  const addedRows = row < rows ? 0 : 1;
  await writeCells(port, seen, table.snapshot, cells, { addedRows, finished: [table.snapshot.sheet] });
}

/** The first row in which every cell is empty, those beside the contract's columns too. */
function blankRow({ snapshot }: LocatedTable): number | undefined {
  const index = snapshot.values.findIndex(
    (cells, row) => row > 0 && cells.every((_, column) => cellAt(snapshot, row, column).kind === "empty"),
  );
  return index < 0 ? undefined : index;
}
