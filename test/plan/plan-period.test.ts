// The days a plan is for, from its settings alone: what they are called, the quarters in them, and why some cannot be used.
import {
  isPlanYear,
  type IsoDate,
  monthsOf,
  planPeriodOf,
  planPeriodProblem,
  planQuarters,
  planYearOf,
  wholeMonths,
} from "../../src/plan";
import { someSettings, unreadable } from "../support/plan";

const days = (start: IsoDate, end: IsoDate) => ({ start, end });

function settingsOf(year: number, start?: IsoDate, end?: IsoDate) {
  return someSettings({
    year,
    ...(start === undefined ? {} : { periodStart: start }),
    ...(end === undefined ? {} : { periodEnd: end }),
  });
}

test.each([
  [1989, false],
  [1990, true],
  [2100, true],
  [2101, false],
  [2024.5, false],
])("%d can be the year of a plan: %s", (year, expected) => {
  expect(isPlanYear(year)).toBe(expected);
  expect(planYearOf(settingsOf(year))).toBe(expected ? year : undefined);
  expect(planPeriodOf(settingsOf(year))).toEqual(
    expected ? { start: `${year}-01-01`, end: `${year}-12-31`, text: String(year) } : undefined,
  );
});

describe("days that a plan states", () => {
  test.each<[string, IsoDate | undefined, IsoDate | undefined, string | null]>([
    ["none", undefined, undefined, null],
    ["both", "2016-08-01", "2017-07-31", null],
    ["the first alone", "2016-08-01", undefined, "one-missing"],
    ["the last alone", undefined, "2017-07-31", "one-missing"],
    ["one day", "2016-08-01", "2016-08-01", "reversed"],
    ["two days", "2016-08-01", "2016-08-02", null],
    ["ten years", "2016-01-01", "2025-12-31", null],
    ["ten years and a day", "2016-01-01", "2026-01-01", "too-long"],
    ["all after its year", "2017-08-01", "2018-07-31", "other-year"],
    ["all before its year", "2014-08-01", "2015-07-31", "other-year"],
  ])("%s", (_, start, end, problem) => {
    const settings = settingsOf(2016, start, end);
    expect(planPeriodProblem(settings)).toBe(problem);
    expect(planPeriodOf(settings) === undefined).toBe(problem !== null);
  });

  test.each(["periodStart", "periodEnd"] as const)("%s cannot be read", (column) => {
    const settings = someSettings({
      periodStart: "2024-01-01",
      periodEnd: "2024-06-30",
      [column]: unreadable("sommer"),
    });
    expect(planPeriodProblem(settings)).toBe("unreadable");
    expect(planPeriodOf(settings)).toBeUndefined();
  });

  test("need no year", () => {
    const settings = {
      ...settingsOf(2024, "2024-01-01", "2024-06-30"),
      year: someSettings({ year: unreadable("i år") }).year,
    };
    expect(planPeriodOf(settings)).toEqual({ ...days("2024-01-01", "2024-06-30"), text: "H1 2024" });
  });
});

test.each<[IsoDate, IsoDate, string]>([
  ["2024-01-01", "2024-12-31", "2024"],
  ["2024-01-01", "2026-12-31", "2024–2026"],
  ["2024-01-01", "2024-06-30", "H1 2024"],
  ["2024-07-01", "2024-12-31", "H2 2024"],
  ["2024-08-01", "2025-07-31", "2024/25"],
  ["2024-08-01", "2025-08-01", "2024-08-01 – 2025-08-01"],
  ["2024-02-01", "2024-12-31", "2024-02-01 – 2024-12-31"],
  ["2023-07-01", "2024-12-31", "2023-07-01 – 2024-12-31"],
  ["2024-01-01", "2025-06-30", "2024-01-01 – 2025-06-30"],
])("%s to %s is called %s", (start, end, text) => {
  expect(planPeriodOf(settingsOf(2024, start, end))).toEqual({ start, end, text });
});

test.each<[string, IsoDate, IsoDate, number | undefined, string[]]>([
  ["a year", "2024-01-01", "2024-12-31", 2024, ["1 of 2024", "2 of 2024", "3 of 2024", "4 of 2024"]],
  ["eleven months", "2024-02-01", "2024-12-31", 2024, ["2 of 2024", "3 of 2024", "4 of 2024"]],
  [
    "a school year",
    "2024-08-01",
    "2025-07-31",
    2024,
    ["1 of 2024/25", "2 of 2024/25", "3 of 2024/25", "4 of 2024/25"],
  ],
  ["half a year over two", "2024-10-01", "2025-03-31", 2024, ["1 of 2024/25", "2 of 2024/25"]],
  ["a year from the middle of a month", "2024-08-15", "2025-08-14", 2024, []],
  ["three years", "2024-01-01", "2026-12-31", 2025, ["1 of 2025", "2 of 2025", "3 of 2025", "4 of 2025"]],
  ["three years of no year", "2024-01-01", "2026-12-31", undefined, []],
])("the quarters of %s", (_, start, end, year, expected) => {
  expect(
    planQuarters(days(start, end), year).map(({ quarter, inYear }) => `${quarter} of ${inYear}`),
  ).toEqual(expected);
});

test.each<[IsoDate, IsoDate, number | null]>([
  ["2024-01-01", "2024-12-31", 12],
  ["2024-02-01", "2024-02-29", 1],
  ["2024-08-01", "2025-07-31", 12],
  ["2024-02-01", "2024-02-28", null],
  ["2024-02-02", "2024-02-29", null],
])("%s to %s is so many whole months: %p", (start, end, months) => {
  expect(wholeMonths(days(start, end))).toBe(months);
});

test("months of a period are counted on from its first, over the turn of the year", () => {
  expect(monthsOf({ start: "2024-08-01" }, 3, 3)).toEqual(days("2024-11-01", "2025-01-31"));
});
