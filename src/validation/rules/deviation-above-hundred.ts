// A deviation of more than the whole amount it is taken of: most often the amount is too small to take a percentage of.
import type Fraction from "fraction.js";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DeviationAboveHundred {
  readonly code: "deviation-above-hundred";
  readonly id: string;
  /** The deviation in per cent. */
  readonly percent: Fraction;
  /** What it is taken of, in the unit of the amounts. */
  readonly amount: Fraction;
  readonly amountUnit: string;
}

/** The whole base, in per cent. */
const WHOLE = 100;

export const deviationAboveHundred: Rule<DeviationAboveHundred> = {
  code: "deviation-above-hundred",
  family: "budget",
  severity: "info",
  basis: {
    quote:
      "Det konkrete indhold af målet og efterfølgende opgørelse af målopfyldelse baseres på en særskilt aftale mellem parterne",
    section: "Mål 3.1 Retvisende budgettering, anmærkning",
  },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "judged", lookup).flatMap(({ requirement, reason: { outcome } }) => {
      if (outcome.kind !== "deviated") return [];
      const { reading, amountUnit } = outcome.deviation;
      const { percent, baseAmount: amount } = reading;
      if (percent === null || percent.compare(WHOLE) <= 0) return [];
      return [{ id: requirement.id, percent, amount, amountUnit, origin: at(requirement.origin, "measure") }];
    }),
};
