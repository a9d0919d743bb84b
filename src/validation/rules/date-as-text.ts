// A date kept as text: it is read, but Excel neither sorts it nor counts days with it.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface DateAsText {
  readonly code: "date-as-text";
  readonly shown: string;
}

export const dateAsText: Rule<DateAsText> = {
  code: "date-as-text",
  family: "values",
  severity: "info",
  basis: { source: "excel-text" },
  find: ({ plan }) =>
    notesOf(plan, "date-as-text").map(({ shown, sure, origin }) => ({
      shown,
      origin,
      ...(sure === undefined ? {} : { fix: { kind: "date", value: sure } as const }),
    })),
};
