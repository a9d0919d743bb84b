// Which tables a plan is read from, by their names. Apart from all else, for the pane asks this before anything.
import { INPUT_TABLES, LINKS } from "./contract";
import { fold } from "./fold";

const INPUTS = new Set(INPUT_TABLES.flatMap((table) => [table.name, ...table.aliases]).map(fold));

/** True for a table that says the workbook holds a plan: an input table, or the links to tables of other names. */
export function isPlanTable(name: string): boolean {
  return isInputTable(name) || isLinkTable(name);
}

/** True for a table that the plan is read from. */
export function isInputTable(name: string): boolean {
  return INPUTS.has(fold(name));
}

/** True when a table of this name is the table of links. */
export function isLinkTable(name: string): boolean {
  return isOneOf(name, [LINKS.name, ...LINKS.aliases]);
}

/** True when a text is one of the names, whatever its case and spaces. */
export function isOneOf(text: string, names: readonly string[]): boolean {
  return names.some((name) => fold(name) === fold(text));
}
