// Tables on the host: made, named, resized, filled, changed and saved as Excel does it.
import { openHeadless, type HeadlessExcel } from "../../src/headless";
import { errorCode, onSheet, type OnSheet } from "./open";

const NAME = "Målæøå";

async function withTable(): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.name = "Mål og krav";
    on.getRange("A1:C3").values = [
      ["Id", "Værdi", "Dobbelt"],
      ["x", 2, null],
      ["y", 3, null],
    ];
    const table = on.tables.add("A1:C3", true);
    table.name = NAME;
    table.columns.getItem("Dobbelt").getDataBodyRange().formulas = [["=[@Værdi]*2"], ["=[@Værdi]*2"]];
    on.getRange("E1").formulas = [[`=SUM(${NAME}[Dobbelt])`]];
  });
  return sheet;
}

/** The table as a reader of the workbook sees it. */
async function seen(excel: HeadlessExcel) {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem(NAME);
    const whole = table.getRange().load("values,formulas,address");
    const columns = table.columns.load("items/name,count");
    const rows = table.rows.load("count");
    const sum = table.worksheet.getRange("E1").load("values,formulas");
    await context.sync();
    return {
      address: whole.address,
      values: whole.values as unknown[][],
      formulas: whole.formulas as unknown[][],
      columns: columns.items.map((column) => column.name),
      counts: [columns.count, rows.count],
      sum: [(sum.values as unknown[][])[0]?.[0], (sum.formulas as unknown[][])[0]?.[0]],
    };
  });
}

