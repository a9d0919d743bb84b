// A moment as Excel keeps it: the day's serial and the part of the day that has passed.
import type { IsoDate } from "../plan";

/** Excel's serial of a local time, "YYYY-MM-DDTHH:MM", given the serial of a day. */
export function serialOfTime(time: string, serial: (date: IsoDate) => number): number {
  const [date = "", clock = ""] = time.split("T");
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return serial(date) + (hours * 60 + minutes) / (24 * 60);
}
