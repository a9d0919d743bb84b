// Names the add-in needs and the user has taken, found before anything is written. In Excel the defined names of a workbook and its
// tables share one namespace: a name "Budget" makes a table "Budget" impossible, and the other way round.
import type { WorkbookChanges } from "./changes";
import { isSameName, sheetInFormula } from "./named-cell";
import type { WorkbookSnapshot } from "./snapshot";

/** A defined name or a table of the user's has a name that the add-in needs. */
export class NameTakenError extends Error {
  constructor(
    /** As the workbook spells it. */
    readonly taken: string,
    /** What the name stands for, "Forside!$A$1"; of a table its sheet. */
    readonly at: string,
  ) {
    super(`The name ${taken} is taken: ${at}.`);
    this.name = "NameTakenError";
  }
}

/**
 * Refuses changes that add a name or a table whose name is taken, or that rely on a name of ours which the user has set to
 * a cell of another sheet.
 * @throws NameTakenError
 */
export function refuseTakenNames({ sheets, names }: WorkbookChanges, seen: WorkbookSnapshot): void {
  const tables = seen.tableNames ?? seen.tables;
  const lost = (seen.lostNames ?? []).map((name) => ({ name, formula: "=#REF!" }));
  for (const { name, sheet } of names) {
    const defined = seen.names.find((each) => isSameName(each.name, name));
    if (defined !== undefined && sheetInFormula(defined.formula) !== sheet) throw takenBy(defined);
    const table = tables.find((each) => isSameName(each.name, name));
    if (table !== undefined) throw new NameTakenError(table.name, table.sheet);
  }
  for (const { name } of sheets.flatMap((sheet) => sheet.tables)) {
    if (tables.some((table) => isSameName(table.name, name))) continue;
    const defined = [...seen.names, ...lost].find((each) => isSameName(each.name, name));
    if (defined !== undefined) throw takenBy(defined);
  }
}

function takenBy({ name, formula }: WorkbookSnapshot["names"][number]): NameTakenError {
  return new NameTakenError(name, formula.replace(/^=/u, ""));
}
