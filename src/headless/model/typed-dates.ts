// Dates and times as Excel in English reads them from text.
const US_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;
const ISO_DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const US_DAY = /^(\d{1,2})[/-](\d{1,2})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})[ -]${MONTH}(?:[ -](\d{2}|\d{4}))?$`, "i");
const MONTH_DAY = new RegExp(String.raw`^${MONTH} (\d{1,2}), ?(\d{4})$`, "i");
const MONTH_YEAR = new RegExp(String.raw`^${MONTH}[ -](\d{4})$`, "i");
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

export interface DateFound {
  readonly serial: number;
  readonly format: string;
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const full = year < 30 ? year + 2000 : year < 100 ? year + 1900 : year;
  const time = Date.UTC(full, month - 1, day);
  const date = new Date(time);
  if (full < 1900 || full > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const serial = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial < 61 ? serial - 1 : serial;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

/** Where no year is written Excel takes this year. */
function yearOf(text: string | undefined): number {
  return text === undefined ? new Date().getFullYear() : Number(text);
}

/** Dates are read as en-US writes them: month first; 19-8-2025 is no date there and stays text. */
export function dateText(text: string): DateFound | null {
  const found = (serial: number | null, format: string) => (serial === null ? null : { serial, format });
  const us = US_DATE.exec(text);
  if (us !== null) return found(serialOfDay(Number(us[3]), Number(us[1]), Number(us[2])), "m/d/yyyy");
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return found(serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), "m/d/yyyy");
  const day = US_DAY.exec(text);
  if (day !== null) return found(serialOfDay(yearOf(undefined), Number(day[1]), Number(day[2])), "d-mmm");
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) {
    const serial = serialOfDay(yearOf(dayMonth[3]), monthNumber(dayMonth[2]), Number(dayMonth[1]));
    return found(serial, dayMonth[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) {
    return found(serialOfDay(Number(monthDay[3]), monthNumber(monthDay[1]), Number(monthDay[2])), "d-mmm-yy");
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null)
    return found(serialOfDay(Number(monthYear[2]), monthNumber(monthYear[1]), 1), "mmm-yy");
  return timeText(text);
}

function timeText(text: string): DateFound | null {
  const time = TIME.exec(text);
  if (time === null || Number(time[1]) > 23 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { serial: seconds / 86_400, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
}
