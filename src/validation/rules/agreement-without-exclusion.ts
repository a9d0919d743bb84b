// A budget line has an agreement, but is not marked as left out: the line still counts.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface AgreementWithoutExclusion {
  readonly code: "agreement-without-exclusion";
  readonly line: string;
  readonly agreement: string;
}

export const agreementWithoutExclusion: Rule<AgreementWithoutExclusion> = {
  code: "agreement-without-exclusion",
  family: "budget",
  severity: "warning",
  basis: {
    quote: "hvor elementer i enighed kan udgå af hensyn til styrbarhed",
    section: "Mål 3.1 Retvisende budgettering, anmærkning",
  },
  find: ({ plan }) =>
    plan.budget.flatMap(({ name, leftOut, agreement, origin }) =>
      leftOut.state === "missing" && agreement.state === "known"
        ? [{ line: valueOf(name) ?? "", agreement: agreement.value, origin: at(origin, "leftOut") }]
        : [],
    ),
};
