// A budget line is left out of the deviation without saying which agreement allows it.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExclusionWithoutAgreement {
  readonly code: "exclusion-without-agreement";
  readonly line: string;
}

export const exclusionWithoutAgreement: Rule<ExclusionWithoutAgreement> = {
  code: "exclusion-without-agreement",
  family: "budget",
  severity: "error",
  basis: {
    quote: "hvor elementer i enighed kan udgå af hensyn til styrbarhed",
    section: "Mål 3.1 Retvisende budgettering, anmærkning",
  },
  find: ({ plan }) =>
    plan.budget.flatMap(({ name, leftOut, agreement, origin }) =>
      valueOf(leftOut) === true && agreement.state === "missing"
        ? [{ line: valueOf(name) ?? "", origin: at(origin, "agreement") }]
        : [],
    ),
};
