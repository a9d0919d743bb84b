// The agency answers for a finding: a row more in Undtagelser, by the user's own choice. No other cell is touched.
import type { IsoDate } from "../plan";
import type { CellChange, CellContent } from "../workbook/changes";
import { cellAt } from "../workbook/cells";
import { contractOf } from "../workbook/contract";
import { readPlan } from "../workbook/facts";
import type { LocatedTable } from "../workbook/locate";
import type { PlainFinding } from "../workbook/report";
import { serialOfDate } from "../workbook/serials";
import { isWantedTable } from "../workbook/table-names";
import { formatFor, missingTableChanges } from "../workbook/template";
import type { WorkbookPort } from "./port";
import { writeCells } from "./write-cells";

/** An exception to be given; code, place and what it is for are those of the finding as shown. */
export interface GivenException extends Pick<PlainFinding, "code" | "place" | "givenFor"> {
  readonly reason: string;
  readonly by: string;
  readonly today: IsoDate;
}

/** Reason or name is empty: such an exception would have no effect. */
export class ExceptionIncompleteError extends Error {
  constructor(readonly missing: "reason" | "by") {
    super(`The exception lacks its ${missing}.`);
    this.name = "ExceptionIncompleteError";
  }
}

/** The workbook's own table Undtagelser lacks a column that an exception is written in. */
export class ExceptionColumnMissingError extends Error {
  constructor(readonly header: string) {
    super(`The table of exceptions has no column ${header}.`);
    this.name = "ExceptionColumnMissingError";
  }
}

/**
 * Writes an exception into the first blank row of Undtagelser, else into a new last one; makes the table where it is not
 * there. The next recalculation takes it into account.
 * @throws ExceptionIncompleteError, ExceptionColumnMissingError before anything is written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function exceptFinding(port: WorkbookPort, given: GivenException): Promise<void> {
  for (const field of ["reason", "by"] as const)
    if (given[field].trim() === "") throw new ExceptionIncompleteError(field);
  const seen = await port.read(isWantedTable);
  const { located } = readPlan(seen);
  const table = located.tables.get("exceptions");
  const content = contentOf(given);
  if (table === undefined) {
    await port.write(missingTableChanges("exceptions", [content], seen), seen, () => false);
    return;
  }
  const rows = table.snapshot.values.length;
  const row = blankRow(table) ?? rows;
  const cells = contractOf("exceptions").columns.map(({ key, header, content: kind }): CellChange => {
    const column = table.columns.get(key);
    if (column === undefined) throw new ExceptionColumnMissingError(header);
    const format = formatFor(kind);
    return { table: table.snapshot.name, row, column, content: content[key] ?? null, format };
  });
  await writeCells(port, seen, table.snapshot, cells, row < rows ? 0 : 1);
}

function contentOf({
  code,
  place,
  givenFor,
  reason,
  by,
  today,
}: GivenException): Record<string, CellContent> {
  return { code, place, givenFor, reason: reason.trim(), by: by.trim(), date: serialOfDate(today) };
}

/** The first row in which every cell is empty, those beside the contract's columns too. */
function blankRow({ snapshot }: LocatedTable): number | undefined {
  const index = snapshot.values.findIndex(
    (cells, row) => row > 0 && cells.every((_, column) => cellAt(snapshot, row, column).kind === "empty"),
  );
  return index < 0 ? undefined : index;
}
