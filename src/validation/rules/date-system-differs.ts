// The setting Datosystem says another date system than the file or the date cells: dates are read as they are shown.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface DateSystemDiffers {
  readonly code: "date-system-differs";
  readonly shown: string;
  readonly used: 1900 | 1904;
}

export const dateSystemDiffers: Rule<DateSystemDiffers> = {
  code: "date-system-differs",
  family: "values",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "date-system-differs").map(({ shown, used, origin }) => ({ shown, used, origin })),
};
