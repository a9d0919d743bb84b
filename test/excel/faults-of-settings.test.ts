// Nothing half-written where Excel is set up otherwise than the add-in expects: a batch fails at any of its actions, and the
// workbook then shows the former result, the new one, or one that says that it is not complete.
import { excelPort } from "../../src/excel";
import { recalculate } from "../../src/recalculation";
import { FIRST, SECOND } from "./support/scene";
import { contentsOf, outcomeOf } from "./support/outcomes";
import { openSmallPlan, RESULT_CELL } from "./support/small-plan";
import { count, courseOf, inSequence, printMatrix } from "./support/sweep";

jest.setTimeout(120_000);
afterAll(printMatrix);

test.each([
  ["in one request", {}],
  ["in several requests", { requestBytes: 25_000 }],
])(
  "in manual calculation, %s: before, then unfinished, then after, formulas included",
  async (name, limits) => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), FIRST);
    await excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      context.workbook.worksheets.getItem(RESULT_CELL.sheet).getRange(RESULT_CELL.address).values = [[0]];
      // The formulas of the user's own follow before the run begins: what changes from here on is ours.
      context.application.calculate("Recalculate");
      await context.sync();
    });
    const { states } = await courseOf(
      excel,
      () => recalculate(excelPort(limits), SECOND),
      (each) => contentsOf(each, true),
    );
    const [before, after] = [states[0], states.at(-1)];
    if (before === undefined || after === undefined) throw new Error("no actions");
    await excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    expect([...contentsOf(excel, true)]).toEqual([...after]);
    const outcomes = states.map((state) => outcomeOf(state, before, after));
    for (const outcome of outcomes) count(`manual calculation, ${name}, at any action`, outcome);
    expect(inSequence(outcomes)).toEqual(["before", "unfinished", "after"]);
  },
);
