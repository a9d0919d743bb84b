// A requirement on its day, and what the facts say of it: the shapes that the rules of every kind share.
import type { IsoDate, Plan, Requirement } from "../../src/plan";
import { q, type Q } from "./fraction";
import { cell, type Verdict } from "./verdict";

export interface Case {
  readonly plan: Plan;
  readonly requirement: Requirement;
  readonly year: number;
  readonly asOf: IsoDate;
  /** The last day on which the requirement may be met. */
  readonly deadline: IsoDate;
}

/** What the facts say on the day: a verdict, whether it is settled before the deadline, and the number behind it. */
export interface Found {
  readonly verdict: Verdict;
  readonly settled: boolean;
  readonly number?: Q | undefined;
  /** The deviations of all readings of the base and the signs. */
  readonly numbers?: readonly (Q | undefined)[];
  /** True where the figure so far is enough, though parts of it are missing. */
  readonly partial?: boolean;
  readonly late?: boolean;
}

export const OPEN: Found = { verdict: "open", settled: false };

/** "What is done stays done." */
export const LASTING: ReadonlySet<string> = new Set(["at-least", "above", "is-stated"]);

/** "A budget deviation without a comparison is `højst`, a list without one is `mellem`." */
export function comparisonOf({ requirement }: Case): string | undefined {
  const kind = cell(requirement.kind);
  const none = kind === "deviation" ? "at-most" : kind === "list" ? "between" : undefined;
  return requirement.comparator.state === "missing" ? none : cell(requirement.comparator);
}

export const bound = (field: Requirement["target"]): Q | undefined => {
  const value = cell(field);
  return value === undefined ? undefined : q(value);
};
