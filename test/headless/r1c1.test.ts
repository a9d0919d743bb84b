// Formulas in R1C1 notation: written, read back, and the same as in A1.
import fc from "fast-check";
import { fromR1C1, toR1C1 } from "../../src/headless/model/r1c1";
import { errorCode, onSheet } from "./open";

it.each<[string, string]>([
  ["=A1", "=R[-2]C[-1]"],
  ["=B3", "=RC"],
  ["=$A$1", "=R1C1"],
  ["=$A4+B$9", "=R[1]C1+R9C"],
  ["=SUM(A1:C9)", "=SUM(R[-2]C[-1]:R[6]C[1])"],
  ["='Mål A1'!A1&\"A1\"", "='Mål A1'!R[-2]C[-1]&\"A1\""],
  ["=T[[#This Row],[A1]]+LOG10(2)", "=T[[#This Row],[A1]]+LOG10(2)"],
  ["=RC_1+1", "=RC_1+1"],
])("%s in B3 is %s", (a1, r1c1) => {
  expect(toR1C1(a1, 2, 1)).toBe(r1c1);
  expect(fromR1C1(r1c1, 2, 1)).toBe(a1);
});

it("there and back is the same formula, from any cell", () => {
  const part = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 16_000 }));
  fc.assert(
    fc.property(part, part, fc.nat(9_999), fc.nat(9_999), ([fixRow, r], [fixColumn, c], row, column) => {
      const formula = `=SUM(R${fixRow ? r + 1 : `[${r - row}]`}C${fixColumn ? c + 1 : `[${c - column}]`})`;
      const usual = formula.replaceAll("[0]", "");
      expect(toR1C1(fromR1C1(formula, row, column), row, column)).toBe(usual);
    }),
  );
});

it("one formula stands for a whole range, and means another cell in each", async () => {
  const { run, read } = await onSheet();
  await run((sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:B3").formulasR1C1 = "=RC[-1]*10" as unknown as string[][];
  });
  expect(await read("B1:B3", "values")).toEqual([[10], [20], [30]]);
});

it("a reference off the sheet is refused", async () => {
  const { run } = await onSheet();
  const refused = run((sheet) => {
    sheet.getRange("A1").formulasR1C1 = [["=RC[-1]"]];
  });
  expect(await errorCode(refused)).toBe("InvalidArgument");
});
