// Something measured, delivered, documented or sent on a day that has not come yet.
import type { Field, IsoDate, Plan } from "../../plan";
import type { Rule } from "../rule";

export interface DateInFuture {
  readonly code: "date-in-future";
  readonly date: IsoDate;
  readonly today: IsoDate;
}

export const dateInFuture: Rule<DateInFuture> = {
  code: "date-in-future",
  family: "values",
  severity: "error",
  basis: { source: "audit-practice" },
  find: ({ plan, today }) =>
    happened(plan).flatMap((field) =>
      // Stryker disable next-line ConditionalExpression: the type asks; no day lies after none
      field.state === "known" && field.value > today
        ? [{ date: field.value, today, origin: field.origin }]
        : [],
    ),
};

/** Dates of things said to have happened. The day of signing is one too: a plan is checked before it is signed, so it is left out. */
function happened(plan: Plan): Field<IsoDate>[] {
  return [
    ...plan.requirements.flatMap(({ measuredOn, deliveredOn, documentedOn }) => [
      measuredOn,
      deliveredOn,
      documentedOn,
    ]),
    ...plan.kpis.map(({ measuredOn }) => measuredOn),
    ...plan.reports.map(({ sentOn }) => sentOn),
  ];
}
