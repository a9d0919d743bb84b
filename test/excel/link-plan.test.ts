// Linking a workbook in its own layout: what the table Kobling asks for, and that answering it is enough.
import { excelPort } from "../../src/excel";
import { openHeadless } from "../../src/headless";
import { linkPlan } from "../../src/recalculation";
import { linkSheet } from "../../src/workbook/link-sheet";
import { readPlan } from "../../src/workbook/facts";
import { YEAR } from "../../scripts/samples/year";
import { snapshotOf } from "../support/content";
import { aTable, aWorkbook } from "../support/snapshot";
import { openPlan, readHere, setCell } from "../support/workbooks";

const OWN = aWorkbook(
  aTable("Styrelsens mål", [
    ["Nummer", "Navn", "Opfyldt når", "A, B"],
    ["1", "Et mål", "alle", ""],
  ]),
);
const rowsOf = (workbook: Parameters<typeof linkSheet>[0]) => linkSheet(workbook)?.tables[0]?.rows ?? [];

test("a workbook without our tables is asked for each, and for the columns of those a plan cannot do without", () => {
  const rows = rowsOf(OWN);
  expect(rows).toContainEqual(["Plan", "", null]);
  expect(rows).toContainEqual(["Mål", "", null]);
  expect(rows).toContainEqual(["Mål", "Hører til", null]);
  expect(rows).toContainEqual(["Budget", "", null]);
  expect(rows.filter(([table, column]) => table === "Budget" && column !== "")).toEqual([]);
});

test("what the workbook has is offered as choices, except what a list cannot hold", () => {
  const linked = aWorkbook(
    aTable("Mål", [
      ["Nummer", "Hører til", "Opfyldt når", "A, B"],
      ["1", "", "", ""],
    ]),
    ...OWN.tables,
  );
  const [table] = linkSheet(linked)?.tables ?? [];
  const choicesFor = (name: string, column: string) => {
    const row = (table?.rows ?? []).findIndex(([first, second]) => first === name && second === column);
    return table?.choices?.find((each) => each.row === row)?.choices;
  };
  expect(choicesFor("Mål", "Mål")).toEqual(["Nummer", "Hører til", "Opfyldt når"]);
  expect(choicesFor("Krav", "")).toEqual(["Styrelsens mål"]);
});

test("a plan that has everything is asked for nothing", () => {
  expect(rowsOf(snapshotOf(YEAR))).toEqual([]);
});

test("answering is enough: the renamed table and column are read again, and nothing else was touched", async () => {
  const excel = await openPlan(YEAR);
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Krav");
    table.columns.getItem("Frist").getHeaderRowRange().values = [["Senest"]];
    table.name = "Delelementer";
    await context.sync();
  });
  const before = (await readHere()).tables;
  const cell = await linkPlan(excelPort());
  expect(cell).toBe("Kobling!C5");
  const after = await readHere();
  expect(after.tables.filter(({ name }) => name !== "Kobling")).toEqual(before);

  const asked = after.tables.find(({ name }) => name === "Kobling")?.values.slice(1) ?? [];
  const answer = (column: string, here: string) =>
    setCell(
      excel,
      "Kobling",
      asked.findIndex((row) => row[0] === "Krav" && row[1] === column) + 1,
      "Hedder her",
      here,
    );
  await answer("", "Delelementer");
  await answer("Frist", "Senest");
  const { plan } = readPlan(await readHere());
  expect(plan.requirements).toHaveLength(readPlan(snapshotOf(YEAR)).plan.requirements.length);
  expect(plan.requirements.some(({ deadline }) => deadline.state === "known")).toBe(true);
});

test("a table of links that is there is shown, not written again", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await linkPlan(excelPort());
  await setCell(excel, "Kobling", 1, "Hedder her", "Min plan");
  const before = (await readHere()).tables;
  expect(await linkPlan(excelPort())).toBe("Kobling!C5");
  expect((await readHere()).tables).toEqual(before);
});
