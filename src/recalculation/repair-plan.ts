// Adds to a workbook what it lacks of a resultatplan, by the user's choice: tables, columns at a table's right end, and
// settings at the end of Plan.
import { contractOf } from "../workbook/contract-of";
import type { SettingContract } from "../workbook/settings-contract";
import { type LocatedTable, locate } from "../workbook/locate";
import { cellUnder, missingSettings, settingCells, settingRows } from "../workbook/missing-settings";
import { type Repair, repairChanges } from "../workbook/repair";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookPort } from "./port";
import { TableChangedError, writeCells } from "./write-cells";

export interface Repaired extends Omit<Repair, "changes"> {
  /** Rows added to Plan, by the settings' names, with what the workbook calls the table. */
  readonly settings: readonly { readonly table: string; readonly label: string }[];
}

/**
 * Adds missing tables, columns and settings; nothing that is there changes. Tells what was added, and where something stood
 * in the way.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 * @throws TableChangedError when somebody changed Plan meanwhile: its settings are then not added
 */
export async function repairPlan(port: WorkbookPort): Promise<Repaired> {
  const seen = await port.read(() => true);
  const sheets = await port.readSheets(seen.sheets);
  const { changes, ...repaired } = repairChanges(seen, sheets);
  const lacks = repaired.tables.length + repaired.columns.length + (changes.finished ?? []).length;
  if (lacks > 0) await port.write(changes, seen, () => false);
  // Judged by the table as it was: in a column just added every row is blank.
  const plan = planTable(seen);
  const missing = plan === undefined ? [] : missingSettings(plan);
  if (plan === undefined || missing.length === 0) return { ...repaired, settings: [] };
  const cell = cellUnder(plan.snapshot, settingRows(plan, missing).added, sheets);
  if (cell === null) return { ...repaired, settings: await addSettings(port, missing) };
  const inTheWay = { table: plan.snapshot.name, headers: missing.map(({ label }) => label), cell };
  return { ...repaired, blocked: [...repaired.blocked, inTheWay], settings: [] };
}

async function addSettings(
  port: WorkbookPort,
  missing: readonly SettingContract[],
): Promise<Repaired["settings"]> {
  const seen = await port.read(() => true);
  const plan = planTable(seen);
  if (plan === undefined) throw new TableChangedError(contractOf("plan").name);
  const { first, added } = settingRows(plan, missing);
  await writeCells(port, seen, plan.snapshot, settingCells(plan, missing, first), { addedRows: added });
  return missing.map(({ label }) => ({ table: plan.snapshot.name, label }));
}

function planTable(workbook: WorkbookSnapshot): LocatedTable | undefined {
  return locate(workbook).tables.get("plan");
}
