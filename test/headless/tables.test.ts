// Tables on the host: made, named, resized, filled, renamed and saved as Excel does it.
import { openHeadless } from "../../src/headless";

const NAME = "Målæøå";

async function withTable() {
  const excel = await openHeadless();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mål og krav");
    sheet.getRange("A1:C3").values = [
      ["Id", "Værdi", "Dobbelt"],
      ["x", 2, null],
      ["y", 3, null],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = NAME;
    table.columns.getItem("Dobbelt").getDataBodyRange().formulas = [["=[@Værdi]*2"], ["=[@Værdi]*2"]];
    sheet.getRange("E1").formulas = [[`=SUM(${NAME}[Dobbelt])`]];
    await context.sync();
  });
  return excel;
}

async function table(excel: Awaited<ReturnType<typeof openHeadless>>) {
  return excel.run(async (context) => {
    const found = context.workbook.tables.getItem(NAME);
    const whole = found.getRange().load("values,formulas,address");
    const columns = found.columns.load("items/name,items/index,count");
    const sum = context.workbook.worksheets.getItem("Mål og krav").getRange("E1").load("values,formulas");
    await context.sync();
    return {
      address: whole.address,
      values: whole.values as unknown[][],
      formulas: whole.formulas as unknown[][],
      columns: columns.items.map((column) => column.name),
      sum: (sum.values as unknown[][])[0]?.[0],
      sumFormula: (sum.formulas as unknown[][])[0]?.[0],
    };
  });
}

it("makes a table whose structured references, with Danish letters, are computed", async () => {
  const seen = await table(await withTable());
  expect(seen.address).toBe("'Mål og krav'!A1:C3");
  expect(seen.columns).toEqual(["Id", "Værdi", "Dobbelt"]);
  expect(seen.values[1]).toEqual(["x", 2, 4]);
  expect(seen.formulas[1]).toEqual(["x", 2, "=[@Værdi]*2"]);
  expect(seen.sum).toBe(10);
});

it("keeps name, calculated column and results through save and load", async () => {
  const excel = await withTable();
  const before = await table(excel);
  const again = await openHeadless(await excel.save());
  expect(await table(again)).toEqual(before);
  expect(
    again.workbook.getWorksheet("Mål og krav")?.getTables()[0]?.table.columns[2]?.calculatedColumnFormula,
  ).toBe(`${NAME}[[#This Row],[Værdi]]*2`);
});
