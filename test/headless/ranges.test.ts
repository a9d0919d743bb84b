// Ranges: finding one's way from one to another, clearing, copying, inserting, removing, merging.
import { errorCode, onSheet, type OnSheet } from "./open";

type Ask = (sheet: Excel.Worksheet) => Excel.Range;

async function address(ask: Ask): Promise<string> {
  const { run } = await onSheet();
  return (await run((sheet) => ask(sheet).load("address"))).address;
}

async function filled(values: unknown[][], at = "A1"): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    const range = on.getRange(at).getAbsoluteResizedRange(values.length, values[0]?.length ?? 0);
    range.values = values as string[][];
  });
  return sheet;
}

describe("addresses", () => {
  it.each<[string, Ask, string]>([
    ["getRange", (s) => s.getRange("b2:C5"), "Sheet1!B2:C5"],
    ["getRange of corners the wrong way round", (s) => s.getRange("C5:B2"), "Sheet1!B2:C5"],
    ["getRange with dollars", (s) => s.getRange("$B$2"), "Sheet1!B2"],
    ["getRange of columns", (s) => s.getRange("B:D"), "Sheet1!B:D"],
    ["getRange of rows", (s) => s.getRange("2:4"), "Sheet1!2:4"],
    ["getRange of everything", (s) => s.getRange(), "Sheet1!1:1048576"],
    ["getCell", (s) => s.getCell(1, 2), "Sheet1!C2"],
    ["getRangeByIndexes", (s) => s.getRangeByIndexes(1, 1, 2, 3), "Sheet1!B2:D3"],
    ["the last cell there is", (s) => s.getRange("XFD1048576"), "Sheet1!XFD1048576"],
    ["range.getCell", (s) => s.getRange("B2:C3").getCell(0, 1), "Sheet1!C2"],
    ["range.getCell outside", (s) => s.getRange("B2:C3").getCell(5, 5), "Sheet1!G7"],
    ["getRow", (s) => s.getRange("B2:C3").getRow(1), "Sheet1!B3:C3"],
    ["getColumn", (s) => s.getRange("B2:C3").getColumn(1), "Sheet1!C2:C3"],
    ["getLastRow", (s) => s.getRange("B2:C9").getLastRow(), "Sheet1!B9:C9"],
    ["getLastColumn", (s) => s.getRange("B2:E9").getLastColumn(), "Sheet1!E2:E9"],
    ["getLastCell", (s) => s.getRange("B2:E9").getLastCell(), "Sheet1!E9"],
    ["getOffsetRange", (s) => s.getRange("B2:C3").getOffsetRange(2, -1), "Sheet1!A4:B5"],
    ["getResizedRange", (s) => s.getRange("B2:C3").getResizedRange(2, -1), "Sheet1!B2:B5"],
    ["getAbsoluteResizedRange", (s) => s.getRange("B2:C3").getAbsoluteResizedRange(1, 4), "Sheet1!B2:E2"],
    ["getBoundingRect", (s) => s.getRange("B2").getBoundingRect("D9"), "Sheet1!B2:D9"],
    ["getBoundingRect of a range", (s) => s.getRange("B2").getBoundingRect(s.getRange("A1")), "Sheet1!A1:B2"],
    ["getIntersection", (s) => s.getRange("A1:C3").getIntersection("B2:D9"), "Sheet1!B2:C3"],
    ["getEntireColumn", (s) => s.getRange("B2:C3").getEntireColumn(), "Sheet1!B:C"],
    ["getEntireRow", (s) => s.getRange("B2:C3").getEntireRow(), "Sheet1!2:3"],
    ["getRowsAbove", (s) => s.getRange("B5:C6").getRowsAbove(2), "Sheet1!B3:C4"],
    ["getRowsBelow", (s) => s.getRange("B5:C6").getRowsBelow(), "Sheet1!B7:C7"],
    ["getColumnsBefore", (s) => s.getRange("C5:D6").getColumnsBefore(2), "Sheet1!A5:B6"],
    ["getColumnsAfter", (s) => s.getRange("C5:D6").getColumnsAfter(1), "Sheet1!E5:E6"],
  ])("%s", async (_name, ask, expected) => {
    expect(await address(ask)).toBe(expected);
  });

  it("stand with a quoted sheet where its name needs it", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("address");
      const addresses: string[] = [];
      for (const name of ["Mål", "Mål 1", "It's", "2024", "A1"]) {
        sheet.name = name;
        range.load("address");
        // One after another: a sheet has one name at a time.
        await context.sync();
        addresses.push(range.address);
      }
      return addresses;
    });
    expect(seen).toEqual(["Mål!A1:B2", "'Mål 1'!A1:B2", "'It''s'!A1:B2", "'2024'!A1:B2", "'A1'!A1:B2"]);
  });

  it.each<[string, Ask]>([
    ["no address", (s) => s.getRange("ikke en adresse")],
    ["row 0", (s) => s.getRange("A0")],
    ["beyond the last row", (s) => s.getRange("A1048577")],
    ["beyond the last column", (s) => s.getRange("XFE1")],
    ["offset off the sheet", (s) => s.getRange("A1").getOffsetRange(-1, 0)],
    ["resized away", (s) => s.getRange("A1:B2").getResizedRange(-2, 0)],
    ["a row outside", (s) => s.getRange("A1:B2").getRow(2)],
    ["negative indexes", (s) => s.getRangeByIndexes(-1, 0, 1, 1)],
    ["no rows", (s) => s.getRangeByIndexes(0, 0, 0, 1)],
  ])("answer InvalidArgument: %s", async (_name, ask) => {
    expect(await errorCode(address(ask))).toBe("InvalidArgument");
  });

  it("have no intersection where there is none", async () => {
    const { run } = await onSheet();
    const none = await run(async (sheet, context) => {
      const common = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      return common.isNullObject;
    });
    expect(none).toBe(true);
    expect(await errorCode(address((s) => s.getRange("A1").getIntersection("B2")))).toBe("ItemNotFound");
  });
});

