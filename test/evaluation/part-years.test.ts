// A year's figure made up of figures for parts of it: sum, latest, average, year to date.
import fc from "fast-check";
import { exact } from "../../src/evaluation/exact";
import { isoDate, type Aggregation, type KpiValue, type Period } from "../../src/plan";
import { aKpi, at, day, known, quarter, unreadable, year } from "../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "./support/judge";

const cases = {
  kind: "value",
  comparator: "at-most",
  target: 80,
  measure: "Sager",
  deadline: year(2024),
} as const;

const rows = (parts: readonly (readonly [Period, number])[]): KpiValue[] =>
  parts.map(([period, value], index) => aKpi({ kpi: "Sager", period, value }, index + 1));
const quarters = (...values: readonly number[]): KpiValue[] =>
  rows(values.map((value, index) => [quarter(2024, (index + 1) as 1 | 2 | 3 | 4), value]));
/** Months `from` to `to` of 2024. */
const months = (from: number, to: number): Period => ({
  start: isoDate(2024, from, 1),
  end: isoDate(2024, to + 1, 0),
  text: `måned ${from}-${to}`,
});
const read = (aggregation: Aggregation, kpis: readonly KpiValue[], given = {}, asOf = AFTER_THE_YEAR) =>
  judge({ ...cases, aggregation, ...given }, asOf, { kpis });

describe("four quarters of 30 against at most 80", () => {
  test.each([
    ["sum", "not-fulfilled", 120],
    ["latest", "fulfilled", 30],
    ["average", "fulfilled", 30],
    ["year-to-date", "fulfilled", 30],
  ] as const)("read as %s they are %s: the figure is %d", (aggregation, status, value) => {
    const result = read(aggregation, quarters(30, 30, 30, 30));
    expect(result.status).toBe(status);
    expect(result.observed).toMatchObject({ value: exact(value) });
  });

  test("not said, the readings disagree: undetermined, with each reading's figure", () => {
    const result = judge(cases, AFTER_THE_YEAR, { kpis: quarters(30, 30, 30, 30) });
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "aggregation-unset",
      kpi: "Sager",
      origin: at("requirements", 1, "aggregation"),
      readings: [
        { aggregation: "latest", value: exact(30), met: true },
        { aggregation: "sum", value: exact(120), met: false },
        { aggregation: "average", value: exact(30), met: true },
      ],
      missing: [],
    });
  });

  test("not said, four quarters of 20 are at most 80 in every reading", () => {
    expect(judge(cases, AFTER_THE_YEAR, { kpis: quarters(20, 20, 20, 20) }).status).toBe("fulfilled");
    expect(judge(cases, AFTER_THE_YEAR, { kpis: quarters(20, 20, 20, 21) }).status).toBe("undetermined");
  });
});

describe("mindst 900.000 with 210.000, 240.000, 230.000 and the last quarter's number", () => {
  const income = { comparator: "at-least", target: 900_000, unit: "kr." } as const;
  test("220.000 is fulfilled to the krone, 219.999 is not, 250.000 has 30.000 to spare", () => {
    const result = (last: number) => read("sum", quarters(210_000, 240_000, 230_000, last), income);
    expect([219_999, 220_000, 220_001].map((last) => result(last).status)).toEqual([
      "not-fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
    expect(marginOf(result(250_000))).toBe("30000 to-spare unit");
  });

  test("before the deadline the sum so far is provisional, and named by its quarters", () => {
    const result = read("sum", quarters(210_000, 240_000), income, "2024-08-01");
    expect(reasonOf(result)).toBe("not-due-yet compared");
    expect(result.reason).toMatchObject({
      soFar: {
        met: false,
        comparison: { value: exact(450_000) },
        source: {
          period: { start: "2024-01-01", end: "2024-06-30", text: "1. kvartal 2024 – 2. kvartal 2024" },
          madeUp: { aggregation: "sum", said: true, missing: [{ start: "2024-07-01", end: "2024-12-31" }] },
        },
      },
    });
  });

  test("after the deadline the quarter that is missing is asked for, though the sum is over the target", () => {
    const result = read("sum", quarters(300_000, 300_000, 300_000), income);
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "result-missing",
      need: {
        kind: "parts",
        madeUp: { kpi: "Sager", missing: [{ start: "2024-10-01", end: "2024-12-31" }] },
      },
    });
  });
});

