// What a range tells of itself, and its rarer looks: counts, edges, hidden cells, links, localised twins.
import { onSheet, type OnSheet } from "./open";
import { savedParts } from "./saved-parts";

it("a range tells where it lies and how large it is, to the largest", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    const block = sheet.getRange("C4:E5");
    block.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn,addressLocal");
    const rows = sheet.getRange("2:3").load("isEntireRow,isEntireColumn,cellCount");
    const columns = sheet.getRange("B:C").load("isEntireRow,isEntireColumn");
    const all = sheet.getRange().load("cellCount");
    await context.sync();
    return {
      block: block.toJSON(),
      rows: [rows.isEntireRow, rows.isEntireColumn, rows.cellCount],
      columns: [columns.isEntireRow, columns.isEntireColumn],
      all: all.cellCount,
    };
  });
  expect(seen).toEqual({
    block: {
      rowIndex: 3,
      columnIndex: 2,
      rowCount: 2,
      columnCount: 3,
      cellCount: 6,
      isEntireRow: false,
      isEntireColumn: false,
      addressLocal: "Sheet1!C4:E5",
    },
    rows: [true, false, 32_768],
    columns: [false, true],
    all: -1,
  });
});

it("formulas and number formats of the locale are those of en-US", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.formulasLocal = [[2, "=SUM(A1,1.5)"]];
    range.numberFormatLocal = [["0.0", "#,##0"]];
    range.load("formulasLocal,formulas,numberFormatLocal,numberFormat,values");
    await context.sync();
    return range.toJSON();
  });
  const formulas = [[2, "=SUM(A1,1.5)"]];
  const formats = [["0.0", "#,##0"]];
  expect(seen).toEqual({
    formulasLocal: formulas,
    formulas,
    numberFormatLocal: formats,
    numberFormat: formats,
    values: [[2, 3.5]],
  });
});

it("cells are hidden by row or by column, and null where some are not", async () => {
  const { run } = await onSheet();
  const hidden = await run(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const places = ["A1", "A2:C2", "B1:B3", "A1:A2", "A1:B1", "C3"];
    const ranges = places.map((address) => sheet.getRange(address).load("hidden"));
    await context.sync();
    return ranges.map((range) => range.hidden);
  });
  expect(hidden).toEqual([false, true, true, null, null, false]);
});

it("a link leads out or to a place in the workbook and shows its text, in the file too", async () => {
  const before = await onSheet();
  await before.run((sheet) => {
    sheet.getRange("A1").hyperlink = {
      address: "https://digst.dk/",
      textToDisplay: "Digst",
      screenTip: "Styrelsen",
    };
    sheet.getRange("A2").values = [["Se her"]];
    sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!A1" };
  });
  const links = ({ run }: OnSheet): Promise<unknown> =>
    run(async (sheet, context) => {
      const ranges = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("hyperlink,values"));
      await context.sync();
      return ranges.map(({ hyperlink, values }) => [hyperlink, (values as unknown[][])[0]?.[0]]);
    });
  const out = { address: "https://digst.dk/", textToDisplay: "Digst" };
  const inside = [{ documentReference: "Sheet1!A1", textToDisplay: "Se her" }, "Se her"];
  expect(await links(before)).toEqual([[{ ...out, screenTip: "Styrelsen" }, "Digst"], inside, [null, ""]]);
  // A link of a file that is opened stays in the file, but is not read: the add-in asks for none.
  const [sheet] = await savedParts(before.excel, /^xl\/worksheets\/sheet1\.xml$/u);
  expect(sheet).toMatch(
    /<hyperlink ref="A1" r:id="rId1" tooltip="Styrelsen"\/><hyperlink ref="A2" location="Sheet1!A1"\/>/u,
  );
  const [relations] = await savedParts(before.excel, /sheet1\.xml\.rels$/u);
  expect(relations).toContain('Target="https://digst.dk/"');
});

it("the rarer looks are kept in the file, sub- and superscript taking each other away", async () => {
  const before = await onSheet();
  await before.run((sheet) => {
    const { font } = sheet.getRange("A1").format;
    font.subscript = true;
    font.superscript = true;
    sheet.getRange("A2").format.font.subscript = true;
    sheet.getRange("A1:A2").format.shrinkToFit = true;
    sheet.getRange("A1").format.protection.formulaHidden = true;
  });
  const again = await onSheet(await before.excel.save());
  const seen = await again.run(async (sheet, context) => {
    const ranges = ["A1", "A2", "A1:A2"].map((address) =>
      sheet
        .getRange(address)
        .load(
          "format/font/subscript,format/font/superscript,format/shrinkToFit,format/protection/formulaHidden",
        ),
    );
    await context.sync();
    return ranges.map(({ format }) => [
      format.font.subscript,
      format.font.superscript,
      format.shrinkToFit,
      format.protection.formulaHidden,
    ]);
  });
  expect(seen).toEqual([
    [false, true, true, true],
    [true, false, true, false],
    [null, null, true, null],
  ]);
});

it("rows and columns are dressed one by one", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.setRowProperties([{ rowHidden: false, format: { rowHeight: 30 } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 105 } }, { columnHidden: true }]);
    const first = sheet.getRange("A1").load("format/rowHeight,format/columnWidth,hidden");
    const row = sheet.getRange("2:2").load("rowHidden");
    const column = sheet.getRange("B:B").load("columnHidden");
    await context.sync();
    return [
      first.format.rowHeight,
      first.format.columnWidth,
      first.hidden,
      row.rowHidden,
      column.columnHidden,
    ];
  });
  expect(seen).toEqual([30, 105, false, true, true]);
});

it("a range is calculated when asked", async () => {
  const { run, read } = await onSheet();
  await run(async (sheet, { application }) => {
    application.calculationMode = "Manual";
    sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
    await sheet.context.sync();
    sheet.getRange("A1").values = [[2]];
  });
  expect(await read("B1", "values")).toEqual([[10]]);
  await run((sheet) => {
    sheet.getRange("A1:B1").calculate();
  });
  expect(await read("B1", "values")).toEqual([[20]]);
});
