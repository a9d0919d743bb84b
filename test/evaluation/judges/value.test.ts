import { exact } from "../../../src/evaluation/exact";
import type { Comparator, RequirementKind } from "../../../src/plan";
import { aKpi, at, day, missing, quarter, unreadable, year } from "../../support/plan";
import { judge, marginOf, reasonOf } from "../support/judge";

const survey = {
  kind: "value",
  comparator: "at-least",
  target: 92,
  unit: "pct.",
  deadline: year(2024),
} as const;

describe("Ved udgangen af 2024 skal brugertilfredsheden med Borger.dk være på minimum 92 pct.", () => {
  test("91,9 is not enough, 92 is, 92,1 is", () => {
    expect([91.9, 92, 92.1].map((result) => judge({ ...survey, result }).status)).toEqual([
      "not-fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
  });

  test("91,96 is not enough although it shows as 92,0", () => {
    const result = judge({ ...survey, result: 91.96 });
    expect(result.status).toBe("not-fulfilled");
    expect(result.reason).toMatchObject({ kind: "judged", outcome: { comparison: { decimals: 2 } } });
    expect(marginOf(result)).toBe("0.04 missing percentage-points");
  });

  test("what was observed is shown with its unit", () => {
    expect(judge({ ...survey, result: 93 }).observed).toEqual({
      kind: "number",
      value: exact(93),
      unit: "pct.",
    });
  });

  test("without a unit it is empty, and the margin in the requirement's own unit", () => {
    const result = judge({ kind: "value", comparator: "at-least", target: 4, result: 4 });
    expect(result.observed).toEqual({ kind: "number", value: exact(4), unit: "" });
    expect(marginOf(result)).toBe("0 to-spare unit");
  });
});

describe("time", () => {
  test("before the deadline a result is provisional, with its margin", () => {
    const result = judge({ ...survey, result: 93 }, "2024-12-30");
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "not-due-yet",
      due: { daysLeft: 1, implied: false, period: year(2024) },
      soFar: { kind: "compared", met: true },
      need: null,
    });
    expect(marginOf(result)).toBe("1 to-spare percentage-points");
    expect(result.grade).toEqual({ certain: exact(0), possible: exact(1) });
  });

  test("handing it in early does not make it final", () => {
    const early = judge({ ...survey, result: 93, deliveredOn: "2024-06-01" }, "2024-12-30");
    expect(reasonOf(early)).toBe("not-due-yet compared");
  });

  test("without any deadline nothing is delivered too late", () => {
    const open = {
      kind: "value",
      comparator: "at-least",
      target: 4,
      result: 5,
      deliveredOn: "2030-01-01",
    } as const;
    expect(judge(open, "2030-01-01", { settings: { year: missing() } }).status).toBe("fulfilled");
  });

  test("on the last day it is final", () => {
    expect(judge({ ...survey, result: 93 }, "2024-12-31").status).toBe("fulfilled");
    expect(judge({ ...survey, result: 91 }, "2024-12-31").status).toBe("not-fulfilled");
  });

  test("no result is neither failure nor success: not due yet, then missing", () => {
    expect(reasonOf(judge(survey, "2024-12-30"))).toBe("not-due-yet result");
    const missing = judge(survey, "2025-01-14");
    expect(missing.status).toBe("undetermined");
    expect(missing.reason).toEqual({
      kind: "result-missing",
      need: { kind: "result", origin: at("requirements", 1, "result") },
      due: { period: year(2024), implied: false, daysLeft: -14 },
    });
    expect(missing.margin).toBeNull();
    expect(missing.observed).toBeNull();
  });

  test("a result measured after the day judged as of is not there yet", () => {
    expect(reasonOf(judge({ ...survey, result: 93, measuredOn: "2024-12-31" }, "2024-12-31"))).toBe(
      "judged compared",
    );
    expect(reasonOf(judge({ ...survey, result: 93, measuredOn: "2025-01-01" }, "2024-12-31"))).toBe(
      "result-missing measured-later",
    );
    expect(judge({ ...survey, result: 93, measuredOn: "2024-08-01" }, "2024-06-30").reason).toMatchObject({
      kind: "not-due-yet",
      need: { kind: "measured-later", on: "2024-08-01" },
    });
  });

  test("without a deadline of its own it is due when the plan's year ends", () => {
    const open = { kind: "value", comparator: "at-least", target: 4, result: 5 } as const;
    expect(judge(open, "2024-12-30").reason).toMatchObject({
      kind: "not-due-yet",
      due: { implied: true, daysLeft: 1, period: { start: "2024-01-01", end: "2024-12-31", text: "2024" } },
    });
    expect(judge(open, "2024-12-31").status).toBe("fulfilled");
  });

  test("without any deadline or year it is due at once", () => {
    const open = { kind: "value", comparator: "at-least", target: 4 } as const;
    const extras = { settings: { year: unreadable<number>("i år", "not-a-number") } };
    expect(judge({ ...open, result: 5 }, "2024-01-01", extras).status).toBe("fulfilled");
    expect(judge(open, "2024-01-01", extras).reason).toMatchObject({ kind: "result-missing", due: null });
  });
});

