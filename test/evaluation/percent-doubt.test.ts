// A number in per cent that may be a share of one: no verdict where the verdict depends on it.
import fc from "fast-check";
import type { Comparator } from "../../src/plan";
import { requirementReason } from "../../src/wording/reasons";
import { aKpi, aScalePoint, at, known, missing, year } from "../support/plan";
import { AFTER_THE_YEAR, judge, reasonOf } from "./support/judge";
import { NAMES } from "./support/names";

const measured = (comparator: Comparator, target: number, result: number) =>
  ({ kind: "value", comparator, target, result, unit: "pct.", deadline: year(2024) }) as const;

/** Written with a per cent sign. */
const asPercent = (value: number, column: string) => ({
  ...known(value, at("requirements", 1, column)),
  saysPercent: true as const,
});

describe("no verdict where it depends on the scale", () => {
  test.each([
    ["at-least", 92, 0.92, "result", "92"],
    ["at-most", 6, 0.072, "result", "7.2"],
    ["at-most", 0.05, 4, "target", "5"],
    ["at-least", 0.92, 91, "target", "92"],
  ] as const)("%s %d with %d: is the %s %s pct.?", (comparator, target, result, side, meant) => {
    const { status, reason, percentDoubt } = judge(measured(comparator, target, result));
    expect(status).toBe("undetermined");
    expect(reason).toEqual({ kind: "percent-unclear", doubt: percentDoubt });
    expect([percentDoubt?.side, percentDoubt?.meant.toString()]).toEqual([side, meant]);
  });

  test.each([
    ["at-least", 92, 0.91, "not-fulfilled"],
    ["at-least", 0.92, 93, "fulfilled"],
    ["at-most", 0.05, 7.2, "not-fulfilled"],
  ] as const)("%s %d with %d is judged, for it is %s either way", (comparator, target, result, expected) => {
    const { status, percentDoubt } = judge(measured(comparator, target, result));
    expect([status, percentDoubt?.decides]).toEqual([expected, false]);
  });

  test("the sentence names both numbers and what to do", () => {
    const { reason: _, ...found } = judge(measured("at-most", 6, 0.072));
    expect(requirementReason({ ...found, reason: _ }, "da", NAMES)).toBe(
      "Kræver afklaring: 0,072 pct. sammenlignes med 6 pct., og udfaldet afhænger af, om resultatet er 0,072 eller 7,2 pct. Ret tallet til 7,2, eller skriv 0,072 med procenttegn, hvis det er rigtigt.",
    );
  });

  test("before the deadline it is asked about as well", () => {
    const given = { ...measured("at-least", 92, 0.92) };
    expect(reasonOf(judge(given, "2024-06-30"))).toBe("percent-unclear");
  });
});

describe("no false alarm", () => {
  test("0,4 pct. of at most 0,5 pct. is fulfilled", () => {
    expect(judge(measured("at-most", 0.5, 0.4))).toMatchObject({ status: "fulfilled", percentDoubt: null });
  });

  test("a result with a per cent sign is taken as it is", () => {
    const given = { ...measured("at-most", 6, 0), result: asPercent(0.072, "result") };
    expect(judge(given)).toMatchObject({ status: "fulfilled", percentDoubt: null });
  });

  test("so is a target", () => {
    const given = { ...measured("at-most", 0, 4), target: asPercent(0.05, "target") };
    expect(judge(given)).toMatchObject({ status: "not-fulfilled", percentDoubt: null });
  });

  test("in another unit 0,92 of at least 92 is not doubted", () => {
    expect(judge({ ...measured("at-least", 92, 0.92), unit: "point" }).percentDoubt).toBeNull();
  });

  test("a ratio of 1 in 100 is computed: only its target can be in the wrong scale", () => {
    const ratio = {
      kind: "ratio",
      comparator: "at-least",
      unit: "pct.",
      measure: "T",
      denominator: "N",
    } as const;
    const kpis = [
      aKpi({ kpi: "T", period: year(2024), value: 1 }, 1),
      aKpi({ kpi: "N", period: year(2024), value: 100 }, 2),
    ];
    const at1 = (target: number) => judge({ ...ratio, target }, AFTER_THE_YEAR, { kpis });
    expect(at1(100).percentDoubt).toBeNull();
    expect(at1(0.01).percentDoubt).toMatchObject({ side: "target", decides: false });
  });
});

