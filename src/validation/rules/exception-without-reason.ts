// An exception nobody gave a reason for: whoever reads the report cannot weigh it, so it is not in force.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionWithoutReason {
  readonly code: "exception-without-reason";
}

export const exceptionWithoutReason: Rule<ExceptionWithoutReason> = {
  code: "exception-without-reason",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    plan.exceptions.flatMap(({ reason, origin }) =>
      reason.state === "missing" ? [{ origin: at(origin, "reason") }] : [],
    ),
};
