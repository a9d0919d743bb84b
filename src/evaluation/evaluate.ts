// The evaluation: every requirement judged, every goal combined, the plan scored. Pure and synchronous.
import { atOnce, eachInSteps, type IsoDate, type Plan, type Requirement, type Steps } from "../plan";
import { factsOf } from "./facts";
import { keyOf } from "./keys";
import { combineParts } from "./parts";
import { judgeRequirement, wholeGrade } from "./requirement";
import type { Evaluation, PartResult, RequirementResult, Status } from "./results";
import { scoringGoals } from "./scoring";
import { topDown, type GoalNode } from "./structure";

/** Assumed outcomes by requirement id, for what-if. */
export type Assumptions = ReadonlyMap<string, Status>;

/** Judges a plan as of a day. The same facts give the same evaluation; nothing in any table makes it throw. */
export function evaluate(plan: Plan, asOf: IsoDate): Evaluation {
  return atOnce(evaluating(plan, asOf));
}

/** The same in steps. */
export function evaluating(plan: Plan, asOf: IsoDate): Steps<Evaluation> {
  return judging(plan, asOf, new Map());
}

/**
 * The same evaluation with some requirements' outcomes assumed instead of judged. An assumed requirement keeps its
 * margin and what was observed, and its reason says what it would have been.
 */
export function whatIf(plan: Plan, asOf: IsoDate, assumptions: Assumptions): Evaluation {
  return atOnce(judging(plan, asOf, assumptions));
}

function* judging(plan: Plan, asOf: IsoDate, assumptions: Assumptions): Steps<Evaluation> {
  const facts = factsOf(plan, asOf);
  const assumed = new Map([...assumptions].map(([id, status]) => [keyOf(id), status]));
  const judged = yield* eachInSteps(plan.requirements, (requirement) => {
    const result = judgeRequirement(requirement, facts);
    // Stryker disable next-line ConditionalExpression: a short cut past making keys nobody looks up
    const status = assumed.size === 0 ? undefined : assumed.get(keyOf(requirement.id));
    return status === undefined ? result : assume(result, status);
  });
  const finished = new Map<GoalNode | null, PartResult[]>();
  const seenDifferently = new Map<Requirement, RequirementResult>();
  // From the innermost subgoals up, so that every row finds its parts finished.
  for (const node of [...topDown(plan.goals, judged)].reverse()) {
    yield;
    const part = combineParts(node, (finished.get(node) ?? []).reverse());
    const siblings = finished.get(node.parent);
    if (siblings === undefined) finished.set(node.parent, [part]);
    else siblings.push(part);
    // A goal may see a requirement in another light, beside its alternatives: the list of all shows it the same.
    for (const result of part.requirements) {
      // Stryker disable next-line ConditionalExpression: every other result is the one that is there already
      if (result.alternatives !== null || result.reason.kind === "alternative-unknown") {
        seenDifferently.set(result.requirement, result);
      }
    }
  }
  return {
    asOf,
    ...(yield* scoringGoals((finished.get(null) ?? []).reverse(), plan.settings)),
    requirements: judged.map((result) => seenDifferently.get(result.requirement) ?? result),
  };
}

function assume(result: RequirementResult, status: Status): RequirementResult {
  return {
    ...result,
    status,
    reason: { kind: "assumed", status, instead: result.reason },
    grade: wholeGrade(status),
  };
}