describe("used ranges", () => {
  it("cover values and formats, or values only", async () => {
    const { run } = await filled([[1, 2]], "B2");
    const seen = await run(async (sheet, context) => {
      sheet.getRange("E9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("C:C").getUsedRange(true).load("address");
      await context.sync();
      return [all.address, values.address, within.address];
    });
    expect(seen).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C2", "Sheet1!C2"]);
  });

  it("are A1 on an empty sheet, and a null object where asked for as such", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const orNull = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, orNull.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1", true]);
  });
});

describe("clearing", () => {
  async function afterClearing(applyTo?: "All" | "Contents" | "Formats") {
    const sheet = await filled([[5]]);
    const seen = await sheet.run(async (on, context) => {
      const cell = on.getRange("A1");
      cell.format.fill.color = "#FF0000";
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "5,6" } };
      cell.clear(applyTo);
      cell.load("values,format/fill/color,dataValidation/type");
      await context.sync();
      return [(cell.values as unknown[][])[0]?.[0], cell.format.fill.color, cell.dataValidation.type];
    });
    return seen;
  }

  it("takes everything, unless told what", async () => {
    expect(await afterClearing()).toEqual(["", "#FFFFFF", "None"]);
    expect(await afterClearing("All")).toEqual(["", "#FFFFFF", "None"]);
  });

  it("takes contents only, or formats only", async () => {
    expect(await afterClearing("Contents")).toEqual(["", "#FF0000", "List"]);
    expect(await afterClearing("Formats")).toEqual([5, "#FFFFFF", "List"]);
  });

  it("reaches whole columns", async () => {
    const { run, read } = await filled([
      [1, 2],
      [3, 4],
    ]);
    await run((sheet) => {
      sheet.getRange("A:A").clear("Contents");
    });
    expect(await read("A1:B2", "values")).toEqual([
      ["", 2],
      ["", 4],
    ]);
  });
});

describe("copying", () => {
  it("moves the relative references of formulas along, and repeats the pattern", async () => {
    const { run, read } = await filled([
      [1, "=A1*10"],
      [2, ""],
      [3, ""],
    ]);
    await run((sheet) => {
      sheet.getRange("B2:B3").copyFrom("B1");
    });
    expect(await read("B1:B3", "formulas")).toEqual([["=A1*10"], ["=A2*10"], ["=A3*10"]]);
    expect(await read("B1:B3", "values")).toEqual([[10], [20], [30]]);
  });

  it("leaves fixed references, texts and structured references alone", async () => {
    const { run, read } = await filled([['=$A$1&"A1"&A$2', ""]], "C3");
    await run((sheet) => {
      sheet.getRange("D4").copyFrom("C3");
    });
    expect(await read("D4", "formulas")).toEqual([['=$A$1&"A1"&B$2']]);
  });

  it("copies values only, transposed where asked", async () => {
    const { run, read } = await filled([[1, "=A1+1"]]);
    await run((sheet) => {
      sheet.getRange("D1").copyFrom("A1:B1", "Values", false, true);
    });
    expect(await read("D1:D2", "formulas")).toEqual([[1], [2]]);
  });
});

