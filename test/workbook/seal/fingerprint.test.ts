// The twin: equal to the shared vectors, and no single change passes it by.
import fc from "fast-check";
import { cellCode, type SealCell } from "../../../src/workbook/seal/cell-code";
import {
  addFingerprints,
  columnConstant,
  type Fingerprint,
  fingerprintText,
} from "../../../src/workbook/seal/definition";
import { fingerprintOf } from "../../../src/workbook/seal/fingerprint";
import { roundedUnits } from "../../../src/workbook/seal/rounding";
import { aColumn, anyCell, cellText, sealCell, type Vector } from "./support/cells";
import vectors from "./vectors.json";

const CONSTANT = columnConstant(3, 5);
const print = (cells: readonly SealCell[]): Fingerprint => fingerprintOf(cells, CONSTANT);
const number = (value: number, formula = false): SealCell => ({ kind: "number", value, formula });
const text = (value: string): SealCell => ({ kind: "text", value, formula: false });

const replaced = (cells: readonly SealCell[], at: number, cell: SealCell): SealCell[] =>
  cells.map((each, index) => (index === at ? cell : each));

describe("vectors", () => {
  test.each(vectors as unknown as readonly Vector[])("$name", ({ table, rows, columns, fingerprint }) => {
    const prints = (rows[0] ?? []).map((_, index) =>
      fingerprintOf(
        rows.map((row) => sealCell(row[index] ?? { t: "z" })),
        columnConstant(table, index + 1),
      ),
    );
    expect(prints).toEqual(columns);
    expect(fingerprintText(addFingerprints(prints))).toBe(fingerprint);
  });
});

describe("rounding is half away from zero on the fifteen digits a spreadsheet sees", () => {
  test.each([
    [2.5, 0, 3],
    [3.5, 0, 4],
    [2.4999999999999, 0, 2],
    [1.005, 2, 101],
    [0.00005, 4, 1],
    [0.000049999999, 4, 0],
    [9999.99995, 4, 100000000],
    [9999.99994, 4, 99999999],
    [123456789012, 2, 12345678901200],
    [0, 9, 0],
  ])("%d with %d decimals is %d units", (value, decimals, units) => {
    expect(roundedUnits(value, decimals)).toBe(units);
  });
});

describe("what counts as the same number", () => {
  test.each([
    ["below 10,000 the ninth decimal counts", 92, 92.000000001, false],
    ["below 10,000 the tenth decimal does not", 92, 92.0000000001, true],
    ["below 10 million the sixth decimal counts", 123456, 123456.000001, false],
    ["below 10 million the seventh decimal does not", 123456, 123456.0000001, true],
    ["below 100 billion øre count", 99999999999.01, 99999999999.02, false],
    ["from 100 billion on whole kroner count", 100000000001, 100000000002, false],
    ["from 100 billion on øre do not", 100000000001, 100000000001.4, true],
    ["the sign counts", 5, -5, false],
    ["a number and its neighbour in the next size class differ", 9999.9999, 10000, false],
  ])("%s", (_, one, other, same) => {
    expect(cellCode(number(one)) === cellCode(number(other))).toBe(same);
  });

  test("a number, the same digits as text, and a formula giving it are three things", () => {
    const prints = [number(92), text("92"), number(92, true)].map((cell) =>
      print([text("Måltal"), cell]).join(),
    );
    expect(new Set(prints).size).toBe(3);
  });
});

test("every step stays below 2^48, where no spreadsheet's digits run out", () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const code = cellCode(cell);
      expect(Number.isInteger(code)).toBe(true);
      expect(code).toBeLessThan(2 ** 48);
    }),
  );
});

describe("no single change passes", () => {
  test("one cell that is not text, replaced by any other such cell", () => {
    const plain = anyCell.filter(({ kind }) => kind !== "text");
    fc.assert(
      fc.property(aColumn, fc.nat(), plain, plain, (cells, place, one, other) => {
        fc.pre(cellCode(one) !== cellCode(other));
        const at = place % cells.length;
        expect(print(replaced(cells, at, one))).not.toEqual(print(replaced(cells, at, other)));
      }),
    );
  });

  test("one character of a text replaced, added at the end, or left out", () => {
    fc.assert(
      fc.property(
        aColumn,
        fc.nat(),
        cellText,
        fc.nat(),
        cellText,
        (cells, place, value, position, letter) => {
          const at = place % cells.length;
          const where = position % value.length;
          const character = letter.charAt(0);
          const with_ = (changed: string) => print(replaced(cells, at, text(changed)));
          const before = with_(value);
          expect(with_(`${value} `)).not.toEqual(before);
          if (character !== value.charAt(where))
            expect(with_(value.slice(0, where) + character + value.slice(where + 1))).not.toEqual(before);
          expect(with_(value.slice(0, -1) || "--")).not.toEqual(before);
        },
      ),
    );
  });

  test("two cells that differ, swapped", () => {
    fc.assert(
      fc.property(aColumn, fc.nat(), fc.nat(), (cells, first, second) => {
        const [one, other] = [cells[first % cells.length], cells[second % cells.length]];
        fc.pre(one !== undefined && other !== undefined && cellCode(one) !== cellCode(other));
        fc.pre(one.kind !== "text" && other.kind !== "text");
        const swapped = replaced(replaced(cells, first % cells.length, other), second % cells.length, one);
        expect(print(swapped)).not.toEqual(print(cells));
      }),
    );
  });

  test("an amount moved from one cell to another of the same size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4_000_00 }),
        fc.integer({ min: 1, max: 4_000_00 }),
        fc.integer({ min: 1, max: 1_000_00 }),
        (one, other, moved) => {
          const column = (first: number, second: number) =>
            print([number(first / 100), number(second / 100)]);
          expect(column(one + moved, other)).not.toEqual(column(one, other + moved));
        },
      ),
    );
  });

  test("a row put in, taken out, or blank at the end", () => {
    fc.assert(
      fc.property(aColumn, anyCell, (cells, cell) => {
        expect(print([...cells, cell])).not.toEqual(print(cells));
        expect(print([cells[0] ?? cell, cell, ...cells.slice(1)])).not.toEqual(print(cells));
      }),
    );
  });
});
