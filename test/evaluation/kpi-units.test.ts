// A KPI in another unit than what it is compared with is not compared: undetermined, with both units.
import type { RequirementKind } from "../../src/plan";
import { aKpi, aScalePoint, missing, quarter, year } from "../support/plan";
import { AFTER_THE_YEAR, judge } from "./support/judge";

const value = {
  kind: "value",
  comparator: "at-least",
  target: 5,
  unit: "pct.",
  deadline: year(2024),
} as const;

function kpi(name: string, number: number, unit: string | null, row: number, of = 2024) {
  return aKpi({ kpi: name, period: year(of), value: number, unit: unit ?? missing() }, row);
}

test.each(["value", "count"] satisfies RequirementKind[])(
  "a %s of 6 mio. kr. against at least 5 pct. is undetermined",
  (kind) => {
    const result = judge({ ...value, kind, measure: "T" }, AFTER_THE_YEAR, {
      kpis: [kpi("T", 6, "mio. kr.", 1)],
    });
    expect(result.status).toBe("undetermined");
    expect(result.reason).toEqual({
      kind: "kpi-unit-differs",
      kpi: "T",
      unit: "mio. kr.",
      expected: "pct.",
      other: null,
      origin: { table: "kpis", row: 1, column: "unit" },
    });
  },
);

test.each(["%", "procent", null])("in the unit %j 5,2 is compared with 5 pct.", (unit) => {
  const kpis = [kpi("T", 5.2, unit, 1)];
  expect(judge({ ...value, measure: "T" }, AFTER_THE_YEAR, { kpis }).status).toBe("fulfilled");
});

test("a target read from KPI must be in the requirement's unit", () => {
  const requirement = { ...value, target: missing<number>(), reference: "Staten", result: 6 };
  const kpis = (unit: string) => ({ kpis: [kpi("Staten", 5, unit, 1)] });
  expect(judge(requirement, AFTER_THE_YEAR, kpis("pct.")).status).toBe("fulfilled");
  expect(judge(requirement, AFTER_THE_YEAR, kpis("point")).reason).toMatchObject({
    kind: "kpi-unit-differs",
  });
});

test("a KPI only shown beside the result is left out when it is in another unit, and the verdict is as it was", () => {
  const requirement = { ...value, reference: "Staten", result: 6 };
  const result = judge(requirement, AFTER_THE_YEAR, { kpis: [kpi("Staten", 5, "point", 1)] });
  expect(result.status).toBe("fulfilled");
  expect(result.reason).toMatchObject({ outcome: { reference: null } });
});

test("a typed result is not held against a KPI in another unit", () => {
  const requirement = { ...value, measure: "T", result: 6 };
  const conflicts = (unit: string) =>
    judge(requirement, AFTER_THE_YEAR, { kpis: [kpi("T", 5, unit, 1)] }).conflicts.length;
  expect([conflicts("pct."), conflicts("mio. kr.")]).toEqual([1, 0]);
});

describe("a change", () => {
  const change = { kind: "change", comparator: "falls", measure: "T", deadline: year(2024) } as const;

  test("is undetermined when this year's and last year's numbers are in different units", () => {
    const kpis = [kpi("T", 41, "mio. kr.", 1, 2023), kpi("T", 40, "t.kr.", 2)];
    expect(judge(change, AFTER_THE_YEAR, { kpis }).reason).toMatchObject({
      kind: "kpi-unit-differs",
      unit: "mio. kr.",
      expected: "t.kr.",
      other: "T",
    });
  });

  test("is judged when both are in one unit in two spellings", () => {
    const kpis = [kpi("T", 41, "mio. kr.", 1, 2023), kpi("T", 40, "mio.kr", 2)];
    expect(judge(change, AFTER_THE_YEAR, { kpis }).status).toBe("fulfilled");
  });
});

describe("a ratio", () => {
  const ratio = { ...value, kind: "ratio", measure: "A", denominator: "B" } as const;

  test("of t.kr. to mio. kr. is undetermined, of one unit it is judged", () => {
    const parts = (unit: string) => ({ kpis: [kpi("A", 6, "mio. kr.", 1), kpi("B", 100, unit, 2)] });
    expect(judge(ratio, AFTER_THE_YEAR, parts("t.kr.")).reason).toMatchObject({
      kind: "kpi-unit-differs",
      kpi: "B",
      other: "A",
    });
    expect(judge(ratio, AFTER_THE_YEAR, parts("mio. kr.")).status).toBe("fulfilled");
  });

  test("of two different things is judged", () => {
    const kpis = [kpi("A", 6, "klager", 1), kpi("B", 100, "sager", 2)];
    expect(judge(ratio, AFTER_THE_YEAR, { kpis }).status).toBe("fulfilled");
  });
});

