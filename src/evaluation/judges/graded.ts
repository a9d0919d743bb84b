// A number worth what its scale says, without a target of its own.
import { ONE, HUNDRED } from "../exact";
import type { Facts } from "../facts";
import { shareOf, type Scale } from "../grading";
import { blocked, madeOf, type Judgement } from "../judgement";
import type { Requirement } from "../../plan";
import { resultOf, unitOf } from "../numbers";

/**
 * "Målopfyldelse: 100% - min. 3 grupper, 50% - 2 grupper, 25% - 1 gruppe." (UCRS' resultatkontrakt 2018/2019, basisramme 1;
 * the plan of 2024 has no scales.) Fulfilled when the scale gives everything; a part of it is shown and counts where the
 * goal is scored by share. Undetermined where the scale does not cover the value.
 */
export function judgeGraded(requirement: Requirement, facts: Facts, scale: Scale): Judgement {
  const result = resultOf(requirement, facts);
  if (result.kind !== "go") return result;
  const { value, source, conflicts } = result.value;
  const share = shareOf(value, scale);
  const unit = unitOf(requirement);
  if (share === null) return blocked({ kind: "scale-undefined", value, unit, origin: source.origin });
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: { kind: "graded", met: share.equals(ONE), value, unit, score: share.mul(HUNDRED), source },
    margin: null,
    observed: { kind: "number", value, unit },
    conflicts,
    made: madeOf(result.value),
  };
}
