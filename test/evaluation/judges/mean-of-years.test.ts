import fc from "fast-check";
import Fraction from "fraction.js";
import { exact } from "../../../src/evaluation/exact";
import type { KpiValue, Period, Requirement } from "../../../src/plan";
import {
  aKpi,
  aScalePoint,
  at,
  day,
  missing,
  quarter,
  unreadable,
  year,
  type Loose,
} from "../../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "../support/judge";

const complaints = {
  kind: "value",
  comparator: "at-most",
  measure: "Klager",
  unit: "klager",
  yearsInMean: 3,
  deadline: quarter(2024, 4),
} as const;

const kpi = (value: number, period: Period, row: number): KpiValue =>
  aKpi({ kpi: "Klager", value, period }, row);
/** The figures of 2024 and of the years before, the latest first. */
const years = (now: number, ...before: readonly number[]): KpiValue[] =>
  [now, ...before].map((value, index) => kpi(value, year(2024 - index), index + 1));
const judged = (kpis: readonly KpiValue[], given: Loose<Requirement> = {}, asOf = AFTER_THE_YEAR) =>
  judge({ ...complaints, ...given }, asOf, { kpis });

describe("antallet af klager er højst gennemsnittet af de seneste 3 år", () => {
  test("87,9, 88 and 88,1 against the mean 88 of 90, 84 and 90", () => {
    const statuses = [87.9, 88, 88.1].map((now) => judged(years(now, 90, 84, 90)).status);
    expect(statuses).toEqual(["fulfilled", "fulfilled", "not-fulfilled"]);
    expect(marginOf(judged(years(88.1, 90, 84, 90)))).toBe("0.1 missing unit");
  });

  test("the mean is exact: 88,333333333333333 and 88,3333333333334 against 265/3", () => {
    const statuses = [88.3333333333333, 88.3333333333334].map((now) => judged(years(now, 90, 85, 90)).status);
    expect(statuses).toEqual(["fulfilled", "not-fulfilled"]);
  });

  test("the years stand in the outcome with their cells, the latest first, and no other year counts", () => {
    const result = judged(years(87, 90, 85, 90, 1000));
    expect(result.observed).toEqual({ kind: "number", value: exact(87), unit: "klager" });
    expect(result.reason).toMatchObject({
      outcome: {
        kind: "against-mean",
        met: true,
        comparison: { bound: new Fraction(265, 3) },
        years: [
          { value: exact(90), period: { text: "2023" }, origin: at("kpis", 2, "value") },
          { value: exact(85), period: { text: "2022" }, origin: at("kpis", 3, "value") },
          { value: exact(90), period: { text: "2021" }, origin: at("kpis", 4, "value") },
        ],
      },
    });
  });

  test.each([
    ["at-most", "value", ["fulfilled", "fulfilled", "not-fulfilled"]],
    ["below", "value", ["fulfilled", "not-fulfilled", "not-fulfilled"]],
    ["at-least", "count", ["not-fulfilled", "fulfilled", "fulfilled"]],
    ["above", "count", ["not-fulfilled", "not-fulfilled", "fulfilled"]],
    ["equal", "value", ["not-fulfilled", "fulfilled", "not-fulfilled"]],
    ["falls", "change", ["fulfilled", "not-fulfilled", "not-fulfilled"]],
    ["rises", "change", ["not-fulfilled", "not-fulfilled", "fulfilled"]],
    ["does-not-rise", "change", ["fulfilled", "fulfilled", "not-fulfilled"]],
    ["does-not-fall", "change", ["not-fulfilled", "fulfilled", "fulfilled"]],
  ] as const)("%s (a %s): 87, 88 and 89 against the mean 88", (comparator, kind, expected) => {
    const statuses = [87, 88, 89].map((now) => judged(years(now, 90, 84, 90), { kind, comparator }).status);
    expect(statuses).toEqual(expected);
  });

  test("the mean of one year is the year before, as of a change without the number of years", () => {
    for (const now of [89, 90, 91]) {
      const change = { kind: "change", comparator: "falls" } as const;
      const one = judged(years(now, 90, 1), { ...change, yearsInMean: 1 });
      expect(one.status).toBe(judged(years(now, 90), { ...change, yearsInMean: missing() }).status);
    }
  });

  test("a typed result is compared, and the KPI gives the years", () => {
    expect(judged(years(0, 90, 84, 90).slice(1), { result: 88 }).status).toBe("fulfilled");
    expect(judged(years(0, 90, 84, 90).slice(1), { result: 88.1 }).status).toBe("not-fulfilled");
  });

  test("another KPI in Sammenlignes med is shown beside it and is no target", () => {
    const state = aKpi({ kpi: "Staten", value: 5, period: year(2024) }, 9);
    const result = judged([...years(88, 90, 84, 90), state], { reference: "Staten" });
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({ outcome: { reference: { kpi: "Staten", value: exact(5) } } });
  });

  test("a count that is more than the mean already in June is provisional until the year has ended", () => {
    const count = { kind: "count", comparator: "at-least" } as const;
    expect(reasonOf(judged(years(100, 90, 84, 90), count, "2024-06-30"))).toBe("not-due-yet against-mean");
    expect(judged(years(88.5, 90, 84, 90), count).reason.kind).toBe("count-impossible");
  });

  test("with a scale the verdict is by the mean and the score by the scale", () => {
    const scales = [aScalePoint("K1", 0, 100), aScalePoint("K1", 80, 50, 2)];
    const result = judge({ ...complaints, grading: "steps" }, AFTER_THE_YEAR, {
      kpis: years(88, 90, 84, 90),
      scales,
    });
    expect(result.status).toBe("fulfilled");
    expect(result.grade.certain).toEqual(new Fraction(1, 2));
  });
});

