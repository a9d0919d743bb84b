// Reads tables as snapshots: one round trip to find them, one to read them all, however many there are. Only tables too large
// for one answer are read again in parts.
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { answered } from "./answered";
import { explainError } from "./errors";
import type { ExcelLimits } from "./limits";
import type { OnPart } from "./pieces";
import { queueTable, takeTable, type FoundTable } from "./read-table";
import { readInParts } from "./read-parts";

/** Reads the wanted tables of the workbook. Two syncs, unless they are too large for one answer. */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: (tableName: string, all: readonly string[]) => boolean,
  limits: ExcelLimits,
  onPart?: OnPart,
): Promise<WorkbookSnapshot> {
  const { tables, worksheets, names, protection } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name,items/formula");
  protection.load("protected");
  await answered(context.sync(), limits.answerMilliseconds);
  const all = tables.items.map((table) => table.name);
  const found = tables.items
    .filter((table) => wanted(table.name, all))
    .map((table): FoundTable => ({ name: table.name, sheet: table.worksheet.name, table }));
  return {
    tables: (await readWhole(context, found, limits)) ?? (await readInParts(context, found, limits, onPart)),
    sheets: worksheets.items.map((sheet) => sheet.name),
    protectedSheets: worksheets.items
      .filter((sheet) => sheet.protection.protected)
      .map((sheet) => sheet.name),
    structureProtected: protection.protected,
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
  };
}

/** All tables in one answer; null where that is too large. */
async function readWhole(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  limits: ExcelLimits,
): Promise<WorkbookSnapshot["tables"] | null> {
  const pending = found.map(queueTable);
  try {
    await answered(context.sync(), limits.answerMilliseconds);
  } catch (error) {
    if (explainError(error).kind !== "too-large") throw error;
    return null;
  }
  const taken = pending.map(takeTable);
  return taken.every((table) => table !== null) ? taken : null;
}
