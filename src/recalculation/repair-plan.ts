// Adds to a workbook what it lacks of a resultatplan, by the user's choice: tables, and columns at a table's right end.
import { type Repair, repairChanges } from "../workbook/repair";
import type { WorkbookPort } from "./port";

export type Repaired = Omit<Repair, "changes">;

/**
 * Adds missing tables and columns; nothing that is there changes. Tells what was added, and where something stood in the way.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 */
export async function repairPlan(port: WorkbookPort): Promise<Repaired> {
  const seen = await port.read(() => true);
  const sheets = await port.readSheets(seen.sheets);
  const { changes, ...repaired } = repairChanges(seen, sheets);
  if (repaired.tables.length + repaired.columns.length > 0) await port.write(changes, seen, () => false);
  return repaired;
}
