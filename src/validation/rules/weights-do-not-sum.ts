// The goals' own weights do not add up to their total: full fulfilment would not give it.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import { addUpTo, exact } from "../../evaluation";
import type { Rule } from "../rule";

export interface WeightsDoNotSum {
  readonly code: "weights-do-not-sum";
  readonly sum: Fraction;
  readonly total: number;
  /** False where the total is the usual 100, because the plan states none. */
  readonly stated: boolean;
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
    if (valueOf(weighting) !== "given" || roots.length === 0 || totalWeight.state === "unreadable") return [];
    const weights = roots.map(({ weight }) => valueOf(weight)).filter((weight) => weight !== undefined);
    const total = valueOf(totalWeight) ?? USUAL_TOTAL;
    if (weights.length < roots.length || addUpTo(weights, total)) return [];
    const sum = weights.reduce((all: Fraction, weight) => all.add(exact(weight)), exact(0));
    const stated = totalWeight.state === "known";
    return [{ sum, total, stated, origin: { table: "goals", row: 0, column: "weight" } }];
  },
};
