// What goes into cells and what comes out: Excel's coercions, shapes, blanks, dates, errors and texts.
import fc from "fast-check";
import { onSheet, errorCode } from "./open";
import { openHeadless } from "../../src/headless";
import type { OnSheet } from "./open";

/** What XML cannot hold, no workbook file can; a carriage return is read back as a line break. */
function inXml(text: string): boolean {
  return Array.from(text).every((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return (
      (code >= 0x20 || code === 9 || code === 10) && !(code >= 0xd800 && code <= 0xdfff) && code < 0xfffe
    );
  });
}

type Cell = string | number | boolean;

async function write(sheet: OnSheet, address: string, values: unknown): Promise<void> {
  await sheet.run((on) => {
    on.getRange(address).values = values as Cell[][];
  });
}

/** What one typed value becomes: value, type and the number format it brings. */
async function typed(value: unknown, format?: string): Promise<unknown[]> {
  const sheet = await onSheet();
  const range = await sheet.run(async (on, context) => {
    const cell = on.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value as Cell]];
    await context.sync();
    return on.getRange("A1").load("values,valueTypes,numberFormat");
  });
  return [range.values, range.valueTypes, range.numberFormat].map(
    (matrix) => (matrix as unknown[][])[0]?.[0],
  );
}

describe("the shape of what is set", () => {
  it.each([
    ["too few rows", "A1:B2", [[1, 2]]],
    [
      "too many rows",
      "A1:B1",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["too few columns", "A1:B2", [[1], [2]]],
    ["ragged rows", "A1:B2", [[1, 2], [3]]],
    ["a flat array", "A1:B1", [1, 2]],
    ["null for the whole range", "A1:B1", null],
    ["an object for a cell", "A1", [[{ a: 1 }]]],
    ["not a number", "A1", [[Number.NaN]]],
    ["a whole column", "A:A", 1],
  ])("is refused with InvalidArgument: %s", async (_name, address, values) => {
    const sheet = await onSheet();
    expect(await errorCode(write(sheet, address, values))).toBe("InvalidArgument");
  });

  it("spreads a single value over the range, for values, formulas and number formats", async () => {
    const sheet = await onSheet();
    await write(sheet, "A1:B2", 7);
    await sheet.run((on) => {
      on.getRange("C1:C2").formulas = "=A1+1" as unknown as string[][];
      on.getRange("A1:B2").numberFormat = "0.00" as unknown as string[][];
    });
    expect(await sheet.read("A1:C2", "values")).toEqual([
      [7, 7, 8],
      [7, 7, 8],
    ]);
    expect(await sheet.read("A1:B2", "text")).toEqual([
      ["7.00", "7.00"],
      ["7.00", "7.00"],
    ]);
  });

  it("goes through in pieces when it is large, as the client cuts it", async () => {
    const sheet = await onSheet();
    const rows = Array.from({ length: 2000 }, (_row, index) => [index, `r${index}`]);
    await write(sheet, "A1:B2000", rows);
    expect(await sheet.read("A1:B2000", "values")).toEqual(rows);
    expect(sheet.excel.syncs).toBe(2);
  });
});

describe("blank and null", () => {
  it("leaves a cell for null, empties it for an empty string", async () => {
    const sheet = await onSheet();
    await write(sheet, "A1:C1", [[1, 2, 3]]);
    await write(sheet, "A1:C1", [[null, "", 9]]);
    expect(await sheet.read("A1:C1", "values")).toEqual([[1, "", 9]]);
    expect(await sheet.read("A1:C1", "valueTypes")).toEqual([["Double", "Empty", "Double"]]);
  });

  it("leaves a number format for null, resets it for an empty string", async () => {
    const sheet = await onSheet();
    await sheet.run((on) => {
      on.getRange("A1:B1").numberFormat = [["0.0", "0.0"]];
      on.getRange("A1:B1").numberFormat = [[null, ""]];
    });
    expect(await sheet.read("A1:B1", "numberFormat")).toEqual([["0.0", "General"]]);
  });

  it("reads whole columns as null", async () => {
    const sheet = await onSheet();
    expect(await sheet.read("A:B", "values")).toBeNull();
  });
});

describe("strings as Excel reads them", () => {
  it.each<[string, unknown, string, string]>([
    ["12.5", 12.5, "Double", "General"],
    ["-3", -3, "Double", "General"],
    [" 7 ", 7, "Double", "General"],
    ["1e3", 1000, "Double", "General"],
    ["1,234", 1234, "Double", "#,##0"],
    ["1,234.50", 1234.5, "Double", "#,##0.00"],
    ["92%", 0.92, "Double", "0%"],
    ["5.04%", 0.0504, "Double", "0.00%"],
    ["$12", 12, "Double", "$#,##0.00"],
    ["TRUE", true, "Boolean", "General"],
    ["false", false, "Boolean", "General"],
    ["#DIV/0!", "#DIV/0!", "Error", "General"],
    ["8/19/2025", 45888, "Double", "m/d/yyyy"],
    ["2024-01-31", 45322, "Double", "m/d/yyyy"],
    ["31-Jan-2024", 45322, "Double", "d-mmm-yy"],
    ["January 31, 2024", 45322, "Double", "d-mmm-yy"],
    ["June 2024", 45444, "Double", "mmm-yy"],
    ["12:30", 0.520833333333333, "Double", "h:mm"],
  ])("%j becomes %j", async (text, value, type, format) => {
    const [got, gotType, gotFormat] = await typed(text);
    if (typeof value === "number") expect(got).toBeCloseTo(value, 12);
    else expect(got).toBe(value);
    expect([gotType, gotFormat]).toEqual([type, format]);
  });

  it.each([
    "19-8-2025",
    "juni 2024",
    "1.234,5",
    "3.1.2",
    "2. kvartal",
    "92 pct.",
    "30-02-2024",
    "+",
    "=",
    "1 000",
    "TRUE ",
  ])("%j stays text", async (text) => {
    const expected = text === "TRUE " ? [true, "Boolean"] : [text, "String"];
    expect((await typed(text)).slice(0, 2)).toEqual(expected);
  });

  it("keeps everything as it stands in a cell formatted as text", async () => {
    for (const text of ["12.5", "=1+1", "TRUE", "'x", "-A1", "8/19/2025"]) {
      expect(await typed(text, "@")).toEqual([text, "String", "@"]);
    }
  });

  it("takes an apostrophe as the sign for text, and not into the cell", async () => {
    expect(await typed("'12.5")).toEqual(["12.5", "String", "General"]);
    expect(await typed("'=1+1")).toEqual(["=1+1", "String", "General"]);
    expect(await typed("''x")).toEqual(["'x", "String", "General"]);
  });

  it("keeps a number format that is there when text becomes a number", async () => {
    expect(await typed("92%", "0.0")).toEqual([0.92, "Double", "0.0"]);
  });

  it("makes formulas of what begins with =, + or -, through values as through formulas", async () => {
    const sheet = await onSheet();
    await write(sheet, "A1:D1", [[2, "=A1*3", "+A1", "-A1"]]);
    expect(await sheet.read("A1:D1", "values")).toEqual([[2, 6, 2, -2]]);
    expect(await sheet.read("A1:D1", "formulas")).toEqual([[2, "=A1*3", "=+A1", "=-A1"]]);
  });

  it("keeps any text sent with an apostrophe, letter by letter, through a saved file too", async () => {
    const anyText = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter(inXml);
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const sheet = await onSheet();
        await write(
          sheet,
          `A1:A${texts.length}`,
          texts.map((text) => [`'${text}`]),
        );
        const expected = texts.map((text) => [text]);
        expect(await sheet.read(`A1:A${texts.length}`, "values")).toEqual(expected);
        const again = await onSheet(await sheet.excel.save());
        expect(await again.read(`A1:A${texts.length}`, "values")).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe("dates", () => {
  it("are serials, shown by their number format, in both directions", async () => {
    const sheet = await onSheet();
    await write(sheet, "A1:A3", [[45322], [45322.75], [60]]);
    await sheet.run((on) => {
      on.getRange("A1:A3").numberFormat = [["yyyy-mm-dd"], ["dd-mm-yyyy hh:mm"], ["yyyy-mm-dd"]];
    });
    expect(await sheet.read("A1:A2", "text")).toEqual([["2024-01-31"], ["31-01-2024 18:00"]]);
    const again = await onSheet(await sheet.excel.save());
    expect(await again.read("A1:A3", "values")).toEqual([[45322], [45322.75], [60]]);
    expect(await again.read("A1:A1", "valueTypes")).toEqual([["Double"]]);
  });

  it("come back as the same serials for every day and every minute", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 2_958_465 * 1440 }), { minLength: 30, maxLength: 30 }),
        async (minutes) => {
          const serials = minutes.map((minute) => [
            minute % 3 === 0 ? Math.ceil(minute / 1440) : minute / 1440,
          ]);
          const sheet = await onSheet();
          await write(sheet, `A1:A${serials.length}`, serials);
          await sheet.run((on) => {
            on.getRange(`A1:A${serials.length}`).numberFormat = "dd-mm-yyyy" as unknown as string[][];
          });
          const again = await onSheet(await sheet.excel.save());
          const values = (await again.read(`A1:A${serials.length}`, "values")) as number[][];
          values.forEach((row, index) => {
            expect(row[0]).toBeCloseTo(serials[index]?.[0] ?? Number.NaN, 7);
            if (Number.isInteger(serials[index]?.[0])) expect(row[0]).toBe(serials[index]?.[0]);
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it("count from 1904 in a workbook that does", async () => {
    const sheet = await onSheet();
    sheet.excel.workbook.properties.date1904 = true;
    await write(sheet, "A1", [["2024-01-31"]]);
    expect(await sheet.read("A1", "values")).toEqual([[45322 - 1462]]);
    await sheet.run((on) => {
      on.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
    });
    expect(await sheet.read("A1", "text")).toEqual([["2024-01-31"]]);
    const again = await openHeadless(await sheet.excel.save());
    const cell = await again.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    expect(cell).toEqual([[[45322 - 1462]], [["2024-01-31"]]]);
  });
});

describe("errors", () => {
  it("read as their text, with the type Error", async () => {
    const sheet = await onSheet();
    await sheet.run((on) => {
      on.getRange("A1:C1").formulas = [["=1/0", "=NA()", "=UKENDT_NAVN"]];
    });
    expect(await sheet.read("A1:C1", "values")).toEqual([["#DIV/0!", "#N/A", "#NAME?"]]);
    expect(await sheet.read("A1:C1", "valueTypes")).toEqual([["Error", "Error", "Error"]]);
    expect(await sheet.read("A1:C1", "text")).toEqual([["#DIV/0!", "#N/A", "#NAME?"]]);
  });
});

describe("text", () => {
  it.each<[number | boolean, string, string]>([
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [1234567.891, "General", "1234567.891"],
    [5, "0", "5"],
    [5.04, "0.0", "5.0"],
    [5.05, "0.00", "5.05"],
    [0.583, "0%", "58%"],
    [0.583, "0.0%", "58.3%"],
    [1234.5, "#,##0", "1,235"],
    [1234567.85, "#,##0.0", "1,234,567.9"],
    [-3, "0;-0;0", "-3"],
    [45322, "yyyy-mm-dd", "2024-01-31"],
    [45322, "dd-mm-yyyy", "31-01-2024"],
    [45322, "d. mmmm yyyy", "31. January 2024"],
    [true, "General", "TRUE"],
  ])("shows %j under %s as %s", async (value, format, text) => {
    const sheet = await onSheet();
    await write(sheet, "A1", [[value]]);
    await sheet.run((on) => {
      on.getRange("A1").numberFormat = [[format]];
    });
    expect(await sheet.read("A1", "text")).toEqual([[text]]);
  });
});
