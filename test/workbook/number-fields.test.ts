// Cells of number columns: one number in the unit that the row names, or unreadable with the reason; never another number.
import fc from "fast-check";
import { readUnit, type ReadingNote, type Unit } from "../../src/plan";
import type { Cell } from "../../src/workbook/cells";
import { readFormat } from "../../src/workbook/formats";
import { NO_UNIT, type NumberReading, readNumber, unitAsked } from "../../src/workbook/number-fields";

const ORIGIN = { table: "requirements", row: 1, column: "result" } as const;

function text(value: string): Extract<Cell, { kind: "text" }> {
  return { kind: "text", value, shown: value };
}

/** What a text is read as where the row's unit is `unit` (null: it names none), with the notes. */
function written(value: string, unit: string | null) {
  const notes: ReadingNote[] = [];
  return { reading: readNumber(text(value), asked(unit), ORIGIN, notes), notes };
}

/** What a number under a number format is read as where the row's unit is `unit`. */
function formatted(value: number, format: string, unit: string | null): NumberReading {
  const cell = { kind: "number", value, format: readFormat(format, value), shown: "" } as const;
  return readNumber(cell, asked(unit), ORIGIN, []);
}

function asked(unit: string | null): Unit | null {
  return unit === null ? null : readUnit(unit);
}

const read = (value: number): NumberReading => ({ kind: "number", value });
const otherUnit: NumberReading = { kind: "unreadable", problem: "other-unit" };
const noNumber: NumberReading = { kind: "unreadable", problem: "not-a-number" };

describe("a number kept as text", () => {
  test.each([
    ["92", null, 92],
    ["92,5", "pct.", 92.5],
    ["92 pct.", "pct.", 92],
    ["92,0 %", "procent", 92],
    ["92 pct.", null, 92],
    [" 1.234.567,8 ", "kr.", 1234567.8],
    ["−84,7", "kr.", -84.7],
    ["– 84,7", "kr.", -84.7],
    ["1,234,567.8", "kr.", 1234567.8],
    ["4.1", null, 4.1],
    ["0,125", null, 0.125],
    ["1\u00a0234", null, 1234],
    ["5.200.000,-", "kr.", 5200000],
    ["kr. 5.200.000", "kr.", 5200000],
    ["kr. −5,2 mio.", "kr.", -5200000],
    ["DKK 5", "kroner", 5],
    ["5,2 mio. kr.", "kr.", 5200000],
    ["5,2 mio. kr.", "mio. kr.", 5.2],
    ["5,2 mio.kr", "t.kr.", 5200],
    ["5.200 t.kr. ", "pct.", null],
    ["5,2 mia. kr.", "mio. kr.", 5200],
    ["5 tkr.", "kr.", 5000],
    ["5 tusind kr.", "1.000 kr.", 5],
    ["5,2 mio.", "kr.", 5200000],
    ["2 tusind", "virksomheder", 2000],
    ["6 tiltag", "tiltag", 6],
    ["5 kr.", "kr. pr. sag", 5],
    ["92 pct.", "pct. af årsværk", 92],
    ["5,2 mio. kr.", "mio. kr. om året", 5.2],
  ])("%j in a row in %j is %j", (value, unit, expected) => {
    expect(written(value, unit).reading).toEqual(expected === null ? otherUnit : read(expected));
  });

  test("is noted with the number it was read as", () => {
    expect(written("5,2 mio. kr.", "kr.").notes).toEqual([
      { kind: "number-as-text", origin: ORIGIN, shown: "5,2 mio. kr.", read: 5200000 },
    ]);
  });

  test.each([
    ["5 kr.", "pct."],
    ["5 pct.", "kr."],
    ["5,2 mio.", "pct."],
    ["5 kr.", "tiltag"],
    ["5,2 mio. kr.", null],
    ["5,2 mio.", null],
    ["5.712 kr.", "pct."],
  ])("%j in a row in %j is in another unit, and not read or noted", (value, unit) => {
    expect(written(value, unit)).toEqual({ reading: otherUnit, notes: [] });
  });

  test.each([
    ["5.712", "kr.", 5712, 5.712],
    ["1,234", null, 1.234, 1234],
    ["5.712 mio. kr.", "t.kr.", 5712000, 5712],
  ])("%j is one number in Danish and another in English", (value, unit, danish, english) => {
    const { reading, notes } = written(value, unit);
    expect(reading).toEqual(noNumber);
    expect(notes).toMatchObject([{ kind: "number-ambiguous", read: danish, other: english }]);
  });

  test.each([
    "ca. 92",
    "92-93",
    "1-3",
    "",
    "pct.",
    "1.2.3",
    "12,34,5",
    "1 2",
    "12 34",
    "5.",
    "5!",
    "1e5",
    "5 (foreløbigt)",
    "3 tiltag",
    "kr. 5 pct.",
    "½",
  ])("%j is no number where the row names no unit", (value) => {
    expect(written(value, null)).toEqual({ reading: noNumber, notes: [] });
  });

  test("every amount in any of its notations is the same exact number in any unit of money, or is not read", () => {
    const scale = fc.constantFrom(
      ...[0, 3, 6, 9].flatMap((power) => SPELLINGS[power]?.map((word) => [power, word] as const) ?? []),
    );
    // "1.000 kr." heads a column; right after a number it would be more digits of it.
    const beside = scale.filter(([, word]) => !/^\d/u.test(word));
    const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    const look = fc.record({ dots: fc.boolean(), before: fc.boolean(), tight: fc.boolean() });
    let readAtAll = 0;
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 0, max: 4 }),
        beside,
        scale,
        look,
        (digits, decimals, from, to, as) => {
          const number = danish(digits, decimals, as.dots);
          const space = as.tight ? "" : " ";
          const value = as.before && from[0] === 0 ? `kr.${space}${number}` : `${number}${space}${from[1]}`;
          const { reading } = written(value, to[1]);
          const exact = Number(`${digits}e${from[0] - to[0] - decimals}`);
          if (reading.kind === "number") {
            readAtAll += 1;
            // −0 is 0.
            expect(reading.value + 0).toBe(exact + 0);
          }
        },
      ),
    );
    // Most are read: only a bare group of three digits may be meant in English.
    expect(readAtAll).toBeGreaterThan(60);
  });
});