describe("a KPI's own past", () => {
  const kpis = (before: number, now: number) => ({
    kpis: [
      aKpi({ kpi: "T", period: year(2023), value: known(before, at("kpis", 1, "value")) }, 1),
      aKpi({ kpi: "T", period: year(2024), value: known(now, at("kpis", 2, "value")) }, 2),
    ],
  });
  const onKpi = (target: number) => ({
    ...measured("at-most", target, 0),
    result: missing<number>(),
    measure: "T",
  });

  test.each([
    [13, 0.15, "percent-unclear"],
    [8.9, 0.15, "judged compared"],
    [9, 0.15, "percent-unclear"],
    [30, 0.15, "percent-unclear"],
    [30.1, 0.15, "judged compared"],
    [0.14, 0.15, "judged compared"],
  ])("after %d, %d of at most 6 pct. is %s", (before, now, expected) => {
    expect(reasonOf(judge(onKpi(6), AFTER_THE_YEAR, kpis(before, now)))).toBe(expected);
  });

  test("says which number is the odd one: of 45 and 0,5 the result after 0,4, the target after 44", () => {
    const side = (before: number) => judge(onKpi(0.5), AFTER_THE_YEAR, kpis(before, 45)).percentDoubt?.side;
    expect([side(0.4), side(44)]).toEqual(["result", "target"]);
  });
});

describe("on a scale from 80 (0) to 100 (100)", () => {
  const scales = [aScalePoint("K1", 80, 0, 1), aScalePoint("K1", 100, 100, 2)];
  const graded = (target: number, result: number) =>
    judge({ ...measured("at-least", target, result), id: "K1", grading: "linear" }, AFTER_THE_YEAR, {
      scales,
    });

  test("0,9 of at least 100 is not fulfilled either way, but its share is none or half", () => {
    const { status, percentDoubt } = graded(100, 0.9);
    expect([status, percentDoubt?.decides]).toEqual(["undetermined", true]);
  });

  test("0,7 of at least 100 has no share either way", () => {
    const { status, percentDoubt } = graded(100, 0.7);
    expect([status, percentDoubt?.decides]).toEqual(["not-fulfilled", false]);
  });
});

/** Comparisons with a target that a result alone decides. */
const COMPARATORS = ["at-least", "above", "at-most", "below", "equal"] as const;

test("no share of one is given a verdict that its per cent would turn, whatever the comparison and the side", () => {
  const hundredths = fc.integer({ min: 60, max: 100 });
  fc.assert(
    fc.property(
      fc.constantFrom(...COMPARATORS),
      fc.integer({ min: 1, max: 10_000 }),
      hundredths,
      fc.boolean(),
      (comparator, points, nearness, ofResult) => {
        // Two numbers in per cent that lie near each other; one of them is written as a share of one.
        const target = points / 100;
        const result = Number((points / nearness).toPrecision(6));
        const right = judge(measured(comparator, target, result));
        const slipped = ofResult
          ? judge(measured(comparator, target, Number((result / 100).toPrecision(8))))
          : judge(measured(comparator, Number((target / 100).toPrecision(8)), result));
        if (slipped.status === right.status || right.percentDoubt !== null) return;
        const larger = ofResult ? target / (result / 100) : result / (target / 100);
        const smaller = ofResult ? result / 100 : target / 100;
        if (smaller > 1 || larger < 60 || larger > 200) return;
        expect(slipped.status).toBe("undetermined");
        expect(slipped.percentDoubt).toMatchObject({ side: ofResult ? "result" : "target", decides: true });
      },
    ),
    { numRuns: 2000, seed: 20240131 },
  );
});
