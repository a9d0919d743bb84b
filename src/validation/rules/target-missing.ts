// A requirement that compares with a target, but states none.
import type { Plan, Requirement } from "../../plan";
import { valueOf } from "../../plan";
import { keyOf } from "../keys";
import { active, needsTarget } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";
import { planYearOf } from "../plan-year";

export interface TargetMissing {
  readonly code: "target-missing";
  readonly id: string;
}

export const targetMissing: Rule<TargetMissing> = {
  code: "target-missing",
  family: "rules",
  severity: "error",
  basis: {
    quote: "skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ plan }, lookup) => {
    const stated = goalsWithStatedDeviation(plan);
    return active(plan.requirements, lookup).flatMap((requirement) => {
      const { id, target, origin } = requirement;
      if (target.state !== "missing" || !needsTarget(requirement)) return [];
      return isStatedElsewhere(requirement, stated) ? [] : [{ id, origin: at(origin, "target") }];
    });
  },
};

/** Another KPI may be the target of a number; the plan's own table that of a deviation. A list has nothing but its row. */
function isStatedElsewhere({ kind, goal, reference }: Requirement, stated: ReadonlySet<string>): boolean {
  if (valueOf(kind) === "deviation") return stated.has(keyOf(valueOf(goal) ?? ""));
  return valueOf(kind) !== "list" && reference.state !== "missing";
}

/** Goals whose target stands in the plan's own deviation table instead: "Mål - - - 5 pct." */
function goalsWithStatedDeviation({ deviations, settings }: Plan): ReadonlySet<string> {
  const year = planYearOf(settings);
  const targets = deviations.filter(
    (row) =>
      valueOf(row.series) === "target" &&
      row.years.some((cell) => cell.year === year && valueOf(cell.value) !== undefined),
  );
  return new Set(targets.map(({ goal }) => keyOf(valueOf(goal) ?? "")));
}
