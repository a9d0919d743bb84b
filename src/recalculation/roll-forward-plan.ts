// This year's workbook becomes next year's plan, as content for another workbook: this year's is only read.
import { rollForward } from "../workbook/roll-forward";
import { isWantedTable } from "../workbook/table-names";
import type { PlanContent } from "../workbook/template";
import { assess, type Circumstances } from "./assess";
import type { WorkbookPort } from "./port";

/**
 * Next year's plan, to be put into an empty workbook by `createPlanOf`. Plain data: it may be kept in between.
 * @throws NoPlanTablesError when there is no plan in the workbook
 * @throws YearMissingError when the plan does not say its year
 */
export async function rollForwardPlan(
  port: WorkbookPort,
  circumstances: Circumstances,
): Promise<PlanContent> {
  const { plan, evaluation, located } = assess(await port.read(isWantedTable), circumstances);
  return rollForward(plan, evaluation, located);
}
