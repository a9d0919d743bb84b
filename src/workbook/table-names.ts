// Which Excel tables concern us: those of the contract, and those we own. All others are left alone, unread.
import { INPUT_TABLES } from "./contract";
import { fold } from "./fold";
import { isLinkTable } from "./links";
import { MEMORY_TABLES } from "./memory/tables";
import { OWNED_TABLES } from "./owned";

const INPUTS = new Set(INPUT_TABLES.flatMap((table) => [table.name, ...table.aliases]).map(fold));
const OWNED = new Set(OWNED_TABLES.map((table) => fold(table.name)));
const MEMORY = new Set(MEMORY_TABLES.map((table) => fold(table.name)));

/**
 * True for a table to be read, given the names of all tables: inputs, results and what is remembered, and every table
 * where the workbook says by links that tables of other names play a part.
 */
export function isWantedTable(name: string, all: readonly string[]): boolean {
  return isInputTable(name) || isOwnedTable(name) || isMemoryTable(name) || all.some(isLinkTable);
}

/** True for a table that says the workbook holds a plan: an input table, or the links to tables of other names. */
export function isPlanTable(name: string): boolean {
  return isInputTable(name) || isLinkTable(name);
}

/** True for a table that the plan is read from. */
export function isInputTable(name: string): boolean {
  return INPUTS.has(fold(name));
}

/** True for a table in which the workbook remembers what was agreed and reported. */
export function isMemoryTable(name: string): boolean {
  return MEMORY.has(fold(name));
}

/** True for a table the add-in writes. */
export function isOwnedTable(name: string): boolean {
  return OWNED.has(fold(name));
}
