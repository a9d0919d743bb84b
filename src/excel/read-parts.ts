// Tables too large for one answer, read in runs of rows; a run that still is too large is halved. Reading changes nothing, so
// asking again is safe.
import type { TableSnapshot } from "../workbook/snapshot";
import { answered } from "./answered";
import { explainError } from "./errors";
import type { ExcelLimits } from "./limits";
import type { OnPart } from "./pieces";
import {
  isAnswered,
  type FoundTable,
  type PendingRows,
  queuePlace,
  queueRows,
  takeTable,
} from "./read-table";
import { TooLargeError } from "./too-large";

/** A cell with its value, type, formula, format and text, when all that is known is that there are many. */
const CELL_BYTES = 100;

/**
 * Reads tables in as many requests as their size asks for.
 * @throws TooLargeError where even one row is too large for one answer: nothing that could be halved is left
 */
export async function readInParts(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  limits: ExcelLimits,
  onPart?: OnPart,
): Promise<TableSnapshot[]> {
  const places = found.map(queuePlace);
  await answered(context.sync(), limits.answerMilliseconds);
  const all = places.reduce((sum, { place }) => sum + place.rowCount, 0);
  let most = Math.max(1, Math.floor(limits.answerBytes / CELL_BYTES));
  let done = 0;
  const tables: TableSnapshot[] = [];
  for (const pending of places) {
    const { rowCount, columnCount } = pending.place;
    const parts: PendingRows[] = [];
    for (let row = 0; row < rowCount;) {
      const rows = Math.min(rowCount - row, Math.max(1, Math.floor(most / columnCount)));
      const cells = pending.place.getCell(row, 0).getAbsoluteResizedRange(rows, columnCount);
      const part = await readRows(context, cells, limits);
      if (part === null) {
        if (rows === 1) throw new TooLargeError(pending.found.name);
        most = Math.floor((rows * columnCount) / 2);
        continue;
      }
      parts.push(part);
      row += rows;
      done += rows;
      onPart?.(done, all);
    }
    const table = takeTable({ ...pending, parts });
    if (table === null) throw new TooLargeError(pending.found.name);
    tables.push(table);
  }
  return tables;
}

/** A run of rows; null where it is too large. */
async function readRows(
  context: Excel.RequestContext,
  cells: Excel.Range,
  limits: ExcelLimits,
): Promise<PendingRows | null> {
  const part = queueRows(cells);
  try {
    await answered(context.sync(), limits.answerMilliseconds);
  } catch (error) {
    if (explainError(error).kind !== "too-large") throw error;
    return null;
  }
  return isAnswered(part.cells) ? part : null;
}