/** Units of money by their power of ten. */
const SPELLINGS: Readonly<Record<number, readonly string[]>> = {
  0: ["kr.", "kr", "kroner", "DKK"],
  3: ["t.kr.", "tkr.", "t. kr.", "tusind kr.", "1.000 kr.", "tusinde kroner"],
  6: ["mio. kr.", "mio.kr.", "mio kr", "mill. kr.", "millioner kroner", "mkr.", "kr. mio."],
  9: ["mia. kr.", "mia.kr.", "milliarder kr."],
};

/** Digits with so many of them decimals, the Danish way. */
function danish(digits: bigint, decimals: number, dots: boolean): string {
  const sign = digits < 0n ? "−" : "";
  const all = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
  const whole = all.slice(0, all.length - decimals);
  const grouped = dots ? whole.replace(/\B(?=(\d{3})+$)/gu, ".") : whole;
  return decimals === 0 ? `${sign}${grouped}` : `${sign}${grouped},${all.slice(-decimals)}`;
}

describe("a number under a number format", () => {
  test.each([
    [0.92, "0%", "pct.", 92],
    [0.92, "0.0\\ %", null, 92],
    [0.07, "0%", "pct. af årsværk", 7],
    [3.5, "0.0\\%", "pct.", 3.5],
    [3.5, '0.0"%"', "pct.", 3.5],
    [3.5, "0.0\\%", null, 3.5],
    [92, '0" pct."', "pct.", 92],
    [5, "General", "kr.", 5],
    [5, '#,##0.00\\ "kr."', "kr.", 5],
    [5.2, '_-* #,##0.00\\ "kr."_-;-* #,##0.00\\ "kr."_-', "mio. kr.", 5.2],
    [5, "#,##0.00\\ [$kr.-406]", "kr. pr. sag", 5],
    [5200000, '0.0,,"mio. kr."', "kr.", 5200000],
    [5200000, '0.0,,\\ "mio. kr."', "mio. kr.", 5.2],
    [5.2, '0.0" mio. kr."', "kr.", 5200000],
    [5200, '#,##0," t.kr."', "mio. kr.", 0.0052],
    [1e21, '0,,,"mia. kr."', "kr.", 1e21],
    [5200000, "0.0,,", "kr.", 5200000],
    [0.92, '[<=1]0%;0" pct."', "pct.", 92],
    [92, '[<=1]0%;0" pct."', "pct.", 92],
    [-5, "0;-0", null, -5],
    [0, '0%;-0%;"-"', "pct.", 0],
    [3, "[Red]#,##0;[Blue]-#,##0", "dage", 3],
    [1200, "0.00E+00", null, 1200],
    [3, "Standard", null, 3],
  ])("%j shown as %j in a row in %j is %j", (value, format, unit, expected) => {
    expect(formatted(value, format, unit)).toEqual(read(expected));
  });

  test.each([
    [0.92, "0%", "kr."],
    [5, '0\\ "kr."', "pct."],
    [5, '0\\ "kr."', "tiltag"],
    [3.5, "0\\%", "kr."],
    [5200000, '0.0,,"mio. kr."', "pct."],
  ])("%j shown as %j in a row in %j is in another unit", (value, format, unit) => {
    expect(formatted(value, format, unit)).toEqual(otherUnit);
  });

  test.each([
    "d-mmm",
    "dd-mm-yyyy",
    "mmm-yy",
    "yyyy",
    "h:mm",
    "[h]:mm:ss",
    "[$-406]d. mmmm yyyy",
    "m/d/yy h:mm",
  ])("a number shown as %j is a date that Excel made, and no number", (format) => {
    const reading: NumberReading = { kind: "unreadable", problem: "date-not-number" };
    expect(formatted(45352, format, "tiltag")).toEqual(reading);
    expect(formatted(45352, format, null)).toEqual(reading);
  });

  test("a count takes no unit: not of money, and not of per cent as words", () => {
    expect(readNumber(text("3"), NO_UNIT, ORIGIN, [])).toEqual(read(3));
    expect(readNumber(text("2 tusind"), NO_UNIT, ORIGIN, [])).toEqual(read(2000));
    expect(readNumber(text("3 kr."), NO_UNIT, ORIGIN, [])).toEqual(otherUnit);
    expect(readNumber(text("3 pct."), NO_UNIT, ORIGIN, [])).toEqual(otherUnit);
  });
});

describe("the unit of a row that names none", () => {
  test("is the one beside the first of its numbers, unless that is a scale or not a unit that is known", () => {
    expect(unitAsked(undefined, [text("5 kr."), text("92 pct.")])).toEqual(readUnit("kr."));
    expect(unitAsked(undefined, [text("5"), text("92 pct.")])).toEqual(readUnit("pct."));
    expect(unitAsked(undefined, [text("5,2 mio. kr."), text("3 tiltag"), { kind: "empty" }])).toBeNull();
    expect(unitAsked("tiltag", [text("5 kr.")])).toEqual(readUnit("tiltag"));
  });
});
