// Builds a plan's sheets in a workbook. What is already there is left as it is, so this also adds what is missing.
import { isWantedTable } from "../workbook/table-names";
import { emptyPlan, newPlanChanges } from "../workbook/template";
import type { WorkbookPort } from "./port";

/**
 * Adds the plan's input tables, and empty result tables, that the workbook does not have. No rows but settings.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 */
export async function createPlan(port: WorkbookPort, year: number): Promise<void> {
  const seen = await port.read(isWantedTable);
  await port.write(newPlanChanges(emptyPlan(year), seen), seen, () => false);
}
