// The time of a result: Excel's serial of it, and back.
import fc from "fast-check";
import { clockOfSerial, serialOfTime } from "../../src/workbook/serial-of-time";

const DAY = 45_000;
const of = (time: string): number => serialOfTime(`2023-03-15T${time}`, () => DAY);

test.each([
  ["00:00", 0],
  ["06:00", 0.25],
  ["12:00:00", 0.5],
  ["18:00:00.000", 0.75],
  ["00:00:00.001", 1 / 86_400_000],
])("%s is that part of the day", (time, part) => {
  expect(of(time)).toBe(DAY + part);
});

test("every millisecond of a day is a serial of its own, and is read back from it", () => {
  const milliseconds = fc.integer({ min: 0, max: 86_399_999 });
  fc.assert(
    fc.property(milliseconds, (passed) => {
      const clock = new Date(passed).toISOString().slice("1970-01-01T".length, -1);
      expect(clockOfSerial(of(clock))).toBe(clock);
    }),
  );
});

test("a moment that rounds to midnight stays in its day", () => {
  expect(clockOfSerial(DAY + 1 - 1e-10)).toBe("23:59:59.999");
});
