// The ids by which Office.js and its events tell sheets and tables apart.
import type { Table, Worksheet } from "@cj-tech-master/excelts";

/** Office's own form of a sheet's id: the number in the file, in a GUID. */
export function sheetId(sheet: Worksheet): string {
  const number = (sheet.id - 1).toString(16).toUpperCase().padStart(2, "0");
  return `{00000000-0001-0000-${number}00-000000000000}`;
}

const ids = new WeakMap<Table, number>();
let lastId = 0;

/** A table's id, kept through renaming. */
export function tableId(table: Table): string {
  const known = ids.get(table);
  if (known !== undefined) return String(known);
  lastId += 1;
  ids.set(table, lastId);
  return String(lastId);
}
