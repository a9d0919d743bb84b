// Dates in cells are numbers, serials; the file library shows some of them as JS dates. UTC only, both date systems.
const DAY = 86_400_000;
/** Day 0 of the 1900 system as its later dates count it: 30 December 1899. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial of a JS date, as Excel stores it (1900 system: days before 1 March 1900 are one lower). */
export function serialOf(date: Date, date1904: boolean): number {
  if (date1904) return tidy((date.getTime() - EPOCH_1904) / DAY);
  const serial = tidy((date.getTime() - EPOCH_1900) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

/** A JS date carries whole milliseconds; a serial with more digits than that is noise of the division. */
function tidy(serial: number): number {
  const milliseconds = Math.round(serial * DAY);
  return milliseconds % DAY === 0 ? milliseconds / DAY : serial;
}

/** The UTC date of a serial; serial 60, the day that never was, shows as 1 March 1900 less one. */
export function dateOf(serial: number, date1904: boolean): Date {
  if (date1904) return new Date(Math.round(serial * DAY) + EPOCH_1904);
  const shifted = serial < 60 ? serial + 1 : serial;
  return new Date(Math.round(shifted * DAY) + EPOCH_1900);
}
