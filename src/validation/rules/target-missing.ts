// A requirement that compares with a target, but states none.
import type { Plan } from "../../plan";
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
      const { id, goal, target, reference, origin } = requirement;
      if (target.state !== "missing" || reference.state !== "missing" || !needsTarget(requirement)) return [];
      const inTable = valueOf(requirement.kind) === "deviation" && stated.has(keyOf(valueOf(goal) ?? ""));
      return inTable ? [] : [{ id, origin: at(origin, "target") }];
    });
  },
};

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
