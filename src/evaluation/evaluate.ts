// The evaluation: every requirement judged, every goal combined, the plan scored. Pure and synchronous.
import type { IsoDate, Plan } from "../plan";
import { factsOf } from "./facts";
import { keyOf } from "./keys";
import { combineParts } from "./parts";
import { judgeRequirement, wholeGrade } from "./requirement";
import type { Evaluation, PartResult, RequirementResult, Status } from "./results";
import { scoreGoals } from "./scoring";
import { structureOf, type GoalNode } from "./structure";

/** Assumed outcomes by requirement id, for what-if. */
export type Assumptions = ReadonlyMap<string, Status>;

/** Judges a plan as of a day. The same facts give the same evaluation; nothing in any table makes it throw. */
export function evaluate(plan: Plan, asOf: IsoDate): Evaluation {
  return whatIf(plan, asOf, new Map());
}

/**
 * The same evaluation with some requirements' outcomes assumed instead of judged. An assumed requirement keeps its
 * margin and what was observed, and its reason says what it would have been.
 */
export function whatIf(plan: Plan, asOf: IsoDate, assumptions: Assumptions): Evaluation {
  const facts = factsOf(plan, asOf);
  const assumed = new Map([...assumptions].map(([id, status]) => [keyOf(id), status]));
  const judged = plan.requirements.map((requirement) => {
    const result = judgeRequirement(requirement, facts);
    const status = assumed.size === 0 ? undefined : assumed.get(keyOf(requirement.id));
    return status === undefined ? result : assume(result, status);
  });
  const { roots, topDown } = structureOf(plan.goals, plan.requirements);
  const resultOf = new Map(judged.map((result) => [result.requirement, result]));
  const parts = new Map<GoalNode, PartResult>();
  for (const node of [...topDown].reverse()) {
    const subgoals = node.children.flatMap((child) => parts.get(child) ?? []);
    const own = node.requirements.flatMap((requirement) => resultOf.get(requirement) ?? []);
    const part = combineParts(node, subgoals, own);
    // A goal may see its requirements in another light (alternatives): the list of all shows them the same.
    for (const result of part.requirements) resultOf.set(result.requirement, result);
    parts.set(node, part);
  }
  const goals = roots.flatMap((root) => parts.get(root) ?? []);
  return {
    asOf,
    ...scoreGoals(goals, plan.settings),
    requirements: plan.requirements.flatMap((requirement) => resultOf.get(requirement) ?? []),
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
