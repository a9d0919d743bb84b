import fc from "fast-check";
import { addDays, daysBetween, isoDate, shiftYears, valueOf, valueOr, yearOf } from "../../src/plan";
import { known, missing, unreadable } from "../support/plan";

describe("calendar days", () => {
  test("are written as ISO text, and run over as the calendar does", () => {
    expect(isoDate(2024, 6, 30)).toBe("2024-06-30");
    expect(isoDate(2024, 4, 31)).toBe("2024-05-01");
    expect(isoDate(2024, 3, 0)).toBe("2024-02-29");
    expect(isoDate(2023, 3, 0)).toBe("2023-02-28");
  });

  test("14 calendar days after the first quarter is 14 April, across the change to summer time", () => {
    expect(addDays("2024-03-31", 14)).toBe("2024-04-14");
    expect(daysBetween("2024-03-30", "2024-04-01")).toBe(2);
    expect(daysBetween("2024-10-26", "2024-10-28")).toBe(2);
    expect(daysBetween("2024-04-14", "2024-03-31")).toBe(-14);
  });

  test("a year's shift keeps the day, and the last day of a month the last", () => {
    expect(shiftYears("2024-06-30", -1)).toBe("2023-06-30");
    expect(shiftYears("2024-02-29", -1)).toBe("2023-02-28");
    expect(shiftYears("2023-02-28", 1)).toBe("2024-02-29");
    expect(shiftYears("2024-02-28", -1)).toBe("2023-02-28");
    expect(shiftYears("2024-12-31", 1)).toBe("2025-12-31");
    expect(shiftYears("2024-01-01", -1)).toBe("2023-01-01");
  });

  const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays("1970-01-01", days));

  test("property: days added are the days between", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -5000, max: 5000 }),
        (from, days) => daysBetween(from, addDays(from, days)) === days,
      ),
    );
  });

  test("property: text order is calendar order", () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  test("property: a shift by a year changes the year and no more than the leap day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5, max: 5 }), (date, years) => {
        const shifted = shiftYears(date, years);
        expect(yearOf(shifted)).toBe(yearOf(date) + years);
        if (!date.endsWith("02-28") && !date.endsWith("02-29")) expect(shifted.slice(4)).toBe(date.slice(4));
      }),
    );
  });
});

test("a field's value is there only when the cell was read", () => {
  expect([known(3), missing<number>(), unreadable<number>()].map(valueOf)).toEqual([3, undefined, undefined]);
  expect([known(3), missing<number>(), unreadable<number>()].map((field) => valueOr(field, 7))).toEqual([
    3, 7, 7,
  ]);
});
