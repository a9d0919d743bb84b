import fc from "fast-check";
import Fraction from "fraction.js";
import { compare, holds, marginOf, type Bounds } from "../../src/evaluation/comparison";
import { exact } from "../../src/evaluation/exact";
import { decimalsOf, isRoundingOf, rounded } from "../../src/evaluation/rounding";
import type { Comparator } from "../../src/plan";

const bounds = (comparator: Comparator, bound: number, upper = bound): Bounds => ({
  comparator,
  bound: exact(bound),
  upper: exact(upper),
});

/** One step of the last decimal people use. */
const STEP = 0.01;
const below = (target: number): number => Number((target - STEP).toFixed(2));
const above = (target: number): number => Number((target + STEP).toFixed(2));

describe("below, at and above every limit", () => {
  test.each<[Comparator, boolean, boolean, boolean]>([
    ["at-least", false, true, true],
    ["above", false, false, true],
    ["at-most", true, true, false],
    ["below", true, false, false],
    ["equal", false, true, false],
    ["falls", true, false, false],
    ["rises", false, false, true],
    ["does-not-rise", true, true, false],
    ["does-not-fall", false, true, true],
    ["is-stated", true, true, true],
  ])("%s", (comparator, whenBelow, whenAt, whenAbove) => {
    for (const target of [92, 0, -3.5, 0.6, 4]) {
      const limits = bounds(comparator, target);
      expect(holds(exact(below(target)), limits)).toBe(whenBelow);
      expect(holds(exact(target), limits)).toBe(whenAt);
      expect(holds(exact(above(target)), limits)).toBe(whenAbove);
    }
  });

  test("a band 7,9–8,3 takes both its ends in", () => {
    const band = bounds("between", 7.9, 8.3);
    const within = [7.89, 7.9, 7.91, 8.29, 8.3, 8.31].map((value) => holds(exact(value), band));
    expect(within).toEqual([false, true, true, true, true, false]);
  });
});

describe("margins", () => {
  const margin = (value: number, limits: Bounds, unit = "pct.", whole = false): string | null => {
    const found = marginOf(compare(exact(value), limits, unit), whole);
    return found === null ? null : `${found.amount.toString()} ${found.side} ${found.measure}`;
  };

  test.each<[number, Bounds, string]>([
    [72.4, bounds("at-least", 73), "0.6 missing"],
    [73, bounds("at-least", 73), "0 to-spare"],
    [74.1, bounds("at-least", 73), "1.1 to-spare"],
    [5, bounds("below", 5), "0 missing"],
    [4.9, bounds("at-most", 5), "0.1 to-spare"],
    [5.04, bounds("at-most", 5), "0.04 missing"],
    [8, bounds("between", 7.9, 8.3), "0.1 to-spare"],
    [8.25, bounds("between", 7.9, 8.3), "0.05 to-spare"],
    [7.5, bounds("between", 7.9, 8.3), "0.4 missing"],
    [9, bounds("between", 7.9, 8.3), "0.7 missing"],
    [4, bounds("equal", 4), "0 to-spare"],
    [3, bounds("equal", 4), "1 missing"],
  ])("of %p against %p is %s", (value, limits, expected) => {
    expect(margin(value, limits)).toBe(`${expected} percentage-points`);
  });

  test("are in the requirement's unit, in counts or in percentage points", () => {
    expect(margin(3, bounds("at-least", 2), "dage")).toBe("1 to-spare unit");
    expect(margin(3, bounds("at-least", 2), "tiltag", true)).toBe("1 to-spare count");
    expect(margin(3, bounds("at-least", 2), " Pct. ", true)).toBe("1 to-spare percentage-points");
  });

  test("there is none where nothing is compared", () => {
    expect(margin(3, bounds("is-stated", 0))).toBeNull();
  });
});

