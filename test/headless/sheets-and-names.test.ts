// Sheets, their protection and names: made, found, renamed, moved, deleted, with what mentions them.
import { openHeadless, type HeadlessExcel } from "../../src/headless";
import { errorCode, onSheet } from "./open";

type Batch<T> = (context: Excel.RequestContext) => T | Promise<T>;

async function synced<T>(excel: HeadlessExcel, batch: Batch<T>): Promise<T> {
  return excel.run(async (context) => {
    const result = await batch(context);
    await context.sync();
    return result;
  });
}

async function sheetNames(excel: HeadlessExcel): Promise<string[]> {
  const sheets = await synced(excel, (context) => context.workbook.worksheets.load("items/name"));
  return sheets.items.map((sheet) => sheet.name);
}

async function withSheets(...names: string[]): Promise<HeadlessExcel> {
  const excel = await openHeadless();
  await synced(excel, ({ workbook: { worksheets } }) => {
    for (const name of names) worksheets.add(name);
  });
  return excel;
}

describe("sheets", () => {
  it("are added at the end, named by Excel where they are not", async () => {
    const excel = await withSheets("Mål");
    await synced(excel, (context) => context.workbook.worksheets.add());
    expect(await sheetNames(excel)).toEqual(["Sheet1", "Mål", "Sheet2"]);
  });

  it("move to a place, and stay there in the file", async () => {
    const excel = await withSheets("A", "B");
    await synced(excel, (context) => {
      context.workbook.worksheets.getItem("B").position = 0;
    });
    expect(await sheetNames(excel)).toEqual(["B", "Sheet1", "A"]);
    expect(await sheetNames(await openHeadless(await excel.save()))).toEqual(["B", "Sheet1", "A"]);
  });

  it.each([
    ["sheet1", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a'", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("may not be called %j", async (name, code) => {
    const excel = await openHeadless();
    expect(await errorCode(synced(excel, (context) => context.workbook.worksheets.add(name)))).toBe(code);
  });

  it("take formulas and names along when renamed", async () => {
    const excel = await withSheets("Mål");
    await synced(excel, ({ workbook }) => {
      const goals = workbook.worksheets.getItem("Mål");
      goals.getRange("A1").values = [[4]];
      workbook.names.add("Fire", goals.getRange("A1"));
      workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["=Mål!A1*2"], ['="Mål!A1"&Fire']];
    });
    await synced(excel, ({ workbook }) => {
      workbook.worksheets.getItem("Mål").name = "Mål 2024";
    });
    const range = await synced(excel, ({ workbook }) =>
      workbook.worksheets.getItem("Sheet1").getRange("A1:A2").load("values,formulas"),
    );
    expect(range.formulas).toEqual([["='Mål 2024'!A1*2"], ['="Mål!A1"&Fire']]);
    expect(range.values).toEqual([[8], ["Mål!A14"]]);
  });

  it("leave #REF! behind when deleted, and no name without its cells", async () => {
    const excel = await withSheets("Mål");
    await synced(excel, ({ workbook }) => {
      workbook.names.add("Fire", workbook.worksheets.getItem("Mål").getRange("A1"));
      workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(Mål!A1:B2)+1"]];
      workbook.worksheets.getItem("Mål").delete();
    });
    const seen = await synced(excel, ({ workbook }) => ({
      range: workbook.worksheets.getItem("Sheet1").getRange("A1").load("values,formulas"),
      name: workbook.names.getItem("Fire").load("type,formula"),
    }));
    expect(seen.range.formulas).toEqual([["=SUM(#REF!)+1"]]);
    expect(seen.range.values).toEqual([["#REF!"]]);
    expect([seen.name.type, seen.name.formula]).toEqual(["Error", "=#REF!"]);
  });

  it("keep one visible sheet at least", async () => {
    const excel = await withSheets("B");
    await synced(excel, ({ workbook }) => {
      workbook.worksheets.getItem("B").visibility = "Hidden";
    });
    expect(
      await errorCode(
        synced(excel, ({ workbook }) => {
          workbook.worksheets.getItem("Sheet1").delete();
        }),
      ),
    ).toBe("InvalidOperation");
    const hiding = synced(excel, ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").visibility = "VeryHidden";
    });
    expect(await errorCode(hiding)).toBe("InvalidOperation");
  });

  it("know their neighbours, hidden ones skipped where asked", async () => {
    const excel = await withSheets("B", "C");
    const seen = await synced(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("B").visibility = "Hidden";
      const next = worksheets.getItem("Sheet1").getNext().load("name");
      const visible = worksheets.getItem("Sheet1").getNext(true).load("name");
      const before = worksheets.getItem("Sheet1").getPreviousOrNullObject();
      const last = worksheets.getLast().load("name");
      const count = worksheets.getCount(true);
      await context.sync();
      return [next.name, visible.name, before.isNullObject, last.name, count.value];
    });
    expect(seen).toEqual(["B", "C", true, "C", 2]);
  });

  it("are found by id, which stays when the name does not", async () => {
    const excel = await withSheets("B");
    const name = await synced(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("B").load("id");
      await context.sync();
      sheet.name = "Ny";
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      return again.name;
    });
    expect(name).toBe("Ny");
  });

  it("are copied with cells, formulas and looks", async () => {
    const { excel, run } = await onSheet();
    await run((sheet) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*2"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A:A").format.columnWidth = 105;
      sheet.copy("Beginning");
    });
    expect(await sheetNames(excel)).toEqual(["Sheet1 (2)", "Sheet1"]);
    const copy = await synced(excel, ({ workbook }) =>
      workbook.worksheets.getItem("Sheet1 (2)").getRange("A1:B1").load("values,format/columnWidth"),
    );
    expect(copy.values).toEqual([[2, 4]]);
    const first = await synced(excel, ({ workbook }) =>
      workbook.worksheets.getItem("Sheet1 (2)").getRange("A1").load("format/font/bold,format/columnWidth"),
    );
    expect([first.format.font.bold, first.format.columnWidth]).toEqual([true, 105]);
  });

  it("keep gridlines, tab colour, frozen rows and print set-up in the file", async () => {
    const { excel, run } = await onSheet();
    await run((sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("$A:$A");
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "Resultatplan";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Side &P af &N";
    });
    const again = await openHeadless(await excel.save());
    const seen = await synced(again, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("showGridlines,tabColor");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const layout = sheet.pageLayout.load("orientation,paperSize,zoom,leftMargin,centerHorizontally");
      const area = layout.getPrintAreaOrNullObject().load("address");
      const rows = layout.getPrintTitleRowsOrNullObject().load("address");
      const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
      const pages = layout.headersFooters.defaultForAllPages.load("leftHeader,centerHeader,rightFooter");
      await context.sync();
      return {
        sheet: [sheet.showGridlines, sheet.tabColor, frozen.address],
        layout: [
          layout.orientation,
          layout.paperSize,
          layout.zoom,
          layout.leftMargin,
          layout.centerHorizontally,
        ],
        print: [area.address, rows.address, columns.address],
        pages: [pages.leftHeader, pages.centerHeader, pages.rightFooter],
      };
    });
    expect(seen).toEqual({
      sheet: [false, "#FF0000", "Sheet1!A1:B2"],
      layout: ["Landscape", "A4", { horizontalFitToPages: 1 }, 36, true],
      print: ["Sheet1!A1:F20", "Sheet1!1:2", "Sheet1!A:A"],
      pages: ["Resultatplan", "", "Side &P af &N"],
    });
  });

  it("let go of frozen panes", async () => {
    const { run } = await onSheet();
    const none = await run(async (sheet, context) => {
      sheet.freezePanes.freezeRows(3);
      sheet.freezePanes.unfreeze();
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return frozen.isNullObject;
    });
    expect(none).toBe(true);
  });
});

