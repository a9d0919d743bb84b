// Reads tables as snapshots: one round trip to find them, one to read them all, however many there are. Only tables too large
// for one answer are read again in parts.
import { titleIfHalfMade } from "../recalculation";
import type { HalfMadeSheet, WorkbookSnapshot } from "../workbook/snapshot";
import { answered } from "./answered";
import { queueCalculationMode } from "./calculation";
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
  tables.load("items/name,items/showHeaders,items/showTotals,items/showFilterButton,items/worksheet/name");
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name,items/formula");
  protection.load("protected");
  const calculation = queueCalculationMode(context);
  await answered(context.sync(), limits.answerMilliseconds);
  const all = tables.items.map((table) => table.name);
  const found = tables.items
    .filter((table) => wanted(table.name, all))
    .map((table): FoundTable => ({
      name: table.name,
      sheet: table.worksheet.name,
      table,
      headerHidden: !table.showHeaders,
      buttonless: !table.showFilterButton,
    }));
  if (found.length > 0) calculation.calculate();
  let titles = queueTitles(worksheets.items);
  let read = await readWhole(context, found, limits);
  if (read === null) {
    titles = queueTitles(worksheets.items);
    read = await readInParts(context, found, limits, onPart);
  }
  const halfMade = takeHalfMade(titles, found);
  const gone = halfMade.filter(({ stands }) => !stands).map(({ name }) => name);
  const isLost = ({ formula }: { readonly formula: string }): boolean =>
    formula.includes("#REF!") || gone.some((sheet) => pointsInto(formula, sheet));
  const named = names.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
  return {
    tables: read,
    tableNames: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    sheets: worksheets.items.map((sheet) => sheet.name).filter((name) => !gone.includes(name)),
    protectedSheets: worksheets.items
      .filter((sheet) => sheet.protection.protected)
      .map((sheet) => sheet.name),
    structureProtected: protection.protected,
    calculation: calculation.take(),
    halfMade,
    lostNames: named.filter(isLost).map(({ name }) => name),
    names: named.filter((item) => !isLost(item)),
  };
}

/** Asks for the first cell of every sheet. */
function queueTitles(
  sheets: readonly Excel.Worksheet[],
): { readonly sheet: string; readonly cell: Excel.Range }[] {
  return sheets.map((sheet) => {
    const cell = sheet.getCell(0, 0);
    cell.load("values");
    return { sheet: sheet.name, cell };
  });
}

function takeHalfMade(titles: ReturnType<typeof queueTitles>, found: readonly FoundTable[]): HalfMadeSheet[] {
  return titles.flatMap(({ sheet: name, cell }) => {
    const title = titleIfHalfMade((cell.values[0] as unknown[] | undefined)?.[0]);
    return title === null ? [] : [{ name, title, stands: found.some(({ sheet }) => sheet === name) }];
  });
}

/** Whether a reference is to a cell of a sheet: "=Resultat!$C$5", "='Resultat 2'!$C$5". */
function pointsInto(formula: string, sheet: string): boolean {
  return [`=${sheet}!`, `='${sheet.replaceAll("'", "''")}'!`].some((start) => formula.startsWith(start));
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
