// Delivered before the plan's year began: either the year is mistyped, or it was not done under this plan.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";
import { planDaysOf } from "../plan-year";

export interface DeliveredBeforePlan {
  readonly code: "delivered-before-plan";
  readonly id: string;
  readonly date: string;
  readonly planYear: string;
}

export const deliveredBeforePlan: Rule<DeliveredBeforePlan> = {
  code: "delivered-before-plan",
  family: "values",
  severity: "warning",
  basis: {
    quote: "Nærværende resultatplan gælder fra 1. januar til 31. december 2024.",
    section: "Indledning",
  },
  find: ({ plan }) => {
    const days = planDaysOf(plan.settings);
    return plan.requirements.flatMap(({ id, deliveredOn }) => {
      const date = valueOf(deliveredOn);
      return date === undefined || days === undefined || date >= days.start
        ? []
        : [{ id, date, planYear: days.text, origin: deliveredOn.origin }];
    });
  },
};
