// A result measured before the plan's year: last year's value standing as this year's. (Measuring after the year's end is ordinary.)
import { valueOf } from "../../plan";
import type { Rule } from "../rule";
import { planDaysOf } from "../plan-year";

export interface MeasuredOutsideYear {
  readonly code: "measured-outside-year";
  readonly id: string;
  readonly date: string;
  readonly planYear: string;
}

export const measuredOutsideYear: Rule<MeasuredOutsideYear> = {
  code: "measured-outside-year",
  family: "values",
  severity: "warning",
  basis: {
    quote: "Ved udgangen af 2024 skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ plan }) => {
    const days = planDaysOf(plan.settings);
    return plan.requirements.flatMap(({ id, measuredOn }) => {
      const date = valueOf(measuredOn);
      return date === undefined || days === undefined || date >= days.start
        ? []
        : [{ id, date, planYear: days.text, origin: measuredOn.origin }];
    });
  },
};
