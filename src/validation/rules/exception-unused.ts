// There is nothing to except from any more: the finding is mended, and the row may go.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionUnused {
  readonly code: "exception-unused";
  readonly of: string;
}

export const exceptionUnused: Rule<ExceptionUnused> = {
  code: "exception-unused",
  family: "exceptions",
  severity: "info",
  basis: { source: "audit-practice" },
  find: (_, { held }) =>
    held.flatMap(({ row, standing }) =>
      standing.kind === "unused" ? [{ of: standing.of, origin: at(row.origin, "code") }] : [],
    ),
};
