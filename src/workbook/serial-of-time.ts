// A moment as Excel keeps it: the day's serial and the part of the day that has passed.
import type { IsoDate } from "../plan";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Excel's serial of a local time, "YYYY-MM-DDTHH:MM" or finer ("…:SS.mmm"), given the serial of a day. */
export function serialOfTime(time: string, serial: (date: IsoDate) => number): number {
  const [date = "", clock = ""] = time.split("T");
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return serial(date) + ((hours * 60 + minutes) * MINUTE + seconds * 1_000) / DAY;
}

/** The time of day of a serial, "HH:MM:SS.mmm". */
export function clockOfSerial(serial: number): string {
  const passed = Math.min(DAY - 1, Math.round((serial - Math.floor(serial)) * DAY));
  const two = (part: number): string => String(part).padStart(2, "0");
  const [minutes, rest] = [Math.floor(passed / MINUTE), passed % MINUTE];
  const seconds = (rest / 1_000).toFixed(3).padStart(6, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${seconds}`;
}