describe("a result found in KPI", () => {
  const measured = { ...survey, measure: "Tilfredshed" };
  const kpi = (period: ReturnType<typeof year>, value: number, row = 1) =>
    aKpi({ kpi: " tilfredshed ", period, value }, row);

  test("is that of the plan's year, whatever the case of its name", () => {
    const result = judge(measured, "2025-01-14", { kpis: [kpi(year(2023), 80), kpi(year(2024), 93, 2)] });
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({
      outcome: {
        source: { kind: "kpi", kpi: "Tilfredshed", period: year(2024), origin: at("kpis", 2, "value") },
      },
    });
  });

  test("else that of a longer period which covers the year, the shortest such", () => {
    const wide = { start: "2020-01-01", end: "2029-12-31", text: "20'erne" };
    const close = { start: "2023-01-01", end: "2024-12-31", text: "2023-2024" };
    const other = { start: "2023-01-01", end: "2025-12-31", text: "2023-2025" };
    const kpis = [kpi(wide, 80), kpi(other, 81, 2), kpi(close, 92, 3), kpi(quarter(2024, 4), 70, 4)];
    expect(judge(measured, "2025-01-14", { kpis }).observed).toMatchObject({ value: exact(92) });
    expect(judge(measured, "2025-01-14", { kpis: [...kpis].reverse() }).observed).toMatchObject({
      value: exact(92),
    });
  });

  test("else, read as the latest, that of the part of the year that ended last before the day", () => {
    const kpis = [kpi(quarter(2024, 1), 91), kpi(quarter(2024, 3), 94, 2), kpi(quarter(2024, 2), 93, 3)];
    const latest = { ...measured, aggregation: "latest" } as const;
    const inSummer = judge(latest, "2024-09-29", { kpis });
    expect(inSummer.observed).toMatchObject({ value: exact(93) });
    expect(judge(latest, "2024-09-30", { kpis }).observed).toMatchObject({ value: exact(94) });
    expect(judge(latest, "2024-12-31", { kpis: [...kpis, kpi(quarter(2024, 4), 92, 4)] }).status).toBe(
      "fulfilled",
    );
  });

  test("of two parts that end together, the longer", () => {
    const half = { start: "2024-07-01", end: "2024-12-31", text: "2. halvår 2024" };
    const kpis = [kpi(quarter(2024, 4), 70), kpi(half, 93, 2), kpi(day("2024-12-31"), 50, 3)];
    expect(judge({ ...measured, aggregation: "latest" }, "2025-01-14", { kpis }).observed).toMatchObject({
      value: exact(93),
    });
  });

  test("periods of other years are none", () => {
    const spring = { start: "2023-12-01", end: "2024-01-15", text: "vinter" };
    expect(judge(measured, "2025-02-01", { kpis: [kpi(quarter(2023, 4), 93)] }).reason).toEqual({
      kind: "result-missing",
      need: { kind: "kpi", kpi: "Tilfredshed", period: "2024" },
      due: { period: year(2024), implied: false, daysLeft: -32 },
    });
    expect(judge(measured, "2025-02-01", { kpis: [kpi(quarter(2025, 1), 93)] }).status).toBe("undetermined");
    expect(judge(measured, "2025-05-01", { kpis: [kpi(quarter(2025, 1), 93)] }).status).toBe("undetermined");
    expect(reasonOf(judge(measured, "2025-02-01", { kpis: [kpi(spring, 93)] }))).toBe("result-missing kpi");
  });

  test("a period that cannot be read may be the one, so nothing is said to be missing", () => {
    const odd = aKpi({ kpi: "Tilfredshed", period: unreadable("snart", "not-a-date"), value: 93 }, 2);
    expect(judge(measured, "2025-01-14", { kpis: [kpi(year(2023), 80), odd] }).reason).toEqual({
      kind: "unreadable",
      origin: at("kpis", 2, "period"),
      shown: "snart",
      problem: "not-a-date",
    });
  });

  test("an empty value is skipped, also where another row of the period has one", () => {
    const kpis = [aKpi({ kpi: "Tilfredshed", period: year(2024) }), kpi(year(2024), 93, 2)];
    expect(judge(measured, "2025-01-14", { kpis }).status).toBe("fulfilled");
  });

  test("two rows that agree are one; two that differ are a question", () => {
    const agree = [kpi(year(2024), 93), kpi(year(2024), 93, 2)];
    expect(judge(measured, "2025-01-14", { kpis: agree }).status).toBe("fulfilled");
    const differ = [kpi(year(2024), 93), kpi(year(2024), 90, 2)];
    expect(judge(measured, "2025-01-14", { kpis: differ }).reason).toEqual({
      kind: "kpi-ambiguous",
      kpi: "Tilfredshed",
      period: "2024",
      origins: [at("kpis", 1, "value"), at("kpis", 2, "value")],
    });
  });

  test("a number measured later does not count yet, nor disagree", () => {
    const kpis = [
      aKpi({ kpi: "Tilfredshed", period: year(2024), value: 93, measuredOn: "2025-01-14" }),
      aKpi({ kpi: "Tilfredshed", period: year(2024), value: 94, measuredOn: "2025-01-15" }, 2),
    ];
    expect(judge(measured, "2025-01-14", { kpis }).observed).toMatchObject({ value: exact(93) });
    expect(judge(measured, "2025-01-13", { kpis }).reason).toMatchObject({
      kind: "result-missing",
      need: { kind: "measured-later", on: "2025-01-14" },
    });
  });

  test("an unreadable value or period stands in the way only where it could be the one", () => {
    const broken = aKpi({ kpi: "Tilfredshed", period: year(2024), value: unreadable("n/a", "not-a-number") });
    expect(judge(measured, "2025-01-14", { kpis: [broken] }).reason).toEqual({
      kind: "unreadable",
      origin: at("kpis", 1, "value"),
      shown: "n/a",
      problem: "not-a-number",
    });
    const unplaced = aKpi({ kpi: "Tilfredshed", period: unreadable("sidste år", "not-a-date"), value: 93 });
    expect(judge(measured, "2025-01-14", { kpis: [unplaced] }).reason).toMatchObject({
      kind: "unreadable",
      origin: at("kpis", 1, "period"),
    });
    expect(judge(measured, "2025-01-14", { kpis: [unplaced, kpi(year(2024), 93, 2)] }).status).toBe(
      "fulfilled",
    );
    expect(judge(measured, "2025-01-14", { kpis: [broken, kpi(year(2023), 93, 2)] }).status).toBe(
      "undetermined",
    );
  });

  test("rows without a name or period belong to no KPI", () => {
    const kpis = [aKpi({ period: year(2024), value: 93 }), aKpi({ kpi: "Tilfredshed", value: 93 }, 2)];
    expect(judge(measured, "2025-01-14", { kpis }).reason).toMatchObject({ need: { kind: "kpi" } });
  });

  test("a measure that is no KPI is plain words, and the result belongs in Krav", () => {
    expect(reasonOf(judge({ ...survey, measure: "popup-undersøgelsen" }))).toBe("result-missing result");
  });

  test("Krav's own number is used before KPI's, and the difference is kept", () => {
    const kpis = [kpi(year(2024), 90)];
    const result = judge({ ...measured, result: 93 }, "2025-01-14", { kpis });
    expect(result.status).toBe("fulfilled");
    expect(result.conflicts).toEqual([
      {
        of: "result",
        used: exact(93),
        other: exact(90),
        origin: at("requirements", 1, "result"),
        otherOrigin: at("kpis", 1, "value"),
      },
    ]);
    expect(judge({ ...measured, result: 90 }, "2025-01-14", { kpis }).conflicts).toEqual([]);
    const part = [kpi(quarter(2024, 2), 90)];
    expect(judge({ ...measured, result: 93 }, "2025-01-14", { kpis: part }).conflicts).toEqual([]);
    expect(judge({ ...measured, result: 93 }, "2025-01-14", { kpis: [] }).conflicts).toEqual([]);
  });

  test("without a year of the plan there is no telling which", () => {
    const kpis = [kpi(year(2024), 93)];
    const without = judge(measured, "2025-01-14", { kpis, settings: { year: missing() } });
    expect(without.reason).toEqual({ kind: "year-missing", origin: at("plan", 4, "year") });
    const unclear = judge(measured, "2025-01-14", { kpis, settings: { year: 24 } });
    expect(unclear.reason).toEqual({
      kind: "rule-incomplete",
      origin: at("plan", 4, "year"),
      problem: "unsuited",
    });
    const broken = judge(measured, "2025-01-14", {
      kpis,
      settings: { year: unreadable("x", "not-a-number") },
    });
    expect(broken.reason).toMatchObject({ kind: "unreadable", origin: at("plan", 4, "year") });
  });
});

