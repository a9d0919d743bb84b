// Finding cells by text, walking to the edge of a block, and taking out rows that are there already.
import { errorCode, onSheet, type OnSheet } from "./open";

async function filled(values: unknown[][]): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1").getAbsoluteResizedRange(values.length, values[0]?.length ?? 0).values =
      values as string[][];
  });
  return sheet;
}

describe("finding", () => {
  const CELLS = [
    ["Mål", "kat", 12],
    ["katalog", "Kat", ""],
    ["", "mål 12", "ukat"],
  ];

  it.each<[string, string, Excel.SearchCriteria, string, string | null]>([
    ["a part of a text, whatever the case", "A1:C3", {}, "kat", "Sheet1!B1"],
    ["a whole text", "A1:C3", { completeMatch: true }, "KATALOG", "Sheet1!A2"],
    ["the case too", "A1:C3", { completeMatch: true, matchCase: true }, "Kat", "Sheet1!B2"],
    ["from the end", "A1:C3", { searchDirection: "Backwards" }, "kat", "Sheet1!C3"],
    ["a number", "A1:C3", { completeMatch: true }, "12", "Sheet1!C1"],
    ["within the range only", "A2:C2", {}, "mål", null],
    ["after one cell, on all of the sheet", "B1", {}, "kat", "Sheet1!A2"],
    ["round the sheet", "C3", {}, "mål", "Sheet1!A1"],
    ["nothing", "A1:C3", {}, "findes ikke", null],
  ])("%s", async (_name, address, criteria, text, expected) => {
    const { run } = await filled(CELLS);
    const seen = await run((sheet) =>
      sheet.getRange(address).findOrNullObject(text, criteria).load("address"),
    );
    expect(seen.isNullObject ? null : seen.address).toBe(expected);
    const strictly = run((sheet) => sheet.getRange(address).find(text, criteria).load("address"));
    if (expected === null) expect(await errorCode(strictly)).toBe("ItemNotFound");
    else expect((await strictly).address).toBe(expected);
  });

  it.each(["", "x".repeat(256)])("takes no text of a length that Excel does not: %j", async (text) => {
    const { run } = await filled(CELLS);
    expect(await errorCode(run((sheet) => sheet.getRange("A1:C3").find(text, {}).load("address")))).toBe(
      "SearchStringInvalidOrTooLong",
    );
  });
});

describe("the edge of a block", () => {
  const BLOCKS = [
    ["a", "b", "", "c"],
    ["d", "", "", ""],
    ["", "", "", ""],
    ["e", "f", "g", ""],
  ];

  it.each<["Left" | "Right" | "Up" | "Down", string, string, string]>([
    ["Right", "A1", "B1", "A1:B1"],
    ["Right", "B1", "D1", "B1:D1"],
    ["Right", "D1", "XFD1", "D1:XFD1"],
    ["Down", "A1", "A2", "A1:A2"],
    ["Down", "A2", "A4", "A2:A4"],
    ["Down", "A4", "A1048576", "A4:A1048576"],
    ["Left", "C4", "A4", "A4:C4"],
    ["Up", "D4", "D1", "D1:D4"],
    ["Up", "A1", "A1", "A1"],
  ])("%s of %s is %s", async (direction, from, edge, extended) => {
    const { run } = await filled(BLOCKS);
    const seen = await run(async (sheet, context) => {
      const range = sheet.getRange(from);
      const ranges = [range.getRangeEdge(direction), range.getExtendedRange(direction)];
      for (const each of ranges) each.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(seen).toEqual([`Sheet1!${edge}`, `Sheet1!${extended}`]);
  });

  it("goes from the active cell, which must lie in the range", async () => {
    const { run } = await filled(BLOCKS);
    const seen = await run((sheet) => sheet.getRange("A1:D4").getRangeEdge("Left", "C4").load("address"));
    expect(seen.address).toBe("Sheet1!A4");
    const outside = run((sheet) => sheet.getRange("A1:B2").getRangeEdge("Left", "C4").load("address"));
    expect(await errorCode(outside)).toBe("InvalidArgument");
  });
});

describe("removing duplicates", () => {
  const ROWS = [
    ["Art", "Beløb"],
    ["Mad", 1],
    ["mad", 2],
    ["Rejse", 1],
    ["Mad", 1],
  ];

  it.each<[number[], unknown[], number, number]>([
    [[0], ["Mad", "Rejse", "", ""], 2, 2],
    [[0, 1], ["Mad", "mad", "Rejse", ""], 1, 3],
    [[1], ["Mad", "mad", "", ""], 2, 2],
  ])("by columns %j leaves %j", async (columns, left, removed, remaining) => {
    const { run, read } = await filled(ROWS);
    await run((sheet) => {
      sheet.getRange("A6").values = [["under"]];
    });
    const result = await run((sheet) =>
      sheet.getRange("A1:B5").removeDuplicates(columns, true).load("removed,uniqueRemaining"),
    );
    expect([result.removed, result.uniqueRemaining]).toEqual([removed, remaining]);
    expect(await read("A2:A6", "values")).toEqual([...left, "under"].map((cell) => [cell]));
  });

  it.each([[[]], [[2]], [[-1]]])("refuses the columns %j", async (columns) => {
    const { run } = await filled(ROWS);
    const refused = run((sheet) => {
      sheet.getRange("A1:B5").removeDuplicates(columns, true);
    });
    expect(await errorCode(refused)).toBe("InvalidArgument");
  });
});
