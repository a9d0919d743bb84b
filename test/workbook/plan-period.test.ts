// Plans that are not for the calendar year: a school year, a half year, three years. Deadlines, figures and reports follow the
// plan's own days, and a plan moved by whole months is judged as it was.
import fc from "fast-check";
import { evaluate } from "../../src/evaluation";
import { addDays, isoDate, type IsoDate, periodName, type Plan, valueOf } from "../../src/plan";
import { keepReport } from "../../src/recalculation";
import { likelyReport, PlanYearMissingError, reportPeriod } from "../../src/recalculation/as-of";
import { readPlan } from "../../src/workbook/facts";
import { plainCourse } from "../../src/workbook/plain-course";
import { rollForward } from "../../src/workbook/roll-forward";
import type { PlanContent } from "../../src/workbook/template";
import { serialOfDate } from "../../src/workbook/serials";
import { MemoryWorkbook } from "../support/memory-workbook";
import { periodWords } from "../../src/wording/period";
import { aTable, aWorkbook, type TestCell } from "../support/snapshot";

interface Given {
  readonly year: number;
  readonly days?: readonly [start: IsoDate, end: IsoDate];
  readonly requirement?: Readonly<Record<string, TestCell>>;
  readonly kpis?: readonly (readonly [period: TestCell, value: number, aggregation?: string])[];
  readonly reports?: readonly TestCell[];
}

const dateCell = (date: IsoDate): TestCell => ({
  value: serialOfDate(date),
  format: "dd-mm-yyyy",
  text: date.split("-").reverse().join("-"),
});

function read({ year, days, requirement = {}, kpis = [], reports = [] }: Given) {
  const stated: TestCell[][] =
    days === undefined
      ? []
      : [
          ["Planperiodens første dag", dateCell(days[0])],
          ["Planperiodens sidste dag", dateCell(days[1])],
        ];
  const cells: Readonly<Record<string, TestCell>> = { Frist: null, Enhed: "pct.", ...requirement };
  const columns = Object.keys(cells);
  return readPlan(
    aWorkbook(
      aTable("Plan", [
        ["Indstilling", "Værdi"],
        ["År", year],
        ["Afrapportering senest (dage)", 14],
        ...stated,
      ]),
      aTable("Mål", [
        ["Mål", "Titel"],
        ["1", "Trivsel"],
      ]),
      aTable("Krav", [
        ["Krav", "Mål", ...columns],
        ["1-1", "1", ...columns.map((column) => cells[column] ?? null)],
      ]),
      aTable("KPI", [
        ["KPI", "Periode", "Værdi", "Årets tal"],
        ...kpis.map(([period, value, aggregation = null]) => ["Trivsel", period, value, aggregation]),
      ]),
      aTable("Rapportering", [["Periode", "Sendt den"], ...reports.map((period) => [period, null])]),
    ),
  );
}

const SCHOOL_YEAR = { year: 2016, days: ["2016-08-01", "2017-07-31"] } as const;
const DELIVERY = { Type: "Leverance", Resultat: "ja" };
const MEASURED = { Type: "Værdi", Sammenligning: "mindst", Måltal: 80, "Måles på": "Trivsel" };

const statusOf = (plan: Plan, asOf: IsoDate) => evaluate(plan, asOf).requirements[0]?.status;
const deadlineOf = (plan: Plan) => {
  const deadline = plan.requirements[0]?.deadline;
  const period = deadline === undefined ? undefined : valueOf(deadline);
  return period === undefined ? undefined : [period.start, period.end];
};

