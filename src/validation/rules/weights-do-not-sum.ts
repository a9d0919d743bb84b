// The goals' own weights do not add up to their total: full fulfilment would not give it.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import { exact } from "../../evaluation";
import type { Rule } from "../rule";

export interface WeightsDoNotSum {
  readonly code: "weights-do-not-sum";
  readonly sum: Fraction;
  readonly total: number;
}

/** What weights add up to where the plan says nothing else: "100 divideret med antallet af resultatmål". */
const USUAL_TOTAL = 100;

export const weightsDoNotSum: Rule<WeightsDoNotSum> = {
  code: "weights-do-not-sum",
  family: "rules",
  severity: "error",
  basis: {
    quote: "det enkelte resultatmåls vægt beregnes som 100 divideret med antallet af resultatmål",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) => {
    const { weighting, totalWeight } = plan.settings;
    const roots = plan.goals.filter(({ parent }) => parent.state === "missing");
    const weights = roots.map(({ weight }) => valueOf(weight));
    if (valueOf(weighting) !== "given" || weights.length === 0) return [];
    if (totalWeight.state === "unreadable" || weights.some((weight) => weight === undefined)) return [];
    const total = valueOf(totalWeight) ?? USUAL_TOTAL;
    const sum = weights.reduce((all: Fraction, weight) => all.add(exact(weight ?? 0)), exact(0));
    return sum.equals(exact(total))
      ? []
      : [{ sum, total, origin: { table: "goals", row: 0, column: "weight" } }];
  },
};
