// A workbook with a plan in it and nothing else, made by the add-in's own code on the headless host.
import { excelPort } from "../../excel";
import { createPlanOf } from "../../recalculation";
import type { PlanContent } from "../../workbook/template";
import { type HeadlessExcel, openHeadless } from "..";

/** An open workbook that holds the plan; the add-in's code reaches it. */
export async function newWorkbook(content: PlanContent): Promise<HeadlessExcel> {
  const host = await openHeadless();
  host.useEverywhere();
  const { sheets } = await excelPort().read(() => false);
  await createPlanOf(excelPort(), content);
  // The empty sheet every new workbook begins with.
  await host.run(async (context) => {
    for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  return host;
}
