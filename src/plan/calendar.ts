// Days on which nobody is at work to send a report: weekends, Danish public holidays, and three days that are none by law but
// on which state offices are closed. They are shown beside a deadline and never move it: the plan counts calendar days.
import { addDays, isoDate, type IsoDate, yearOf } from "./dates";

/** A public holiday (helligdag), by name. */
export type Holiday =
  | "new-years-day"
  | "maundy-thursday"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "prayer-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "christmas-day"
  | "boxing-day";

/** Closed by custom or agreement, not by the law on public holidays. */
export type ClosedDay = "constitution-day" | "christmas-eve" | "new-years-eve";

/** What keeps people from work on a day. */
export type DayOff = Holiday | ClosedDay | "saturday" | "sunday";

/** Days after Easter Sunday. */
const MOVABLE: readonly (readonly [days: number, day: Holiday])[] = [
  [-3, "maundy-thursday"],
  [-2, "good-friday"],
  [0, "easter-sunday"],
  [1, "easter-monday"],
  [26, "prayer-day"],
  [39, "ascension-day"],
  [49, "whit-sunday"],
  [50, "whit-monday"],
];

const FIXED: Readonly<Record<string, Holiday | ClosedDay>> = {
  "01-01": "new-years-day",
  "06-05": "constitution-day",
  "12-24": "christmas-eve",
  "12-25": "christmas-day",
  "12-26": "boxing-day",
  "12-31": "new-years-eve",
};

/** Store bededag was a public holiday for the last time in 2023 (lov nr. 214 af 6. marts 2023). */
const LAST_PRAYER_DAY = 2023;

/** Why nobody is at work on a day: a public holiday before the weekend it may fall in; undefined on a working day. */
export function dayOff(date: IsoDate): DayOff | undefined {
  return movable(date) ?? FIXED[date.slice(5)] ?? weekend(date);
}

function movable(date: IsoDate): Holiday | undefined {
  const easter = easterSunday(yearOf(date));
  const day = MOVABLE.find(([days]) => addDays(easter, days) === date)?.[1];
  return day === "prayer-day" && yearOf(date) > LAST_PRAYER_DAY ? undefined : day;
}

function weekend(date: IsoDate): DayOff | undefined {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? "sunday" : weekday === 6 ? "saturday" : undefined;
}

/** Easter Sunday by the Gregorian calendar: the anonymous computus of Meeus, Jones and Butcher, with its own letters. */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(n / 31), (n % 31) + 1);
}
