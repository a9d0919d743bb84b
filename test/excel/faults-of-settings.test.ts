// Nothing half-written where Excel is set up otherwise than the add-in expects: a batch fails at any of its actions, and the
// workbook then shows the former result, the new one, or one that says that it is not complete.
import { excelPort, explainProblem } from "../../src/excel";
import { recalculate } from "../../src/recalculation";
import { change, changes, cleanAfter, FIRST, meet, scene, SECOND } from "./support/scene";
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

describe("a table whose design the user has changed", () => {
  const CHANGED: readonly (readonly [string, string, Pick<Excel.Table, "showTotals" | "showHeaders">])[] = [
    ["a total row on an owned table", "Opfyldelse", { showTotals: true, showHeaders: true }],
    ["the header row of an owned table hidden", "Kravopfyldelse", { showTotals: false, showHeaders: false }],
    ["both on an owned table", "Flag", { showTotals: true, showHeaders: false }],
    ["a total row on an input table", "Krav", { showTotals: true, showHeaders: true }],
  ];

  test.each(CHANGED)("%s: before, then unfinished, then after", async (design, name, shown) => {
    const { excel } = await scene(true);
    await change(excel, ({ workbook }) => {
      workbook.tables.getItem(name).set(shown);
    });
    const { states } = await courseOf(excel, () => recalculate(excelPort(), SECOND));
    const [before, after] = [states[0], states.at(-1)];
    if (before === undefined || after === undefined) throw new Error("no actions");
    const outcomes = states.map((state) => outcomeOf(state, before, after));
    for (const outcome of outcomes) count(`${design}, at any action`, outcome);
    expect(inSequence(outcomes)).toEqual(["before", "unfinished", "after"]);
  });
});

describe("a name of the user's that comes between the reading and the writing", () => {
  const NAMES = ["flag", "Kravopfyldelse", "beregnet", "OpgjortPr"];

  test.each(NAMES)("%s: named, nothing looks valid, and without it the result is complete", async (name) => {
    const after = await cleanAfter(false);
    const { excel, before } = await scene(false);
    let isDefined = false;
    const { error, now } = await meet(excel, {
      beforeRequest: async (request) => {
        if (isDefined || !changes(request)) return;
        isDefined = true;
        await change(excel, ({ workbook }) => {
          workbook.names.add(name, workbook.worksheets.getItem("Noter").getRange("C3"));
        });
      },
    });
    expect(explainProblem(error)).toMatchObject({
      kind: "defined-name-taken",
      place: `${name} (Noter!$C$3)`,
    });
    const outcome = outcomeOf(now, before, after);
    count("a name is taken meanwhile", outcome);
    expect(["before", "unfinished"]).toContain(outcome);
    await change(excel, ({ workbook }) => {
      workbook.names.getItem(name).delete();
    });
    const again = await meet(excel, {});
    expect(again.error).toBeNull();
    const outcomeAgain = outcomeOf(again.now, before, after);
    count("a name is taken meanwhile, done again without it", outcomeAgain);
    expect(outcomeAgain).toBe("after");
  });
});
