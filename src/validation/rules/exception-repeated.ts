// The same finding is excepted twice, perhaps for two different reasons: the first one counts.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionRepeated {
  readonly code: "exception-repeated";
  readonly firstRow: number;
}

export const exceptionRepeated: Rule<ExceptionRepeated> = {
  code: "exception-repeated",
  family: "exceptions",
  severity: "info",
  basis: { source: "audit-practice" },
  find: (_, { held }) =>
    held.flatMap(({ row, standing }) =>
      standing.kind === "repeated"
        ? [{ firstRow: standing.first.origin.row, origin: at(row.origin, "code") }]
        : [],
    ),
};
