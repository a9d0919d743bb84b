// A plan on its way to a workbook of its own: through a real file it comes out as it went in, and what is no plan builds nothing.
import { excelPort, explainProblem, openNewWorkbook } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { carriedYear, carryPlan, createCarriedPlan, createPlanOf } from "../../src/recalculation";
import { carriedPlanFile } from "../../src/workbook/carried/carried-plan";
import type { PlanContent } from "../../src/workbook/template";
import { openPlan, planOf, readHere } from "../support/workbooks";
import { cellsOf, differences } from "./support/cells";

const AWKWARD = ["æøå ÆØÅ – “é”", "=1+1", "  to mellemrum ", "linje\nskift", "<b>&amp;</b>", "1.10", "💶"];

/** More than one cell holds, and every kind of text that a file or a cell might change. */
const content: PlanContent = {
  ...planOf(2),
  settings: { title: 'Resultatplan "2031" & mere', year: 2031 },
  rows: {
    goals: AWKWARD.map((title, index) => ({ id: `${index}`, title, wording: "ord ".repeat(3000) })),
    kpis: [{ kpi: "Sager", period: "2030", value: 0.1 + 0.2 }],
  },
};

async function open(bytes: Uint8Array): Promise<HeadlessExcel> {
  return (await openHeadless(bytes)).useEverywhere();
}

test("what is built is, cell by cell, what the plan would be made of at once", async () => {
  const direct = (await openHeadless()).useEverywhere();
  await createPlanOf(excelPort(), content);
  const carried = await open(carriedPlanFile(content));
  expect(await carriedYear(excelPort())).toBe(2031);
  await createCarriedPlan(excelPort());
  expect(differences(cellsOf(direct), cellsOf(carried))).toEqual([]);
  expect((await readHere()).sheets).toEqual(direct.workbook.worksheets.map(({ name }) => name).slice(1));
  expect(await carriedYear(excelPort())).toBeNull();
});

test("rolling forward opens next year's plan as a new workbook, and changes nothing in this one", async () => {
  const excel = await openPlan(planOf(2));
  const before = cellsOf(excel);
  const opened: Uint8Array[] = [];
  excel.onNewWorkbook((bytes) => opened.push(bytes));
  const { year, name, bytes } = await carryPlan(excelPort(), { today: "2025-01-20" });
  await openNewWorkbook(bytes);
  expect([year, name]).toEqual([2025, "Resultatplan 2025.xlsx"]);
  expect(differences(before, cellsOf(excel))).toEqual([]);
  expect(opened).toEqual([bytes]);

  await open(bytes);
  await createCarriedPlan(excelPort());
  const { tables } = await readHere((table) => table === "Plan");
  expect(tables[0]?.values.find(([label]) => label === "År")?.[1]).toBe(2025);
});

test("a new workbook that Excel does not open is told", async () => {
  await openPlan(planOf(1));
  await expect(openNewWorkbook(new Uint8Array([80, 75]))).rejects.toMatchObject({ code: "GeneralException" });
});

test("a workbook that carries nothing has no year to carry", async () => {
  await openPlan(planOf(1));
  expect(await carriedYear(excelPort())).toBeNull();
});

describe("a workbook whose carried plan was changed builds nothing, and says why", () => {
  it.each<[string, readonly string[]]>([
    ["another first line", ["noget andet", "{}"]],
    ["a piece that is gone", ["resultatplan 1", '{"settings":{"year":2031},"rows":']],
    ["no year", ["resultatplan 1", '{"settings":{},"rows":{},"years":[]}']],
    ["settings that are none", ["resultatplan 1", '{"settings":[],"rows":{},"years":[]}']],
    ["a table we do not know", ["resultatplan 1", '{"settings":{"year":2031},"rows":{"x":[]},"years":[]}']],
    [
      "a formula among its cells",
      ["resultatplan 1", '{"settings":{"year":2031},"rows":{"goals":[{"id":{"formula":"=1"}}]},"years":[]}'],
    ],
    ["years that are none", ["resultatplan 1", '{"settings":{"year":2031},"rows":{},"years":["2031"]}']],
  ])("%s", async (_what, rows) => {
    const excel = await open(carriedPlanFile(content));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ny plan, indhold");
      sheet.getUsedRange().clear();
      sheet.getRangeByIndexes(0, 0, rows.length, 1).values = rows.map((row) => [row]);
      await context.sync();
    });
    const before = cellsOf(excel);
    const error: unknown = await carriedYear(excelPort()).catch((thrown: unknown) => thrown);
    expect(explainProblem(error).kind).toBe("carried-unreadable");
    expect(differences(before, cellsOf(excel))).toEqual([]);
  });
});