describe("protected sheets", () => {
  async function protectedSheet(options: Excel.WorksheetProtectionOptions = {}) {
    const sheet = await onSheet();
    await sheet.run((on) => {
      on.getRange("A1:B2").values = [
        ["Id", "Tal"],
        ["x", 1],
      ];
      on.tables.add("A1:B2", true).name = "T";
      on.getRange("D1").format.protection.locked = false;
      on.protection.protect(options);
    });
    return sheet;
  }

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (s) => (s.getRange("A1").values = [["ny"]])],
    ["formulas", (s) => (s.getRange("A9").formulas = [["=1"]])],
    ["a range with one locked cell", (s) => (s.getRange("C1:D1").values = [[1, 2]])],
    [
      "clearing",
      (s) => {
        s.getRange("A1:B2").clear();
      },
    ],
    ["a number format", (s) => (s.getRange("A1").numberFormat = [["0.0"]])],
    ["a fill", (s) => (s.getRange("A1").format.fill.color = "#FF0000")],
    ["a column width", (s) => (s.getRange("A:A").format.columnWidth = 50)],
    ["hiding a row", (s) => (s.getRange("1:1").rowHidden = true)],
    [
      "a table's size",
      (s) => {
        s.tables.getItem("T").resize("A1:B3");
      },
    ],
    ["a new table", (s) => s.tables.add("F1:G2", true)],
    ["a new table row", (s) => s.tables.getItem("T").rows.add(undefined, [["y", 2]])],
    ["inserting", (s) => s.getRange("1:1").insert("Down")],
    [
      "deleting cells",
      (s) => {
        s.getRange("A9").delete("Up");
      },
    ],
    [
      "merging",
      (s) => {
        s.getRange("A8:B9").merge();
      },
    ],
    [
      "protecting again",
      (s) => {
        s.protection.protect();
      },
    ],
  ])("refuse %s with AccessDenied", async (_name, act) => {
    const sheet = await protectedSheet();
    expect(
      await errorCode(
        sheet.run((on) => {
          act(on);
        }),
      ),
    ).toBe("AccessDenied");
  });

  it("let unlocked cells be written, and everything be read", async () => {
    const sheet = await protectedSheet();
    await sheet.run((on) => {
      on.getRange("D1").values = [["fri"]];
    });
    expect(await sheet.read("A2:D2", "values")).toEqual([["x", 1, "", ""]]);
    expect(await sheet.read("D1", "values")).toEqual([["fri"]]);
  });

  it("let cells be formatted where that is allowed", async () => {
    const sheet = await protectedSheet({ allowFormatCells: true });
    await sheet.run((on) => {
      on.getRange("A1").format.font.bold = true;
    });
    const options = await sheet.run(async (on, context) => {
      const protection = on.protection.load("protected,options");
      await context.sync();
      return [
        protection.protected,
        protection.options.allowFormatCells,
        protection.options.allowFormatColumns,
      ];
    });
    expect(options).toEqual([true, true, false]);
  });

  it("stay protected in the file, with locked and unlocked cells", async () => {
    const before = await protectedSheet();
    const again = await onSheet(await before.excel.save());
    expect(
      await errorCode(
        again.run((on) => {
          on.getRange("A1").values = [[1]];
        }),
      ),
    ).toBe("AccessDenied");
    await again.run((on) => {
      on.getRange("D1").values = [["fri"]];
    });
    expect(await again.read("D1", "values")).toEqual([["fri"]]);
  });

  it("can be unprotected where there is no password", async () => {
    const sheet = await protectedSheet();
    await sheet.run((on) => {
      on.protection.unprotect();
      on.getRange("A9").values = [[1]];
    });
    expect(await sheet.read("A9", "values")).toEqual([[1]]);
  });
});

