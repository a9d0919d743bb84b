// Filtering by an add-in: which rows each kind of criteria leaves in sight, over tables and over sheets.
import { errorCode, onSheet, type OnSheet } from "./open";

async function withTable(): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:B7").values = [
      ["Art", "Beløb"],
      ["Mad", 10],
      ["Transport", 20],
      ["mad", 30],
      ["Uddannelse", 40],
      ["", ""],
      ["Telefon", "ukendt"],
    ];
    on.tables.add("A1:B7", true).name = "T";
  });
  return sheet;
}

/** The first column of what is in sight, headings left out. */
function inSight({ run }: OnSheet): Promise<unknown[]> {
  return run(async (sheet, context) => {
    const view = sheet.tables.getItem("T").getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    return view.values.map((row: unknown[]) => row[0]);
  });
}

const column = (sheet: Excel.Worksheet, name: string): Excel.Filter =>
  sheet.tables.getItem("T").columns.getItem(name).filter;

describe("a table's column", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, readonly unknown[]]>([
    [
      "texts, whatever the case",
      (s) => {
        column(s, "Art").apply({ filterOn: "Values", values: ["MAD", "Telefon"] });
      },
      ["Mad", "mad", "Telefon"],
    ],
    [
      "texts in short, and empty cells among them",
      (s) => {
        column(s, "Art").applyValuesFilter(["Uddannelse", ""]);
      },
      ["Uddannelse", ""],
    ],
    [
      "an ending",
      (s) => {
        column(s, "Art").applyCustomFilter("=*se");
      },
      ["Uddannelse"],
    ],
    [
      "not a text",
      (s) => {
        column(s, "Art").applyCustomFilter("<>mad");
      },
      ["Transport", "Uddannelse", "", "Telefon"],
    ],
    [
      "numbers between two",
      (s) => {
        column(s, "Beløb").applyCustomFilter(">10", "<40", "And");
      },
      ["Transport", "mad"],
    ],
    [
      "numbers outside two",
      (s) => {
        column(s, "Beløb").applyCustomFilter("<=10", ">=40", "Or");
      },
      ["Mad", "Uddannelse"],
    ],
    [
      "the largest two",
      (s) => {
        column(s, "Beløb").applyTopItemsFilter(2);
      },
      ["mad", "Uddannelse"],
    ],
    [
      "the smallest one",
      (s) => {
        column(s, "Beløb").applyBottomItemsFilter(1);
      },
      ["Mad"],
    ],
    [
      "the largest half",
      (s) => {
        column(s, "Beløb").apply({ filterOn: "TopPercent", criterion1: "50" });
      },
      ["mad", "Uddannelse"],
    ],
    [
      "more than the average",
      (s) => {
        column(s, "Beløb").applyDynamicFilter("AboveAverage");
      },
      ["mad", "Uddannelse"],
    ],
    [
      "two columns at once",
      (s) => {
        column(s, "Beløb").apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" });
        column(s, "Art").applyValuesFilter(["Mad"]);
      },
      ["Mad"],
    ],
  ])("is filtered by %s", async (_name, filter, expected) => {
    const sheet = await withTable();
    await sheet.run(filter);
    expect(await inSight(sheet)).toEqual(expected);
  });

  it("tells its criteria, until they are cleared; a new value is filtered when it is asked for", async () => {
    const sheet = await withTable();
    const seen = await sheet.run(async (on, context) => {
      const filter = column(on, "Beløb");
      filter.applyCustomFilter(">10", "<40", "And");
      filter.load("criteria");
      await context.sync();
      return filter.criteria;
    });
    expect(seen).toEqual({ filterOn: "Custom", criterion1: ">10", criterion2: "<40", operator: "And" });
    await sheet.run((on) => {
      on.getRange("B3").values = [[99]];
    });
    expect(await inSight(sheet)).toEqual(["Transport", "mad"]);
    await sheet.run((on) => {
      on.tables.getItem("T").reapplyFilters();
    });
    expect(await inSight(sheet)).toEqual(["mad"]);
    const filter = await sheet.run((on) => {
      column(on, "Beløb").clear();
      return column(on, "Beløb").load("criteria");
    });
    expect(filter.criteria).toBeNull();
    expect(await inSight(sheet)).toHaveLength(6);
    expect(sheet.excel.warnings).toEqual([{ kind: "filter-criteria-lost", cells: "Sheet1!A2:B7" }]);
  });

  it.each<[Excel.FilterCriteria, string]>([
    [{ filterOn: "Values" }, "InvalidArgument"],
    [{ filterOn: "TopItems", criterion1: "mange" }, "InvalidArgument"],
    [{ filterOn: "Custom", criterion1: ">mange" }, "InvalidArgument"],
    [{ filterOn: "CellColor", color: "#FF0000" }, "ApiNotFound"],
    [{ filterOn: "Dynamic", dynamicCriteria: "Yesterday" }, "ApiNotFound"],
    [{ filterOn: "Efter lyst" as "Values" }, "InvalidArgument"],
  ])("refuses %j with %s", async (criteria, code) => {
    const { run } = await withTable();
    const refused = run((sheet) => {
      column(sheet, "Beløb").apply(criteria);
    });
    expect(await errorCode(refused)).toBe(code);
  });
});

