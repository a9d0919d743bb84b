// A goal number kept as a number: Excel makes 1.10 into 1.1, and two goals into one.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface IdAsNumber {
  readonly code: "id-as-number";
  readonly shown: string;
}

export const idAsNumber: Rule<IdAsNumber> = {
  code: "id-as-number",
  family: "values",
  severity: "warning",
  basis: { source: "excel-text" },
  find: ({ plan }) => notesOf(plan, "id-as-number").map(({ shown, origin }) => ({ shown, origin })),
};
