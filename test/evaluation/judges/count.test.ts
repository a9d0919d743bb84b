import { exact } from "../../../src/evaluation/exact";
import { aKpi, at, day, quarter, year } from "../../support/plan";
import { judge, marginOf, reasonOf } from "../support/judge";

const measures = {
  kind: "count",
  comparator: "at-least",
  target: 3,
  unit: "tiltag",
  deadline: year(2024),
} as const;

describe("I 2024 vil der blive gennemført minimum tre tiltag", () => {
  test("two are not enough, three are, four are", () => {
    expect([2, 3, 4].map((result) => judge({ ...measures, result }).status)).toEqual([
      "not-fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
  });

  test("three are enough from the day they are done, long before the deadline", () => {
    const result = judge({ ...measures, result: 3 }, "2024-05-01");
    expect(result.status).toBe("fulfilled");
    expect(marginOf(result)).toBe("0 to-spare count");
    expect(result.observed).toEqual({ kind: "number", value: exact(3), unit: "tiltag" });
  });

  test("two in May are not yet a failure", () => {
    const result = judge({ ...measures, result: 2 }, "2024-05-01");
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "not-due-yet",
      soFar: { kind: "compared", met: false },
      need: null,
    });
    expect(marginOf(result)).toBe("1 missing count");
  });

  test("more than three asks for four", () => {
    const more = { ...measures, comparator: "above" } as const;
    expect([3, 4].map((result) => judge({ ...more, result }, "2024-05-01").status)).toEqual([
      "undetermined",
      "fulfilled",
    ]);
  });

  test("a number merely to be stated is settled when it is", () => {
    expect(judge({ ...measures, comparator: "is-stated", result: 0 }, "2024-05-01").status).toBe("fulfilled");
  });

  test.each(["at-most", "below", "equal"] as const)(
    "%s three can still be exceeded until the deadline",
    (comparator) => {
      expect(judge({ ...measures, comparator, result: 2 }, "2024-05-01").status).toBe("undetermined");
      expect(judge({ ...measures, comparator, result: 4 }, "2024-12-31").status).toBe("not-fulfilled");
    },
  );

  test("done after the deadline is too late, done after the day judged as of is not done yet", () => {
    const late = judge({ ...measures, result: 3, deliveredOn: "2025-01-02" });
    expect(late.status).toBe("not-fulfilled");
    expect(late.reason).toMatchObject({
      kind: "judged",
      outcome: { kind: "late", on: "2025-01-02", days: 2, of: { kind: "compared", met: true } },
    });
    expect(judge({ ...measures, result: 3, deliveredOn: "2024-12-31" }).status).toBe("fulfilled");
    expect(reasonOf(judge({ ...measures, result: 3, deliveredOn: "2024-12-31" }, "2024-12-30"))).toBe(
      "not-due-yet delivered-later",
    );
  });

  test("too few and late is too few", () => {
    expect(reasonOf(judge({ ...measures, result: 2, deliveredOn: "2025-01-02" }))).toBe("judged compared");
  });

  test("needs its number, its target and its comparator", () => {
    expect(reasonOf(judge(measures))).toBe("result-missing result");
    expect(judge({ kind: "count", comparator: "at-least", result: 3 }).reason).toMatchObject({
      kind: "rule-incomplete",
      origin: at("requirements", 1, "target"),
    });
  });
});

describe("a count kept in KPI by quarter", () => {
  const counted = { ...measures, measure: "Tiltag" };
  const kpi = (period: ReturnType<typeof year>, value: number, row: number) =>
    aKpi({ kpi: "Tiltag", period, value }, row);

  test("one quarter alone is not the year's count, and is asked about", () => {
    const kpis = [kpi(quarter(2024, 4), 2, 1)];
    expect(reasonOf(judge(counted, "2025-01-14", { kpis }))).toBe("aggregation-unset");
  });

  test("added, three are met as soon as they are there: 1 and 2 in August, not 1 and 1", () => {
    const added = { ...counted, aggregation: "sum" } as const;
    const status = (second: number) =>
      judge(added, "2024-08-01", { kpis: [kpi(quarter(2024, 1), 1, 1), kpi(quarter(2024, 2), second, 2)] })
        .status;
    expect([1, 2, 3].map(status)).toEqual(["undetermined", "fulfilled", "fulfilled"]);
  });

  test.each([
    ["year-to-date", "fulfilled"],
    ["latest", "undetermined"],
    ["average", "undetermined"],
  ] as const)("read as %s, 3 in June is %s in August: a level may fall again", (aggregation, expected) => {
    const kpis = [kpi(quarter(2024, 1), 3, 1), kpi(quarter(2024, 2), 3, 2)];
    expect(judge({ ...counted, aggregation }, "2024-08-01", { kpis }).status).toBe(expected);
  });

  test("a mean need not be whole: 1,25 is at least 1, and not said the three readings of 1, 1, 1 and 2 are asked about", () => {
    const kpis = [1, 1, 1, 2].map((value, index) =>
      kpi(quarter(2024, (index + 1) as 1 | 2 | 3 | 4), value, index + 1),
    );
    const mean = { ...counted, aggregation: "average", target: 1 } as const;
    expect(judge(mean, "2025-01-14", { kpis }).status).toBe("fulfilled");
    expect(reasonOf(judge(counted, "2025-01-14", { kpis }))).toBe("aggregation-unset");
  });

  test("the whole year's number needs no asking", () => {
    const kpis = [kpi(quarter(2024, 1), 2, 1), kpi(quarter(2024, 2), 2, 2), kpi(year(2024), 2, 3)];
    expect(judge(counted, "2025-01-14", { kpis }).status).toBe("not-fulfilled");
  });

  test("a quarter measured later is not a part yet", () => {
    const added = { ...counted, aggregation: "sum" } as const;
    const kpis = [
      kpi(quarter(2024, 1), 2, 1),
      aKpi({ kpi: "Tiltag", period: quarter(2024, 2), value: 2, measuredOn: "2025-01-15" }, 2),
    ];
    expect(reasonOf(judge(added, "2025-01-14", { kpis }))).toBe("result-missing parts");
    expect(judge(added, "2025-01-15", { kpis }).status).toBe("fulfilled");
  });

  test("two rows of one period are one part", () => {
    const kpis = [kpi(day("2024-12-31"), 2, 1), kpi(day("2024-12-31"), 2, 2)];
    expect(judge(counted, "2025-01-14", { kpis }).status).toBe("not-fulfilled");
  });
});
