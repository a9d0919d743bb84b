// A weight below zero: fulfilling the goal would lower the score.
import type { Origin } from "../../plan";
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface WeightNegative {
  readonly code: "weight-negative";
  readonly id: string;
  readonly weight: number;
}

export const weightNegative: Rule<WeightNegative> = {
  code: "weight-negative",
  family: "rules",
  severity: "error",
  basis: { quote: "Ikke opfyldte mål tæller med scoren 0.", section: "Påtegning og opgørelse" },
  find: ({ plan }) =>
    [...plan.goals, ...plan.requirements].flatMap((row) => {
      const weight = valueOf(row.weight);
      const origin: Origin = at(row.origin, "weight");
      return weight !== undefined && weight < 0 ? [{ id: row.id, weight, origin }] : [];
    }),
};
