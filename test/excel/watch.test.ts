// Hearing of changed inputs while the pane is open: every input, no result, no loop, and nothing left behind when it closes.
import { excelPort } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { keepReport, recalculate, watchInputs } from "../../src/recalculation";
import { openPlan, planOf, RUN, setCell } from "../support/workbooks";

/** Events come after the request that brought them about. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

async function watched(): Promise<{
  readonly excel: HeadlessExcel;
  readonly told: string[];
  readonly stop: () => Promise<void>;
}> {
  const excel = await openPlan(planOf(2));
  const told: string[] = [];
  const stop = await watchInputs(excelPort(), ({ table }) => told.push(table));
  if (stop === null) throw new Error("The port does not tell.");
  return { excel, told, stop };
}

test("a changed cell of an input table is told, with the table", async () => {
  const { excel, told } = await watched();
  await setCell(excel, "Krav", 1, "Resultat", 0);
  await settled();
  expect(told).toEqual(["Krav"]);
});

test("a recalculation, which writes the results, tells nothing", async () => {
  const { told } = await watched();
  await recalculate(excelPort(), RUN);
  await settled();
  expect(told).toEqual([]);
});

test("a report kept, which writes what the workbook remembers, tells nothing", async () => {
  const { told } = await watched();
  await keepReport(excelPort(), { ...RUN, report: "Q2" });
  await keepReport(excelPort(), { ...RUN, report: "Q3" });
  await settled();
  expect(told).toEqual([]);
});

test("a cell beside the tables tells nothing", async () => {
  const { excel, told } = await watched();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Krav").getRange("ZZ90").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(told).toEqual([]);
});

test("a row put in, an input table deleted and one added are told", async () => {
  const { excel, told } = await watched();
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Mål").rows.add(undefined, undefined);
    await context.sync();
  });
  await settled();
  expect(new Set(told)).toEqual(new Set(["Mål"]));
  told.length = 0;
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Lister").delete();
    await context.sync();
  });
  await settled();
  expect(told).toContain("Lister");
  told.length = 0;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nye lister");
    sheet.getRange("A1:C1").values = [["Liste", "Emne", "Antal"]];
    sheet.tables.add("A1:C2", true).name = "Lister";
    await context.sync();
  });
  await settled();
  expect(told).toContain("Lister");
});

test("a table linked by Kobling is an input too", async () => {
  const excel = await openPlan(planOf(1));
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Krav").name = "Kriterier";
    const sheet = context.workbook.worksheets.add("Kobling");
    sheet.getRange("A1:C2").values = [
      ["Tabel", "Kolonne", "Hedder her"],
      ["Krav", "", "Kriterier"],
    ];
    sheet.tables.add("A1:C2", true).name = "Kobling";
    await context.sync();
  });
  const told: string[] = [];
  await watchInputs(excelPort(), ({ table }) => told.push(table));
  await setCell(excel, "Kriterier", 1, "Resultat", 0);
  await settled();
  expect(told).toEqual(["Kriterier"]);
});

test("when it stops, the handlers are removed and nothing more is told", async () => {
  const { excel, told, stop } = await watched();
  expect(excel.waitingForEvents).toBeGreaterThan(0);
  await stop();
  await stop();
  expect(excel.waitingForEvents).toBe(0);
  await setCell(excel, "Krav", 1, "Resultat", 0);
  await settled();
  expect(told).toEqual([]);
});