describe("a target from elsewhere", () => {
  const against = {
    kind: "value",
    comparator: "below",
    reference: "Staten",
    unit: "pct.",
    result: 14.2,
  } as const;

  test("is the KPI named to compare with, where Krav has no target", () => {
    const kpis = [aKpi({ kpi: "Staten", period: year(2024), value: 14.3 })];
    const result = judge(against, "2025-01-14", { kpis });
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({
      outcome: {
        comparison: { bound: exact(14.3) },
        reference: { kpi: "Staten", value: exact(14.3), period: year(2024), origin: at("kpis", 1, "value") },
      },
    });
    expect(judge({ ...against, target: 14 }, "2025-01-14", { kpis }).status).toBe("not-fulfilled");
  });

  test("is waited for while it has no number", () => {
    expect(judge(against).reason).toMatchObject({ need: { kind: "kpi", kpi: "Staten", period: "2024" } });
    expect(judge({ ...against, target: 15 }).reason).toMatchObject({ outcome: { reference: null } });
  });

  test("cannot be found without a year, nor shown beside", () => {
    const settings = { year: 12345 };
    expect(judge(against, "2025-01-14", { settings }).reason).toMatchObject({ kind: "rule-incomplete" });
    expect(judge({ ...against, target: 15 }, "2025-01-14", { settings }).reason).toMatchObject({
      outcome: { reference: null },
    });
  });

  test("cannot be read from an unreadable cell", () => {
    expect(judge({ ...against, reference: unreadable() }).reason).toMatchObject({
      kind: "unreadable",
      origin: at("requirements", 1, "reference"),
    });
  });
});

