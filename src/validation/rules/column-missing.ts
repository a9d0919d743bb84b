// A column that the table cannot be read without is not there, or its header was renamed.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface ColumnMissing {
  readonly code: "column-missing";
  readonly column: string;
  /** The header that most likely is it. */
  readonly found?: string;
}

export const columnMissing: Rule<ColumnMissing> = {
  code: "column-missing",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "column-missing").flatMap(({ origin, similar }) =>
      origin.column === null
        ? []
        : [
            {
              column: origin.column,
              origin,
              ...(similar === undefined
                ? {}
                : { found: similar, fix: { kind: "header", from: similar } as const }),
            },
          ],
    ),
};
