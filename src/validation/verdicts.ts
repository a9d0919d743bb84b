// The evaluation's own reasons, picked by kind: what stood in the way of a verdict is told once, by the rule that owns that kind.
import type { Evaluation, PartReason, PartResult, RequirementReason, RequirementResult } from "../evaluation";
import type { GoalRow, Requirement } from "../plan";
import type { Lookup } from "./lookup";

export type ReasonOf<K extends RequirementReason["kind"]> = Extract<RequirementReason, { readonly kind: K }>;
type PartReasonOf<K extends PartReason["kind"]> = Extract<PartReason, { readonly kind: K }>;

/** The requirements that count and whose verdict has a reason of this kind. */
export function reasoned<K extends RequirementReason["kind"]>(
  evaluation: Evaluation,
  kind: K,
  { counted }: Lookup,
): { requirement: Requirement; result: RequirementResult; reason: ReasonOf<K> }[] {
  return evaluation.requirements.flatMap((result) => {
    const { requirement, reason } = result;
    return isReason(reason, kind) && counted.has(requirement) ? [{ requirement, result, reason }] : [];
  });
}

function isReason<K extends RequirementReason["kind"]>(
  reason: RequirementReason,
  kind: K,
): reason is ReasonOf<K> {
  return reason.kind === kind;
}

/** The goals and subgoals whose verdict has a reason of this kind. */
export function partsReasoned<K extends PartReason["kind"]>(
  { goals }: Evaluation,
  kind: K,
): { goal: GoalRow; reason: PartReasonOf<K> }[] {
  return allParts(goals).flatMap(({ goal, reason }) =>
    isPartReason(reason, kind) ? [{ goal, reason }] : [],
  );
}

function isPartReason<K extends PartReason["kind"]>(reason: PartReason, kind: K): reason is PartReasonOf<K> {
  return reason.kind === kind;
}

/** The goals, then their parts, then the parts of those: without recursion, for a sheet may nest them without end. */
function allParts(parts: readonly PartResult[]): PartResult[] {
  const all = [...parts];
  for (const part of all) all.push(...part.subgoals);
  return all;
}