describe("a new table", () => {
  it("has structured references, with Danish letters, computed", async () => {
    const { excel } = await withTable();
    expect(await seen(excel)).toEqual({
      address: "'Mål og krav'!A1:C3",
      values: [
        ["Id", "Værdi", "Dobbelt"],
        ["x", 2, 4],
        ["y", 3, 6],
      ],
      formulas: [
        ["Id", "Værdi", "Dobbelt"],
        ["x", 2, "=[@Værdi]*2"],
        ["y", 3, "=[@Værdi]*2"],
      ],
      columns: ["Id", "Værdi", "Dobbelt"],
      counts: [3, 2],
      sum: [10, `=SUM(${NAME}[Dobbelt])`],
    });
  });

  it("stays as it is through save and load, twice", async () => {
    const { excel } = await withTable();
    const before = await seen(excel);
    const once = await openHeadless(await excel.save());
    expect(await seen(once)).toEqual(before);
    const twice = await openHeadless(await once.save());
    expect(await seen(twice)).toEqual(before);
    const columns = twice.workbook.getWorksheet("Mål og krav")?.getTables()[0]?.table.columns;
    expect(columns?.[2]?.calculatedColumnFormula).toBe(`${NAME}[[#This Row],[Værdi]]*2`);
  });

  it("gets a header row put in where the cells have none", async () => {
    const { run, read } = await onSheet();
    const place = await run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(place).toBe("Sheet1!A1:B3");
    expect(await read("A1:B3", "values")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("has headers made text, never empty, and each of its own name", async () => {
    const { run, read } = await onSheet();
    await run((sheet) => {
      sheet.getRange("A1:D2").values = [
        ["Tal", "", "Tal", 2024],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
    });
    expect(await read("A1:D1", "values")).toEqual([["Tal", "Column2", "Tal2", "2024"]]);
    expect(await read("A1:D1", "valueTypes")).toEqual([["String", "String", "String", "String"]]);
  });

  it("has one data row at least", async () => {
    const { run } = await onSheet();
    const place = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      const range = sheet.tables.add("A1:B1", true).getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(place).toBe("Sheet1!A1:B2");
  });

  it("is called Table1, Table2, … until it is named", async () => {
    const { run } = await onSheet();
    const names = await run(async (sheet, context) => {
      const first = sheet.tables.add("A1:B2", true).load("name");
      const second = sheet.tables.add("D1:E2", true).load("name");
      await context.sync();
      return [first.name, second.name];
    });
    expect(names).toEqual(["Table1", "Table2"]);
  });

  it("may not lie over another", async () => {
    const { run } = await withTable();
    expect(
      await errorCode(
        run((sheet) => {
          sheet.tables.add("C3:D9", true);
        }),
      ),
    ).toBe("InvalidArgument");
  });

  it.each(["har mellemrum", "A1", "R1C1", "C", "1tal", ""])("may not be called %j", async (name) => {
    const { excel } = await withTable();
    const naming = excel.run(async (context) => {
      context.workbook.tables.getItem(NAME).name = name;
      await context.sync();
    });
    expect(await errorCode(naming)).toBe("InvalidArgument");
  });

  it("may not have another table's or name's name", async () => {
    const { run } = await withTable();
    const naming = (name: string) =>
      errorCode(
        run((sheet, context) => {
          context.workbook.names.add(`Navn${name.length}`, sheet.getRange("A1"));
          sheet.tables.add("G1:H2", true).name = name;
        }),
      );
    expect(await naming(NAME.toUpperCase())).toBe("InvalidArgument");
  });
});

describe("finding tables", () => {
  it("goes by name whatever the case, by id, by place, by sheet", async () => {
    const { excel } = await withTable();
    const found = await excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/id,items/name,count");
      await context.sync();
      const byCase = tables.getItem(NAME.toUpperCase()).load("name");
      const byId = tables.getItem(tables.items[0]?.id ?? "").load("name");
      const byPlace = tables.getItemAt(0).load("name");
      const bySheet = context.workbook.worksheets.getItem("Mål og krav").tables.getItem(NAME).load("name");
      const touching = context.workbook.worksheets
        .getFirst()
        .getRange("C3:D9")
        .getTables(false)
        .load("items/name");
      const inside = context.workbook.worksheets
        .getFirst()
        .getRange("C3:D9")
        .getTables(true)
        .load("items/name");
      await context.sync();
      return [byCase.name, byId.name, byPlace.name, bySheet.name, touching.items.length, inside.items.length];
    });
    expect(found).toEqual([NAME, NAME, NAME, NAME, 1, 0]);
  });

  it("keeps finding a table after it is renamed in the same run", async () => {
    const { excel } = await withTable();
    const name = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem(NAME);
      table.name = "Andet";
      await context.sync();
      table.load("name");
      await context.sync();
      return table.name;
    });
    expect(name).toBe("Andet");
  });
});

describe("resizing", () => {
  it("fills calculated columns into the new rows", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      sheet.getRange("A4:B4").values = [["z", 4]];
      sheet.tables.getItem(NAME).resize("A1:C4");
    });
    const { values, formulas, sum } = await seen(excel);
    expect(values[3]).toEqual(["z", 4, 8]);
    expect(formulas[3]?.[2]).toBe("=[@Værdi]*2");
    expect(sum[0]).toBe(18);
  });

  it("lets rows go without emptying them", async () => {
    const { excel, run, read } = await withTable();
    await run((sheet) => {
      sheet.tables.getItem(NAME).resize("A1:C2");
    });
    expect((await seen(excel)).sum[0]).toBe(4);
    expect(await read("A3:B3", "values")).toEqual([["y", 3]]);
  });

  it("takes in columns, naming those without a header", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      sheet.tables.getItem(NAME).resize(sheet.getRange("A1:D3"));
    });
    expect((await seen(excel)).columns).toEqual(["Id", "Værdi", "Dobbelt", "Column4"]);
  });

  it.each(["A2:C5", "A1:C1", "F1:G9"])(
    "refuses %s: the header row stays, one data row too",
    async (address) => {
      const { run } = await withTable();
      const code = await errorCode(
        run((sheet) => {
          sheet.tables.getItem(NAME).resize(address);
        }),
      );
      expect(code).toBe("InvalidArgument");
    },
  );
});

