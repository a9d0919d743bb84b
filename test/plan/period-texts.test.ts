// Periods and dates as people write them.
import fc from "fast-check";
import { fold, isoDate, readDateText, readDeadlineText, readPeriodText } from "../../src/plan";

describe("a period", () => {
  test.each([
    ["Q2 2024", "2024-04-01", "2024-06-30"],
    ["2. kvartal 2024", "2024-04-01", "2024-06-30"],
    ["4. kvartal 2024", "2024-10-01", "2024-12-31"],
    ["senest i 4. kvartal 2024", "2024-10-01", "2024-12-31"],
    ["inden udgangen af Q2 2024", "2024-04-01", "2024-06-30"],
    ["juni 2024", "2024-06-01", "2024-06-30"],
    ["senest juni 2024", "2024-06-01", "2024-06-30"],
    ["februar 2024", "2024-02-01", "2024-02-29"],
    ["ultimo 2024", "2024-01-01", "2024-12-31"],
    ["ved udgangen af 2024", "2024-01-01", "2024-12-31"],
    ["1. halvår 2024", "2024-01-01", "2024-06-30"],
    ["H2 2024", "2024-07-01", "2024-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024 Q3", "2024-07-01", "2024-09-30"],
    ["second half", undefined, undefined],
    ["2nd quarter of 2024", "2024-04-01", "2024-06-30"],
    ["31-12-2024", "2024-12-31", "2024-12-31"],
    ["30. juni 2024", "2024-06-30", "2024-06-30"],
    ["Q5 2024", undefined, undefined],
    ["snarest muligt", undefined, undefined],
    ["31. juni 2024", undefined, undefined],
  ])("%j runs from %s to %s", (text, start, end) => {
    expect(readPeriodText(text)).toEqual(start === undefined ? undefined : { start, end, text });
  });
});

describe("a deadline", () => {
  const calendar = { start: "2024-01-01", end: "2024-12-31" };
  const school = { start: "2016-08-01", end: "2017-07-31" };
  const years = { start: "2024-01-01", end: "2025-12-31" };
  const half = { start: "2024-07-01", end: "2024-12-31" };

  test.each([
    ["senest juni", calendar, "2024-06-01", "2024-06-30"],
    ["inden udgangen af Q2", calendar, "2024-04-01", "2024-06-30"],
    ["senest med udgangen af 4. kvartal", calendar, "2024-10-01", "2024-12-31"],
    ["1. halvår", calendar, "2024-01-01", "2024-06-30"],
    ["medio juni 2024", calendar, "2024-06-01", "2024-06-15"],
    ["medio juni", calendar, "2024-06-01", "2024-06-15"],
    ["inden årets udgang", calendar, "2024-01-01", "2024-12-31"],
    ["inden udgangen af året", calendar, "2024-01-01", "2024-12-31"],
    ["by the end of the year", calendar, "2024-01-01", "2024-12-31"],
    ["senest den 30. juni", calendar, "2024-06-30", "2024-06-30"],
    ["juni 2025", calendar, "2025-06-01", "2025-06-30"],
    ["senest juni", school, "2017-06-01", "2017-06-30"],
    ["september", school, "2016-09-01", "2016-09-30"],
    ["Q1", school, "2016-08-01", "2016-10-31"],
    ["4. kvartal", school, "2017-05-01", "2017-07-31"],
    ["2. halvår", school, "2017-02-01", "2017-07-31"],
    ["inden årets udgang", school, "2016-08-01", "2017-07-31"],
    ["oktober", half, "2024-10-01", "2024-10-31"],
    ["01-08-2016 – 31-10-2016", undefined, "2016-08-01", "2016-10-31"],
    ["2016-08-01/2016-10-31", calendar, "2016-08-01", "2016-10-31"],
    ["2024–2026", undefined, "2024-01-01", "2026-12-31"],
  ])("%j of a plan of %j runs from %s to %s", (text, plan, start, end) => {
    expect(readDeadlineText(text, plan)).toEqual({ start, end, text });
  });

  test.each([
    ["juni", years],
    ["Q2", years],
    ["Q2", half],
    ["juni", half],
    ["juni", undefined],
    ["årets udgang", undefined],
    ["primo juni", calendar],
    ["31. juni", calendar],
    ["snarest", calendar],
    ["inden sommerferien", calendar],
    ["31-10-2016 – 01-08-2016", calendar],
    ["01-08-2016 – 31-10-2016 – 01-01-2017", calendar],
    ["2024/06/30", undefined],
    ["2016/17", calendar],
  ])("%j of a plan of %j is none: it fits in no way, or in several", (text, plan) => {
    expect(readDeadlineText(text, plan)).toBeUndefined();
  });

  test("every month, quarter and half year without its year is the one of the plan's year", () => {
    const named = fc.constantFrom(
      "januar",
      "maj",
      "december",
      "Q1",
      "Q4",
      "1. halvår",
      "2. kvartal",
      "medio maj",
    );
    fc.assert(
      fc.property(named, fc.integer({ min: 1990, max: 2090 }), (name, of) => {
        const plan = { start: isoDate(of, 1, 1), end: isoDate(of, 12, 31) };
        const withYear = readPeriodText(`${name} ${of}`);
        expect(readDeadlineText(name, plan)).toEqual({ ...withYear, text: name });
      }),
    );
  });
});

describe("a date kept as text", () => {
  test.each([
    ["30-06-2024", "2024-06-30"],
    ["3.7.2024", "2024-07-03"],
    ["3/7/2024", "2024-07-03"],
    ["2024-06-30", "2024-06-30"],
    ["d. 14. april 2024", "2024-04-14"],
    ["14 April 2024", "2024-04-14"],
  ])("%j is %s, day first as in Denmark", (text, date) => {
    expect(readDateText(text)).toBe(date);
  });

  test.each(["31-02-2024", "13-13-2024", "i morgen", "24", "2024"])("%j is no date", (text) => {
    expect(readDateText(text)).toBeUndefined();
  });
});

test("folding a name twice gives what folding it once gives", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
});
