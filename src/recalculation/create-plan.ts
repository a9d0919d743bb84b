// Builds a plan's sheets in a workbook. What is already there is left as it is, so this also adds what is missing.
import { finishingChanges } from "../workbook/blank-lookups";
import { examplePlan } from "../workbook/example";
import { isWantedTable } from "../workbook/table-names";
import { emptyPlan, newPlanChanges, type PlanContent } from "../workbook/template";
import type { WorkbookPort } from "./port";

/**
 * Adds the plan's input tables, and empty result tables, that the workbook does not have. No rows but settings.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 */
export function createPlan(port: WorkbookPort, year: number): Promise<void> {
  return createPlanOf(port, emptyPlan(year));
}

/**
 * The same, with a few example rows that are to be written over.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 */
export function createExample(port: WorkbookPort, year: number): Promise<void> {
  return createPlanOf(port, examplePlan(year));
}

/**
 * The same, filled with content: examples, a plan of last year rolled forward. A table that is there already keeps its rows.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 */
export async function createPlanOf(port: WorkbookPort, content: PlanContent): Promise<void> {
  const seen = await port.read(isWantedTable);
  await port.write({ ...newPlanChanges(content, seen), ...finishingChanges(seen) }, seen, () => false);
}
