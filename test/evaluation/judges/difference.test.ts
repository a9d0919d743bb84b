import fc from "fast-check";
import { exact } from "../../../src/evaluation/exact";
import type { KpiValue, Period } from "../../../src/plan";
import { aKpi, at, day, missing, quarter, unreadable, year } from "../../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "../support/judge";

const gap = {
  kind: "difference",
  comparator: "at-most",
  target: 4,
  measure: "Mål",
  subtracted: "Resultat",
  unit: "pct.",
  deadline: quarter(2024, 4),
} as const;

const kpi = (name: string, value: number, period: Period = year(2024), row = 1): KpiValue =>
  aKpi({ kpi: name, value, period }, row);
const both = (from: number, less: number): KpiValue[] => [
  kpi("Mål", from),
  kpi("Resultat", less, year(2024), 2),
];
const judged = (kpis: readonly KpiValue[], given = {}, asOf = AFTER_THE_YEAR) =>
  judge({ ...gap, ...given }, asOf, { kpis });

describe("forskellen mellem mål og resultat er højst 4 procentpoint", () => {
  test("92 minus 88,01, 88 and 87,99 against at most 4", () => {
    const statuses = [88.01, 88, 87.99].map((less) => judged(both(92, less)).status);
    expect(statuses).toEqual(["fulfilled", "fulfilled", "not-fulfilled"]);
    expect(marginOf(judged(both(92, 87.99)))).toBe("0.01 missing percentage-points");
  });

  test("both figures stand in the outcome with their cells", () => {
    const result = judged(both(92, 90));
    expect(result.observed).toEqual({ kind: "number", value: exact(2), unit: "pct." });
    expect(result.reason).toMatchObject({
      outcome: {
        kind: "difference",
        met: true,
        minuend: { kpi: "Mål", value: exact(92), period: year(2024), origin: at("kpis", 1, "value") },
        subtrahend: { kpi: "Resultat", value: exact(90), origin: at("kpis", 2, "value") },
      },
    });
    expect(result.numbers.result).toMatchObject({ shown: null, origin: at("kpis", 1, "value") });
  });

  test("keeps its sign: 88 minus 92 is -4, and between -5 and 5 is a distance either way", () => {
    expect(judged(both(88, 92)).observed).toMatchObject({ value: exact(-4) });
    const within = { comparator: "between", target: -5, targetTo: 5 } as const;
    const statuses = [86.99, 87, 97, 97.01].map((less) => judged(both(92, less), within).status);
    expect(statuses).toEqual(["not-fulfilled", "fulfilled", "fulfilled", "not-fulfilled"]);
  });

  test("0,3 minus 0,1 is 0,2", () => {
    const equal = { comparator: "equal", target: 0.2 } as const;
    expect(judged(both(0.3, 0.1), equal).status).toBe("fulfilled");
    expect(judged(both(0.3, 0.1), { ...equal, target: 0.19999999999999998 }).status).toBe("fulfilled");
    expect(judged(both(0.3, 0.1), { ...equal, target: 0.2000000001 }).status).toBe("not-fulfilled");
  });

  test("a difference to be stated is fulfilled by any, and needs no target", () => {
    const stated = { comparator: "is-stated", target: missing<number>() } as const;
    expect(judged(both(3, 3), stated).status).toBe("fulfilled");
    expect(judged(both(3, 3), stated).margin).toBeNull();
  });

  test("another KPI is the target where Krav has none", () => {
    const given = { target: missing<number>(), reference: "Staten" } as const;
    const state = kpi("Staten", 1.9, year(2024), 3);
    expect(judged([...both(92, 90), state], given).status).toBe("not-fulfilled");
    expect(reasonOf(judged(both(92, 90), given))).toBe("result-missing kpi");
  });

  test("before the deadline it is provisional", () => {
    expect(reasonOf(judged(both(92, 90), {}, "2024-12-30"))).toBe("not-due-yet difference");
  });

  test("property: the verdict is that of whole hundredths subtracted", () => {
    const size = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(size, size, size, (from, less, target) => {
        const met = from - less <= target;
        const given = { target: target / 100 };
        expect(judged(both(from / 100, less / 100), given).status).toBe(met ? "fulfilled" : "not-fulfilled");
      }),
    );
  });

  test("property: at most a difference is at least the opposite difference the other way", () => {
    const size = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(size, size, size, (from, less, target) => {
        const opposite = { comparator: "at-least", target: -target } as const;
        expect(judged(both(less, from), opposite).status).toBe(judged(both(from, less), { target }).status);
      }),
    );
  });
});

