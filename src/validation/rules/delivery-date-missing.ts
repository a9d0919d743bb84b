// Said to be delivered, with a deadline, but not when: nobody can tell whether it was in time.
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DeliveryDateMissing {
  readonly code: "delivery-date-missing";
  readonly id: string;
  readonly deadline: string;
}

export const deliveryDateMissing: Rule<DeliveryDateMissing> = {
  code: "delivery-date-missing",
  family: "evidence",
  severity: "error",
  basis: {
    quote:
      "Digitaliseringsstyrelsen udarbejder vejledning om NIS2-implementering til virksomhederne senest juni 2024.",
    section: "Mål 2.3, delmål b",
  },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "delivery-date-missing", lookup).map(({ requirement, reason }) => ({
      id: requirement.id,
      deadline: reason.due.period.text,
      origin: at(requirement.origin, "deliveredOn"),
    })),
};
