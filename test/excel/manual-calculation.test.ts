// Manual calculation: in Excel the mode belongs to the application, so a heavy model opened first makes every workbook of
// the session manual. A formula is then calculated when it is entered, and not again.
import type { HeadlessExcel } from "../../src/headless";
import { openPlan, recalculateHere, setCell } from "../support/workbooks";

jest.setTimeout(120_000);

/** Two goals with a requirement each. */
const PLAN = {
  settings: { title: "Resultatplan 2024", year: 2024 },
  years: [],
  rows: {
    goals: ["1", "2"].map((id) => ({ id, title: `Mål ${id}` })),
    requirements: ["1", "2"].map((goal) => ({
      id: `${goal}-1`,
      goal,
      kind: "Antal",
      comparator: "mindst",
      target: 1,
      result: 1,
      deadline: "2024",
    })),
  },
};

/** A manual workbook with the plan; Noter!A1 is a cell outside the tables. */
async function openManual(): Promise<HeadlessExcel> {
  const excel = await openPlan(PLAN);
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Noter").getRange("A1").values = [[1]];
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  excel.resetTraffic();
  return excel;
}

/** What the cell shows that a name stands for. */
function shown(excel: HeadlessExcel, name: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

/** The column Status beside the goals, looked up by formula. */
function statusBesideGoals(excel: HeadlessExcel): Promise<unknown[]> {
  return excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Mål").columns.getItem("Status").getDataBodyRange();
    column.load("values");
    await context.sync();
    return (column.values as unknown[][]).flat();
  });
}

test("the first sealed run agrees with the spreadsheet, in 3 syncs", async () => {
  const excel = await openManual();
  const { seal, calculation } = await recalculateHere({ sealed: true });
  expect(excel.syncs).toBe(3);
  expect({ seal, calculation }).toEqual({ seal: "agrees", calculation: "manual" });
  expect(await shown(excel, "SeglStatus")).toMatch(/^Uændret/);
  expect(await statusBesideGoals(excel)).toEqual(["Opfyldt", "Opfyldt"]);
});

test("a later run leaves no formula that shows what the former run found", async () => {
  const excel = await openManual();
  await recalculateHere();
  expect(await shown(excel, "SamletScore")).toBe(100);
  await setCell(excel, "Krav", 2, "Resultat", 0);
  excel.resetTraffic();
  const { seal } = await recalculateHere({ sealed: true });
  expect(excel.syncs).toBe(3);
  expect(seal).toBe("agrees");
  expect(await shown(excel, "SamletScore")).toBe(50);
  expect(await shown(excel, "SeglStatus")).toMatch(/^Uændret/);
  expect(await shown(excel, "SeglKodeNu")).toBe(await shown(excel, "SeglKode"));
  expect(await statusBesideGoals(excel)).toEqual(["Opfyldt", "Ikke opfyldt"]);
});

test("in several requests the result is calculated too, before the mark says that it is complete", async () => {
  const excel = await openManual();
  const limits = { requestBytes: 25_000 };
  await recalculateHere({}, limits);
  await setCell(excel, "Krav", 2, "Resultat", 0);
  excel.resetTraffic();
  await recalculateHere({}, limits);
  expect(excel.syncs).toBeGreaterThan(3);
  expect(await statusBesideGoals(excel)).toEqual(["Opfyldt", "Ikke opfyldt"]);
});

describe("a result that is a formula over a cell outside the tables", () => {
  const withFormula = async (): Promise<HeadlessExcel> => {
    const excel = await openManual();
    await excel.run(async (context) => {
      const results = context.workbook.tables.getItem("Krav").columns.getItem("Resultat").getDataBodyRange();
      results.formulas = [["=Noter!A1"], [1]];
      await context.sync();
    });
    excel.resetTraffic();
    return excel;
  };
  const set = (excel: HeadlessExcel, value: number): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Noter").getRange("A1").values = [[value]];
      await context.sync();
    });
  const statuses = async (): Promise<string[]> =>
    (await recalculateHere()).outcome.evaluation.goals.map(({ status }) => status);

  test("is calculated before it is judged", async () => {
    const excel = await withFormula();
    await set(excel, 0);
    expect(await statuses()).toEqual(["not-fulfilled", "fulfilled"]);
  });

  test("is calculated and judged again where that cell changes between the reading and the writing", async () => {
    const excel = await withFormula();
    let isChanged = false;
    excel.interfere({
      beforeRequest: async ({ Actions: actions }) => {
        if (isChanged || !actions.some(({ Name: name }) => name === "Values")) return;
        isChanged = true;
        await set(excel, 0);
      },
    });
    expect(await statuses()).toEqual(["not-fulfilled", "fulfilled"]);
    expect(isChanged).toBe(true);
  });
});

test("an automatic workbook is not asked to calculate", async () => {
  const excel = await openPlan(PLAN);
  const asked: (string | undefined)[] = [];
  excel.interfere({ beforeAction: ({ Name: name }) => asked.push(name) });
  const { calculation } = await recalculateHere();
  expect(calculation).toBe("automatic");
  expect(asked).not.toContain("Calculate");
});

/** The user presses a key while Excel calculates: it stops, and its state stays "Pending". */
function interruptCalculations(excel: HeadlessExcel): void {
  excel.interfere({
    beforeRequest: (request) => {
      const calculates = ({ Name: name }: (typeof request.Actions)[number]): boolean => name === "Calculate";
      Object.assign(request, { Actions: request.Actions.filter((action) => !calculates(action)) });
    },
  });
}

test("a calculation that Excel did not finish is reported", async () => {
  const excel = await openManual();
  await setCell(excel, "Krav", 2, "Resultat", 0);
  interruptCalculations(excel);
  expect((await recalculateHere()).calculation).toBe("incomplete");
});

test("a seal that the spreadsheet did not compute in the first run is withdrawn, with the reason", async () => {
  const excel = await openManual();
  interruptCalculations(excel);
  const { seal } = await recalculateHere({ sealed: true });
  excel.interfere({});
  expect(seal).not.toBe("agrees");
  expect(await shown(excel, "SeglKode")).toBe("");
  expect(await shown(excel, "SeglStatus")).toMatch(/^Kan ikke kontrolleres/);
});
