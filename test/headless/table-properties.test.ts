// What tables, columns and rows tell of themselves, and removing several rows at once.
import { errorCode, onSheet, onSheetWithTable, type OnSheet } from "./open";

const NAME = "Mål";

const withTable = (): Promise<OnSheet> => onSheetWithTable(NAME);

it("a table keeps its legacy id when renamed, and its looks in the file", async () => {
  const before = await withTable();
  const ids = await before.run(async (sheet, context) => {
    const table = sheet.tables.getItem(NAME).load("id,legacyId");
    await context.sync();
    const first = [table.id, table.legacyId];
    table.set({ name: "Andet", showBandedColumns: true, highlightLastColumn: true });
    table.load("id,legacyId");
    await context.sync();
    return [first, [table.id, table.legacyId]];
  });
  expect(ids[1]).toEqual(ids[0]);
  const again = await onSheet(await before.excel.save());
  const looks = await again.run((sheet) =>
    sheet.tables.getItem("Andet").load("showBandedColumns,highlightLastColumn,highlightFirstColumn"),
  );
  expect([looks.showBandedColumns, looks.highlightLastColumn, looks.highlightFirstColumn]).toEqual([
    true,
    true,
    false,
  ]);
});

it("tables, columns and rows are counted, listed and found by place", async () => {
  const { run } = await withTable();
  const seen = await run(async (sheet, context) => {
    const table = sheet.tables.getItemAt(0).load("name");
    const counts = [sheet.tables.getCount(), table.columns.getCount(), table.rows.getCount()];
    const tables = sheet.tables.load("count,items/name");
    const columns = table.columns.load("count,items/name,items/id,items/index");
    const rows = table.rows.load("count,items/index,items/values");
    const column = table.columns.getItemAt(1).getRange().load("address");
    const row = table.rows.getItemAt(2).getRange().load("address");
    await context.sync();
    return {
      name: table.name,
      counts: counts.map(({ value }) => value),
      tables: [tables.count, tables.items.map(({ name }) => name)],
      columns: [columns.count, columns.items.map(({ name, id, index }) => [name, id, index])],
      rows: [rows.count, rows.items.map(({ index, values }) => [index, values[0]?.[0] as unknown])],
      places: [column.address, row.address],
    };
  });
  expect(seen).toEqual({
    name: NAME,
    counts: [1, 2, 3],
    tables: [1, [NAME]],
    columns: [
      2,
      [
        ["Id", 1, 0],
        ["Tal", 2, 1],
      ],
    ],
    rows: [
      3,
      [
        [0, "x"],
        [1, "y"],
        [2, "z"],
      ],
    ],
    places: ["Sheet1!B1:B4", "Sheet1!A4:B4"],
  });
});

it("rows that are not next to each other go at once; one that is not there, or twice, goes not at all", async () => {
  const { run, read } = await withTable();
  const deleting = (indexes: number[]): Promise<unknown> =>
    run((sheet) => {
      sheet.tables.getItem(NAME).rows.deleteRows(indexes);
    });
  expect(await errorCode(deleting([0, 3]))).toBe("InvalidArgument");
  expect(await errorCode(deleting([1, 1]))).toBe("InvalidArgument");
  expect(await read("A1:A4", "values")).toEqual([["Id"], ["x"], ["y"], ["z"]]);
  await deleting([0, 2]);
  expect(await read("A1:A4", "values")).toEqual([["Id"], ["y"], [""], [""]]);
});

it("a totals row that a file came with is found, of the table and of a column; without one there is none", async () => {
  const { excel, run } = await withTable();
  const totals = async (): Promise<string[]> =>
    run(async (sheet, context) => {
      const table = sheet.tables.getItem(NAME);
      const whole = table.getTotalRowRange().load("address");
      const column = table.columns.getItem("Tal").getTotalRowRange().load("address");
      await context.sync();
      return [whole.address, column.address];
    });
  expect(await errorCode(totals())).toBe("ItemNotFound");
  const [table] = excel.workbook.worksheets[0]?.getTables() ?? [];
  if (table === undefined) throw new Error("no table");
  table.table.totalsRow = true;
  expect(await totals()).toEqual(["Sheet1!A4:B4", "Sheet1!B4"]);
  const body = await run((sheet) => sheet.tables.getItem(NAME).getDataBodyRange().load("address"));
  expect(body.address).toBe("Sheet1!A2:B3");
});

describe("the total row and the header row", () => {
  const ranges = async ({ run }: OnSheet): Promise<readonly string[]> =>
    run(async (sheet, context) => {
      const table = sheet.tables.getItem(NAME);
      const all = [table.getRange(), table.getDataBodyRange()].map((range) => range.load("address"));
      await context.sync();
      return all.map(({ address }) => address.split("!")[1] ?? "");
    });

  it("getRange covers a total row and the data range does not: A1:B5 and A2:B4", async () => {
    const on = await withTable();
    await on.run((sheet) => (sheet.tables.getItem(NAME).showTotals = true));
    expect(await ranges(on)).toEqual(["A1:B5", "A2:B4"]);
    expect(await on.read("A5:B5", "values")).toEqual([["Total", 6]]);
    await on.run((sheet) => (sheet.tables.getItem(NAME).showTotals = false));
    expect(await ranges(on)).toEqual(["A1:B4", "A2:B4"]);
    expect(await on.read("A5:B5", "values")).toEqual([["", ""]]);
  });

  it("a total row pushes down what stands under the table", async () => {
    const on = await withTable();
    await on.run((sheet) => (sheet.getRange("A5").values = [["egen note"]]));
    await on.run((sheet) => (sheet.tables.getItem(NAME).showTotals = true));
    expect(await on.read("A5:A6", "values")).toEqual([["Total"], ["egen note"]]);
  });

  it("a hidden header row leaves the data where it is, and the columns their names", async () => {
    const on = await withTable();
    const names = await on.run(async (sheet, context) => {
      const table = sheet.tables.getItem(NAME);
      table.showHeaders = false;
      const columns = table.columns.load("items/name");
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Id", "Tal"]);
    expect(await ranges(on)).toEqual(["A2:B4", "A2:B4"]);
    expect(await on.read("A1:B2", "values")).toEqual([
      ["", ""],
      ["x", 1],
    ]);
    expect(
      await errorCode(on.run((sheet) => sheet.tables.getItem(NAME).getHeaderRowRange().load("values"))),
    ).toBe("ItemNotFound");
    await on.run((sheet) => (sheet.tables.getItem(NAME).showHeaders = true));
    expect(await ranges(on)).toEqual(["A1:B4", "A2:B4"]);
    expect(await on.read("A1:B1", "values")).toEqual([["Id", "Tal"]]);
  });

  it("a header row comes above the data also where something has been written there meanwhile", async () => {
    const on = await withTable();
    await on.run((sheet) => {
      sheet.tables.getItem(NAME).showHeaders = false;
      sheet.getRange("A1").values = [["overskrift"]];
      sheet.tables.getItem(NAME).showHeaders = true;
    });
    expect(await ranges(on)).toEqual(["A2:B5", "A3:B5"]);
    expect(await on.read("A1:B3", "values")).toEqual([
      ["overskrift", ""],
      ["Id", "Tal"],
      ["x", 1],
    ]);
  });
});
