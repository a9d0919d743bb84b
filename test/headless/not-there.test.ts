// What is not there: said by a code of its own, by a null object, or, of members that this host lacks, by name.
import { officeError } from "./open";
import { type Act, prepared, refusal, wrong } from "./refusal";

it.each<[string, Act, string]>([
  [
    "a used range where nothing is used",
    (s) => s.getRange("F:F").getUsedRange().load("address"),
    "ItemNotFound",
  ],
  ["a sheet of an address", (s) => s.tables.add("Nej!A1:B2", true), "ItemNotFound"],
  ["a column", (s) => s.tables.getItem("T").columns.getItem("Nej").load("name"), "ItemNotFound"],
  ["a neighbour", (s) => s.getPrevious().load("name"), "ItemNotFound"],
  ["a name among a sheet's own", (s) => s.names.getItem("Tallene").load("value"), "ItemNotFound"],
  ["a setting", (_s, w) => w.settings.getItem("nej").load("value"), "ItemNotFound"],
  [
    "a sheet of a workbook's name",
    (_s, w) => w.names.getItem("Tallene").worksheet.load("name"),
    "ItemNotFound",
  ],
  ["cells for a table where cells are merged", mergedTable, "MergedRangeConflict"],
  ["room to insert", pushedOff, "NonBlankCellOffSheet"],
  [
    "room for one value in so many cells",
    (s) => (s.getRange("A5:XFC5000").values = wrong(1)),
    "RangeExceedsLimit",
  ],
  [
    "a way to read so many cells",
    (s) => s.getRange("A1:XFC5000").load("values"),
    "ResponsePayloadSizeLimitExceeded",
  ],
  [
    "a hidden sheet to show",
    (_s, w) => {
      shownHidden(w);
    },
    "InvalidOperation",
  ],
  ["the last column of a table to delete", deletedColumns, "InvalidOperation"],
  ["a very hidden sheet to delete", deletedVeryHidden, "InvalidOperation"],
  ["a diagonal", (s) => s.getRange("D1").format.borders.getItem("DiagonalUp").load("style"), "ApiNotFound"],
  [
    "an axis' own end",
    (s) => s.charts.add("Line", s.getRange("A1:B3")).axes.valueAxis.load("maximum"),
    "ApiNotFound",
  ],
  [
    "a value among cells' properties",
    (s) => s.getRange("D1").getCellProperties(wrong({ values: true })),
    "ApiNotFound",
  ],
  [
    "a width among rows' properties",
    (s) => {
      s.getRange("D1").setRowProperties([wrong({ columnHidden: true })]);
    },
    "ApiNotFound",
  ],
  ["room beside a table", besideTable, "NotImplemented"],
  ["a list without its drop-down", listWithout, "NotImplemented"],
])("where there is no such thing as %s, it says so", async (_name, act, code) => {
  expect(await refusal(act)).toBe(code);
});

function mergedTable(sheet: Excel.Worksheet): void {
  sheet.getRange("D2:E2").merge();
  sheet.tables.add("D1:E3", true);
}

function pushedOff(sheet: Excel.Worksheet): void {
  sheet.getRange("XFD9").values = [["sidst"]];
  sheet.getRange("A9").insert("Right");
}

function shownHidden({ worksheets }: Excel.Workbook): void {
  const sheet = worksheets.getItem("Mål 2024");
  sheet.visibility = "Hidden";
  sheet.activate();
}

function deletedColumns(sheet: Excel.Worksheet): void {
  const { columns } = sheet.tables.getItem("T");
  columns.getItemAt(0).delete();
  columns.getItem("Tal").delete();
}

function deletedVeryHidden(_sheet: Excel.Worksheet, { worksheets }: Excel.Workbook): void {
  const sheet = worksheets.getItem("Mål 2024");
  sheet.visibility = "VeryHidden";
  sheet.delete();
}

function besideTable(sheet: Excel.Worksheet): void {
  sheet.getRange("C2").values = [["ved siden af"]];
  sheet.tables.getItem("T").columns.add();
}

function listWithout(sheet: Excel.Worksheet): void {
  sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: false, source: "Ja,Nej" } };
}

it("cells that are not used are a null object where asked for as such", async () => {
  const { run } = await prepared();
  const seen = await run(async (sheet, context) => {
    const none = sheet.getRange("F:F").getUsedRangeOrNullObject(true);
    const some = sheet.getRange("B:B").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [none.isNullObject, some.address];
  });
  expect(seen).toEqual([true, "Sheet1!B1:B3"]);
});

describe("an object that is not there", () => {
  it("says so when asked, loaded or not, and leads to others that are not there", async () => {
    const { run } = await prepared();
    const seen = await run(async (_sheet, { workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject("Nej");
      sheet.load("isNullObject, name");
      const column = sheet.tables.getItem("T").columns.getItem("Tal").load("name");
      await workbook.context.sync();
      return [sheet.isNullObject, column.isNullObject, sheet.toJSON().name];
    });
    expect(seen).toEqual([true, true, undefined]);
  });

  it.each<[string, Act, string]>([
    [
      "be deleted",
      (_s, w) => {
        w.tables.getItemOrNullObject("Nej").delete();
      },
      "ItemNotFound",
    ],
    ["be named", (_s, w) => (w.worksheets.getItemOrNullObject("Nej").name = "Ja"), "ItemNotFound"],
    [
      "be protected",
      (_s, w) => {
        w.worksheets.getItemOrNullObject("Nej").protection.protect();
      },
      "ItemNotFound",
    ],
    [
      "stand for cells",
      (s) => s.tables.add(s.getRange("H1").getIntersectionOrNullObject("J1"), true),
      "InvalidArgument",
    ],
    [
      "be copied from",
      (s) => {
        s.getRange("H1").copyFrom(s.getRange("H1").getIntersectionOrNullObject("J1"));
      },
      "InvalidArgument",
    ],
  ])("cannot %s", async (_name, act, code) => {
    expect(await refusal(act)).toBe(code);
  });
});

describe("a member that this host does not have", () => {
  it.each<[string, Act]>([
    ["Workbook.comments", (_s, w) => w.comments.load("items")],
    ["Worksheet.shapes", (s) => s.shapes.load("items")],
    [
      "Range.flashFill",
      (s) => {
        s.getRange("A1:B3").flashFill();
      },
    ],
    ["Range.style", (s) => (s.getRange("A1").style = "Good")],
    ["Table.description", (s) => s.tables.getItem("T").load("description")],
  ])("is said by its name: %s", async (name, act) => {
    const { run } = await prepared();
    const error = await officeError(
      run((sheet, { workbook }) => {
        act(sheet, workbook);
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect((error.debugInfo as { errorLocation: string }).errorLocation).toBe(name);
  });
});
