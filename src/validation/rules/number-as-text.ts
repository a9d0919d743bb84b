// A number kept as text: it is read, but a sum or a sort in Excel passes it by.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface NumberAsText {
  readonly code: "number-as-text";
  readonly shown: string;
  readonly read: number;
}

export const numberAsText: Rule<NumberAsText> = {
  code: "number-as-text",
  family: "values",
  severity: "warning",
  basis: { source: "excel-text" },
  find: ({ plan }) =>
    notesOf(plan, "number-as-text").map(({ shown, read, origin }) => ({
      shown,
      read,
      fix: { kind: "number", value: read },
      origin,
    })),
};
