// What stands in the way is found before anything is written, and told with its place: protection, and cells under or beside a
// table that needs more room. Nothing of the user's is written over, and nothing is unprotected.
import { excelPort, explainProblem, type RecalculationProblem } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { applyRemedy, createPlan, recalculate, repairPlan, undoRecalculation } from "../../src/recalculation";
import { openPlan, planOf, recalculateHere, RUN, setCell } from "../support/workbooks";
import { textsOf } from "./support/cells";
import { isFiltered, setFilter } from "./support/filters";
import { contentsOf } from "./support/outcomes";
import { openSmallPlan } from "./support/small-plan";

const LATER = { ...RUN, computedAt: "2025-02-01T08:00:00.123" };

async function change(excel: HeadlessExcel, work: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const protectStructure = (excel: HeadlessExcel): Promise<void> =>
  change(excel, ({ workbook }) => {
    workbook.protection.protect();
  });

/** What is said of some work that is refused; the workbook must be what it was. */
async function refusal(excel: HeadlessExcel, work: () => Promise<unknown>): Promise<RecalculationProblem> {
  const before = contentsOf(excel);
  const error: unknown = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(contentsOf(excel)).toEqual(before);
  return explainProblem(error);
}

describe("a workbook whose structure is protected", () => {
  test.each([
    ["a first result", "Opfyldelse", () => recalculate(excelPort(), RUN)],
    ["a new plan", "Budget", () => createPlan(excelPort(), 2024)],
    ["what is missing", "Budget", () => repairPlan(excelPort())],
  ])("gets no sheet for %s: the sheet is named", async (_, sheet, work) => {
    const excel = await openSmallPlan();
    await protectStructure(excel);
    expect(await refusal(excel, work)).toEqual({ kind: "structure-protected", place: sheet });
  });

  test("gets a new result where its sheets are there, and keeps it: Fortryd would have to take sheets away", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), RUN);
    await protectStructure(excel);
    expect(await refusal(excel, () => undoRecalculation(excelPort()))).toMatchObject({
      kind: "structure-protected",
    });
    await setCell(excel, "Krav", 1, "Resultat", 0);
    await recalculate(excelPort(), LATER);
    expect(textsOf(excel, "Kravopfyldelse")).toContain("Ikke opfyldt");
    expect(textsOf(excel, "Kravopfyldelse")).not.toContain("Opfyldt");
  });

  test("protected only between reading and writing is told as that, with what the workbook shows", async () => {
    const excel = await openSmallPlan();
    excel.interfere({
      beforeRequest: async ({ Actions: actions }) => {
        if (!actions.some(({ Name: name }) => name === "Values")) return;
        excel.interfere({});
        await protectStructure(excel);
      },
    });
    expect(await refusal(excel, () => recalculate(excelPort(), RUN))).toEqual({
      kind: "structure-protected",
      place: "Opfyldelse",
      code: "AccessDenied",
      shows: "before",
    });
  });
});

test("a correction in a protected sheet names the sheet", async () => {
  const excel = await openPlan(planOf(1));
  await change(excel, ({ workbook }) => {
    workbook.worksheets.getItem("Krav").protection.protect();
  });
  const cell = { table: "Krav", row: 1, column: 0, content: "G1", format: "@" };
  const work = async (): Promise<unknown> => {
    const seen = await excelPort().read((name) => name === "Krav");
    return excelPort().write({ sheets: [], names: [], mark: null, cells: [cell] }, seen, () => false);
  };
  expect(await refusal(excel, work)).toMatchObject({ kind: "protected", place: "Krav" });
});

describe("a table of results that needs more rows", () => {
  /** Three goals have a result; now there are five. Something of the user's stands in the sheet of goals. */
  async function grown(address: string): Promise<HeadlessExcel> {
    const excel = await openPlan(planOf(3));
    await recalculateHere();
    await change(excel, ({ workbook }) => {
      const { tables, worksheets } = workbook;
      for (const id of ["'G4", "'G5"]) {
        tables.getItem("Mål").getDataBodyRange().getLastRow().getOffsetRange(1, 0).getCell(0, 0).values = [
          [id],
        ];
        tables.getItem("Mål").resize(tables.getItem("Mål").getRange().getResizedRange(1, 0));
      }
      worksheets.getItem("Opfyldelse").getRange(address).formulas = [["=1+1"]];
    });
    return excel;
  }

  // The table stands in A4:I7, and is to reach row 9.
  test.each(["A8", "C9"])("is not written over what stands in %s, which is named", async (address) => {
    const excel = await grown(address);
    expect(await refusal(excel, () => recalculateHere(LATER))).toEqual({
      kind: "cell-in-the-way",
      place: `Opfyldelse!${address}`,
      shows: "before",
    });
  });

  test.each(["A10", "Z8"])(
    "leaves what stands in %s, which it does not reach, and is written",
    async (address) => {
      const excel = await grown(address);
      const { outcome } = await recalculateHere(LATER);
      expect(outcome.evaluation.goals).toHaveLength(5);
      const sheet = excel.workbook.getWorksheet("Opfyldelse");
      expect(sheet?.getCell(address).formula).toBe("1+1");
      expect(sheet?.getCell("A9").text).toBe("G5");
    },
  );

  test("costs no round trip more where nothing stands under it", async () => {
    const excel = await grown("Z3");
    excel.resetTraffic();
    await recalculateHere(LATER);
    expect(excel.syncs).toBe(3);
  });
});

test("a column that is to come to a table of results is not written over what stands there", async () => {
  const excel = await openPlan(planOf(1));
  await recalculateHere();
  await change(excel, ({ workbook }) => {
    const table = workbook.tables.getItem("Opfyldelse");
    table.resize(table.getRange().getResizedRange(0, -1));
  });
  // What the last column held is the user's now.
  const { kind, place } = await refusal(excel, () => recalculateHere(LATER));
  expect([kind, place]).toEqual(["cell-in-the-way", expect.stringMatching(/^Opfyldelse![A-Z]4$/u)]);
});

describe("an input table that the user has filtered (office-js#224)", () => {
  test("gets no columns, no look-ups and no rows: the table is named, and its filter stays", async () => {
    const excel = await openSmallPlan();
    setFilter(excel, "Krav");
    expect(await refusal(excel, () => repairPlan(excelPort()))).toEqual({ kind: "filtered", place: "Krav" });
    expect(isFiltered(excel, "Krav")).toBe(true);
  });

  test("gets one cell put right, which no filter moves", async () => {
    const excel = await openSmallPlan();
    await setCell(excel, "Krav", 1, "Resultat", "'1");
    setFilter(excel, "Krav");
    const { report } = await recalculateHere();
    const fix = report("da").findings.find(({ code }) => code === "number-as-text")?.fix;
    if (fix === undefined || fix === null) throw new Error("nothing to put right");
    await applyRemedy(excelPort(), fix);
    expect((await excelPort().read((name) => name === "Krav")).tables[0]?.values[1]?.[5]).toBe(1);
    expect(isFiltered(excel, "Krav")).toBe(true);
  });
});
