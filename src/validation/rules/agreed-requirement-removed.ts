// A requirement of the agreed plan is not in the sheet any more, though its goal is.
import type { IsoDate } from "../../plan";
import { goalOnceAbove, NOT_ADJUSTED } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedRequirementRemoved {
  readonly code: "agreed-requirement-removed";
  readonly id: string;
  readonly title: string | null;
  readonly parent: string | null;
  readonly keptOn: IsoDate | null;
}

export const agreedRequirementRemoved: Rule<AgreedRequirementRemoved> = {
  code: "agreed-requirement-removed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  needs: ["requirements", "requirements.id"],
  find: (_, lookup) =>
    lookup.drift.requirementsGone.map((gone) => ({ ...gone, goal: goalOnceAbove(gone.parent, lookup) })),
};
