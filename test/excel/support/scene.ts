// A workbook with a former result and an input changed since, and a recalculation of it that meets a fault.
import { excelPort } from "../../../src/excel";
import type { HeadlessExcel, Interference } from "../../../src/headless";
import { recalculate, type Run } from "../../../src/recalculation";
import { RUN } from "../../support/workbooks";
import { contentsOf, type Contents } from "./outcomes";
import { openSmallPlan, RESULT_CELL } from "./small-plan";

type Request = Parameters<NonNullable<Interference["beforeRequest"]>>[0];

export const FIRST: Run = { ...RUN, computedAt: "2025-01-20T09:30:00.001" };
export const SECOND: Run = { ...RUN, today: "2025-02-03", computedAt: "2025-02-03T10:45:00.002" };

/** Small requests, so that a result takes several. */
export const CHUNKED = { requestBytes: 25_000 };

export const changes = ({ Actions: actions }: Request): boolean =>
  actions.some(({ Name: name }) => name === "Values" || name === "Formulas");

export const isTidying = ({ Actions: actions }: Request): boolean =>
  actions.every(({ Name: name, ActionType: type }) => type === 1 || name === "_RemoveReference");

/** A workbook with a former result, or none, and an input changed since; and what it is to become. */
export async function scene(
  former: boolean,
): Promise<{ readonly excel: HeadlessExcel; readonly before: Contents }> {
  const excel = await openSmallPlan();
  if (former) {
    await recalculate(excelPort(), FIRST);
    await change(excel, (context) => {
      const { sheet, address } = RESULT_CELL;
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[0]];
    });
  }
  excel.resetTraffic();
  return { excel, before: contentsOf(excel) };
}

/** Somebody else's hand. */
export async function change(
  excel: HeadlessExcel,
  work: (context: Excel.RequestContext) => void,
): Promise<void> {
  await excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

export async function cleanAfter(former: boolean): Promise<Contents> {
  const { excel } = await scene(former);
  await recalculate(excelPort(), SECOND);
  return contentsOf(excel);
}

/** Runs a recalculation that meets a fault; then asks the same of a pane opened anew, without it. */
export async function meet(
  excel: HeadlessExcel,
  interference: Interference,
  limits: Parameters<typeof excelPort>[0] = {},
): Promise<{ readonly error: unknown; readonly now: Contents }> {
  excel.interfere(interference);
  const error: unknown = await recalculate(excelPort(limits), SECOND).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  excel.interfere({});
  return { error, now: contentsOf(excel) };
}
