// A sheet's smaller members: neighbours, headings, frozen panes, copying, and all of its page set-up.
import { onSheet } from "./open";

it("sheets know their neighbours on both sides, or that there is none", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, { workbook }) => {
    const last = workbook.worksheets.add("Sidst").load("tabId");
    sheet.load("tabId");
    const before = last.getPrevious().load("name");
    const after = sheet.getNextOrNullObject().load("name");
    const beyond = last.getNextOrNullObject();
    await workbook.context.sync();
    return [before.name, after.name, beyond.isNullObject, last.tabId !== sheet.tabId];
  });
  expect(seen).toEqual(["Sheet1", "Sidst", true, true]);
});

it("a sheet is calculated when asked, and tells its standard sizes", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, { application }) => {
    application.calculationMode = "Manual";
    sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
    await sheet.context.sync();
    sheet.getRange("A1").values = [[2]];
    const before = sheet.getRange("B1").load("values");
    await sheet.context.sync();
    sheet.calculate(false);
    const after = sheet.getRange("B1").getCell(0, 0).load("values");
    sheet.load("standardWidth,standardHeight,enableCalculation");
    await sheet.context.sync();
    return [before.values, after.values, sheet.standardWidth, sheet.standardHeight, sheet.enableCalculation];
  });
  expect(seen).toEqual([[[10]], [[20]], 8.43, 15, true]);
});

it("headings can be hidden, also in the file; a hidden sheet's tab has no colour", async () => {
  const before = await onSheet();
  const color = await before.run(async (sheet, { workbook }) => {
    sheet.showHeadings = false;
    const other = workbook.worksheets.add("Skjult");
    other.tabColor = "#00FF00";
    other.visibility = "Hidden";
    other.load("tabColor");
    await workbook.context.sync();
    return other.tabColor;
  });
  expect(color).toBeNull();
  const again = await onSheet(await before.excel.save());
  expect((await again.run((sheet) => sheet.load("showHeadings"))).showHeadings).toBe(false);
});

it("a copy stands where it was asked to", async () => {
  const { run } = await onSheet();
  const names = await run(async (sheet, { workbook }) => {
    const last = workbook.worksheets.add("Sidst");
    sheet.copy("Before", last);
    sheet.copy("After", last);
    const sheets = workbook.worksheets.load("items/name");
    await workbook.context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet1", "Sheet1 (2)", "Sidst", "Sheet1 (3)"]);
});

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    [
      "one row",
      (p) => {
        p.freezeRows();
      },
      "Sheet1!1:1",
    ],
    [
      "two columns",
      (p) => {
        p.freezeColumns(2);
      },
      "Sheet1!A:B",
    ],
    [
      "both",
      (p) => {
        p.freezeAt("A1:C2");
      },
      "Sheet1!A1:C2",
    ],
    [
      "none any more",
      (p) => {
        p.freezeRows(3);
        p.unfreeze();
      },
      null,
    ],
  ])("%s, in the file too", async (_name, freeze, expected) => {
    const before = await onSheet();
    await before.run((sheet) => {
      freeze(sheet.freezePanes);
    });
    const again = await onSheet(await before.excel.save());
    const places = await again.run(async (sheet, context) => {
      const found = sheet.freezePanes.getLocation().load("address");
      const orNull = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [found, orNull].map((range) => (range.isNullObject ? null : range.address));
    });
    expect(places).toEqual([expected, expected]);
  });
});

describe("page set-up", () => {
  it("keeps every flag in the file", async () => {
    const flags: Excel.Interfaces.PageLayoutUpdateData = {
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draftMode: true,
    };
    const before = await onSheet();
    const none = await before.run(async (sheet, context) => {
      const layout = sheet.pageLayout.load(Object.keys(flags));
      await context.sync();
      const seen = layout.toJSON();
      layout.set(flags);
      return seen;
    });
    expect(Object.values(none)).toEqual([false, false, false, false, false, false]);
    const again = await onSheet(await before.excel.save());
    const kept = await again.run((sheet) => sheet.pageLayout.load(Object.keys(flags)));
    expect(kept.toJSON()).toEqual(flags);
  });

  it("keeps margins, in points or as they are given", async () => {
    const before = await onSheet();
    await before.run((sheet) => {
      sheet.pageLayout.set({ leftMargin: 36, rightMargin: 18, headerMargin: 9, footerMargin: 27 });
      sheet.pageLayout.setPrintMargins("Centimeters", { top: 2.54, bottom: 5.08 });
      sheet.pageLayout.setPrintMargins("Inches", { left: 1 });
      sheet.pageLayout.setPrintMargins("Points", { header: 12 });
    });
    const again = await onSheet(await before.excel.save());
    const { pageLayout } = await again.run((sheet) =>
      sheet.load({
        pageLayout: {
          leftMargin: true,
          rightMargin: true,
          topMargin: true,
          bottomMargin: true,
          headerMargin: true,
          footerMargin: true,
        },
      }),
    );
    const points = [
      pageLayout.leftMargin,
      pageLayout.rightMargin,
      pageLayout.topMargin,
      pageLayout.bottomMargin,
      pageLayout.headerMargin,
      pageLayout.footerMargin,
    ];
    expect(points.map((size) => Number(size.toFixed(6)))).toEqual([72, 18, 72, 144, 12, 27]);
  });

  it("keeps all six parts of header and footer apart", async () => {
    const texts: Excel.Interfaces.HeaderFooterUpdateData = {
      leftHeader: "Resultatplan",
      centerHeader: "&A",
      rightHeader: "&D",
      leftFooter: "Økonomi & styring",
      centerFooter: "Side &P af &N",
      rightFooter: "Fortroligt",
    };
    const before = await onSheet();
    await before.run((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.set(texts);
    });
    const again = await onSheet(await before.excel.save());
    const kept = await again.run((sheet) =>
      sheet.pageLayout.headersFooters.defaultForAllPages.load(Object.keys(texts)),
    );
    expect(kept.toJSON()).toEqual(texts);
  });

  it("has no print area and no title rows until they are set; a scale is kept, one too small refused", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      const layout = sheet.pageLayout;
      const found = [
        layout.getPrintAreaOrNullObject(),
        layout.getPrintTitleRowsOrNullObject(),
        layout.getPrintTitleColumnsOrNullObject(),
      ];
      layout.zoom = { scale: 80 };
      layout.load("zoom");
      await context.sync();
      return [found.map(({ isNullObject }) => isNullObject), layout.zoom];
    });
    expect(seen).toEqual([[true, true, true], { scale: 80 }]);
    const tooSmall = run((sheet) => {
      sheet.pageLayout.zoom = { scale: 9 };
    });
    await expect(tooSmall).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
