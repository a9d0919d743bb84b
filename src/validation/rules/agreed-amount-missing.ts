// The base is said to be an agreed amount, but no amount is stated.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface AgreedAmountMissing {
  readonly code: "agreed-amount-missing";
}

export const agreedAmountMissing: Rule<AgreedAmountMissing> = {
  code: "agreed-amount-missing",
  family: "budget",
  severity: "error",
  basis: {
    quote: "baseres på en særskilt aftale mellem parterne",
    section: "Mål 3.1 Retvisende budgettering, anmærkning",
  },
  find: ({ plan: { settings } }) =>
    valueOf(settings.deviationBase) === "agreed-amount" && settings.agreedBaseAmount.state === "missing"
      ? [{ origin: settings.agreedBaseAmount.origin }]
      : [],
};