describe("a school year, 1 August 2016 to 31 July 2017", () => {
  test.each([
    ["Q1", "2016-08-01", "2016-10-31"],
    ["inden udgangen af 2. kvartal", "2016-11-01", "2017-01-31"],
    ["1. halvår", "2016-08-01", "2017-01-31"],
    ["senest juni", "2017-06-01", "2017-06-30"],
    ["senest september", "2016-09-01", "2016-09-30"],
    ["inden årets udgang", "2016-08-01", "2017-07-31"],
    ["2016/17", "2016-08-01", "2017-07-31"],
    ["4. kvartal 2016/2017", "2017-05-01", "2017-07-31"],
    ["Q2 2017", "2017-04-01", "2017-06-30"],
  ])("the deadline »%s« is %s to %s", (text, start, end) => {
    expect(deadlineOf(read({ ...SCHOOL_YEAR, requirement: { Frist: text } }).plan)).toEqual([start, end]);
  });

  test.each([
    ["2017-07-31", "fulfilled"],
    ["2017-08-01", "not-fulfilled"],
  ])("without a deadline of its own, what is delivered on %s is %s", (day, status) => {
    const { plan } = read({ ...SCHOOL_YEAR, requirement: { ...DELIVERY, "Leveret den": dateCell(day) } });
    expect(statusOf(plan, "2017-08-15")).toBe(status);
  });

  test.each([
    ["2016/17", 80, "fulfilled"],
    ["2016/17", 79, "not-fulfilled"],
    ["2015/16", 80, "undetermined"],
    ["2016", 80, "undetermined"],
  ])("the figure of %s, %p, is %s", (period, value, status) => {
    const { plan } = read({ ...SCHOOL_YEAR, requirement: MEASURED, kpis: [[period, value]] });
    expect(statusOf(plan, "2017-08-15")).toBe(status);
  });

  test.each([
    [[20, 20, 20, 20], "fulfilled"],
    [[20, 20, 20, 19], "not-fulfilled"],
  ])("quarters of %p that make up the year are summed", (values, status) => {
    const kpis = values.map((value, index): [string, number, string] => [
      `${index + 1}. kvartal 2016/17`,
      value,
      "sum",
    ]);
    const { plan } = read({ ...SCHOOL_YEAR, requirement: MEASURED, kpis });
    expect(statusOf(plan, "2017-08-15")).toBe(status);
  });

  test("its reports are on its own quarters, and due fourteen days after them", () => {
    const { plan } = read({ ...SCHOOL_YEAR, reports: ["1. kvartal 2016/17"] });
    expect(["Q1", "Q4", "year"].map((report) => periodName(reportPeriod(plan, report as "Q1")))).toEqual([
      "2016-08-01/2016-10-31",
      "2017-05-01/2017-07-31",
      "2016-08-01/2017-07-31",
    ]);
    expect([likelyReport(plan, "2016-11-10"), likelyReport(plan, "2017-08-10")]).toEqual(["Q1", "Q4"]);
    expect(plainCourse(plan, "da").map(({ text }) => text)).toEqual([
      "august 2016 – oktober 2016",
      "november 2016 – januar 2017",
      "februar 2017 – april 2017",
      "maj 2017 – juli 2017",
      "august 2016 – juli 2017",
    ]);
  });

  test("next year's plan is for 2017/18, with its figures to come", () => {
    const { plan, located } = read({
      ...SCHOOL_YEAR,
      requirement: { ...MEASURED, Frist: "Q2 2016/17" },
      kpis: [["2016/17", 81]],
      reports: ["1. kvartal 2016/17"],
    });
    const { settings, rows } = rollForward(plan, evaluate(plan, "2017-08-15"), located);
    expect([settings.year, settings.periodStart, settings.periodEnd]).toEqual([
      2017,
      serialOfDate("2017-08-01"),
      serialOfDate("2018-07-31"),
    ]);
    expect(rows.requirements?.[0]?.deadline).toBe("Q2 2017/18");
    expect(rows.kpis?.map(({ period }) => period)).toEqual(["2016/17", "2017/18"]);
    expect(rows.reports?.map(({ period }) => period)).toEqual(["1. kvartal 2017/18"]);
  });
});

test("a school year's plan is made, recalculated and reported on, its sheets named without a slash", async () => {
  const content: PlanContent = {
    settings: {
      title: "Resultatkontrakt 2016/17",
      year: 2016,
      periodStart: serialOfDate("2016-08-01"),
      periodEnd: serialOfDate("2017-07-31"),
      reportingDays: 14,
    },
    years: [2016],
    rows: {
      goals: [{ id: "1", title: "Trivsel" }],
      requirements: [{ id: "1-1", goal: "1", kind: "Leverance", deadline: "Q4", result: "ja" }],
      reports: [{ period: "1. kvartal 2016/17" }],
    },
  };
  const workbook = await MemoryWorkbook.of(content);
  const run = { computedAt: "2017-08-10T09:30", version: "0.0.0", sealed: false } as const;
  await keepReport(workbook, { ...run, today: "2016-11-10", report: "Q1" });
  await keepReport(workbook, { ...run, today: "2017-08-10", report: "year" });
  const { sheets } = workbook.now;
  expect(sheets).toEqual(expect.arrayContaining(["Rapport Q1 2016-17", "Målrapportering 2016-17"]));
  const { plan } = readPlan(workbook.now);
  expect(plan.notes).toEqual([]);
  expect(plan.kept.map(({ period, asOf }) => [period, asOf])).toEqual([
    ["2016-08-01/2016-10-31", "2016-10-31"],
    ["2016-08-01/2017-07-31", "2017-07-31"],
  ]);
  expect(likelyReport(plan, "2017-08-11")).toBe("Q4");
});

describe("a plan of the calendar year", () => {
  test.each([
    [{ value: serialOfDate("2024-06-30"), format: "yyyy/mm/dd", text: "2024/06/30" }, "30-06-2025"],
    [{ value: serialOfDate("2024-06-30"), format: "dd-mm-yyyy", text: "30-06-2024" }, "30-06-2025"],
    ["Q2 2024", "Q2 2025"],
  ])("rolls the deadline %j forward to %s", (cell, next) => {
    const { plan, located } = read({ year: 2024, requirement: { Frist: cell } });
    const { rows } = rollForward(plan, evaluate(plan, "2025-01-15"), located);
    expect(rows.requirements?.[0]?.deadline).toBe(next);
  });

  test("keeps a case number in its title", async () => {
    const workbook = await MemoryWorkbook.of({
      settings: { title: "Resultatplan 2024 (sag 2023/4567)", year: 2024 },
      years: [2024],
      rows: {},
    });
    const { plan, located } = readPlan(workbook.now);
    const { settings } = rollForward(plan, evaluate(plan, "2025-01-15"), located);
    expect(settings.title).toBe("Resultatplan 2025 (sag 2023/4567)");
  });
});