describe("renaming", () => {
  it("a table takes formulas along", async () => {
    const { excel, run, read } = await withTable();
    await run((sheet) => {
      sheet.tables.getItem(NAME).name = "Nyt";
    });
    expect(await read("E1", "formulas")).toEqual([["=SUM(Nyt[Dobbelt])"]]);
    expect(await read("E1", "values")).toEqual([[10]]);
    expect(await read("C2", "formulas")).toEqual([["=[@Værdi]*2"]]);
    expect(excel.warnings).toEqual([]);
  });

  it("a column by its header cell or by its name are one and the same", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      sheet.getRange("A1").values = [["Nøgle"]];
    });
    expect((await seen(excel)).columns[0]).toBe("Nøgle");
    await run((sheet) => {
      sheet.tables.getItem(NAME).columns.getItem("Nøgle").name = "Kode";
    });
    expect((await seen(excel)).values[0]?.[0]).toBe("Kode");
  });

  it("a column takes formulas along", async () => {
    const { run, read } = await withTable();
    await run((sheet) => {
      sheet.getRange("B1").values = [["Beløb"]];
    });
    expect(await read("C2", "formulas")).toEqual([["=[@Beløb]*2"]]);
    expect(await read("C2:C3", "values")).toEqual([[4], [6]]);
  });
});

