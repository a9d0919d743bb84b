// An exception from an error that no reason can mend: something is not read or not decided, and stays so.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionNotAllowed {
  readonly code: "exception-not-allowed";
  readonly of: string;
}

export const exceptionNotAllowed: Rule<ExceptionNotAllowed> = {
  code: "exception-not-allowed",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: (_, { held }) =>
    held.flatMap(({ row, standing }) =>
      standing.kind === "not-allowed"
        ? [
            {
              of: standing.finding.facts.code,
              goal: standing.finding.goal,
              origin: at(row.origin, "code"),
            },
          ]
        : [],
    ),
};
