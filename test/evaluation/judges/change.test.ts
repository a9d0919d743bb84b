import fc from "fast-check";
import { exact } from "../../../src/evaluation/exact";
import type { Comparator, Period } from "../../../src/plan";
import { aKpi, at, day, missing, quarter, unreadable, year } from "../../support/plan";
import { judge, marginOf, reasonOf } from "../support/judge";

const drops = {
  kind: "change",
  comparator: "falls",
  measure: "Frafald",
  unit: "virksomheder",
  deadline: year(2024),
} as const;

const kpi = (period: Period, value: number, row = 1) => aKpi({ kpi: "Frafald", period, value }, row);
const years = (before: number, now: number) => ({ kpis: [kpi(year(2023), before), kpi(year(2024), now, 2)] });

describe("Antallet … falder i 2024 sammenlignet med 2023", () => {
  test("56 after 57 is a fall, 57 after 57 is not, nor is 58", () => {
    expect([56, 57, 58].map((now) => judge(drops, "2025-01-14", years(57, now)).status)).toEqual([
      "fulfilled",
      "not-fulfilled",
      "not-fulfilled",
    ]);
  });

  test.each<[Comparator, string[]]>([
    ["falls", ["fulfilled", "not-fulfilled", "not-fulfilled"]],
    ["rises", ["not-fulfilled", "not-fulfilled", "fulfilled"]],
    ["does-not-rise", ["fulfilled", "fulfilled", "not-fulfilled"]],
    ["does-not-fall", ["not-fulfilled", "fulfilled", "fulfilled"]],
  ])("%s, with one fewer, the same, one more", (comparator, expected) => {
    const statuses = [9, 10, 11].map(
      (now) => judge({ ...drops, comparator }, "2025-01-14", years(10, now)).status,
    );
    expect(statuses).toEqual(expected);
  });

  test("the reason holds both numbers with their periods", () => {
    const result = judge(drops, "2025-01-14", years(57, 41));
    expect(result.reason).toMatchObject({
      outcome: {
        kind: "changed",
        met: true,
        comparison: { value: exact(41), bound: exact(57), upper: null, unit: "virksomheder" },
        source: { kind: "kpi", period: year(2024) },
        baseline: { kpi: "Frafald", value: exact(57), period: year(2023), origin: at("kpis", 1, "value") },
      },
    });
    expect(marginOf(result)).toBe("16 to-spare unit");
    expect(result.observed).toEqual({ kind: "number", value: exact(41), unit: "virksomheder" });
  });

  test("with the deadline Q2 a year's 9 is compared with the year before, 8, not with its first half of 12", () => {
    const half = { start: "2023-01-01", end: "2023-06-30", text: "1. halvår 2023" };
    const kpis = [kpi(half, 12), kpi(year(2023), 8, 2), kpi(year(2024), 9, 3)];
    const due = { ...drops, deadline: quarter(2024, 2) };
    expect(judge(due, "2025-01-14", { kpis })).toMatchObject({
      status: "not-fulfilled",
      reason: { outcome: { baseline: { period: year(2023) } } },
    });
    const halves = [...kpis, kpi({ ...half, start: "2024-01-01", end: "2024-06-30" }, 9, 4)];
    expect(judge(due, "2025-01-14", { kpis: halves }).status).toBe("fulfilled");
  });

  test("before the deadline it is provisional", () => {
    expect(reasonOf(judge(drops, "2024-12-30", years(57, 41)))).toBe("not-due-yet changed");
  });

  test("without last year's number it cannot be judged, and that is said at once", () => {
    const missingBaseline = { kind: "baseline-missing", kpi: "Frafald", year: 2023, period: "2023" };
    const kpis = [kpi(year(2024), 41)];
    expect(judge(drops, "2025-01-14", { kpis }).reason).toEqual(missingBaseline);
    expect(judge(drops, "2024-02-01").reason).toEqual(missingBaseline);
    expect(judge({ ...drops, result: 41 }, "2025-01-14").reason).toEqual(missingBaseline);
  });

  test("without this year's number it waits", () => {
    const kpis = [kpi(year(2023), 57)];
    expect(reasonOf(judge(drops, "2024-02-01", { kpis }))).toBe("not-due-yet kpi");
    expect(reasonOf(judge(drops, "2025-01-14", { kpis }))).toBe("result-missing kpi");
  });

  test("a result typed in Krav is held against last year's KPI", () => {
    const typed = judge({ ...drops, result: 41 }, "2025-01-14", { kpis: [kpi(year(2023), 57)] });
    expect(typed.status).toBe("fulfilled");
    expect(typed.reason).toMatchObject({ outcome: { source: { kind: "typed" } } });
  });

  test("typed beside another KPI, the difference is kept", () => {
    expect(judge({ ...drops, result: 40 }, "2025-01-14", years(57, 41)).conflicts).toHaveLength(1);
  });
});