describe("the years", () => {
  test("that are missing leave it undetermined and are named, before and after the deadline", () => {
    for (const asOf of [AFTER_THE_YEAR, "2024-03-01"]) {
      const result = judged([kpi(80, year(2024), 1), kpi(84, year(2022), 2)], {}, asOf);
      expect(result.status).toBe("undetermined");
      expect(result.reason).toEqual({
        kind: "years-missing",
        kpi: "Klager",
        years: [
          { year: 2023, period: "2023" },
          { year: 2021, period: "2021" },
        ],
      });
      expect(result.numbers.yearsMissing.map((each) => each.year)).toEqual([2023, 2021]);
    }
  });

  test("are asked for before the result is there", () => {
    expect(reasonOf(judged(years(0, 90, 84, 90).slice(1)))).toBe("result-missing kpi");
    expect(reasonOf(judged([]))).toBe("years-missing");
  });

  test("may be made up of quarters, as the plan says: the sums 40, 44 and 48 have the mean 44", () => {
    const quarters = (of: number, each: number, row: number): KpiValue[] =>
      ([1, 2, 3, 4] as const).map((n) => kpi(each, quarter(of, n), row + n));
    const before = [...quarters(2023, 10, 10), ...quarters(2022, 11, 20), ...quarters(2021, 12, 30)];
    const sum = { aggregation: "sum" } as const;
    expect(judged([...quarters(2024, 11, 0), ...before], sum).status).toBe("fulfilled");
    expect(judged([...quarters(2024, 11.25, 0), ...before], sum).status).toBe("not-fulfilled");
    expect(judged([...quarters(2024, 11, 0), ...before.slice(1)], sum).reason).toMatchObject({
      kind: "years-missing",
      years: [{ year: 2023 }],
    });
  });

  test("half a year so far is compared with the same half of the years before, and is provisional", () => {
    const halves = [2024, 2023, 2022, 2021].flatMap((of, index) =>
      ([1, 2] as const).map((n) => kpi(n === 1 ? 10 - index : 50, quarter(of, n), index * 10 + n)),
    );
    const first = halves.filter(
      ({ period }) => period.state === "known" && !period.value.end.endsWith("06-30"),
    );
    const result = judged(first, { aggregation: "sum" }, "2024-04-30");
    expect(reasonOf(result)).toBe("not-due-yet against-mean");
    expect(result.reason).toMatchObject({ soFar: { comparison: { bound: exact(8) } } });
  });

  test("are those before the plan's period: of a school year the school years", () => {
    const school = (start: number, value: number, row: number): KpiValue =>
      kpi(value, { start: `${start}-08-01`, end: `${start + 1}-07-31`, text: `${start}/${start + 1}` }, row);
    const settings = { year: 2016, periodStart: "2016-08-01", periodEnd: "2017-07-31" } as const;
    const kpis = [school(2016, 88, 1), school(2015, 90, 2), school(2014, 84, 3), school(2013, 90, 4)];
    const given = { ...complaints, deadline: missing<Period>() };
    expect(judge(given, "2017-08-01", { kpis, settings }).status).toBe("fulfilled");
    expect(judge(given, "2017-08-01", { kpis: kpis.slice(0, 3), settings }).reason).toMatchObject({
      kind: "years-missing",
      years: [{ year: 2014 }],
    });
  });

  test("of a plan for three years are single years; a figure for more than a year is not compared", () => {
    const settings = { year: 2024, periodStart: "2024-01-01", periodEnd: "2026-12-31" } as const;
    const kpis = years(88, 90, 84, 90);
    expect(judge({ ...complaints, deadline: year(2024) }, "2025-01-02", { kpis, settings }).status).toBe(
      "fulfilled",
    );
    expect(
      judge({ ...complaints, deadline: year(2025) }, "2026-01-02", { kpis, settings }).reason,
    ).toMatchObject({ kind: "rule-incomplete", problem: "unsuited", origin: { column: "yearsInMean" } });
  });

  test("in another unit than the result's are not compared", () => {
    const kpis = years(88, 90, 84, 90).map((row, index) =>
      index === 2 ? aKpi({ kpi: "Klager", period: year(2022), value: 84, unit: "t.kr." }, 3) : row,
    );
    expect(judged(kpis).reason).toMatchObject({ kind: "kpi-unit-differs", unit: "t.kr." });
    expect(judged(kpis, { unit: missing() }).status).toBe("fulfilled");
  });
});

