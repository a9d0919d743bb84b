// Exact look-ups: answered in one go, they must answer as the engine does when it goes through the column itself.
import fc from "fast-check";
import { onSheet } from "./open";

const cell = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom<string | boolean>(
    "'1",
    "'a",
    "'A",
    "'æ",
    "'Æ",
    "'a*",
    "'?",
    "'~",
    true,
    false,
    "",
    "'1.0",
    "#N/A",
  ),
);

it("find what the engine finds, for keys of every kind", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 12 }),
      // To Excel an empty key is the number 0, to the engine it is not: the test after this one holds that.
      fc.array(
        cell.filter((key) => key !== ""),
        { minLength: 1, maxLength: 6 },
      ),
      async (rows, keys) => {
        const sheet = await onSheet();
        await sheet.run((on) => {
          on.getRange("A1:B1").values = [["Nøgle", "Værdi"]];
          on.getRange(`A2:B${rows.length + 1}`).values = rows.map((row) => [...row]);
          on.tables.add(`A1:B${rows.length + 1}`, true).name = "T";
          on.getRange(`D1:D${keys.length}`).values = keys.map((key) => [key]);
          on.getRange(`E1:F${keys.length}`).formulas = keys.map((_key, index) => [
            `=IFERROR(INDEX(T[Værdi],MATCH(D${index + 1},T[Nøgle],0)),"ingen")`,
            // In parentheses the look-up is no longer plain, and the engine's own.
            `=IFERROR(INDEX(T[Værdi],MATCH((D${index + 1}),(T[Nøgle]),0)),"ingen")`,
          ]);
        });
        const values = (await sheet.read(`E1:F${keys.length}`, "values")) as unknown[][];
        for (const [quick, slow] of values) expect(quick).toBe(slow);
      },
    ),
    { numRuns: 60 },
  );
});

it("look for 0 with the key in an empty cell, and find no empty cell", async () => {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:B4").values = [
      ["Nøgle", "Værdi"],
      ["", "tom"],
      [0, "nul"],
      ["a", "tekst"],
    ];
    on.tables.add("A1:B3", true).name = "T";
    on.getRange("D1:D2").formulas = [
      ['=IFERROR(INDEX(T[Værdi],MATCH(F1,T[Nøgle],0)),"ingen")'],
      ['=IFERROR(INDEX(A2:A2,MATCH(F1,A2:A2,0)),"ingen")'],
    ];
  });
  expect(await sheet.read("D1:D2", "values")).toEqual([["nul"], ["ingen"]]);
});

it("follow keys and columns that are themselves computed", async () => {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:C3").formulas = [
      [1, "=A1+1", "a"],
      [2, "=A2+1", "b"],
      [3, "=A3+1", "=MATCH(B1,A1:A3,0)"],
    ];
    on.getRange("D1").formulas = [["=INDEX(C1:C3,MATCH(B2,A1:A3,0))"]];
    on.getRange("A1").values = [[2]];
  });
  expect(await sheet.read("C3:D3", "values")).toEqual([[3, ""]]);
  expect(await sheet.read("D1", "values")).toEqual([[3]]);
});

it("find nothing in a column of one cell that is not the key", async () => {
  const { run, read } = await onSheet();
  await run((sheet) => {
    sheet.getRange("A1:C2").values = [
      ["Id", "Status", "Søgt"],
      ["a", "Opfyldt", "b"],
    ];
    sheet.tables.add("A1:B2", true).name = "T";
    sheet.getRange("D2").formulas = [['=IFERROR(INDEX(T[Status],MATCH(C2,T[Id],0)),"intet")']];
  });
  expect(await read("D2", "values")).toEqual([["intet"]]);
});
