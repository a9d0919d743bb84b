// Sorting as Excel does it: what comes before what, in rows or columns, with formulas and looks going along.
import { errorCode, onSheet, type OnSheet } from "./open";

async function filled(values: unknown[][]): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1").getAbsoluteResizedRange(values.length, values[0]?.length ?? 0).values =
      values as string[][];
  });
  return sheet;
}

it("numbers come before texts, texts before truth values, errors after them, and blanks last both ways", async () => {
  const column = [["b"], [""], [10], [true], ["A"], ["=1/0"], [-2], ["a2"]];
  const { run, read } = await filled(column);
  const sorted = async (ascending: boolean): Promise<unknown> => {
    await run((sheet) => {
      sheet.getRange("A1:A8").sort.apply([{ key: 0, ascending }]);
    });
    return read("A1:A8", "values");
  };
  expect(await sorted(true)).toEqual([[-2], [10], ["A"], ["a2"], ["b"], [true], ["#DIV/0!"], [""]]);
  expect(await sorted(false)).toEqual([["#DIV/0!"], [true], ["b"], ["a2"], ["A"], [10], [-2], [""]]);
});

it("the second key decides among equals, a third order stays, headings stay on top", async () => {
  const { run, read } = await filled([
    ["Sted", "År", "Nr"],
    ["Nord", 2, 1],
    ["syd", 1, 2],
    ["nord", 1, 3],
    ["Nord", 2, 4],
  ]);
  await run((sheet) => {
    sheet.getRange("A1:C5").sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true, "Rows");
  });
  expect(await read("A1:C5", "values")).toEqual([
    ["Sted", "År", "Nr"],
    ["Nord", 2, 1],
    ["Nord", 2, 4],
    ["nord", 1, 3],
    ["syd", 1, 2],
  ]);
});

it("columns are put in order by a row", async () => {
  const { run, read } = await filled([
    ["c", "a", "b"],
    [1, 2, 3],
  ]);
  await run((sheet) => {
    sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, false, "Columns");
  });
  expect(await read("A1:C2", "values")).toEqual([
    ["a", "b", "c"],
    [2, 3, 1],
  ]);
});

it("formulas and looks go with their row", async () => {
  const { run, read } = await filled([
    [3, "=A1*10"],
    [1, "=A2*10"],
    [2, "=A3*10"],
  ]);
  const bold = await run(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
    const last = sheet.getRange("A3").load("format/font/bold");
    await context.sync();
    return last.format.font.bold;
  });
  expect(bold).toBe(true);
  expect(await read("A1:B3", "formulas")).toEqual([
    [1, "=A1*10"],
    [2, "=A2*10"],
    [3, "=A3*10"],
  ]);
});

it("a table is sorted below its headings, tells by what, is sorted again, and forgets it", async () => {
  const { run, read } = await filled([
    ["Id", "Tal"],
    ["a", 3],
    ["b", 1],
    ["c", 2],
  ]);
  const first = await run(async (sheet, context) => {
    const { sort } = sheet.tables.add("A1:B4", true);
    sort.apply([{ key: 1, ascending: false }], true);
    sort.load("fields,matchCase");
    await context.sync();
    return [sort.fields, sort.matchCase];
  });
  expect(first).toEqual([[{ key: 1, ascending: false, sortOn: "Value" }], true]);
  expect(await read("A1:A4", "values")).toEqual([["Id"], ["a"], ["c"], ["b"]]);
  const after = await run(async (sheet, context) => {
    const { sort } = sheet.tables.getItemAt(0);
    sheet.getRange("B4").values = [[9]];
    sort.reapply();
    sort.clear();
    sort.load("fields");
    await context.sync();
    return sort.fields;
  });
  expect(after).toEqual([]);
  expect(await read("A1:A4", "values")).toEqual([["Id"], ["b"], ["a"], ["c"]]);
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "a key outside the range",
    (sheet) => {
      sheet.getRange("A1:B2").sort.apply([{ key: 2 }]);
    },
    "InvalidArgument",
  ],
  [
    "no key",
    (sheet) => {
      sheet.getRange("A1:B2").sort.apply([]);
    },
    "InvalidArgument",
  ],
  [
    "merged cells",
    (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
    },
    "InvalidOperation",
  ],
  [
    "a protected sheet",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
    },
    "AccessDenied",
  ],
  [
    "colours",
    (sheet) => {
      sheet.getRange("A1:B2").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
    },
    "ApiNotFound",
  ],
])("refuses %s", async (_name, act, code) => {
  const { run } = await filled([
    [2, "x"],
    [1, "y"],
  ]);
  expect(await errorCode(run(act))).toBe(code);
});