describe("the rule", () => {
  const unsuited = (given: Loose<Requirement>) => {
    const { reason } = judged(years(88, 90, 84, 90), given);
    return reason.kind === "rule-incomplete"
      ? `${reason.problem} ${reason.origin.column ?? ""}`
      : reason.kind;
  };

  test("0, 1,5, -1 and 21 years are no number of years", () => {
    for (const yearsInMean of [0, 1.5, -1, 21])
      expect(unsuited({ yearsInMean })).toBe("unsuited yearsInMean");
    expect(unsuited({ yearsInMean: 20 })).toBe("years-missing");
  });

  test("a target beside it, a comparison with two numbers or none, and another kind do not suit", () => {
    expect(unsuited({ target: 88 })).toBe("unsuited yearsInMean");
    expect(unsuited({ comparator: "between" })).toBe("unsuited yearsInMean");
    expect(unsuited({ comparator: "is-stated" })).toBe("unsuited yearsInMean");
    for (const kind of ["ratio", "difference", "deviation", "list", "statement", "delivery"] as const)
      expect(unsuited({ kind })).toBe("unsuited yearsInMean");
    expect(unsuited({ comparator: "falls" })).toBe("unsuited comparator");
    expect(unsuited({ kind: "change" })).toBe("unsuited comparator");
  });

  test("cells that are missing or unreadable are named", () => {
    expect(unsuited({ measure: missing() })).toBe("missing measure");
    expect(unsuited({ comparator: missing() })).toBe("missing comparator");
    expect(judged([], { yearsInMean: unreadable() }).reason).toMatchObject({
      kind: "unreadable",
      origin: { column: "yearsInMean" },
    });
  });
});

test("property: the verdict is that of whole numbers multiplied, whatever the order of the years", () => {
  const size = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(size, fc.array(size, { minLength: 1, maxLength: 6 }), (now, before) => {
      const met = now * before.length <= before.reduce((sum, each) => sum + each, 0);
      const given = { yearsInMean: before.length };
      const expected = met ? "fulfilled" : "not-fulfilled";
      expect(judged(years(now, ...before), given).status).toBe(expected);
      expect(judged(years(now, ...[...before].reverse()), given).status).toBe(expected);
    }),
  );
});

test("a measurement on a day is the year's latest, of the years before too", () => {
  const kpis = [2024, 2023, 2022, 2021].map((of, index) => kpi(88, day(`${of}-12-31`), index + 1));
  expect(judged(kpis, { aggregation: "latest" }).status).toBe("fulfilled");
});