describe("figures of days that belong together", () => {
  const quarters = (name: string, first: number, ...values: number[]): KpiValue[] =>
    values.map((value, index) =>
      kpi(name, value, quarter(2024, (index + 1) as 1 | 2 | 3 | 4), first + index),
    );

  test("one that is missing is waited for by name", () => {
    expect(judged([kpi("Resultat", 90)]).reason).toMatchObject({
      need: { kind: "kpi", kpi: "Mål", period: "2024" },
    });
    expect(judged([kpi("Mål", 92)]).reason).toMatchObject({
      need: { kind: "kpi", kpi: "Resultat", period: "2024" },
    });
  });

  test("a level on a day belongs to the year, on either side", () => {
    const ultimo = day("2024-12-31");
    expect(judged([kpi("Mål", 92), kpi("Resultat", 90, ultimo, 2)]).status).toBe("fulfilled");
    expect(judged([kpi("Mål", 92, ultimo), kpi("Resultat", 90, year(2024), 2)]).status).toBe("fulfilled");
  });

  test("the year's figure and the latest quarter's are subtracted, the year's and a sum of two quarters not", () => {
    const year2024 = kpi("Mål", 92);
    const parts = quarters("Resultat", 2, 80, 85, 89, 90);
    expect(judged([year2024, ...parts], { aggregation: "latest" }).status).toBe("fulfilled");
    expect(judged([year2024, ...parts.slice(0, 2)], { aggregation: "sum" }).reason).toMatchObject({
      kind: "periods-differ",
      numerator: "2024",
    });
  });

  test("two quarters of both so far give a provisional difference of their sums", () => {
    const kpis = [...quarters("Mål", 1, 10, 20), ...quarters("Resultat", 5, 9, 18)];
    const result = judged(kpis, { aggregation: "sum" }, "2024-07-01");
    expect(reasonOf(result)).toBe("not-due-yet difference");
    expect(result.observed).toMatchObject({ value: exact(3) });
    expect(judged(kpis, { aggregation: "sum" }).reason).toMatchObject({ need: { kind: "parts" } });
  });

  test("not said how the year is made up: 1 as the latest and 4 as a sum against at most 4 agree, at most 3 not", () => {
    const kpis = [...quarters("Mål", 1, 2, 2, 2, 2), ...quarters("Resultat", 5, 1, 1, 1, 1)];
    expect(judged(kpis, { target: 4 }).status).toBe("fulfilled");
    expect(judged(kpis, { target: 3 }).reason).toMatchObject({ kind: "aggregation-unset" });
  });

  test("a typed difference counts only while a figure is missing, and is a conflict where it is another", () => {
    expect(judged([kpi("Mål", 92)], { result: 5 }).status).toBe("not-fulfilled");
    const result = judged(both(92, 90), { result: 5 });
    expect(result.status).toBe("fulfilled");
    expect(result.conflicts).toMatchObject([{ of: "result", used: exact(2), other: exact(5) }]);
  });
});

describe("the rule", () => {
  test("cells that are missing or unreadable are named", () => {
    const columnOf = (given: object) => {
      const { reason } = judged(both(92, 90), given);
      return reason.kind === "rule-incomplete" || reason.kind === "unreadable"
        ? `${reason.kind} ${reason.origin.column ?? ""}`
        : reason.kind;
    };
    for (const column of ["comparator", "target", "measure", "subtracted"]) {
      expect(columnOf({ [column]: missing() })).toBe(`rule-incomplete ${column}`);
      expect(columnOf({ [column]: unreadable() })).toBe(`unreadable ${column}`);
    }
    expect(columnOf({ comparator: "falls" })).toBe("rule-incomplete comparator");
  });

  test("a year is needed", () => {
    expect(judge(gap, AFTER_THE_YEAR, { settings: { year: missing() } }).reason).toMatchObject({
      kind: "year-missing",
    });
  });
});
