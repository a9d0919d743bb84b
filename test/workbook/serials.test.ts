// Excel's serials and the days they mean, in both date systems.
import fc from "fast-check";
import { addDays, isoDate } from "../../src/plan";
import { dateOfSerial, serialOfDate } from "../../src/workbook/serials";

describe("an Excel serial", () => {
  test.each([
    [45291, 1900, "2023-12-31"],
    [45292, 1900, "2024-01-01"],
    [45292.99, 1900, "2024-01-01"],
    [61, 1900, "1900-03-01"],
    [43830, 1904, "2024-01-01"],
    [0, 1904, "1904-01-01"],
  ] as const)("%d in the %d system is %s", (serial, system, date) => {
    expect(dateOfSerial(serial, system)).toBe(date);
  });

  test.each([[60], [0], [-1], [2_958_466], [NaN], [Infinity]])("%d is no date to trust", (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  test("every day survives the way to a serial and back, in both systems", () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays(isoDate(1904, 1, 1), offset));
    fc.assert(
      fc.property(days, fc.constantFrom(1900 as const, 1904 as const), (date, system) => {
        expect(dateOfSerial(serialOfDate(date, system), system)).toBe(date);
      }),
    );
  });
});
