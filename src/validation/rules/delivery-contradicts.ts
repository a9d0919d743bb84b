// Said not to be delivered, and yet dated as delivered.
import type { IsoDate } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DeliveryContradicts {
  readonly code: "delivery-contradicts";
  readonly id: string;
  readonly date: IsoDate;
}

export const deliveryContradicts: Rule<DeliveryContradicts> = {
  code: "delivery-contradicts",
  family: "evidence",
  severity: "error",
  basis: { source: "three-valued" },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "delivery-contradicts", lookup).map(({ requirement, reason }) => ({
      id: requirement.id,
      date: reason.on,
      origin: at(requirement.origin, "result"),
    })),
};