test.each([
  ["2016/17", "2016/17"],
  ["2016-08-01/17", "2016-08-01/17"],
  ["2016-08-01/2016-10-31", "august 2016 – oktober 2016"],
])("the period %s is said as %s", (period, words) => {
  expect(periodWords(period, "da")).toBe(words);
});

describe("a half year, January to June 2024", () => {
  const HALF = { year: 2024, days: ["2024-01-01", "2024-06-30"] } as const;

  test("has two quarters", () => {
    const { plan } = read(HALF);
    expect(plainCourse(plan, "da").map(({ period }) => period)).toEqual([
      "2024 Q1",
      "2024 Q2",
      "2024-01-01/2024-06-30",
    ]);
    expect(() => reportPeriod(plan, "Q3")).toThrow(PlanYearMissingError);
  });

  test("from July, its quarters are the calendar's third and fourth", () => {
    const { plan } = read({ year: 2024, days: ["2024-07-01", "2024-12-31"] });
    expect(() => reportPeriod(plan, "Q1")).toThrow(PlanYearMissingError);
    expect(periodName(reportPeriod(plan, "Q3"))).toBe("2024 Q3");
  });

  test.each([
    ["2. kvartal", ["2024-04-01", "2024-06-30"]],
    ["3. kvartal", undefined],
  ])("the deadline »%s« is %p", (text, days) => {
    expect(deadlineOf(read({ ...HALF, requirement: { Frist: text } }).plan)).toEqual(days);
  });

  test.each([
    ["2024-06-30", "fulfilled"],
    ["2024-07-01", "not-fulfilled"],
  ])("what is delivered on %s is %s", (day, status) => {
    const { plan } = read({ ...HALF, requirement: { ...DELIVERY, "Leveret den": dateCell(day) } });
    expect(statusOf(plan, "2024-08-01")).toBe(status);
  });
});

describe("three years, 2024 to 2026", () => {
  const THREE = { year: 2025, days: ["2024-01-01", "2026-12-31"] } as const;

  test("is followed up by the quarters of its year, and ends with its last day", () => {
    const { plan } = read(THREE);
    expect(periodName(reportPeriod(plan, "Q2"))).toBe("2025 Q2");
    expect(periodName(reportPeriod(plan, "year"))).toBe("2024-01-01/2026-12-31");
  });

  test.each([
    ["2026-12-31", "fulfilled"],
    ["2027-01-01", "not-fulfilled"],
  ])("what is delivered on %s is %s", (day, status) => {
    const { plan } = read({ ...THREE, requirement: { ...DELIVERY, "Leveret den": dateCell(day) } });
    expect(statusOf(plan, "2027-02-01")).toBe(status);
  });
});

/** The day as many months later; the last day of a month stays the last. */
function moved(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const last = addDays(date, 1).endsWith("-01");
  return last ? isoDate(year, month + months + 1, 0) : isoDate(year, month + months, day);
}

test("a plan moved by whole months with all its days is judged the same", () => {
  const seen = new Map<unknown, number>();
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: -11, max: 11 }),
      fc.uniqueArray(fc.record({ month, value: fc.integer({ min: 0, max: 20 }) }), {
        selector: (figure) => figure.month,
        maxLength: 12,
        size: "max",
      }),
      fc.constantFrom("sum", "gennemsnit", "seneste", null),
      fc.constantFrom("mindst", "højst"),
      fc.integer({ min: 0, max: 60 }),
      (months, figures, aggregation, comparator, target) => {
        const judged = (by: number) => {
          const cell = (number: number): TestCell => {
            const start = moved(isoDate(2024, number, 1), by);
            return start.slice(0, 7);
          };
          const { plan } = read({
            year: 2024,
            ...(by === 0
              ? {}
              : {
                  year: Number(moved("2024-01-01", by).slice(0, 4)),
                  days: [moved("2024-01-01", by), moved("2024-12-31", by)] as const,
                }),
            requirement: { ...MEASURED, Sammenligning: comparator, Måltal: target },
            kpis: figures.map((figure) => [cell(figure.month), figure.value, aggregation ?? ""]),
          });
          return statusOf(plan, moved("2025-01-31", by));
        };
        const status = judged(0);
        seen.set(status, (seen.get(status) ?? 0) + 1);
        expect(judged(months)).toBe(status);
      },
    ),
    { numRuns: 150, seed: 2016 },
  );
  for (const status of ["fulfilled", "not-fulfilled", "undetermined"] as const)
    expect(seen.get(status)).toBeGreaterThan(5);
});
