// Which requirements a goal's reason speaks of: the deciding ones, found through its subgoals.
import type { Part, PartResult, RequirementResult } from "../../evaluation";

/** A requirement that decides, or a subgoal whose own trouble does. */
export type Leaf =
  | { readonly kind: "requirement"; readonly result: RequirementResult }
  | { readonly kind: "subgoal"; readonly result: PartResult };

/** Names beyond this many are counted, not listed. */
export const MOST_NAMES = 4;

/** The deciding leaves in the order of the sheet. */
export function leavesOf(deciding: readonly Part[]): Leaf[] {
  return deciding.flatMap((part): Leaf[] => {
    switch (part.kind) {
      case "requirement":
        return [{ kind: "requirement", result: part.result }];
      case "alternatives":
        return part.results
          .filter(({ status }) => status === part.status)
          .slice(0, 1)
          .map((result) => ({ kind: "requirement", result }));
      case "subgoal": {
        const { reason } = part.result;
        const parts = reason.kind === "all" || reason.kind === "at-least" ? reason.deciding : [];
        return parts.length === 0 ? [{ kind: "subgoal", result: part.result }] : leavesOf(parts);
      }
    }
  });
}

/** The id of a leaf. */
export function leafId(leaf: Leaf): string {
  return leaf.kind === "requirement" ? leaf.result.requirement.id : leaf.result.goal.id;
}
