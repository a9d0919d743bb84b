// The clock enters here, as a Date handed in by whoever asks: which day it is, and what time to note beside the result.
import { isoDate, type IsoDate } from "../plan";

export interface Moment {
  /** The calendar day where the computer stands: 31 December late in the evening is not 1 January. */
  readonly today: IsoDate;
  /** Local time to the minute, "YYYY-MM-DDTHH:MM". */
  readonly computedAt: string;
}

/** A moment as the computer's own time zone writes it. */
export function momentOf(now: Date): Moment {
  const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return { today, computedAt: `${today}T${hours ?? ""}:${minutes ?? ""}` };
}
