// A number that stands with another unit than its row, or with one that its row does not name.
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface OtherUnit {
  readonly code: "other-unit";
  readonly shown: string;
}

export const otherUnit: Rule<OtherUnit> = {
  code: "other-unit",
  family: "values",
  severity: "error",
  basis: { source: "danish-notation" },
  find: (_, lookup) => unreadableAs("other-unit", lookup),
};
