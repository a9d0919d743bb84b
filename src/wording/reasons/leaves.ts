// Which requirements a goal's reason speaks of: the deciding ones, found through its subgoals.
import type { Part, PartResult, RequirementResult } from "../../evaluation";

/** A requirement that decides, with the subgoal that holds it as the part of the goal. */
export interface Leaf {
  readonly part: Part;
  /** Null when the part is a subgoal without deciding requirements. */
  readonly result: RequirementResult | null;
  /** The innermost subgoal whose own reason explains it, where no requirement does. */
  readonly subgoal: PartResult | null;
}

/** The deciding leaves of a goal in the order of the sheet, each once. */
export function leavesOf(deciding: readonly Part[]): Leaf[] {
  return deciding.flatMap((part): Leaf[] => {
    switch (part.kind) {
      case "requirement":
        return [{ part, result: part.result, subgoal: null }];
      case "alternatives":
        return part.results
          .filter(({ status }) => status === part.status)
          .slice(0, 1)
          .map((result) => ({ part, result, subgoal: null }));
      case "subgoal": {
        const { reason } = part.result;
        if (reason.kind !== "all" && reason.kind !== "at-least") {
          return [{ part, result: null, subgoal: part.result }];
        }
        return leavesOf(reason.deciding).map((leaf) => ({ ...leaf, part }));
      }
    }
  });
}
