// The number of goals is not the agreed one: every goal weighs otherwise where all weigh the same.
import { type IsoDate, valueOf } from "../../plan";
import { NOT_ADJUSTED } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedCountChanged {
  readonly code: "agreed-count-changed";
  readonly before: number;
  readonly after: number;
  /** True where every goal weighs the same, so that the number decides what each is worth. */
  readonly equal: boolean;
  readonly keptOn: IsoDate | null;
}

export const agreedCountChanged: Rule<AgreedCountChanged> = {
  code: "agreed-count-changed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  needs: ["goals", "goals.id", "goals.parent"],
  find: ({ plan }, { drift }) => {
    const { goalsBefore, goalsNow, keptOn } = drift;
    if (goalsBefore === goalsNow) return [];
    const top = plan.goals.filter(({ parent }) => parent.state === "missing");
    // Where the plan does not say how it weighs, weights on every goal do: see the scoring.
    const unsaid = top.every(({ weight }) => weight.state === "known") ? "given" : "equal";
    const equal = (valueOf(plan.settings.weighting) ?? unsaid) === "equal";
    const origin = { table: "goals", row: 0, column: null } as const;
    return [{ before: goalsBefore, after: goalsNow, equal, keptOn, origin }];
  },
};
