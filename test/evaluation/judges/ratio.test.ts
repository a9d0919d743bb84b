import fc from "fast-check";
import Fraction from "fraction.js";
import { exact } from "../../../src/evaluation/exact";
import type { KpiValue, Period } from "../../../src/plan";
import { aKpi, at, day, known, missing, quarter, unreadable, year } from "../../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "../support/judge";

const turnover = {
  kind: "ratio",
  comparator: "is-stated",
  measure: "Afgange",
  denominator: "Årsværk",
  reference: "Staten",
  unit: "pct.",
  deadline: quarter(2024, 4),
} as const;

const kpi = (name: string, value: number, period: Period = year(2024), row = 1): KpiValue =>
  aKpi({ kpi: name, value, period }, row);

const both = (over: number, under: number): KpiValue[] => [
  kpi("Afgange", over),
  kpi("Årsværk", under, year(2024), 2),
];
const judged = (kpis: readonly KpiValue[], given = {}, asOf = AFTER_THE_YEAR) =>
  judge({ ...turnover, ...given }, asOf, { kpis });

describe("personaleomsætningsprocenten beregnes som afgange i årsværk sammenlignet med det samlede årsværk", () => {
  test("is stated when both numbers are there, with the state's beside it", () => {
    const result = judged([...both(52.5, 350), kpi("Staten", 14.2, year(2024), 3)]);
    expect(result.status).toBe("fulfilled");
    expect(result.margin).toBeNull();
    expect(result.observed).toEqual({ kind: "number", value: exact(15), unit: "pct." });
    expect(result.reason).toMatchObject({
      outcome: {
        kind: "ratio",
        met: true,
        comparison: { bound: null },
        numerator: { kpi: "Afgange", value: exact(52.5), period: year(2024), origin: at("kpis", 1, "value") },
        denominator: {
          kpi: "Årsværk",
          value: exact(350),
          period: year(2024),
          origin: at("kpis", 2, "value"),
        },
        reference: { kpi: "Staten", value: exact(14.2) },
      },
    });
  });

  test("without the state's number it is stated all the same", () => {
    expect(judged(both(52.5, 350)).reason).toMatchObject({ outcome: { reference: null } });
  });

  test("in another unit than per cent it is the plain ratio", () => {
    expect(judged(both(1, 4), { unit: "sager pr. årsværk" }).observed).toMatchObject({
      value: new Fraction(1, 4),
    });
    expect(judged(both(1, 4), { unit: missing() }).observed).toMatchObject({
      value: new Fraction(1, 4),
      unit: "",
    });
  });

  test("nothing is divided by zero", () => {
    expect(judged(both(52.5, 0)).reason).toEqual({
      kind: "denominator-zero",
      kpi: "Årsværk",
      period: "2024",
      origin: at("kpis", 2, "value"),
    });
    expect(judged(both(0, 350)).status).toBe("fulfilled");
  });

  test("before the deadline it is provisional", () => {
    expect(reasonOf(judged(both(52.5, 350), {}, "2024-12-30"))).toBe("not-due-yet ratio");
  });
});

describe("against a target", () => {
  const limited = { comparator: "at-most", target: 15, reference: missing<string>() } as const;
  test("14,99, 15 and 15,01 pct. against at most 15", () => {
    const statuses = [1499, 1500, 1501].map((over) => judged(both(over, 10_000), limited).status);
    expect(statuses).toEqual(["fulfilled", "fulfilled", "not-fulfilled"]);
    expect(marginOf(judged(both(1501, 10_000), limited))).toBe("0.01 missing percentage-points");
  });

  test("a third is compared as a third", () => {
    const third = { ...limited, comparator: "below", target: 33.3333333333334 } as const;
    expect(judged(both(1, 3), third).status).toBe("fulfilled");
    expect(judged(both(1, 3), { ...third, target: 33.3333333333333 }).status).toBe("not-fulfilled");
  });

  test("the state's number is the target where Krav has none", () => {
    const state = [...both(52.5, 350), kpi("Staten", 14.9, year(2024), 3)];
    expect(judged(state, { comparator: "at-most" }).status).toBe("not-fulfilled");
    expect(reasonOf(judged(both(52.5, 350), { comparator: "at-most" }))).toBe("result-missing kpi");
  });

  test("property: the verdict is that of cross-multiplied big integers", () => {
    const size = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 200 }), (over, under, target) => {
        const met = BigInt(over) * 100n <= BigInt(target) * BigInt(under);
        expect(judged(both(over, under), { ...limited, target }).status).toBe(
          met ? "fulfilled" : "not-fulfilled",
        );
      }),
    );
  });

  test("property: scaling both numbers changes nothing", () => {
    const size = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 1000 }), (over, under, factor) => {
        expect(judged(both(over * factor, under * factor)).observed).toEqual(
          judged(both(over, under)).observed,
        );
      }),
    );
  });
});

