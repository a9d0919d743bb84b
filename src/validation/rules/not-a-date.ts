// Something that is no date where a date or a period is asked for.
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface NotADate {
  readonly code: "not-a-date";
  readonly shown: string;
}

export const notADate: Rule<NotADate> = {
  code: "not-a-date",
  family: "values",
  severity: "error",
  basis: { source: "three-valued" },
  find: (_, lookup) => unreadableAs("not-a-date", lookup),
};
