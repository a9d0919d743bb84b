// Excel keeps a date as a number of days. Two systems: from 1900 (with a leap day that never was) and from 1904.
import { addDays, daysBetween, type IsoDate } from "../plan";

export type DateSystem = 1900 | 1904;

/** Serials from here on are right in the 1900 system; below 61 the day that never was (29 February 1900) gets in the way. */
const FIRST_TRUSTED = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const EPOCH: Record<DateSystem, IsoDate> = { 1900: "1899-12-30", 1904: "1904-01-01" };

/** The day of a serial; undefined when the number is no date Excel can show (or lies in the bugged first days of 1900). */
export function dateOfSerial(serial: number, system: DateSystem = 1900): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day > LAST_SERIAL) return undefined;
  if (day < (system === 1900 ? FIRST_TRUSTED : 0)) return undefined;
  return addDays(EPOCH[system], day);
}

/** The serial of a day. */
export function serialOfDate(date: IsoDate, system: DateSystem = 1900): number {
  return daysBetween(EPOCH[system], date);
}
