// Dates that strict files write as text ("2024-06-30T12:00:00") as the numbers Excel makes of them.

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/u;

/** Days since the workbook's first day; null where the text is no such date. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const [all, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text.trim()) ?? [];
  if (all === undefined) return null;
  const whole = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = (whole - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
  // The 1900 system has a 29 February 1900 that never was; before it, days count from one later.
  const counted = !date1904 && days < 61 ? days - 1 : days;
  return counted + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