describe("parts of a year", () => {
  test("the latest quarter is held against the same quarter", () => {
    const kpis = [kpi(quarter(2023, 4), 12), kpi(quarter(2024, 4), 9, 2), kpi(year(2023), 5, 3)];
    expect(reasonOf(judge(drops, "2025-01-14", { kpis }))).toBe("aggregation-unset");
    const result = judge({ ...drops, aggregation: "latest" }, "2025-01-14", { kpis });
    expect(result.reason).toMatchObject({
      outcome: { baseline: { value: exact(12), period: quarter(2023, 4) } },
    });
  });

  test("of a quarter without its counterpart, the counterpart is asked for", () => {
    const kpis = [kpi(year(2023), 57), kpi(quarter(2024, 1), 9, 2)];
    expect(judge(drops, "2025-01-14", { kpis }).reason).toEqual({
      kind: "baseline-missing",
      kpi: "Frafald",
      year: 2023,
      period: "2023-01-01 – 2023-03-31",
    });
    const oneDay = [kpi(day("2024-12-31"), 9)];
    expect(judge(drops, "2025-01-14", { kpis: oneDay }).reason).toMatchObject({ period: "2023-12-31" });
  });

  test("February's last day is February's last day in any year", () => {
    const february = (of: number, last: number): Period => ({
      start: `${of}-02-01`,
      end: `${of}-02-${last}`,
      text: `februar ${of}`,
    });
    const kpis = [kpi(february(2023, 28), 12), kpi(february(2024, 29), 9, 2)];
    const latest = { ...drops, aggregation: "latest", deadline: february(2024, 29) } as const;
    expect(judge(latest, "2025-01-14", { kpis }).status).toBe("fulfilled");
  });

  const quarters = (of: number, values: readonly number[], row = 1) =>
    values.map((value, index) => kpi(quarter(of, (index + 1) as 1 | 2 | 3 | 4), value, row + index));

  test("added, four quarters are held against last year's number, or its quarters added", () => {
    const added = { ...drops, aggregation: "sum" } as const;
    const status = (last: readonly ReturnType<typeof kpi>[]) =>
      judge(added, "2025-01-14", { kpis: [...last, ...quarters(2024, [10, 10, 10, 10], 5)] }).status;
    expect([39, 40, 41].map((before) => status([kpi(year(2023), before)]))).toEqual([
      "not-fulfilled",
      "not-fulfilled",
      "fulfilled",
    ]);
    expect([9, 10, 11].map((first) => status(quarters(2023, [first, 10, 10, 10])))).toEqual([
      "not-fulfilled",
      "not-fulfilled",
      "fulfilled",
    ]);
  });

  test("added, two quarters in August are provisional against the same two", () => {
    const added = { ...drops, aggregation: "sum" } as const;
    const kpis = [...quarters(2023, [10, 10, 10, 10]), ...quarters(2024, [9, 10], 5)];
    const result = judge(added, "2024-08-01", { kpis });
    expect(reasonOf(result)).toBe("not-due-yet changed");
    expect(result.reason).toMatchObject({ soFar: { comparison: { value: exact(19), bound: exact(20) } } });
  });

  test("not said, the readings are asked about where they disagree, and used where they agree", () => {
    const before = quarters(2023, [10, 10, 10, 10]);
    const judged = (values: readonly number[]) =>
      judge(drops, "2025-01-14", { kpis: [...before, ...quarters(2024, values, 5)] });
    expect(judged([9, 9, 9, 9]).status).toBe("fulfilled");
    expect(reasonOf(judged([9, 9, 9, 12]))).toBe("aggregation-unset");
  });

  test("a typed result is held against a whole year or a day's stock, never against a quarter", () => {
    const typed = { ...drops, result: 9 };
    expect(judge(typed, "2025-01-14", { kpis: [kpi(quarter(2023, 4), 12)] }).reason).toMatchObject({
      kind: "baseline-missing",
      period: "2023",
    });
    expect(judge(typed, "2025-01-14", { kpis: [kpi(day("2023-12-31"), 12)] }).status).toBe("fulfilled");
  });
});

describe("the rule", () => {
  test("a target beside it can only be last year's number", () => {
    expect(judge({ ...drops, target: 57 }, "2025-01-14", years(57, 41)).status).toBe("fulfilled");
    expect(judge({ ...drops, target: 10 }, "2025-01-14", years(57, 41)).reason).toEqual({
      kind: "rule-incomplete",
      origin: at("requirements", 1, "target"),
      problem: "unsuited",
    });
  });

  test("needs a comparator that speaks of change, and a KPI", () => {
    expect(judge({ ...drops, comparator: missing() }).reason).toMatchObject({ problem: "missing" });
    expect(judge({ ...drops, comparator: "at-least" }).reason).toMatchObject({
      origin: { column: "comparator" },
      problem: "unsuited",
    });
    expect(judge({ ...drops, measure: missing() }).reason).toMatchObject({ origin: { column: "measure" } });
  });

  test("unreadable cells that matter are said", () => {
    const fields = ["measure", "target", "result"] as const;
    const columns = fields.map((field) => {
      const { reason } = judge({ ...drops, [field]: unreadable() }, "2025-01-14", years(57, 41));
      return reason.kind === "unreadable" ? reason.origin.column : reason.kind;
    });
    expect(columns).toEqual(["measure", "target", "result"]);
    const kpis = [aKpi({ kpi: "Frafald", period: year(2023), value: unreadable() }), kpi(year(2024), 41, 2)];
    expect(judge(drops, "2025-01-14", { kpis }).reason).toMatchObject({
      kind: "unreadable",
      origin: { table: "kpis" },
    });
    expect(judge(drops, "2025-01-14", { settings: { year: missing() } }).reason).toMatchObject({
      kind: "year-missing",
    });
  });

  test("property: rising and not rising are never both true, nor both false", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (before, now) => {
        const status = (comparator: Comparator): string =>
          judge({ ...drops, comparator }, "2025-01-14", years(before, now)).status;
        expect(status("rises") === "fulfilled").toBe(status("does-not-rise") === "not-fulfilled");
        expect(status("falls") === "fulfilled").toBe(status("does-not-fall") === "not-fulfilled");
      }),
    );
  });
});
