// A new plan in an empty workbook, and what is missing in one that has some of it.
import { excelPort } from "../../src/excel";
import { openHeadless } from "../../src/headless";
import { createPlan } from "../../src/recalculation";
import { INPUT_TABLES } from "../../src/workbook/contract";
import { OWNED_TABLES } from "../../src/workbook/owned";
import { readPlan } from "../../src/workbook/facts";
import { openPlan, readHere, recalculateHere } from "../support/workbooks";
import { YEAR } from "../../scripts/samples/year";
import { isOwnedTable } from "../../src/workbook/table-names";

test("an empty workbook gets every table, in two reads and one write", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await createPlan(excelPort(), 2026);
  expect(excel.syncs).toBeLessThanOrEqual(3);
  const { tables } = await readHere();
  expect(tables.map((table) => table.name)).toEqual([
    ...INPUT_TABLES.map((table) => table.name),
    ...OWNED_TABLES.map((table) => table.name),
  ]);
});

test("a new plan reads without a note, and its year is the one asked for", async () => {
  (await openHeadless()).useEverywhere();
  await createPlan(excelPort(), 2026);
  const { plan } = readPlan(await readHere());
  expect(plan.notes).toEqual([]);
  expect(plan.settings.year).toMatchObject({ value: 2026 });
  expect(plan.deviations).toEqual([]);
});

test("a new plan can be recalculated: no goals, nothing fulfilled, and the findings say what to fill in", async () => {
  (await openHeadless()).useEverywhere();
  await createPlan(excelPort(), 2026);
  const { report } = await recalculateHere();
  const { goals, score, findings } = report("da");
  expect(goals).toEqual([]);
  expect(score).toMatchObject({ certain: 0, possible: 0 });
  expect(findings.map((finding) => finding.code)).toContain("plan-empty");
});

test("a table that is there keeps its rows; only what is missing is added", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine mål");
    sheet.getRange("B2:C3").values = [
      ["Mål", "Titel"],
      ["'1", "Mit mål"],
    ];
    sheet.tables.add("B2:C3", true).name = "Goals";
    await context.sync();
  });
  await createPlan(excelPort(), 2026);
  const { tables, sheets } = await readHere();
  expect(tables.find((table) => table.name === "Goals")?.values).toEqual([
    ["Mål", "Titel"],
    ["1", "Mit mål"],
  ]);
  expect(sheets).not.toContain("Mål");
  expect(tables.map((table) => table.name)).toContain("Krav");
});

test("results that are there stay when something else is added", async () => {
  await openPlan(YEAR);
  await recalculateHere();
  const before = (await readHere(isOwnedTable)).tables;
  await createPlan(excelPort(), 2024);
  expect((await readHere(isOwnedTable)).tables).toEqual(before);
});
