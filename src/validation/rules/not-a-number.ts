// Text where a number is asked for: the cell counts as not reported.
import { notesOf } from "../notes";
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface NotANumber {
  readonly code: "not-a-number";
  readonly shown: string;
}

export const notANumber: Rule<NotANumber> = {
  code: "not-a-number",
  family: "values",
  severity: "error",
  basis: { source: "three-valued" },
  find: ({ plan }, lookup) => {
    const told = new Set(notesOf(plan, "number-ambiguous").map(({ origin }) => JSON.stringify(origin)));
    return unreadableAs("not-a-number", lookup).filter(({ origin }) => !told.has(JSON.stringify(origin)));
  },
};
