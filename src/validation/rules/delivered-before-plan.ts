// Delivered before the plan's year began: either the year is mistyped, or it was not done under this plan.
import { valueOf, yearOf } from "../../plan";
import type { Rule } from "../rule";
import { planYearOf } from "../plan-year";

export interface DeliveredBeforePlan {
  readonly code: "delivered-before-plan";
  readonly id: string;
  readonly date: string;
  readonly planYear: number;
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
    const planYear = planYearOf(plan.settings);
    return plan.requirements.flatMap(({ id, deliveredOn }) => {
      const date = valueOf(deliveredOn);
      return date === undefined || planYear === undefined || yearOf(date) >= planYear
        ? []
        : [{ id, date, planYear, origin: deliveredOn.origin }];
    });
  },
};
