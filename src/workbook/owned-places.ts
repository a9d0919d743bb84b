// Where the owned tables and the result sheet stand in this workbook, or may be put without touching anything of the user's.
import { fold } from "./fold";
import { NAMES, type OwnedTable, RESULT_SHEET } from "./owned";
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

/** The result sheet: the one the name SamletScore points into, else a new one. */
export function resultSheetName(workbook: WorkbookSnapshot): string {
  return sheetOfName(NAMES.score, RESULT_SHEET, workbook);
}

/** The sheet a defined name of ours points into, else a new one: the wanted name, or another where that is taken. */
export function sheetOfName(name: string, wanted: string, workbook: WorkbookSnapshot): string {
  const defined = workbook.names.find((item) => item.name === name);
  const sheet = defined === undefined ? undefined : sheetInFormula(defined.formula);
  return sheet !== undefined && workbook.sheets.includes(sheet) ? sheet : freeSheetName(wanted, workbook);
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

/** The sheet in "=Resultat!$C$5" or "='Resultat 2'!$C$5". */
function sheetInFormula(formula: string): string | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(formula);
  return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
}