describe("the comparison as facts", () => {
  test("keeps bound and band, and drops what was not compared", () => {
    expect(compare(exact(3), bounds("at-least", 2, 9), "x")).toMatchObject({ bound: exact(2), upper: null });
    expect(compare(exact(3), bounds("between", 2, 9), "x")).toMatchObject({
      bound: exact(2),
      upper: exact(9),
    });
    expect(compare(exact(3), bounds("is-stated", 2, 9), "x")).toMatchObject({ bound: null, upper: null });
  });

  test.each<[number, Bounds, number | null]>([
    [91.96, bounds("at-least", 92), 2],
    [91.94, bounds("at-least", 92), null],
    [91.95, bounds("at-least", 92), 2],
    [5.04, bounds("at-most", 5), 2],
    [5.05, bounds("at-most", 5), null],
    [5.004, bounds("at-most", 5), 3],
    [5.00000000000001, bounds("at-most", 5), 14],
    [4.96, bounds("below", 5), 2],
    [-0.04, bounds("at-least", 0), 2],
    [92, bounds("at-least", 92), null],
    [8.34, bounds("between", 7.9, 8.3), 2],
  ])("%p against %p needs %p decimals to be seen", (value, limits, decimals) => {
    expect(compare(exact(value), limits, "pct.").decimals).toBe(decimals);
  });

  test("numbers are rounded half away from zero, on both sides of it", () => {
    const shown = [0.25, -0.25, 0.24, -0.24, 0.05].map((value) => rounded(exact(value), 1).toString());
    expect(shown).toEqual(["0.3", "-0.3", "0.2", "-0.2", "0.1"]);
  });

  test.each<[number, number, number | undefined]>([
    [1, 1, 0],
    [1, 2, 1],
    [1, 4, 2],
    [1, 5, 1],
    [1, 20, 2],
    [7, 125, 3],
    [-3, 8, 3],
    [1, 3, undefined],
    [1, 30, undefined],
  ])("%p/%p is written with %p decimals", (over, under, decimals) => {
    expect(decimalsOf(new Fraction(over, under))).toBe(decimals);
  });

  test("a typed number is another's rounding only with the decimals it was typed with", () => {
    const third = new Fraction(10, 3);
    const typed = [3, 3.3, 3.33, 3.34, 3.4, 4].map((value) => isRoundingOf(exact(value), third));
    expect(typed).toEqual([true, true, true, false, false, false]);
    expect(isRoundingOf(third, third)).toBe(false);
  });

  test("a difference smaller than any cell shows is said to need the most decimals", () => {
    const value = new Fraction(5n * 10n ** 20n + 1n, 10n ** 20n);
    expect(compare(value, bounds("at-most", 5), "pct.").decimals).toBe(15);
  });
});

const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const wantsMuch = fc.constantFrom<Comparator>("at-least", "above", "rises", "does-not-fall");
const wantsLittle = fc.constantFrom<Comparator>("at-most", "below", "falls", "does-not-rise");

describe("properties", () => {
  test("property: more never turns a yes into a no where much is wanted", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, wantsMuch, (a, b, target, comparator) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const limits = bounds(comparator, target);
        return !holds(exact(low), limits) || holds(exact(high), limits);
      }),
    );
  });

  test("property: less never turns a yes into a no where little is wanted", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, wantsLittle, (a, b, target, comparator) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const limits = bounds(comparator, target);
        return !holds(exact(high), limits) || holds(exact(low), limits);
      }),
    );
  });

  test("property: at most is the opposite of above, at least of below", () => {
    fc.assert(
      fc.property(numbers, numbers, (value, target) => {
        const holdsAs = (comparator: Comparator): boolean => holds(exact(value), bounds(comparator, target));
        expect(holdsAs("at-most")).toBe(!holdsAs("above"));
        expect(holdsAs("at-least")).toBe(!holdsAs("below"));
        expect(holdsAs("equal")).toBe(holdsAs("at-least") && holdsAs("at-most"));
      }),
    );
  });

  test("property: another unit for value and target leaves the verdict, and scales the margin", () => {
    fc.assert(
      fc.property(
        numbers,
        numbers,
        fc.integer({ min: 1, max: 1000 }),
        wantsMuch,
        (value, target, factor, comparator) => {
          const scaled: Bounds = {
            comparator,
            bound: exact(target).mul(factor),
            upper: exact(target).mul(factor),
          };
          const plain = compare(exact(value), bounds(comparator, target), "kr.");
          const large = compare(exact(value).mul(factor), scaled, "øre");
          expect(large.met).toBe(plain.met);
          expect(marginOf(large)?.amount.toFraction()).toBe(marginOf(plain)?.amount.mul(factor).toFraction());
        },
      ),
    );
  });

  test("property: moving the value by its missing margin reaches an inclusive target, and not a hair less", () => {
    fc.assert(
      fc.property(numbers, numbers, (value, target) => {
        const limits = bounds("at-least", target);
        const comparison = compare(exact(value), limits, "");
        fc.pre(!comparison.met);
        const amount = marginOf(comparison)?.amount ?? new Fraction(0);
        expect(holds(exact(value).add(amount), limits)).toBe(true);
        expect(holds(exact(value).add(amount).sub(1, 1_000_000), limits)).toBe(false);
      }),
    );
  });

  test("property: shown with the decimals asked for, a number gives its own verdict", () => {
    const ten = (power: number): number => 10 ** power;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 0, max: 200 }),
        wantsLittle,
        (parts, target, comparator) => {
          const limits = bounds(comparator, target);
          const { met, decimals } = compare(exact(parts / ten(4)), limits, "pct.");
          const shownAs = decimals ?? 1;
          const shown = new Fraction(
            Math.floor((2 * parts * ten(shownAs) + ten(4)) / (2 * ten(4))),
            ten(shownAs),
          );
          expect(holds(shown, limits)).toBe(met);
        },
      ),
    );
  });
});