describe("numbers of periods that belong together", () => {
  test("one that is missing is waited for", () => {
    expect(judged([kpi("Årsværk", 350)]).reason).toMatchObject({
      need: { kind: "kpi", kpi: "Afgange", period: "2024" },
    });
    expect(judged([kpi("Afgange", 52.5)]).reason).toMatchObject({
      need: { kind: "kpi", kpi: "Årsværk", period: "2024" },
    });
  });

  test("a year's departures over a day's stock within it", () => {
    const stock = (date: string) => [kpi("Afgange", 52.5), kpi("Årsværk", 350, day(date), 2)];
    expect(judged(stock("2024-12-31")).status).toBe("fulfilled");
    expect(judged(stock("2024-01-01")).status).toBe("fulfilled");
  });

  test("a year's departures over a quarter's stock are not comparable", () => {
    const kpis = [kpi("Afgange", 52.5), kpi("Årsværk", 350, quarter(2024, 4), 2)];
    expect(judged(kpis).reason).toEqual({
      kind: "periods-differ",
      numerator: "2024",
      denominator: "4. kvartal 2024",
    });
  });

  test("a quarter's departures take the same quarter's stock, not the year's", () => {
    const kpis = [
      kpi("Afgange", 12, quarter(2024, 4)),
      kpi("Årsværk", 350, year(2024), 2),
      kpi("Årsværk", 300, quarter(2024, 4), 3),
    ];
    const latest = { aggregation: "latest" } as const;
    expect(judged(kpis, latest).observed).toMatchObject({ value: exact(4) });
    expect(judged(kpis.slice(0, 2), latest).reason).toMatchObject({ kind: "periods-differ" });
    const outside = [kpi("Afgange", 12, quarter(2024, 3)), kpi("Årsværk", 300, day("2024-12-31"), 2)];
    const third = { ...latest, deadline: quarter(2024, 3) };
    expect(reasonOf(judged(outside, third))).toBe("result-missing kpi");
    const early = [kpi("Afgange", 12, quarter(2024, 3)), kpi("Årsværk", 300, day("2024-06-30"), 2)];
    expect(judged(early, third).reason).toMatchObject({ kind: "periods-differ" });
    const half = { start: "2024-01-01", end: "2024-06-30", text: "1. halvår 2024" };
    const sameStart = [kpi("Afgange", 52.5), kpi("Årsværk", 350, half, 2)];
    expect(judged(sameStart).reason).toMatchObject({ kind: "periods-differ" });
  });

  const quarters = (name: string, values: readonly number[], row = 1) =>
    values.map((value, index) => kpi(name, value, quarter(2024, (index + 1) as 1 | 2 | 3 | 4), row + index));
  const summed = (kpis: readonly KpiValue[]) =>
    kpis.map((row): KpiValue => ({
      ...row,
      aggregation: known("sum", at("kpis", row.origin.row, "aggregation")),
    }));

  test("not said, several quarters of departures are no year's, and are asked about", () => {
    const kpis = [...quarters("Afgange", [10, 11, 12, 13]), kpi("Årsværk", 300, year(2024), 5)];
    expect(judged(kpis).reason).toMatchObject({ kind: "aggregation-unset", readings: [] });
    expect(reasonOf(judged(kpis.slice(0, 4)))).toBe("result-missing kpi");
    expect(reasonOf(judged(kpis.slice(2), { aggregation: "sum" }))).toBe("result-missing parts");
    const staff = quarters("Årsværk", [300, 300, 300, 300], 5);
    expect(reasonOf(judged([...kpis.slice(0, 4), ...staff]))).toBe("aggregation-unset");
  });

  test("each KPI's own reading: departures added, 46, over the year's staff, 400, is 11,5 pct.", () => {
    const kpis = [...summed(quarters("Afgange", [10, 11, 12, 13])), kpi("Årsværk", 400, year(2024), 5)];
    expect(judged(kpis).observed).toMatchObject({ value: exact(11.5) });
  });

  test("departures added so far over the same days' average staff", () => {
    const staff = quarters("Årsværk", [390, 410], 5).map((row): KpiValue => ({
      ...row,
      aggregation: known("average", at("kpis", row.origin.row, "aggregation")),
    }));
    const result = judged([...summed(quarters("Afgange", [20, 20])), ...staff], {}, "2024-08-01");
    expect(reasonOf(result)).toBe("not-due-yet ratio");
    expect(result.observed).toMatchObject({ value: exact(10) });
  });
});

describe("a ratio typed in Krav", () => {
  test("is used where the numbers are not there, and said to be typed", () => {
    const result = judged([], { result: 15 });
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({
      outcome: { kind: "compared", source: { kind: "typed" }, reference: null },
    });
    expect(result.observed).toEqual({ kind: "number", value: exact(15), unit: "pct." });
  });

  test("beside the numbers it is kept where it is not their rounding", () => {
    expect(judged(both(50, 350), { result: 14.3 }).conflicts).toEqual([]);
    expect(judged(both(50, 350), { result: 14.4 }).conflicts).toEqual([
      {
        of: "result",
        used: new Fraction(100, 7),
        other: exact(14.4),
        origin: at("kpis", 1, "value"),
        otherOrigin: at("requirements", 1, "result"),
      },
    ]);
    expect(judged(both(50, 350), { result: true }).conflicts).toEqual([]);
  });

  test("does not help where something stands in the way", () => {
    expect(judged(both(50, 0), { result: 15 }).reason).toMatchObject({ kind: "denominator-zero" });
    expect(judged([], { result: true }).reason).toMatchObject({ kind: "result-missing" });
  });
});

describe("the rule", () => {
  test("cells that are missing or unreadable are said", () => {
    const columnOf = (given: object) => {
      const { reason } = judged(both(50, 350), given);
      return reason.kind === "rule-incomplete" || reason.kind === "unreadable"
        ? `${reason.kind} ${reason.origin.column ?? ""}`
        : reason.kind;
    };
    for (const column of ["comparator", "measure", "denominator"]) {
      expect(columnOf({ [column]: missing() })).toBe(`rule-incomplete ${column}`);
      expect(columnOf({ [column]: unreadable() })).toBe(`unreadable ${column}`);
    }
    expect(columnOf({ comparator: "rises" })).toBe("rule-incomplete comparator");
  });

  test("a year is needed", () => {
    expect(judge(turnover, AFTER_THE_YEAR, { settings: { year: missing() } }).reason).toMatchObject({
      kind: "year-missing",
    });
  });
});