describe("which reading", () => {
  const kpis = quarters(30, 30, 30, 30);
  const saying = (aggregation: Aggregation, row: number) => ({
    aggregation: known(aggregation, at("kpis", row, "aggregation")),
  });
  test("the KPI says it on any of its rows", () => {
    const summed = kpis.map((row, index) => (index === 2 ? { ...row, ...saying("sum", 3) } : row));
    expect(judge(cases, AFTER_THE_YEAR, { kpis: summed }).status).toBe("not-fulfilled");
  });

  test("the requirement's own word comes before the KPI's", () => {
    const summed = kpis.map((row) => ({ ...row, ...saying("sum", 1) }));
    expect(read("average", summed).status).toBe("fulfilled");
  });

  test("rows of a KPI that say different things say nothing", () => {
    const both = kpis.map((row, index) => ({ ...row, ...saying(index === 0 ? "sum" : "latest", 1) }));
    expect(reasonOf(judge(cases, AFTER_THE_YEAR, { kpis: both }))).toBe("aggregation-unset");
  });

  test("a word that cannot be read is a question only where it would be used", () => {
    const odd = { ...cases, aggregation: unreadable<Aggregation>("måske", "unknown-word") };
    expect(reasonOf(judge(odd, AFTER_THE_YEAR, { kpis }))).toBe("unreadable");
    expect(judge(odd, AFTER_THE_YEAR, { kpis: rows([[year(2024), 80]]) }).status).toBe("fulfilled");
    const oddRow = kpis.map((row) => ({
      ...row,
      aggregation: unreadable<Aggregation>("måske", "unknown-word"),
    }));
    expect(reasonOf(judge(cases, AFTER_THE_YEAR, { kpis: oddRow }))).toBe("unreadable");
  });

  test("a figure that is only to be stated must be the same figure in every reading", () => {
    const stated = { ...cases, comparator: "is-stated" } as const;
    expect(reasonOf(judge(stated, AFTER_THE_YEAR, { kpis }))).toBe("aggregation-unset");
    expect(judge(stated, AFTER_THE_YEAR, { kpis: quarters(0, 0, 0, 0) }).status).toBe("fulfilled");
  });
});

describe("which parts", () => {
  test("a half year counts once beside its quarters, and so does the year beside all", () => {
    const nested = rows([
      [quarter(2024, 1), 20],
      [months(1, 6), 40],
      [quarter(2024, 2), 20],
      [quarter(2024, 3), 20],
      [quarter(2024, 4), 20],
    ]);
    expect(read("sum", nested).observed).toMatchObject({ value: exact(80) });
    expect(read("sum", [...nested, ...rows([[year(2024), 81]])]).status).toBe("not-fulfilled");
  });

  test("months and a half year weigh by their months in the average", () => {
    const kpis = rows([
      [months(1, 6), 70],
      [months(7, 7), 40],
      [months(8, 12), 100],
    ]);
    // (6 · 70 + 1 · 40 + 5 · 100) / 12 = 80
    expect(read("average", kpis).observed).toMatchObject({ value: exact(80) });
    expect(read("average", kpis).status).toBe("fulfilled");
  });

  test("parts that are no whole months weigh by their days", () => {
    const fifteen = { start: "2024-01-01", end: "2024-01-15", text: "1.-15. januar" };
    const rest = { start: "2024-01-16", end: "2024-12-31", text: "16. januar-31. december" };
    // (15 · 0 + 351 · 61) / 366 = 58,5
    const kpis = rows([
      [fifteen, 0],
      [rest, 61],
    ]);
    expect(read("average", kpis).observed).toMatchObject({ value: exact(58.5) });
  });

  test("measurements on single days leave no gaps; a row that waits for its number does", () => {
    const measured = rows([
      [day("2024-03-31"), 70],
      [day("2024-09-30"), 90],
    ]);
    expect(read("average", measured).observed).toMatchObject({ value: exact(80) });
    expect(read("latest", measured).status).toBe("not-fulfilled");
    const waiting = [...measured, aKpi({ kpi: "Sager", period: day("2024-12-31") }, 3)];
    expect(reasonOf(read("average", waiting))).toBe("result-missing parts");
    expect(reasonOf(read("latest", waiting))).toBe("result-missing parts");
    expect(reasonOf(read("year-to-date", measured))).toBe("result-missing parts");
  });

  test("parts after the deadline do not count: two quarters due in Q2 are those two", () => {
    const due = { deadline: quarter(2024, 2) };
    expect(read("sum", quarters(40, 40, 40, 40), due).status).toBe("fulfilled");
    expect(read("sum", quarters(40, 41, 40, 40), due).status).toBe("not-fulfilled");
    expect(read("latest", quarters(40, 80, 99, 99), due).status).toBe("fulfilled");
    const withYear = [...quarters(40, 40, 40, 40), ...rows([[year(2024), 160]])];
    expect(read("sum", withYear, due).status).toBe("fulfilled");
  });

  test("a deadline within a part takes that part in", () => {
    const due = { deadline: day("2024-11-15") };
    expect(read("sum", quarters(20, 20, 20, 20), due).status).toBe("fulfilled");
    expect(reasonOf(read("sum", quarters(20, 20, 20), due))).toBe("result-missing parts");
    const onlyYear = rows([[year(2024), 80]]);
    expect(read("sum", onlyYear, due).status).toBe("fulfilled");
  });

  test("a part that cannot be read stops a sum, and the latest only where it is the latest", () => {
    const broken = (row: number) =>
      quarters(20, 20, 20, 20).map((each, index) =>
        index === row ? { ...each, value: unreadable<number>() } : each,
      );
    expect(reasonOf(read("sum", broken(0)))).toBe("unreadable");
    expect(read("latest", broken(0)).status).toBe("fulfilled");
    expect(reasonOf(read("latest", broken(3)))).toBe("unreadable");
  });

  test("two numbers for one quarter are asked about", () => {
    const twice = [...quarters(20, 20, 20, 20), ...rows([[quarter(2024, 2), 21]])];
    expect(reasonOf(read("sum", twice))).toBe("kpi-ambiguous");
  });
});

