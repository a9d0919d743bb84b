import fc from "fast-check";
import Fraction from "fraction.js";
import { addUpTo, exact, isWhole, larger, smaller, sum } from "../../src/evaluation/exact";

/** Decimals as a person types them: up to 15 digits and a power of ten, as exact text and as Excel's double. */
const decimals = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
    power: fc.integer({ min: -300, max: 290 }),
  })
  .map(({ digits, power }) => ({
    double: Number(`${digits}e${power}`),
    fraction:
      power < 0 ? new Fraction(digits, 10n ** BigInt(-power)) : new Fraction(digits * 10n ** BigInt(power)),
  }));

describe("a cell's number is the decimal a person sees", () => {
  test.each([
    [0.1 + 0.2, "3/10"],
    [0.63, "63/100"],
    [5.04, "126/25"],
    [-7.25, "-29/4"],
    [0, "0"],
    [-0, "0"],
    [3, "3"],
    [999999999999999, "999999999999999"],
    [1e15, "1000000000000000"],
    [2 ** 53, "9007199254740990"],
    [1.7976931348623157e308, `179769313486232${"0".repeat(294)}`],
    [1e-7, "1/10000000"],
    [1 / 3, "333333333333333/1000000000000000"],
  ])("%p is %s", (double, fraction) => {
    expect(exact(double).toFraction()).toBe(fraction);
  });

  test("the smallest double there is keeps its size", () => {
    expect(
      exact(5e-324)
        .mul(new Fraction(10n ** 338n))
        .toFraction(),
    ).toBe("494065645841247");
  });

  test.each([NaN, Infinity, -Infinity])("%p is in no cell", (double) => {
    expect(() => exact(double)).toThrow(new RangeError(`No exact number for ${double}`));
  });

  test("property: any decimal of 15 digits comes back exactly, at any magnitude", () => {
    fc.assert(fc.property(decimals, ({ double, fraction }) => exact(double).equals(fraction)));
  });

  test("property: order is that of the decimals, compared as big integers", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(Math.sign(exact(a.double).compare(exact(b.double)))).toBe(
          Math.sign(a.fraction.compare(b.fraction)),
        );
      }),
    );
  });

  test("property: a sum of cents is exact, where doubles drift", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (cents) => {
        const total = cents.reduce((a, b) => a + b, 0);
        expect(sum(cents.map((cent) => exact(cent / 100))).equals(new Fraction(total, 100))).toBe(true);
      }),
    );
  });

  test("property: the sign turns with the number", () => {
    fc.assert(fc.property(decimals, ({ double }) => exact(-double).equals(exact(double).neg())));
  });
});

test("smaller and larger pick one of the two", () => {
  const [two, three] = [new Fraction(2), new Fraction(3)];
  expect([smaller(two, three), smaller(three, two)]).toEqual([two, two]);
  expect([larger(two, three), larger(three, two)]).toEqual([three, three]);
});

test("of two equal numbers the first is taken", () => {
  const [a, b] = [new Fraction(2), new Fraction(2)];
  expect(smaller(a, b)).toBe(a);
  expect(larger(a, b)).toBe(a);
});

test("whole numbers are told from the others", () => {
  expect(isWhole(new Fraction(-4))).toBe(true);
  expect(isWhole(new Fraction(3, 2))).toBe(false);
});

test("the sum of nothing is zero", () => {
  expect(sum([]).toFraction()).toBe("0");
});

describe("parts that add up to a total", () => {
  test.each([
    { parts: [100 / 3, 100 / 3, 100 / 3], total: 100, fits: true },
    { parts: [33.3333333333333, 33.3333333333333, 33.3333333333333], total: 100, fits: true },
    { parts: [33.333333333333, 33.333333333333, 33.333333333333], total: 100, fits: false },
    { parts: [33.3333333333333, 33.3333333333333, 33.3333333333337], total: 100, fits: true },
    { parts: [33.3333333333333, 33.3333333333333, 33.3333333333338], total: 100, fits: false },
    { parts: [0, 0], total: 0, fits: true },
    { parts: [1e20, 1e20], total: 2e20, fits: true },
    { parts: [0.1, 0.2], total: 0.3, fits: true },
    { parts: [99.99], total: 100, fits: false },
  ])("$parts and $total: $fits", ({ parts, total, fits }) => {
    expect(addUpTo(parts, total)).toBe(fits);
  });

  test("any whole parts of a total divided by their sum add up to it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (shares, total) => {
          const all = shares.reduce((before, share) => before + share, 0);
          fc.pre(all > 0);
          expect(
            addUpTo(
              shares.map((share) => (total * share) / all),
              total,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});
