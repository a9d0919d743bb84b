// A requirement graded by a scale that has no rows in Skala, or too few to draw a line between.
import type { Grading } from "../../plan";
import { valueOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ScaleMissing {
  readonly code: "scale-missing";
  readonly id: string;
  readonly grading: Grading;
  readonly points: number;
  readonly needed: number;
}

/** Steps need one point, a line two. */
const POINTS_NEEDED: Readonly<Record<Grading, number>> = { binary: 0, steps: 1, linear: 2 };

export const scaleMissing: Rule<ScaleMissing> = {
  code: "scale-missing",
  family: "rules",
  severity: "error",
  basis: { source: "arithmetic" },
  needs: ["scales", "scales.requirement"],
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap((requirement) => {
      const grading = valueOf(requirement.grading) ?? "binary";
      const points = lookup.scaleOf.all(requirement.id).length;
      const needed = POINTS_NEEDED[grading];
      return points < needed
        ? [{ id: requirement.id, grading, points, needed, origin: at(requirement.origin, "grading") }]
        : [];
    }),
};
