// Where the owned tables and the result sheet stand in this workbook, or may be put without touching anything of the user's.
import type { NameWrite } from "./changes";
import { fold } from "./fold";
import { namedCell } from "./named-cell";
import type { OwnedTable } from "./owned";
import type { WorkbookSnapshot } from "./snapshot";

/** A table of the user's has the name of one the add-in owns: writing would destroy it. */
export class OwnedNameTakenError extends Error {
  constructor(readonly table: string) {
    super(`The workbook already has a table named ${table} with other columns.`);
    this.name = "OwnedNameTakenError";
  }
}

/** The sheet of an owned table: where the table is, else its own sheet, under another name where that is taken. */
export function sheetOfOwned(owned: OwnedTable, workbook: WorkbookSnapshot): string {
  const existing = workbook.tables.find((table) => fold(table.name) === fold(owned.name));
  if (existing === undefined) return freeSheetName(owned.sheet, workbook);
  const headers = (existing.values[0] ?? []).map((header) => fold(String(header)));
  if (
    !owned.columns.some((column) => headers.includes(fold(column.header))) ||
    headers[0] !== fold(owned.columns[0]?.header ?? "")
  )
    throw new OwnedNameTakenError(existing.name);
  return existing.sheet;
}

/** A defined name of ours, and the cell it is given in the sheet as we lay it out. */
export type NamePlace = Pick<NameWrite, "name" | "row" | "column">;

/**
 * The sheet that names of ours point into, else a new one: the wanted name, or another where that is taken. It is ours where at
 * least two of the names stand as we lay them out, perhaps moved as a whole: the user may have given one of them to a cell of
 * their own, and their sheet must not be emptied.
 */
export function sheetOfNames(
  places: readonly NamePlace[],
  wanted: string,
  workbook: WorkbookSnapshot,
): string {
  const found = places.flatMap(({ name, row, column }) => {
    const cell = namedCell(name, workbook);
    if (cell === undefined || !workbook.sheets.includes(cell.sheet)) return [];
    return [{ sheet: cell.sheet, moved: `${cell.row - row} ${cell.column - column} ${cell.sheet}` }];
  });
  const ours = found.find(({ moved }, index) => found.findIndex((other) => other.moved === moved) < index);
  return ours?.sheet ?? freeSheetName(wanted, workbook);
}

/**
 * The sheet that a single name of ours points into, else a new one: the wanted name, or another where that is taken. It is ours
 * where it holds no table and the name stands for its first cell, as we lay it out, or it still has the name we gave it.
 */
export function sheetOfName(name: string, wanted: string, workbook: WorkbookSnapshot): string {
  const cell = namedCell(name, workbook);
  const isOurs =
    cell !== undefined &&
    workbook.sheets.includes(cell.sheet) &&
    !(workbook.tableNames ?? workbook.tables).some(({ sheet }) => sheet === cell.sheet) &&
    ((cell.row === 0 && cell.column === 0) || fold(cell.sheet).startsWith(fold(wanted)));
  return isOurs ? cell.sheet : freeSheetName(wanted, workbook);
}

/** The sheet for a table of the plan that is not there: under its own name, or under one that says whose it is. */
export function sheetForNew(table: string, workbook: WorkbookSnapshot): string {
  const isTaken = workbook.sheets.some((sheet) => fold(sheet) === fold(table));
  return isTaken ? freeSheetName(`${table} (resultatplan)`, workbook) : table;
}

function freeSheetName(wanted: string, workbook: WorkbookSnapshot): string {
  const taken = new Set(workbook.sheets.map(fold));
  let name = wanted;
  for (let number = 2; taken.has(fold(name)); number += 1) name = `${wanted} ${number}`;
  return name;
}
