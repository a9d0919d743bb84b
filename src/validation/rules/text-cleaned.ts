// Spaces nobody sees, or letters that only look right, in an id or a word of the contract: look-ups in the sheet miss it.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface TextCleaned {
  readonly code: "text-cleaned";
  readonly shown: string;
  readonly read: string;
}

export const textCleaned: Rule<TextCleaned> = {
  code: "text-cleaned",
  family: "values",
  severity: "info",
  basis: { source: "excel-text" },
  find: ({ plan }) =>
    notesOf(plan, "text-cleaned").map(({ shown, read, origin }) => ({
      shown,
      read,
      fix: { kind: "text", value: read },
      origin,
    })),
};
