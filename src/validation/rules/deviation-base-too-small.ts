// The amount the deviation is taken of is zero, or so small that a percentage of it says nothing.
import type Fraction from "fraction.js";
import type { DeviationBase } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DeviationBaseTooSmall {
  readonly code: "deviation-base-too-small";
  readonly id: string;
  readonly base: DeviationBase;
  readonly amount: Fraction;
  readonly floor: Fraction;
  readonly amountUnit: string;
}

export const deviationBaseTooSmall: Rule<DeviationBaseTooSmall> = {
  code: "deviation-base-too-small",
  family: "budget",
  severity: "error",
  basis: {
    quote:
      "Det konkrete indhold af målet og efterfølgende opgørelse af målopfyldelse baseres på en særskilt aftale mellem parterne",
    section: "Mål 3.1 Retvisende budgettering, anmærkning",
  },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "base-too-small", lookup).map(({ requirement, reason }) => ({
      id: requirement.id,
      base: reason.reading.base,
      amount: reason.reading.baseAmount,
      floor: reason.floor,
      amountUnit: reason.amountUnit,
      origin: at(requirement.origin, "measure"),
    })),
};
