// Excel evaluates the seal's formulas over whole columns only where the file marks them as array formulas.
import { Workbook } from "@cj-tech-master/excelts";
import { openHeadless } from "../../src/headless";
import { sealChanges } from "../../src/workbook/seal";
import { excelPort } from "../../src/excel";
import { aTable, aWorkbook } from "../support/snapshot";

const SNAPSHOT = aWorkbook(
  aTable("KPI", [
    ["Nøgletal", "Værdi"],
    ["Borger.dk", 92],
  ]),
);

async function sealedFile(): Promise<Uint8Array> {
  const host = await openHeadless();
  host.useEverywhere();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("KPI");
    sheet.getRange("A4:B5").values = [
      ["Nøgletal", "Værdi"],
      ["Borger.dk", 92],
    ];
    sheet.tables.add("A4:B5", true).name = "KPI";
    await context.sync();
  });
  const changes = sealChanges(SNAPSHOT);
  await excelPort().write(
    { ...changes, mark: null },
    { ...SNAPSHOT, sheets: ["Sheet1", "KPI"] },
    () => false,
  );
  return host.save();
}

test("a saved seal has array formulas of one cell; opened again they are plain, computed and unchanged", async () => {
  const file = await sealedFile();
  const stored = new Workbook();
  await stored.xlsx.load(file);
  const cell = stored.getWorksheet("Segl")?.getCell("N9");
  expect(cell?.formula).toMatch(/^MOD\(SUMPRODUCT\(/u);
  expect(cell?.model).toMatchObject({ shareType: "array", ref: "N9" });
  const again = await openHeadless(file);
  const [status, formula] = await again.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Segl");
    const range = sheet.getRange("B4");
    const part = sheet.getRange("N9");
    range.load("values");
    part.load("formulas");
    context.workbook.worksheets.getItem("KPI").getRange("B5").values = [[93]];
    await context.sync();
    range.load("values");
    await context.sync();
    return [range.values[0]?.[0], part.formulas[0]?.[0]] as unknown[];
  });
  expect(formula).toMatch(/^=MOD\(SUMPRODUCT\(/u);
  expect(status).toMatch(/^Ændret efter beregningen: tabellen KPI, kolonnen Værdi, række 1/u);
});
