// One requirement judged alone: what most tests of judges need.
import { evaluate, type RequirementResult } from "../../../src/evaluation";
import type { IsoDate, Plan, PlanSettings, Requirement } from "../../../src/plan";
import { aPlan, aRequirement, type Loose } from "../../support/plan";

/** The day the last quarterly report of 2024 is due; every deadline of the plan has then passed. */
export const AFTER_THE_YEAR: IsoDate = "2025-01-14";

type Extras = Partial<Omit<Plan, "settings" | "requirements">> & { readonly settings?: Loose<PlanSettings> };

/** Judges one requirement as of a day. */
export function judge(
  given: Loose<Requirement>,
  asOf: IsoDate = AFTER_THE_YEAR,
  extras: Extras = {},
): RequirementResult {
  const [result] = evaluate(aPlan({ ...extras, requirements: [aRequirement(given)] }), asOf).requirements;
  if (result === undefined) throw new Error("The requirement is not among the results");
  return result;
}

/** The margin as short text, "1.8 to-spare percentage-points"; null where there is none. */
export function marginOf({ margin }: RequirementResult): string | null {
  return margin === null ? null : `${margin.amount.toString()} ${margin.side} ${margin.measure}`;
}

/** The kind of the reason, with the outcome's or the need's kind: "judged compared". */
export function reasonOf({ reason }: RequirementResult): string {
  if (reason.kind === "judged" || reason.kind === "documentation-missing") {
    return `${reason.kind} ${reason.outcome.kind}`;
  }
  if (reason.kind === "not-due-yet") return `${reason.kind} ${reason.soFar?.kind ?? reason.need?.kind ?? ""}`;
  return reason.kind === "result-missing" ? `${reason.kind} ${reason.need.kind}` : reason.kind;
}