describe("inserting and removing", () => {
  it("pushes cells down, and formulas and names follow", async () => {
    const { excel, run, read } = await filled([[1], [2], ["=SUM(A1:A2)"]]);
    await run((sheet, context) => {
      context.workbook.names.add("Anden", sheet.getRange("A2"));
      sheet.getRange("C1").formulas = [["=A3"]];
      sheet.getRange("2:2").insert("Down");
    });
    expect(await read("A1:A4", "formulas")).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
    expect(await read("C1", "formulas")).toEqual([["=A4"]]);
    const place = await excel.run(async (context) => {
      const range = context.workbook.names.getItem("Anden").getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(place).toBe("Sheet1!A3");
  });

  it("pulls cells up, and references to what went become #REF!", async () => {
    const { run, read } = await filled([[1], [2], [3], ["=A2"], ["=SUM(A1:A3)"]]);
    await run((sheet) => {
      sheet.getRange("A2").delete("Up");
    });
    expect(await read("A1:A4", "formulas")).toEqual([[1], [3], ["=#REF!"], ["=SUM(A1:A2)"]]);
    expect(await read("A4", "values")).toEqual([[4]]);
  });

  it("moves a table that lies below, with its own references", async () => {
    const { excel, run } = await filled(
      [
        ["Id", "Tal"],
        ["x", 1],
      ],
      "A5",
    );
    const seen = await run(async (sheet, context) => {
      const table = sheet.tables.add("A5:B6", true);
      table.name = "T";
      sheet.getRange("D1").formulas = [["=SUM(T[Tal])"]];
      sheet.getRange("1:2").insert("Down");
      const range = table.getRange().load("address,values");
      const sum = sheet.getRange("D3").load("values");
      await context.sync();
      return [range.address, range.values, sum.values];
    });
    expect(seen).toEqual([
      "Sheet1!A7:B8",
      [
        ["Id", "Tal"],
        ["x", 1],
      ],
      [[1]],
    ]);
    expect(excel.warnings).toEqual([]);
  });

  it("refuses to cut through a table", async () => {
    const { run } = await filled([
      ["Id", "Tal"],
      ["x", 1],
    ]);
    const code = await errorCode(
      run((sheet) => {
        sheet.tables.add("A1:B2", true);
        sheet.getRange("A1").insert("Down");
      }),
    );
    expect(code).toBe("InvalidOperation");
  });
});

describe("merged cells", () => {
  it("keep the first cell's value and read as empty in the rest", async () => {
    const { run, read } = await filled([
      ["a", "b"],
      ["c", "d"],
    ]);
    await run((sheet) => {
      sheet.getRange("A1:B2").merge();
    });
    expect(await read("A1:B2", "values")).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    await run((sheet) => {
      sheet.getRange("A1:B2").unmerge();
      sheet.getRange("B2").values = [["ny"]];
    });
    expect(await read("A1:B2", "values")).toEqual([
      ["a", ""],
      ["", "ny"],
    ]);
  });
});

describe("properties of many cells at once", () => {
  it("come row by row, column by column, cell by cell", async () => {
    const { run } = await filled([
      ["a", "b"],
      ["c", "d"],
    ]);
    const seen = await run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B:B").format.columnWidth = 105;
      const range = sheet.getRange("A1:B2");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const cells = range.getCellProperties({ address: true, format: { font: { bold: true } } });
      await context.sync();
      return { rows: rows.value, columns: columns.value, cells: cells.value };
    });
    expect(seen.rows).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ]);
    expect(seen.columns).toEqual([
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: false, format: { columnWidth: 105 } },
    ]);
    expect(seen.cells[0]).toEqual([
      { address: "Sheet1!A1", format: { font: { bold: false } } },
      { address: "Sheet1!B1", format: { font: { bold: true } } },
    ]);
  });

  it("are set likewise", async () => {
    const { run } = await filled([["a", "b"]]);
    const color = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#112233" } } }, {}]]);
      const fill = sheet.getRange("A1").format.fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#112233");
  });
});
