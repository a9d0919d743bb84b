// A goal's group is spelled nearly as another's: the two are summed apart, though most likely one group is meant.
import { type GoalRow, isOneSlip, valueOf } from "../../plan";
import { ByName } from "../keys";
import { at } from "../places";
import type { Rule } from "../rule";

export interface GroupSpelledApart {
  readonly code: "group-spelled-apart";
  readonly group: string;
  /** The spelling that comes first in the sheet. */
  readonly first: string;
}

export const groupSpelledApart: Rule<GroupSpelledApart> = {
  code: "group-spelled-apart",
  family: "structure",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }) => {
    const spellings = new ByName(plan.goals, nameOf).groups().flatMap(([goal]) => {
      const group = goal === undefined ? undefined : nameOf(goal);
      return goal === undefined || group === undefined ? [] : [{ goal, group }];
    });
    return spellings.flatMap(({ goal, group }, index) => {
      const first = spellings.slice(0, index).find((earlier) => isOneSlip(group, earlier.group));
      return first === undefined ? [] : [{ group, first: first.group, origin: at(goal.origin, "group") }];
    });
  },
};

function nameOf({ group }: GoalRow): string | undefined {
  return valueOf(group);
}
