// Which Excel tables concern us: those of the contract, and those we own. All others are left alone, unread.
import { fold } from "./fold";
import { MEMORY_TABLES } from "./memory/tables";
import { OWNED_TABLES } from "./owned";
import { isInputTable, isLinkTable } from "./plan-tables";

const OWNED = new Set(OWNED_TABLES.map((table) => fold(table.name)));
const MEMORY = new Set(MEMORY_TABLES.map((table) => fold(table.name)));

/**
 * True for a table to be read, given the names of all tables: inputs, results and what is remembered, and every table
 * where the workbook says by links that tables of other names play a part.
 */
export function isWantedTable(name: string, all: readonly string[]): boolean {
  return isInputTable(name) || isOwnedTable(name) || isMemoryTable(name) || all.some(isLinkTable);
}

/** True for a table in which the workbook remembers what was agreed and reported. */
export function isMemoryTable(name: string): boolean {
  return MEMORY.has(fold(name));
}

/** True for a table the add-in writes. */
export function isOwnedTable(name: string): boolean {
  return OWNED.has(fold(name));
}
