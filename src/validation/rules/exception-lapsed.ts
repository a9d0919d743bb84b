// The finding is still there, but no longer as it was when the exception was given: it counts again.
import { valueOf } from "../../plan";
import type { GivenFor } from "../finding";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionLapsed {
  readonly code: "exception-lapsed";
  readonly of: string;
  /** What it is given for as written, and what it would have to be now. */
  readonly givenFor: string;
  readonly now: GivenFor;
}

export const exceptionLapsed: Rule<ExceptionLapsed> = {
  code: "exception-lapsed",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: (_, { held }) =>
    held.flatMap(({ row, standing }) =>
      standing.kind === "lapsed"
        ? [
            {
              of: standing.finding.facts.code,
              givenFor: valueOf(row.givenFor) ?? "",
              now: standing.finding.givenFor,
              goal: standing.finding.goal,
              origin: at(row.origin, "givenFor"),
            },
          ]
        : [],
    ),
};
