// What a workbook lacks of a plan is added; nothing that is there changes, in value, formula, format or look.
import { YEAR } from "../../scripts/samples/year";
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { repairPlan } from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { openPlan, readHere, recalculateHere } from "../support/workbooks";

jest.setTimeout(120_000);

/** Every cell of every sheet, with its looks, by address. */
function cellsOf(excel: HeadlessExcel): Map<string, string> {
  return new Map(
    excel.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${cell.address}`, JSON.stringify(cell)] as const),
    ),
  );
}

async function withoutParts(): Promise<HeadlessExcel> {
  const excel = await openPlan(YEAR);
  await excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.getItem("Krav").columns.getItem("Status").delete();
    tables.getItem("Krav").columns.getItem("Skalering").delete();
    tables.getItem("Krav").columns.getItem("Målt den").delete();
    tables.getItem("KPI").columns.getItem("Kilde").delete();
    worksheets.getItem("Skala").delete();
    worksheets.getItem("Krav").name = "Kravene";
    worksheets.getItem("Kravene").getRange("AF2").values = [["en note"]];
    await context.sync();
  });
  return excel;
}

test("missing tables and columns come back, with formats, choices and look-ups as in the template", async () => {
  const excel = await withoutParts();
  const before = cellsOf(excel);
  const repaired = await repairPlan(excelPort());
  expect(repaired.tables).toEqual(["Skala"]);
  expect(repaired.blocked).toEqual([]);
  expect(repaired.columns).toEqual([
    { table: "Krav", header: "Målt den" },
    { table: "Krav", header: "Skalering" },
    { table: "Krav", header: "Status" },
    { table: "KPI", header: "Kilde" },
  ]);
  const { plan } = readPlan(await readHere());
  expect(plan.notes.filter(({ kind }) => kind === "column-missing" || kind === "table-missing")).toEqual([]);
  const requirements = (await readHere()).tables.find(({ name }) => name === "Krav");
  const headers = requirements?.values[0] ?? [];
  expect(headers.slice(-3)).toEqual(["Målt den", "Skalering", "Status"]);
  expect(requirements?.formats[1]?.[headers.indexOf("Målt den")]).toBe("dd-mm-yyyy");
  expect(requirements?.formulas[1]?.at(-1)).toMatch(/^=IFERROR\(INDEX\(Kravopfyldelse\[Status\]/u);
  const choices = await excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Krav").columns.getItem("Skalering").getDataBodyRange();
    const rule = cell.getCell(0, 0).dataValidation.load("rule");
    await context.sync();
    return rule.rule.list?.source;
  });
  expect(choices).toBe("binær,trin,lineær");
  // Nothing that was there is another now.
  const after = cellsOf(excel);
  for (const [place, cell] of before) expect([place, after.get(place)]).toEqual([place, cell]);
});

test("a repaired plan can be recalculated, and its look-up shows the status", async () => {
  await withoutParts();
  await repairPlan(excelPort());
  const { report } = await recalculateHere();
  expect(report("da").score.certain).toBe(75);
  const requirements = (await readHere()).tables.find(({ name }) => name === "Krav");
  expect(requirements?.values[1]?.at(-1)).toBe("Opfyldt");
});

test("where something stands beside the table, nothing is added to it, and the cell is named", async () => {
  const excel = await withoutParts();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPI").getRange("G9").values = [["min egen note"]];
    await context.sync();
  });
  const before = (await readHere()).tables.find(({ name }) => name === "KPI");
  const repaired = await repairPlan(excelPort());
  expect(repaired.blocked).toEqual([{ table: "KPI", headers: ["Kilde"], cell: "KPI!G9" }]);
  expect(repaired.columns.map(({ table }) => table)).not.toContain("KPI");
  expect((await readHere()).tables.find(({ name }) => name === "KPI")).toEqual(before);
});

test("a whole plan lacks nothing, and nothing is written", async () => {
  const excel = await openPlan(YEAR);
  const before = cellsOf(excel);
  expect(await repairPlan(excelPort())).toEqual({ tables: [], columns: [], blocked: [], settings: [] });
  expect(cellsOf(excel)).toEqual(before);
});

test("a table under an alias, or mapped by Kobling, is not added a second time; its own names are looked up", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Egne");
    sheet.getRange("A1:C2").values = [
      ["Tabel", "Kolonne", "Hedder her"],
      ["Mål", "", "Delaftaler"],
    ];
    sheet.tables.add("A1:C2", true).name = "Kobling";
    sheet.getRange("A5:B6").values = [
      ["Mål", "Titel"],
      ["'1", "Mit mål"],
    ];
    sheet.tables.add("A5:B6", true).name = "Delaftaler";
    await context.sync();
  });
  const repaired = await repairPlan(excelPort());
  expect(repaired.tables).not.toContain("Mål");
  const goals = (await readHere()).tables.find(({ name }) => name === "Delaftaler");
  expect(goals?.values[0]).toContain("Opfyldt når");
  // The look-up is of this table's own rows.
  expect(goals?.formulas[1]?.at(-1)).toContain("MATCH([@Mål],");
  expect((await readHere()).sheets).not.toContain("Mål");
});

test("settings without a row come at the end of Plan, with guidance and choices, and their value left to the user", async () => {
  const excel = await openPlan(YEAR);
  await excel.run(async (context) => {
    const rows = context.workbook.tables.getItem("Plan").rows;
    // Vægtning and Underskrevet, the later first.
    for (const row of [6, 4]) rows.getItemAt(row).delete();
    await context.sync();
  });
  const before = (await readHere()).tables.find(({ name }) => name === "Plan");
  const repaired = await repairPlan(excelPort());
  expect(repaired).toEqual({
    tables: [],
    columns: [],
    blocked: [],
    settings: [
      { table: "Plan", label: "Underskrevet" },
      { table: "Plan", label: "Vægtning" },
    ],
  });
  const after = (await readHere()).tables.find(({ name }) => name === "Plan");
  expect(after?.values).toEqual([
    ...(before?.values ?? []),
    ["Underskrevet", "", "Dagen, planen er underskrevet"],
    ["Vægtning", "", expect.stringMatching(/^ens: /u)],
  ]);
  expect(after?.formats.at(-2)?.[1]).toBe("dd-mm-yyyy");
  const choices = await excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Plan").getRange().getLastCell().getOffsetRange(0, -1);
    const rule = cell.dataValidation.load("rule");
    await context.sync();
    return rule.rule.list?.source;
  });
  expect(choices).toBe("ens,angivet");
  expect((await repairPlan(excelPort())).settings).toEqual([]);
});

test("a plan that does not say which settings its rows hold gets its column back, and no rows", async () => {
  const excel = await openPlan(YEAR);
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Plan").columns.getItem("Indstilling").name = "Hvad";
    await context.sync();
  });
  const rows = (await readHere()).tables.find(({ name }) => name === "Plan")?.values.length;
  const repaired = await repairPlan(excelPort());
  expect(repaired.columns).toEqual([{ table: "Plan", header: "Indstilling" }]);
  expect(repaired.settings).toEqual([]);
  expect((await readHere()).tables.find(({ name }) => name === "Plan")?.values).toHaveLength(rows ?? 0);
});
