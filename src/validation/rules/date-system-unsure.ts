// Date cells show days of both of Excel's date systems: some are read 4 years and a day wrong, whichever is right.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface DateSystemUnsure {
  readonly code: "date-system-unsure";
  readonly shown: string;
  readonly used: 1900 | 1904;
}

export const dateSystemUnsure: Rule<DateSystemUnsure> = {
  code: "date-system-unsure",
  family: "values",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "date-system-unsure").map(({ shown, used, origin }) => ({ shown, used, origin })),
};
