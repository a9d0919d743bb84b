// Dates in cells are numbers, serials; the file library shows those under a date format as JS dates. UTC only.
const DAY = 86_400_000;
/** Day 0 of the 1900 system: 30 December 1899, which is what the library counts from for every serial. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The serial the library made a JS date of. It counts from one day throughout, also before 1 March 1900 where Excel's
 * calendar is a day off, so the serial that stood in the file comes back.
 */
export function serialOf(date: Date, date1904: boolean): number {
  const milliseconds = date.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900);
  return milliseconds / DAY;
}
