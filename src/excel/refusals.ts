// What stands in the way of a write, found before anything is written: protection, and cells of the user's under a table that grows.
import { cellAddress, isSameName } from "../recalculation";
import type { WorkbookChanges } from "../workbook/changes";
import type { CellScalar, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { answered } from "./answered";
import type { ExcelLimits } from "./limits";
import { runInExcel } from "./run";
import { given } from "./too-large";

/** A sheet to be written is protected. */
export class ProtectedSheetError extends Error {
  constructor(readonly sheet: string) {
    super(`The sheet ${sheet} is protected.`);
    this.name = "ProtectedSheetError";
  }
}

/** Sheets are to be added or taken away, and the workbook's structure is protected. */
export class ProtectedStructureError extends Error {
  constructor(readonly sheet: string) {
    super(`The structure of the workbook is protected, so there can be no change to the sheet ${sheet}.`);
    this.name = "ProtectedStructureError";
  }
}

/** A table of the user's is to be filled or made larger, and is filtered: Excel would put what is written into other rows. */
export class FilteredTableError extends Error {
  constructor(readonly table: string) {
    super(`The table ${table} is filtered.`);
    this.name = "FilteredTableError";
  }
}

/** A table of the user's is to be made wider, and shows a total row, or no header row: Excel does not say what becomes of them. */
export class TableDesignError extends Error {
  constructor(
    readonly table: string,
    readonly row: "header" | "total",
  ) {
    super(`The table ${table} ${row === "total" ? "shows a total row" : "does not show its header row"}.`);
    this.name = "TableDesignError";
  }
}

/** Something stands under a table that needs more rows. */
export class CellInTheWayError extends Error {
  constructor(
    readonly table: string,
    /** "Flag!B14" */
    readonly cell: string,
  ) {
    super(`The table ${table} needs more rows, and something stands in ${cell}.`);
    this.name = "CellInTheWayError";
  }
}

/** Every sheet that changes write to. */
export function sheetsOf(
  { sheets, additions = [], addedRows = [], fills = [], cells = [], finished = [] }: WorkbookChanges,
  { tables }: WorkbookSnapshot,
): string[] {
  const ofTables = new Set([...addedRows, ...fills, ...cells].map(({ table }) => table));
  return [
    ...sheets.map(({ name }) => name),
    ...additions.map(({ sheet }) => sheet),
    ...finished,
    ...tables.filter(({ name }) => ofTables.has(name)).map(({ sheet }) => sheet),
  ];
}

/** The first sheet that changes add or take away. */
export function sheetMadeOrTaken(
  { sheets, removed }: WorkbookChanges,
  seen: Pick<WorkbookSnapshot, "sheets">,
): string | undefined {
  return sheets.find(({ name }) => !seen.sheets.includes(name))?.name ?? removed?.sheets[0];
}

/**
 * Refuses what protection would stop half-way. Tables cannot be resized, nor sheets emptied, under protection; single cells may
 * be unlocked, which Excel then decides.
 * @throws ProtectedSheetError, ProtectedStructureError
 */
export function refuseProtected(changes: WorkbookChanges, seen: WorkbookSnapshot): void {
  const { sheets, additions = [] } = changes;
  const { protectedSheets = [], structureProtected = false } = seen;
  const reshaped = [
    ...sheets.filter(({ tables, emptied }) => tables.length > 0 || emptied === true).map(({ name }) => name),
    ...additions.map(({ sheet }) => sheet),
  ];
  const blocked = reshaped.find((name) => protectedSheets.includes(name));
  if (blocked !== undefined) throw new ProtectedSheetError(blocked);
  const sheet = sheetMadeOrTaken(changes, seen);
  if (structureProtected && sheet !== undefined) throw new ProtectedStructureError(sheet);
}

/**
 * Refuses to write whole columns and new rows into tables that the user has filtered; the filter is the user's to take off.
 * @throws FilteredTableError
 */
export function refuseFiltered(changes: WorkbookChanges, { tables }: WorkbookSnapshot): void {
  const { additions = [], fills = [], addedRows = [] } = changes;
  const widened = new Set([...additions, ...fills, ...addedRows].map(({ table }) => table));
  const filtered = tables.find(({ name, filtered: isFiltered }) => isFiltered && widened.has(name));
  if (filtered !== undefined) throw new FilteredTableError(filtered.name);
}

/**
 * Refuses to add columns to a table whose rows are not the plain ones: header row shown, no total row.
 * @throws TableDesignError
 */
export function refuseTableDesign({ additions = [] }: WorkbookChanges, { tables }: WorkbookSnapshot): void {
  for (const { table: name } of additions) {
    const table = tables.find((each) => each.name === name);
    if (table?.headerHidden === true) throw new TableDesignError(name, "header");
    if (table?.totalRow === true) throw new TableDesignError(name, "total");
  }
}

/** Cells that a table comes to cover; zero-based in its sheet. */
interface Growth {
  readonly table: TableSnapshot;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where tables grow: under them, where something stands further down in their columns, and to their right. */
function growing({ sheets }: WorkbookChanges, { tables }: WorkbookSnapshot): Growth[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((write): Growth[] => {
      const table = tables.find(({ name }) => isSameName(name, write.name));
      if (table === undefined) return [];
      const { top, left, values, usedTo = 0 } = table;
      const width = values[0]?.length ?? 0;
      const height = 1 + Math.max(1, write.rows.length);
      // Its own total row is hidden before it grows.
      const shown = values.length + (table.totalRow === true ? 1 : 0);
      const below = {
        table,
        row: top + shown,
        column: left,
        rows: height - shown,
        columns: width,
      };
      const beside = {
        table,
        row: top,
        column: left + width,
        rows: height,
        columns: write.columns.length - width,
      };
      return [
        ...(below.rows > 0 && usedTo >= below.row ? [below] : []),
        ...(beside.columns > 0 ? [beside] : []),
      ];
    }),
  );
}

/**
 * Looks at what stands where tables will grow; only where something may stand there. One sync then, else none.
 * @throws CellInTheWayError, TooLargeError
 */
export async function refuseOverwriting(
  changes: WorkbookChanges,
  seen: WorkbookSnapshot,
  limits: ExcelLimits,
): Promise<void> {
  const grown = growing(changes, seen);
  if (grown.length === 0) return;
  await runInExcel(async (context) => {
    const looks = grown.map((growth) => {
      const { table, row, column, rows, columns } = growth;
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const cells = sheet.getRangeByIndexes(row, column, rows, columns);
      cells.load("formulas");
      return { growth, cells };
    });
    await answered(context.sync(), limits.answerMilliseconds);
    for (const { growth, cells } of looks)
      refuseFilled(growth, given(cells.formulas as CellScalar[][] | null, growth.table.name));
  });
}

function refuseFilled({ table, row, column }: Growth, formulas: readonly (readonly CellScalar[])[]): void {
  formulas.forEach((cells, down) => {
    const across = cells.findIndex((content) => content !== "");
    if (across === -1) return;
    throw new CellInTheWayError(table.name, cellAddress(table.sheet, row + down, column + across));
  });
}
