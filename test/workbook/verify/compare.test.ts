// The comparisons as plain functions: what counts as the same, and what does not.
import fc from "fast-check";
import { cellIn, isSame } from "../../../src/workbook/verify/cells";
import { namedCell } from "../../../src/workbook/named-cell";
import { isSameFormula } from "../../../src/workbook/verify/formula-text";
import { address, quoteSheet } from "../../../src/workbook/places";

describe("the same formula", () => {
  test.each([
    ["=SUM(Opfyldelse[Score])", "=sum( Opfyldelse[Score] )"],
    ["=ABS(A1-B1)<0.000000001", "=ABS(A1-B1)<1E-9"],
    ['=IF(A1=1,"stemmer","STEMMER IKKE")', '=IF(A1=1.0,"stemmer","STEMMER IKKE")'],
    ["=SUM(Budget[[a/b]])", "=SUM(Budget[a/b])"],
    ["=SUM(Budget[['#]])", "=SUM(Budget['#])"],
    ["=UNICODE(A1)", "=_xlfn.UNICODE(A1)"],
  ])("%s and %s", (one, other) => {
    expect(isSameFormula(one, other)).toBe(true);
  });
  test.each([
    ["=SUM(Opfyldelse[Score])", "=SUM(Opfyldelse[Vægt])"],
    ["=ABS(A1-B1)<0.000000001", "=ABS(A1-B1)<100"],
    ['=IF(A1,"stemmer","STEMMER IKKE")', '=IF(A1,"stemmer","stemmer ikke")'],
    ["=SUM(Budget[[a]:[b]])", "=SUM(Budget[a])"],
    ["=SUM(Budget[[a/b]])", "=SUM(Budget[[a/c]])"],
    ['="a b"', '="ab"'],
    ["=A1", "=A10"],
    ["='Ark 1'!A1", "='Ark  1'!A1"],
  ])("not %s and %s", (one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });
});

describe("the same value", () => {
  test("numbers as far as a file keeps them: below, at and above the tolerance", () => {
    expect(isSame(75, 75 + 7.4e-8)).toBe(true);
    expect(isSame(75, 75 + 7.6e-8)).toBe(false);
    expect(isSame(0, 1e-9)).toBe(true);
    expect(isSame(0, 1.1e-9)).toBe(false);
  });
  test("text with its line breaks in any form, never text for a number or nothing", () => {
    expect(isSame("a\r\nb", "a\nb")).toBe(true);
    expect(isSame("92", 92)).toBe(false);
    expect(isSame(0, "")).toBe(false);
    expect(isSame(null, "")).toBe(true);
    expect(isSame("", "")).toBe(true);
  });
  test("addresses wherever they point, but not an address for a text", () => {
    expect(isSame("Krav!F12", "'Kravene i år'!G14")).toBe(true);
    expect(isSame("Krav!F12", "Krav")).toBe(false);
    expect(isSame("Se Krav!F12", "Se Krav!F13")).toBe(false);
  });
});

test("a name is followed to its cell whatever the sheet is called and wherever the cell is", () => {
  const sheetName = fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !/[:\\/?*[\]]/u.test(name));
  fc.assert(
    fc.property(sheetName, fc.nat(1_048_575), fc.nat(16_383), (sheet, row, column) => {
      const at = address(row, column).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
      const names = [{ name: "X", formula: `=${quoteSheet(sheet)}!${at}` }];
      expect(namedCell("X", { names })).toEqual({ sheet, row, column });
    }),
  );
  for (const formula of ["=Ark1!$A$1:$B$2", "=#REF!", "=75", "=OFFSET(Ark1!$A$1,1,1)"])
    expect(namedCell("X", { names: [{ name: "X", formula }] })).toBeUndefined();
});

test("outside what is used a sheet is empty", () => {
  const sheet = { name: "Ark", top: 2, left: 1, values: [["a"]], formulas: [["a"]] };
  expect([cellIn(sheet, 2, 1).value, cellIn(sheet, 1, 1).value, cellIn(sheet, 2, 2).value]).toEqual([
    "a",
    "",
    "",
  ]);
  expect(cellIn(undefined, 0, 0)).toEqual({ value: "", formula: null });
});