describe("what is in sight of a range", () => {
  it("leaves out hidden rows and columns, in values, formulas, texts, types and formats", async () => {
    const { run } = await withTable();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("C2:D3").formulas = [
        ["=1+1", "x"],
        [5, "y"],
      ];
      sheet.getRange("D:D").columnHidden = true;
      sheet.getRange("3:3").rowHidden = true;
      const view = sheet.getRange("C2:D3").getVisibleView();
      view.load("values,formulas,text,valueTypes,numberFormat,rowCount,columnCount");
      await context.sync();
      return view.toJSON();
    });
    expect(seen).toMatchObject({
      values: [[2]],
      formulas: [["=1+1"]],
      text: [["2"]],
      valueTypes: [["Double"]],
      numberFormat: [["General"]],
      rowCount: 1,
      columnCount: 1,
    });
  });
});

describe("a sheet's filter", () => {
  async function withBlock(): Promise<OnSheet> {
    const sheet = await onSheet();
    await sheet.run((on) => {
      on.getRange("A1:B4").values = [
        ["Afgrøde", "Kg"],
        ["Hvede", 5],
        ["Byg", 1],
        ["Ærter", 9],
      ];
    });
    return sheet;
  }

  const hidden = ({ run }: OnSheet): Promise<boolean[]> =>
    run(async (sheet, context) => {
      const rows = [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    });

  it("hides rows by several columns, shows them again column by column, and goes", async () => {
    const sheet = await withBlock();
    await sheet.run((on) => {
      on.autoFilter.apply(on.getUsedRange(), 1, { filterOn: "TopItems", criterion1: "2" });
      on.autoFilter.apply("A1:B4", 0, { filterOn: "Custom", criterion1: "=*e" });
    });
    expect(await hidden(sheet)).toEqual([false, true, true]);
    const told = await sheet.run(async (on, context) => {
      const filter = on.autoFilter.load("enabled,isDataFiltered,criteria");
      const place = filter.getRange().load("address");
      await context.sync();
      return [filter.enabled, filter.isDataFiltered, filter.criteria, place.address];
    });
    expect(told).toEqual([
      true,
      true,
      [
        { filterOn: "Custom", criterion1: "=*e" },
        { filterOn: "TopItems", criterion1: "2" },
      ],
      "Sheet1!A1:B4",
    ]);
    await sheet.run((on) => {
      on.autoFilter.clearColumnCriteria(0);
    });
    expect(await hidden(sheet)).toEqual([false, true, false]);
    await sheet.run((on) => {
      on.getRange("B3").values = [[99]];
      on.autoFilter.reapply();
    });
    expect(await hidden(sheet)).toEqual([true, false, false]);
    await sheet.run((on) => {
      on.autoFilter.clearCriteria();
    });
    expect(await hidden(sheet)).toEqual([false, false, false]);
    const gone = await sheet.run((on) => {
      on.autoFilter.remove();
      return on.autoFilter.getRangeOrNullObject();
    });
    expect(gone.isNullObject).toBe(true);
  });

  it("shows again what it hid when it is taken away, and refuses a column that it has not", async () => {
    const sheet = await withBlock();
    await sheet.run((on) => {
      on.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["Byg"] });
    });
    expect(await hidden(sheet)).toEqual([true, false, true]);
    const wrong = (column: number): Promise<string> =>
      errorCode(
        sheet.run((on) => {
          on.autoFilter.clearColumnCriteria(column);
        }),
      );
    expect([await wrong(2), await wrong(-1)]).toEqual(["InvalidArgument", "InvalidArgument"]);
    await sheet.run((on) => {
      on.autoFilter.remove();
    });
    expect(await hidden(sheet)).toEqual([false, false, false]);
  });
});
