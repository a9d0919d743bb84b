// A date where a number is asked for: Excel makes one of a typed 1-3, and keeps it as the number of a day.
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface DateNotNumber {
  readonly code: "date-not-number";
  readonly shown: string;
}

export const dateNotNumber: Rule<DateNotNumber> = {
  code: "date-not-number",
  family: "values",
  severity: "error",
  basis: { source: "excel-text" },
  find: (_, lookup) => unreadableAs("date-not-number", lookup),
};