describe("a difference", () => {
  const difference = { ...value, kind: "difference", measure: "A", subtracted: "B" } as const;
  const reasonWith = (from: string | null, less: string | null, unit: string | null) =>
    judge({ ...difference, unit: unit ?? missing<string>() }, AFTER_THE_YEAR, {
      kpis: [kpi("A", 100, from, 1), kpi("B", 6, less, 2)],
    }).reason;

  test("of 100 mio. kr. minus 6 t.kr. is undetermined, whether or not the requirement has a unit", () => {
    expect(reasonWith("mio. kr.", "t.kr.", null)).toMatchObject({
      kind: "kpi-unit-differs",
      kpi: "B",
      unit: "t.kr.",
      expected: "mio. kr.",
      other: "A",
    });
    expect(reasonWith("mio. kr.", "t.kr.", "mio. kr.")).toMatchObject({ kpi: "B", other: null });
  });

  test("of two different things is undetermined, where a ratio is not", () => {
    expect(reasonWith("klager", "sager", null)).toMatchObject({ kind: "kpi-unit-differs", other: "A" });
  });

  test("in another unit than the requirement's is undetermined; of pct. it is in procentpoint", () => {
    expect(reasonWith("pct.", "pct.", "sager")).toMatchObject({
      kind: "kpi-unit-differs",
      kpi: "A",
      other: null,
    });
    expect(reasonWith("pct.", "%", "procentpoint")).toMatchObject({ kind: "judged" });
    expect(reasonWith(null, null, "pct.")).toMatchObject({ kind: "judged" });
  });
});

test("a number that a scale grades must be in the requirement's unit", () => {
  const graded = { ...value, id: "r", target: missing<number>(), grading: "steps", measure: "T" } as const;
  const reason = (unit: string) =>
    judge(graded, AFTER_THE_YEAR, {
      kpis: [kpi("T", 5, unit, 1)],
      scales: [aScalePoint("r", 1, 50, 1), aScalePoint("r", 5, 100, 2)],
    }).reason.kind;
  expect([reason("pct."), reason("point")]).toEqual(["judged", "kpi-unit-differs"]);
});

describe("a figure made up of quarters", () => {
  const requirement = {
    ...value,
    kind: "value",
    target: 900,
    unit: "t.kr.",
    measure: "T",
    aggregation: "sum",
  } as const;
  const quarters = (...units: (string | null)[]) => ({
    kpis: units.map((unit, index) =>
      aKpi(
        {
          kpi: "T",
          period: quarter(2024, (index + 1) as 1 | 2 | 3 | 4),
          value: 300,
          unit: unit ?? missing(),
        },
        index + 1,
      ),
    ),
  });

  test.each([0, 1, 2, 3])("is undetermined when quarter %p + 1 alone is in mio. kr.", (odd) => {
    const units = [0, 1, 2, 3].map((index) => (index === odd ? "mio. kr." : "t.kr."));
    const { status, reason } = judge(requirement, AFTER_THE_YEAR, quarters(...units));
    expect(status).toBe("undetermined");
    expect(reason).toMatchObject({ kind: "kpi-unit-differs", kpi: "T" });
  });

  test("is summed where the rows are in one unit, in two spellings or with one not said", () => {
    const { status } = judge(requirement, AFTER_THE_YEAR, quarters("t.kr.", "1.000 kr.", null, "t.kr."));
    expect(status).toBe("fulfilled");
  });

  test("a quarter in another unit is no part of the latest figure", () => {
    const latest = { ...requirement, target: 300, aggregation: "latest" } as const;
    const { status } = judge(latest, AFTER_THE_YEAR, quarters("mio. kr.", "t.kr.", "t.kr.", "t.kr."));
    expect(status).toBe("fulfilled");
  });

  test("does not contradict a year's figure in another unit", () => {
    const { kpis } = quarters("t.kr.", "t.kr.", "t.kr.", "t.kr.");
    const whole = aKpi({ kpi: "T", period: year(2024), value: 1, unit: "mio. kr." }, 5);
    const own = { ...requirement, unit: missing<string>() };
    expect(judge(own, AFTER_THE_YEAR, { kpis: [...kpis, whole] }).conflicts).toEqual([]);
    const same = aKpi({ kpi: "T", period: year(2024), value: 1, unit: "t.kr." }, 5);
    expect(judge(own, AFTER_THE_YEAR, { kpis: [...kpis, same] }).conflicts).toHaveLength(1);
  });
});
