// A scale that has no effect, or less than it seems to: its goal counts whole or not at all, its requirement is not graded,
// or a line is drawn between points and knows no limits of steps.
import { type Origin, type Requirement, valueOf } from "../../plan";
import type { Lookup } from "../lookup";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";
import { binaryGoalAbove } from "../scored-by-share";

export interface ScaleIgnored {
  readonly code: "scale-ignored";
  readonly id: string;
  readonly cause: "goal-binary" | "requirement-binary" | "linear-limits";
  /** The goal that counts whole or not at all; null for the other causes. */
  readonly goalId: string | null;
}

export const scaleIgnored: Rule<ScaleIgnored> = {
  code: "scale-ignored",
  family: "rules",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap((requirement) => {
      const found = ignoredIn(requirement, lookup);
      return found === undefined ? [] : [{ id: requirement.id, goalId: null, ...found }];
    }),
};

type Ignored = { readonly cause: ScaleIgnored["cause"]; readonly goalId?: string; readonly origin: Origin };

function ignoredIn({ id, goal, grading, origin }: Requirement, lookup: Lookup): Ignored | undefined {
  if (grading.state === "unreadable") return undefined;
  const points = lookup.scaleOf.all(id);
  const how = valueOf(grading) ?? "binary";
  if (how === "binary") {
    return points.length === 0 ? undefined : { cause: "requirement-binary", origin: at(origin, "grading") };
  }
  const above = binaryGoalAbove(valueOf(goal), lookup.goals);
  if (above !== undefined) {
    return { cause: "goal-binary", goalId: above.id, origin: at(origin, "grading") };
  }
  const limited = points.find(({ to, inclusive }) => to.state === "known" || valueOf(inclusive) === false);
  if (how !== "linear" || limited === undefined) return undefined;
  const { origin: cell } = limited.to.state === "known" ? limited.to : limited.inclusive;
  return { cause: "linear-limits", origin: cell };
}
