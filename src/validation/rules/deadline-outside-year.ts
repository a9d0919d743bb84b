// A deadline before the plan takes effect or after it ends: the requirement is decided in another year than the goal.
import { valueOf, yearOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";
import { planYearOf } from "../plan-year";

export interface DeadlineOutsideYear {
  readonly code: "deadline-outside-year";
  readonly id: string;
  readonly deadline: string;
  readonly planYear: number;
}

export const deadlineOutsideYear: Rule<DeadlineOutsideYear> = {
  code: "deadline-outside-year",
  family: "rules",
  severity: "error",
  doubt: true,
  basis: {
    quote:
      "Resultatplanen træder i kraft den 1. januar 2024 og er i udgangspunktet gældende til kalenderårets afslutning.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }, lookup) => {
    const planYear = planYearOf(plan.settings);
    return active(plan.requirements, lookup).flatMap(({ id, deadline, origin }) => {
      const period = valueOf(deadline);
      return planYear === undefined || period === undefined || yearOf(period.end) === planYear
        ? []
        : [{ id, deadline: period.text, planYear, origin: at(origin, "deadline") }];
    });
  },
};
