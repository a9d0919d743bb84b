// A requirement in the sheet was not in the plan that was agreed.
import type { IsoDate } from "../../plan";
import { NOT_ADJUSTED } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedRequirementAdded {
  readonly code: "agreed-requirement-added";
  readonly id: string;
  readonly keptOn: IsoDate | null;
}

export const agreedRequirementAdded: Rule<AgreedRequirementAdded> = {
  code: "agreed-requirement-added",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: (_, { drift }) =>
    drift.requirementsAdded.map(({ id, origin }) => ({ id, keptOn: drift.keptOn, origin })),
};