describe("a row for the year that contradicts its quarters", () => {
  const stating = (figure: number, aggregation?: Aggregation) =>
    judge({ ...cases, ...(aggregation === undefined ? {} : { aggregation }) }, AFTER_THE_YEAR, {
      kpis: [...quarters(10, 20, 30, 19), aKpi({ kpi: "Sager", period: year(2024), value: figure }, 5)],
    }).conflicts;

  test("said to be added: 78 and 80 contradict 10 + 20 + 30 + 19, 79 does not", () => {
    expect([78, 79, 80].map((figure) => stating(figure, "sum").length)).toEqual([1, 0, 1]);
    expect(stating(80, "sum")).toMatchObject([
      {
        of: "parts",
        used: exact(80),
        other: exact(79),
        origin: at("kpis", 5, "value"),
        otherOrigin: at("kpis", 4, "value"),
      },
    ]);
  });

  test("not said, it contradicts them where no reading gives it: sum 79, latest 19, average 19,75", () => {
    expect([79, 19, 19.75, 20, 30].map((figure) => stating(figure).length)).toEqual([0, 0, 0, 0, 1]);
  });
});

/** A year split into parts of whole months, in any order of rows: the month each part ends with, and its number. */
const splits = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 }).chain((cuts) => {
  const ends = [...cuts.sort((a, b) => a - b), 12];
  const numbers = fc.array(fc.integer({ min: -50, max: 200 }), {
    minLength: ends.length,
    maxLength: ends.length,
  });
  return numbers.map((values) =>
    ends.map((end, index) => ({ from: (ends[index - 1] ?? 0) + 1, to: end, value: values[index] ?? 0 })),
  );
});

describe("properties", () => {
  const READINGS = ["sum", "latest", "average", "year-to-date"] as const;
  /** Twelve times the year's figure, by hand. */
  const byHand = (
    parts: readonly { from: number; to: number; value: number }[],
    reading: Aggregation,
  ): number => {
    let total = 0;
    for (const { from, to, value } of parts) {
      if (reading === "sum") total += 12 * value;
      else if (reading === "average") total += (to - from + 1) * value;
      else if (to === 12) total = 12 * value;
    }
    return total;
  };

  test("for every split of the year and every reading the verdict is the one computed by hand", () => {
    fc.assert(
      fc.property(
        splits,
        fc.constantFrom(...READINGS),
        fc.constantFrom("at-least", "at-most", "above", "below"),
        fc.integer({ min: -2, max: 2 }),
        (parts, reading, comparator, off) => {
          const twelvefold = byHand(parts, reading);
          const target = Math.round(twelvefold / 12) + off;
          const order = twelvefold - 12 * target;
          const met = { "at-least": order >= 0, "at-most": order <= 0, above: order > 0, below: order < 0 }[
            comparator
          ];
          const kpis = rows(parts.map(({ from, to, value }) => [months(from, to), value]));
          const given = { comparator, target };
          expect(read(reading, kpis, given).status).toBe(met ? "fulfilled" : "not-fulfilled");
          expect(read(reading, [...kpis].reverse(), given).status).toBe(met ? "fulfilled" : "not-fulfilled");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("not said, the verdict is there exactly where the readings by hand agree", () => {
    fc.assert(
      fc.property(splits, fc.integer({ min: -60, max: 220 }), (parts, target) => {
        const met = new Set(READINGS.map((reading) => byHand(parts, reading) <= 12 * target));
        const kpis = rows(parts.map(({ from, to, value }) => [months(from, to), value]));
        const { status } = judge({ ...cases, target }, AFTER_THE_YEAR, { kpis });
        expect(status).toBe(met.size > 1 ? "undetermined" : met.has(true) ? "fulfilled" : "not-fulfilled");
      }),
      { numRuns: 300 },
    );
  });

  test("with any part left out there is no verdict, unless the reading does not use it", () => {
    fc.assert(
      fc.property(
        splits.filter((parts) => parts.length > 1),
        fc.constantFrom(...READINGS),
        fc.nat(),
        (parts, reading, which) => {
          const out = which % parts.length;
          const kept = parts.filter((_, index) => index !== out);
          const kpis = rows(kept.map(({ from, to, value }) => [months(from, to), value]));
          const usesLast = reading === "latest" || reading === "year-to-date";
          const known = usesLast && out < parts.length - 1;
          expect(read(reading, kpis).status === "undetermined").toBe(!known);
          expect(judge(cases, AFTER_THE_YEAR, { kpis }).status).toBe("undetermined");
        },
      ),
    );
  });
});
