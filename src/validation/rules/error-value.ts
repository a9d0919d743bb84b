// A cell shows an error of Excel's such as #DIV/0!: there is no value in it, and none is assumed.
import { unreadableAs } from "../unreadable";
import type { Rule } from "../rule";

export interface ErrorValue {
  readonly code: "error-value";
  readonly shown: string;
}

export const errorValue: Rule<ErrorValue> = {
  code: "error-value",
  family: "values",
  severity: "error",
  basis: { source: "three-valued" },
  find: (_, lookup) => unreadableAs("error-value", lookup),
};
