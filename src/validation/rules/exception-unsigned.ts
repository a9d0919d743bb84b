// An exception without a name or a day: nobody answers for it, so it is not in force.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionUnsigned {
  readonly code: "exception-unsigned";
  readonly column: "by" | "date";
}

export const exceptionUnsigned: Rule<ExceptionUnsigned> = {
  code: "exception-unsigned",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    plan.exceptions.flatMap((row) =>
      (["by", "date"] as const).flatMap((column) =>
        row[column].state === "missing" ? [{ column, origin: at(row.origin, column) }] : [],
      ),
    ),
};
