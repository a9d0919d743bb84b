// What Excel refuses, this host refuses: each of these would pass on a lenient one, and then fail for a user.
import { type Act, prepared, refusal, wrong } from "./refusal";

const INVALID: Readonly<Record<string, readonly (readonly [string, Act])[]>> = {
  "an address": [
    ["that is empty", (s) => s.getRange("").load("address")],
    ["of a column without its end", (s) => s.getRange("A").load("address")],
    ["of several blocks", (s) => s.getRange("A1,C3").load("address")],
    ["of three corners", (s) => s.getRange("A1:B2:C3").load("address")],
    ["in R1C1", (s) => s.getRange("R1C1").load("address")],
    ["that is a formula", (s) => s.getRange("=A1").load("address")],
    ["with a sheet's name that needs quotes", (s) => s.getRange("Mål 2024!A1").load("address")],
    ["on another sheet", (s) => s.getRange("'Mål 2024'!A1").load("address")],
    ["longer than 8192 letters", (s) => s.getRange(`A1${" ".repeat(8191)}`).load("address")],
    ["that is a number", (s) => s.getRange(wrong(5)).load("address")],
    [
      "of a print area elsewhere",
      (s) => {
        s.pageLayout.setPrintArea("'Mål 2024'!A1:B2");
      },
    ],
    [
      "of panes elsewhere",
      (s, w) => {
        s.freezePanes.freezeAt(w.worksheets.getItem("Mål 2024").getRange("A1"));
      },
    ],
    ["of a table elsewhere", (s) => s.tables.add("'Mål 2024'!D1:E2", true)],
    [
      "of a table's size elsewhere",
      (s) => {
        s.tables.getItem("T").resize("'Mål 2024'!A1:B5");
      },
    ],
    [
      "round two sheets",
      (s, w) =>
        s.getRange("A1").getBoundingRect(w.worksheets.getItem("Mål 2024").getRange("B2")).load("address"),
    ],
  ],
  "an index": [
    ["of a table that is not there", (s) => s.tables.getItemAt(1).load("name")],
    ["of a column that is not there", (s) => s.tables.getItem("T").columns.getItemAt(2).load("name")],
    ["of a row that is not there", (s) => s.tables.getItem("T").rows.getItemAt(2).load("values")],
    ["of a row below none", (s) => s.tables.getItem("T").rows.getItemAt(-1).load("values")],
    ["of a chart that is not there", (s) => s.charts.getItemAt(0).load("name")],
    ["that is half a row", (s) => s.getCell(0.5, 0).load("address")],
    ["for a new row beyond the end", (s) => s.tables.getItem("T").rows.add(3, [["z", 3]])],
    ["for a new column beyond the end", (s) => s.tables.getItem("T").columns.add(3)],
    ["for a sheet beyond the last", (s) => (s.position = 2)],
  ],
  "a matrix": [
    ["of formulas with too few rows", (s) => (s.getRange("D1:D2").formulas = [["=1"]])],
    ["of formats with too few columns", (s) => (s.getRange("D1:E2").numberFormat = [["0"], ["0"]])],
    ["of numbers for formats", (s) => (s.getRange("D1").numberFormat = [[1]])],
    ["for one cell's formula, null", (s) => (s.getRange("D1").formulas = wrong(null))],
    ["for one cell's format, null", (s) => (s.getRange("D1").numberFormat = wrong(null))],
    ["of values for whole columns", (s) => (s.getRange("D:E").values = [["Frist"]])],
    ["of formulas for whole columns", (s) => (s.getRange("D:E").formulas = wrong("=1"))],
    ["of formats for whole columns", (s) => (s.getRange("D:E").numberFormat = [["0"]])],
    ["of formats for whole rows", (s) => (s.getRange("8:9").numberFormat = wrong("0"))],
    ["of a row's values, too wide", (s) => (s.tables.getItem("T").rows.getItemAt(0).values = [["x", 1, 2]])],
    [
      "of properties of too few cells",
      (s) => {
        s.getRange("D1:E1").setCellProperties([[{}]]);
      },
    ],
    [
      "of properties of too many rows",
      (s) => {
        s.getRange("D1:E1").setRowProperties([{}, {}]);
      },
    ],
  ],
  "a choice": [
    ["of visibility", (s) => (s.visibility = wrong("Usynlig"))],
    ["in the wrong case", (s) => (s.visibility = wrong("hidden"))],
    ["of calculation", (_s, w) => (w.application.calculationMode = wrong("Straks"))],
    [
      "of what to clear",
      (s) => {
        s.getRange("D1").clear(wrong("Alt"));
      },
    ],
    [
      "of what to copy",
      (s) => {
        s.getRange("D1").copyFrom("A1", wrong("Alt"));
      },
    ],
    ["of where to push", (s) => s.getRange("D1").insert(wrong("Up"))],
    [
      "of where to pull",
      (s) => {
        s.getRange("D1").delete(wrong("Down"));
      },
    ],
    ["of a border", (s) => s.getRange("D1").format.borders.getItem(wrong("Top")).load("style")],
    ["of a line", (s) => (s.getRange("D1").format.borders.getItem("EdgeTop").style = wrong("Wavy"))],
    ["of a conditional format", (s) => s.getRange("D1").conditionalFormats.add(wrong("Andet"))],
    ["of a paper", (s) => (s.pageLayout.paperSize = wrong("A7"))],
    ["of a table's style", (s) => (s.tables.getItem("T").style = "TableStyleLight22")],
    [
      "of a rule's operator",
      (s) =>
        (s.getRange("D1").dataValidation.rule = {
          wholeNumber: { formula1: 1, operator: wrong("Over") },
        }),
    ],
  ],
  "a value": [
    ["for a name of a sheet", (s) => (s.name = wrong(5))],
    ["for hiding rows", (s) => (s.getRange("2:2").rowHidden = wrong("ja"))],
    ["for an indent", (s) => (s.getRange("D1").format.indentLevel = 251)],
    ["for an angle", (s) => (s.getRange("D1").format.textOrientation = 91)],
    ["for a font", (s) => (s.getRange("D1").format.font.name = "x".repeat(32))],
    [
      "for frozen rows",
      (s) => {
        s.freezePanes.freezeRows(0);
      },
    ],
    ["for a name's formula", (_s, w) => (w.names.getItem("Tallene").formula = "1+1")],
    ["for a link", (s) => (s.getRange("D1").hyperlink = wrong("https://digst.dk"))],
    [
      "missing at a rule's end",
      (s) => (s.getRange("D1").dataValidation.rule = { decimal: { formula1: 1, operator: "Between" } }),
    ],
    [
      "missing at a condition's end",
      (s) =>
        (s.getRange("D1").conditionalFormats.add("CellValue").cellValue.rule = {
          formula1: "=1",
          operator: "Between",
        }),
    ],
    ["for several cells' properties", (s) => s.getRange("D1").getCellProperties(wrong(null))],
    ["that is no range", (_s, w) => w.names.add("Ny", wrong({ address: "A1" }))],
  ],
};

describe.each(Object.entries(INVALID))("%s that Excel does not take is InvalidArgument", (_what, cases) => {
  it.each(cases)("%s", async (_name, act) => {
    expect(await refusal(act)).toBe("InvalidArgument");
  });
});

it("an address may have dollars, small letters and its own sheet in quotes, and a name will do", async () => {
  const { run } = await prepared();
  const addresses = await run(async (sheet, { workbook }) => {
    const other = workbook.worksheets.getItem("Mål 2024");
    const ranges = [
      sheet.getRange("$b$2:c3"),
      sheet.getRange("Sheet1!B2"),
      sheet.getRange("tallene"),
      other.getRange("'Mål 2024'!$A:$B"),
    ].map((range) => range.load("address"));
    await workbook.context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!B2:C3", "Sheet1!B2", "Sheet1!B2:B3", "'Mål 2024'!A:B"]);
});

it("an empty text empties a formula's cell, null leaves it", async () => {
  const { run, read } = await prepared();
  await run((sheet) => {
    sheet.getRange("D1:E1").formulas = [["=1+1", "=2+2"]];
    sheet.getRange("D1:E1").formulas = [["", null]];
  });
  expect(await read("D1:E1", "formulas")).toEqual([["", "=2+2"]]);
});
