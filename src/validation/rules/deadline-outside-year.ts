// A deadline before the plan takes effect or after it ends: the requirement is decided in another year than the goal.
import { type IsoDate, valueOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";
import { planDaysOf } from "../plan-year";

export interface DeadlineOutsideYear {
  readonly code: "deadline-outside-year";
  readonly id: string;
  readonly deadline: string;
  readonly planYear: string;
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
    const days = planDaysOf(plan.settings);
    return active(plan.requirements, lookup).flatMap(({ id, deadline, origin }) => {
      const period = valueOf(deadline);
      const isWithin = (end: IsoDate): boolean =>
        days === undefined || (end >= days.start && end <= days.end);
      return days === undefined || period === undefined || isWithin(period.end)
        ? []
        : [{ id, deadline: period.text, planYear: days.text, origin: at(origin, "deadline") }];
    });
  },
};