describe("rows", () => {
  it("are added at the end, with the calculated column filled", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      sheet.tables.getItem(NAME).rows.add(undefined, [
        ["z", 4, null],
        ["w", 5, null],
      ] as unknown as string[][]);
    });
    const { values, sum } = await seen(excel);
    expect(values.slice(3)).toEqual([
      ["z", 4, 8],
      ["w", 5, 10],
    ]);
    expect(sum[0]).toBe(28);
  });

  it("push down what stands below the table", async () => {
    const { excel, run, read } = await withTable();
    await run((sheet) => {
      sheet.getRange("A4").values = [["under"]];
      sheet.getRange("F1").formulas = [["=A4"]];
      sheet.tables.getItem(NAME).rows.add(0, [["a", 1, null]] as unknown as string[][]);
    });
    expect((await seen(excel)).values.map((row) => row[0])).toEqual(["Id", "a", "x", "y"]);
    expect(await read("A5", "values")).toEqual([["under"]]);
    expect(await read("F1", "formulas")).toEqual([["=A5"]]);
  });

  it("are read, changed and deleted one by one", async () => {
    const { excel, run } = await withTable();
    const values = await run(async (sheet, context) => {
      const rows = sheet.tables.getItem(NAME).rows;
      const second = rows.getItemAt(1).load("values,index");
      await context.sync();
      rows.getItemAt(0).delete();
      return [second.index, second.values];
    });
    expect(values).toEqual([1, [["y", 3, 6]]]);
    const after = await seen(excel);
    expect(after.values).toEqual([
      ["Id", "Værdi", "Dobbelt"],
      ["y", 3, 6],
    ]);
  });

  it("never go below one: the last is emptied", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      const rows = sheet.tables.getItem(NAME).rows;
      rows.deleteRowsAt(0, 2);
    });
    const { values, counts } = await seen(excel);
    expect(counts).toEqual([3, 1]);
    expect(values[1]?.slice(0, 2)).toEqual(["", ""]);
  });

  it("of the wrong width are refused", async () => {
    const { run } = await withTable();
    const code = await errorCode(
      run((sheet) => {
        sheet.tables.getItem(NAME).rows.add(undefined, [["for kort"]]);
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("columns", () => {
  it("are added with name and values, and deleted", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      sheet.tables.getItem(NAME).columns.add(1, [["Ny"], [7], [8]]);
    });
    expect((await seen(excel)).values).toEqual([
      ["Id", "Ny", "Værdi", "Dobbelt"],
      ["x", 7, 2, 4],
      ["y", 8, 3, 6],
    ]);
    await run((sheet) => {
      sheet.tables.getItem(NAME).columns.getItem("Ny").delete();
    });
    expect((await seen(excel)).columns).toEqual(["Id", "Værdi", "Dobbelt"]);
  });

  it("give ranges and values of their own", async () => {
    const { run } = await withTable();
    const got = await run(async (sheet, context) => {
      const column = sheet.tables.getItem(NAME).columns.getItem("Værdi").load("values,index");
      const body = column.getDataBodyRange().load("address");
      const header = column.getHeaderRowRange().load("address");
      const missing = sheet.tables.getItem(NAME).columns.getItemOrNullObject("Findes ikke");
      await context.sync();
      return [column.values, column.index, body.address, header.address, missing.isNullObject];
    });
    expect(got).toEqual([[["Værdi"], [2], [3]], 1, "'Mål og krav'!B2:B3", "'Mål og krav'!B1", true]);
  });

  it("that are not there answer ItemNotFound", async () => {
    const { run } = await withTable();
    expect(
      await errorCode(run((sheet) => sheet.tables.getItem(NAME).columns.getItem("Nej").load("name"))),
    ).toBe("ItemNotFound");
  });
});

describe("looks and ends", () => {
  it("keeps style and bands through a file", async () => {
    const { excel, run } = await withTable();
    await run((sheet) => {
      const table = sheet.tables.getItem(NAME);
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
    });
    const again = await openHeadless(await excel.save());
    const looks = await again.run(async (context) => {
      const table = context.workbook.tables
        .getItem(NAME)
        .load("style,showBandedRows,highlightFirstColumn,showTotals");
      await context.sync();
      return [table.style, table.showBandedRows, table.highlightFirstColumn, table.showTotals];
    });
    expect(looks).toEqual(["TableStyleLight9", false, true, false]);
  });

  it("keeps in the file whether the filter buttons are shown, and refuses a filter without them", async () => {
    const { excel, run } = await withTable();
    const show = (shown: boolean) => (sheet: Excel.Worksheet) => {
      sheet.tables.getItem(NAME).showFilterButton = shown;
    };
    const isShown = (on: OnSheet): Promise<boolean> =>
      on.run(async (sheet, context) => {
        const table = sheet.tables.getItem(NAME).load("showFilterButton");
        await context.sync();
        return table.showFilterButton;
      });
    await run(show(false));
    const without = await onSheet(await excel.save());
    expect(await isShown(without)).toBe(false);
    const clear = without.run((sheet) => {
      sheet.tables.getItem(NAME).clearFilters();
    });
    expect(await errorCode(clear)).toBe("ItemNotFound");
    await without.run(show(true));
    const shown = await onSheet(await without.excel.save());
    expect(await isShown(shown)).toBe(true);
    expect(shown.excel.warnings).toEqual([]);
  });

  it("deletes a table with its cells, or leaves the cells", async () => {
    const one = await withTable();
    await one.run((sheet) => {
      sheet.tables.getItem(NAME).convertToRange();
    });
    expect(await one.read("A2:B2", "values")).toEqual([["x", 2]]);
    const other = await withTable();
    await other.run((sheet) => {
      sheet.tables.getItem(NAME).delete();
    });
    expect(await other.read("A2:B2", "values")).toEqual([["", ""]]);
    const count = await other.excel.run(async (context) => {
      const tables = context.workbook.tables.load("count");
      await context.sync();
      return tables.count;
    });
    expect(count).toBe(0);
  });

  it("shows hidden rows again when filters are cleared", async () => {
    const { run } = await withTable();
    const hidden = await run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.tables.getItem(NAME).clearFilters();
      const row = sheet.getRange("2:2").load("rowHidden");
      await context.sync();
      return row.rowHidden;
    });
    expect(hidden).toBe(false);
  });
});
