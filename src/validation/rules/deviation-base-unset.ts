// What the deviation is a percentage of is not set. The text is silent; where the readings disagree there is no verdict.
import { valueOf } from "../../plan";
import { active } from "../kinds";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DeviationBaseUnset {
  readonly code: "deviation-base-unset";
  /** True when the possible bases give different verdicts. */
  readonly decides: boolean;
}

export const deviationBaseUnset: Rule<DeviationBaseUnset> = {
  code: "deviation-base-unset",
  family: "budget",
  severity: "warning",
  basis: {
    quote:
      "Det konkrete indhold af målet og efterfølgende opgørelse af målopfyldelse baseres på en særskilt aftale mellem parterne",
    section: "Mål 3.1 Retvisende budgettering, anmærkning",
  },
  find: ({ plan, evaluation }, lookup) => {
    const { deviationBase } = plan.settings;
    const asked = active(plan.requirements, lookup).find(({ kind }) => valueOf(kind) === "deviation");
    if (deviationBase.state !== "missing" || asked === undefined) return [];
    const decides = reasoned(evaluation, "deviation-unclear", lookup).some(({ reason }) => reason.baseUnset);
    return [
      {
        decides,
        severity: decides ? "error" : "warning",
        goal: lookup.goalAt(asked.origin),
        origin: deviationBase.origin,
      },
    ];
  },
};
