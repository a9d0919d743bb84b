// The clock enters here, as a Date handed in by whoever asks: which day it is, and what time to note beside the result.
import { isoDate, type IsoDate } from "../plan";

export interface Moment {
  /** The calendar day where the computer stands: 31 December late in the evening is not 1 January. */
  readonly today: IsoDate;
  /** Local time, "YYYY-MM-DDTHH:MM:SS.mmm": no two results bear the same. */
  readonly computedAt: string;
}

/** A moment as the computer's own time zone writes it. */
export function momentOf(now: Date): Moment {
  const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return { today, computedAt: `${today}T${clock}.${String(now.getMilliseconds()).padStart(3, "0")}` };
}
