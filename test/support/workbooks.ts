// Workbooks on the headless host, and recalculations of them through the add-in's own code.
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { recalculate, type Recalculation, type Run } from "../../src/recalculation";
import { newPlanChanges, type PlanContent } from "../../src/workbook/template";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A workbook with a plan in it, made by the add-in's own template. The global Excel reaches it. */
export async function openPlan(content: PlanContent): Promise<HeadlessExcel> {
  const excel = (await openHeadless()).useEverywhere();
  const port = excelPort();
  const seen = await port.read(() => true);
  await port.write(newPlanChanges(content, seen), seen, () => false);
  excel.resetTraffic();
  return excel;
}

/** Without the seal, which costs the headless formula engine seconds; tests of the seal ask for it. */
export const RUN: Run = {
  today: "2025-01-20",
  computedAt: "2025-01-20T09:30",
  version: "0.0.0",
  sealed: false,
};

/** A plan with so many goals, each with one requirement. */
export function planOf(goals: number): PlanContent {
  const ids = Array.from({ length: goals }, (_, index) => `G${index + 1}`);
  return {
    ...PLAN_2024,
    rows: {
      goals: ids.map((id) => ({ id, title: id })),
      requirements: ids.map((id) => ({
        id,
        goal: id,
        kind: "Antal",
        comparator: "mindst",
        target: 1,
        result: 1,
        deadline: "2024",
      })),
    },
  };
}

/** Recalculates the workbook the global Excel reaches. */
export function recalculateHere(
  run: Partial<Run> = {},
  limits?: Parameters<typeof excelPort>[0],
): Promise<Recalculation> {
  return recalculate(excelPort(limits), { ...RUN, ...run });
}

/** Every table of the workbook. */
export function readHere(wanted: (name: string) => boolean = () => true): Promise<WorkbookSnapshot> {
  return excelPort().read(wanted);
}

/** Sets one cell of a table by column header and data row (from 1). */
export function setCell(
  excel: HeadlessExcel,
  table: string,
  row: number,
  header: string,
  value: string | number | boolean,
): Promise<void> {
  return excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row - 1, 0).values = [[value]];
    await context.sync();
  });
}
