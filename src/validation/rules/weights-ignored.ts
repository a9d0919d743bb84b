// The goals have weights of their own, but the plan says they weigh the same: the weights have no effect.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface WeightsIgnored {
  readonly code: "weights-ignored";
}

export const weightsIgnored: Rule<WeightsIgnored> = {
  code: "weights-ignored",
  family: "rules",
  severity: "warning",
  basis: {
    quote: "Endvidere opgøres de enkelte resultatmål ens i den samlede målopfyldelse.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) => {
    const { weighting } = plan.settings;
    if (weighting.state === "unreadable" || valueOf(weighting) === "given") return [];
    const roots = plan.goals.filter(({ parent }) => parent.state === "missing");
    const weights = new Set(roots.map(({ weight }) => valueOf(weight)));
    return weights.size > 1 ? [{ origin: { table: "goals", row: 0, column: "weight" } }] : [];
  },
};
