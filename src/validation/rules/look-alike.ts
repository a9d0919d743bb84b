// A letter of another alphabet in an id: it is seen and read as ours, but every look-up in Excel passes it by.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface LookAlike {
  readonly code: "look-alike";
  readonly shown: string;
  readonly read: string;
}

export const lookAlike: Rule<LookAlike> = {
  code: "look-alike",
  family: "values",
  severity: "warning",
  basis: { source: "excel-text" },
  find: ({ plan }) =>
    notesOf(plan, "look-alike").map(({ shown, read, origin }) => ({
      shown,
      read,
      fix: { kind: "text", value: read },
      origin,
    })),
};
