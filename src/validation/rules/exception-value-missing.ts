// An exception that does not say what it was given for: it would never lapse, so it is not in force.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionValueMissing {
  readonly code: "exception-value-missing";
}

export const exceptionValueMissing: Rule<ExceptionValueMissing> = {
  code: "exception-value-missing",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    plan.exceptions.flatMap(({ givenFor, origin }) =>
      givenFor.state === "missing" ? [{ origin: at(origin, "givenFor") }] : [],
    ),
};