describe("names", () => {
  it("stand for cells, constants and formulas", async () => {
    const { excel, run } = await onSheet();
    await run((sheet, { workbook: { names } }) => {
      sheet.getRange("A1:A2").values = [[4], [5]];
      names.add("Celle", sheet.getRange("A1"));
      names.add("Celler", "=Sheet1!$A$1:$A$2");
      names.add("Tal", "=12.5");
      names.add("Tekst", '="æøå"');
      names.add("Formel", "=SUM(Sheet1!$A$1:$A$2)");
      sheet.getRange("C1:C4").formulas = [["=Celle+1"], ["=SUM(Celler)"], ["=Tal*2"], ["=Formel"]];
    });
    const seen = await run(async (sheet, context) => {
      const names = context.workbook.names.load(
        "items/name,items/type,items/value,items/formula,items/scope",
      );
      const values = sheet.getRange("C1:C4").load("values");
      await context.sync();
      return {
        items: names.items.map((item) => [
          item.name,
          item.type,
          item.value as unknown,
          item.formula as unknown,
        ]),
        values: values.values,
      };
    });
    expect(seen.items).toEqual([
      ["Celle", "Range", "Sheet1!$A$1", "=Sheet1!$A$1"],
      ["Celler", "Range", "Sheet1!$A$1:$A$2", "=Sheet1!$A$1:$A$2"],
      ["Formel", "String", "=SUM(Sheet1!$A$1:$A$2)", "=SUM(Sheet1!$A$1:$A$2)"],
      ["Tal", "Double", 12.5, "=12.5"],
      ["Tekst", "String", "æøå", '="æøå"'],
    ]);
    expect(seen.values).toEqual([[5], [9], [25], [9]]);
    expect(excel.warnings).toEqual([]);
  });

  it("of a sheet are told from the workbook's", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.names.add("Lokal", sheet.getRange("B2"));
      context.workbook.names.add("Fælles", sheet.getRange("A1"));
      const own = sheet.names.load("items/name,items/scope");
      const common = context.workbook.names.load("items/name");
      const local = context.workbook.names.getItemOrNullObject("Lokal");
      await context.sync();
      return [own.items.map((i) => [i.name, i.scope]), common.items.map((i) => i.name), local.isNullObject];
    });
    expect(seen).toEqual([[["Lokal", "Worksheet"]], ["Fælles"], true]);
  });

  it.each(["A1", "1tal", "med mellemrum", "R1C1", "c", ""])("may not be called %j", async (name) => {
    const { run } = await onSheet();
    expect(
      await errorCode(run((sheet, { workbook }) => workbook.names.add(name, sheet.getRange("A1")))),
    ).toBe("InvalidArgument");
  });

  it("may not be given twice, whatever the case", async () => {
    const { run } = await onSheet();
    const twice = run((sheet, { workbook }) => {
      workbook.names.add("Score", sheet.getRange("A1"));
      workbook.names.add("SCORE", sheet.getRange("A2"));
    });
    expect(await errorCode(twice)).toBe("InvalidArgument");
  });

  it("stay in the file, with scope and visibility, beside print titles", async () => {
    const { excel, run } = await onSheet();
    await run((sheet, { workbook }) => {
      sheet.name = "Mål æøå";
      workbook.names.add("SamletScore", sheet.getRange("B2"));
      workbook.names.add("Skjult", "=1").visible = false;
      sheet.names.add("Lokal", sheet.getRange("C3:D4"));
      sheet.pageLayout.setPrintTitleRows("$1:$1");
    });
    const again = await openHeadless(await excel.save());
    const seen = await synced(again, async (context) => {
      const names = context.workbook.names.load("items/name,items/visible,items/formula");
      const local = context.workbook.worksheets.getFirst().names.load("items/name,items/formula");
      await context.sync();
      return [...names.items, ...local.items].map((item) => [item.name, item.formula as unknown]);
    });
    expect(seen).toEqual([
      ["SamletScore", "='Mål æøå'!$B$2"],
      ["Skjult", "=1"],
      ["Lokal", "='Mål æøå'!$C$3:$D$4"],
    ]);
  });

  it("are deleted, and what used them shows #NAME?", async () => {
    const { run, read } = await onSheet();
    await run((sheet, { workbook }) => {
      workbook.names.add("Tal", "=3");
      sheet.getRange("A1").formulas = [["=Tal+1"]];
    });
    expect(await read("A1", "values")).toEqual([[4]]);
    await run((_sheet, { workbook }) => {
      workbook.names.getItem("Tal").delete();
    });
    expect(await read("A1", "values")).toEqual([["#NAME?"]]);
  });
});