describe("a rule that is not complete gives no verdict, and says which cell", () => {
  const full = { ...survey, result: 93 };
  test.each([
    ["kind", { ...full, kind: missing<RequirementKind>() }],
    ["comparator", { ...full, comparator: missing<Comparator>() }],
    ["target", { ...full, target: missing<number>() }],
    ["targetTo", { ...full, comparator: "between" as const }],
  ])("%s missing", (column, given) => {
    expect(judge(given).reason).toEqual({
      kind: "rule-incomplete",
      origin: at("requirements", 1, column),
      problem: "missing",
    });
  });

  test.each([
    ["comparator", { ...full, comparator: "falls" as const }],
    ["targetTo", { ...full, comparator: "between" as const, targetTo: 91.9 }],
  ])("%s unsuited", (column, given) => {
    expect(judge(given).reason).toEqual({
      kind: "rule-incomplete",
      origin: at("requirements", 1, column),
      problem: "unsuited",
    });
  });

  test("a band may be a single number", () => {
    expect(judge({ ...full, comparator: "between", target: 93, targetTo: 93 }).status).toBe("fulfilled");
  });

  test.each([
    "kind",
    "comparator",
    "target",
    "deadline",
    "result",
    "measuredOn",
    "deliveredOn",
    "documentedOn",
    "grading",
  ])("%s unreadable", (column) => {
    const result = judge({ ...full, [column]: unreadable("?", "unknown-word") });
    expect(result.status).toBe("undetermined");
    expect(result.reason).toEqual({
      kind: "unreadable",
      origin: at("requirements", 1, column),
      shown: "?",
      problem: "unknown-word",
    });
  });

  test("measure and upper bound unreadable where they are needed", () => {
    expect(judge({ ...survey, measure: unreadable() }).reason).toMatchObject({
      origin: { column: "measure" },
    });
    expect(judge({ ...full, measure: unreadable() }).status).toBe("fulfilled");
    expect(judge({ ...full, comparator: "between", targetTo: unreadable() }).reason).toMatchObject({
      origin: { column: "targetTo" },
    });
  });

  test("yes is no number", () => {
    expect(judge({ ...full, result: true }).reason).toEqual({
      kind: "unreadable",
      origin: at("requirements", 1, "result"),
      shown: "ja",
      problem: "not-a-number",
    });
  });

  test("what stands in the way is said before the deadline too", () => {
    expect(judge({ ...survey, target: unreadable() }, "2024-02-01").reason).toMatchObject({
      kind: "unreadable",
    });
    expect(judge({ ...survey, deadline: unreadable(), target: missing() }).reason).toMatchObject({
      kind: "rule-incomplete",
    });
  });
});

test("is-stated is fulfilled by any number", () => {
  const stated = judge({ kind: "value", comparator: "is-stated", result: 0 });
  expect(stated.status).toBe("fulfilled");
  expect(stated.margin).toBeNull();
});
