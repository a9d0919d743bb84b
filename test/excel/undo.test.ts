// *Fortryd*: after it the workbook is what it was before the recalculation, cell by cell.
import { YEAR } from "../../scripts/samples/year";
import { excelPort } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { canUndo, recalculate, undoRecalculation, UndoImpossibleError } from "../../src/recalculation";
import { openPlan, planOf, recalculateHere, RUN, setCell } from "../support/workbooks";
import { cellsOf, differences } from "./support/cells";

const LATER = { ...RUN, computedAt: "2025-02-01T08:00:00.123" };

/** Sheets in order, tables with their places, and defined names. */
async function structure(excel: HeadlessExcel): Promise<unknown> {
  return excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }, index) => [name, ranges[index]?.address]),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
    };
  });
}

test("the first result of a plan is taken away again, with the sheets and names it made", async () => {
  const excel = await openPlan(YEAR);
  const before = cellsOf(excel);
  const shape = await structure(excel);
  await recalculateHere();
  expect(differences(before, cellsOf(excel)).length).toBeGreaterThan(100);
  await undoRecalculation(excelPort());
  expect(differences(before, cellsOf(excel))).toEqual([]);
  expect(await structure(excel)).toEqual(shape);
});

test("a later result gives way to the former one: rows, formulas, formats, time and seal", async () => {
  const excel = await openPlan(planOf(3));
  await recalculateHere({ sealed: true });
  await setCell(excel, "Krav", 1, "Resultat", 0);
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Mål").rows.getItemAt(2).delete();
    context.workbook.tables.getItem("Opfyldelse").getDataBodyRange().getCell(0, 3).numberFormat = [["0.000"]];
    await context.sync();
  });
  const before = cellsOf(excel);
  const shape = await structure(excel);
  await recalculateHere({ ...LATER, sealed: true });
  expect(differences(before, cellsOf(excel)).length).toBeGreaterThan(10);
  await undoRecalculation(excelPort());
  expect(differences(before, cellsOf(excel))).toEqual([]);
  expect(await structure(excel)).toEqual(shape);
}, 120_000);

test("an input changed after the recalculation keeps its change", async () => {
  const excel = await openPlan(planOf(2));
  await recalculateHere();
  await recalculateHere(LATER);
  await setCell(excel, "Krav", 2, "Resultat", 0);
  await undoRecalculation(excelPort());
  const { tables } = await excelPort().read((name) => name === "Krav");
  const result = (tables[0]?.values[0] ?? []).indexOf("Resultat");
  expect(tables[0]?.values[2]?.[result]).toBe(0);
});

test("a result somebody else has written since is left alone", async () => {
  const excel = await openPlan(planOf(2));
  await recalculateHere();
  await recalculate(excelPort({}), LATER);
  const before = cellsOf(excel);
  await expect(undoRecalculation(excelPort())).rejects.toThrow(UndoImpossibleError);
  expect(differences(before, cellsOf(excel))).toEqual([]);
});

test("it can be undone once, and not before there was anything", async () => {
  await openPlan(planOf(2));
  const port = excelPort({});
  expect(canUndo(port)).toBe(false);
  await expect(undoRecalculation(port)).rejects.toThrow(UndoImpossibleError);
  await recalculate(port, RUN);
  expect(canUndo(port)).toBe(true);
  await undoRecalculation(port);
  expect(canUndo(port)).toBe(false);
});

test("text that looks like a formula or a number comes back as the text it was", async () => {
  const titles = ["=1+1", "3.10", "'citat", "juni 2024"];
  const plan = planOf(titles.length);
  const goals = titles.map((title, index) => ({ id: `G${index + 1}`, title }));
  const excel = await openPlan({ ...plan, rows: { ...plan.rows, goals } });
  await recalculateHere();
  const before = cellsOf(excel);
  await setCell(excel, "Mål", 1, "Titel", "noget andet");
  await recalculateHere(LATER);
  await undoRecalculation(excelPort());
  const changed = differences(before, cellsOf(excel));
  expect(changed).toEqual(["Mål!C5"]);
});