describe("what an add-in keeps with the workbook", () => {
  it("is set, found, listed and deleted, and said not to be kept in the file", async () => {
    const excel = await openHeadless();
    const seen = await synced(excel, async (context) => {
      const { settings } = context.workbook;
      settings.add("sprog", "da");
      settings.add("antal", { mål: 12 });
      settings.add("sprog", "en");
      await context.sync();
      const language = settings.getItem("sprog").load("value");
      const missing = settings.getItemOrNullObject("findes ikke");
      const all = settings.load("items/key,items/value");
      await context.sync();
      settings.getItem("antal").delete();
      const count = settings.getCount();
      await context.sync();
      return [
        language.value as unknown,
        missing.isNullObject,
        all.items.map((item) => item.key),
        count.value,
      ];
    });
    expect(seen).toEqual(["en", true, ["sprog", "antal"], 1]);
    expect(excel.warnings).toEqual([{ kind: "add-in-settings-lost" }]);
  });

  it("includes the document's own properties, which are", async () => {
    const excel = await openHeadless();
    await synced(excel, ({ workbook: { properties } }) => {
      properties.title = "Resultatplan 2024";
      properties.author = "Økonomi";
    });
    const again = await openHeadless(await excel.save());
    const properties = await synced(again, ({ workbook }) => workbook.properties.load("title,author"));
    expect([properties.title, properties.author]).toEqual(["Resultatplan 2024", "Økonomi"]);
  });

  it("includes where the user stands", async () => {
    const excel = await withSheets("B");
    const seen = await synced(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.activate();
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.name, cell.address];
    });
    expect(seen).toEqual(["B!C3:D4", "B", "B!C3"]);
  });
});
