// Ways into a plan that many rules need: by id, by list, by name. Made once per check, so that every rule stays linear in rows.
import type {
  Field,
  GoalRow,
  KpiValue,
  ListItem,
  Origin,
  Requirement,
  ScalePoint,
  Steps,
  Unreadable,
} from "../plan";
import { valueOf } from "../plan";
import type { NumbersUsed } from "../evaluation";
import { goalFinder } from "./concerned";
import { type Drift, drifting } from "./drift";
import type { HeldException } from "./exceptions";
import { ByName, keyOf } from "./keys";
import { collectingFields } from "./places";
import type { Checked } from "./rule";

export interface Lookup {
  readonly goals: ByName<GoalRow>;
  readonly requirements: ByName<Requirement>;
  /** Rows by the goal they are a part of. */
  readonly subgoalsOf: ByName<GoalRow>;
  readonly kpisNamed: ByName<KpiValue>;
  readonly listNamed: ByName<ListItem>;
  readonly scaleOf: ByName<ScalePoint>;
  /** Requirements measured on a KPI, by its name. */
  readonly measuredOn: ByName<Requirement>;
  /** Requirements by their goal or subgoal. */
  readonly requirementsOf: ByName<Requirement>;
  /** Every field of every table. */
  readonly fields: readonly Field<unknown>[];
  /** True where a cell that could be read holds a formula. */
  readonly isFormula: (origin: Origin) => boolean;
  /** Those of them that held something else than their column asks for. */
  readonly unreadable: readonly Unreadable[];
  /** Id of the goal a place concerns; null when it concerns none or several. */
  readonly goalAt: (origin: Origin) => string | null;
  /** True for a goal that is out of the count, or a part of one: udgået, ikke relevant. */
  readonly isOut: (goalId: string | undefined) => boolean;
  /** The requirements of goals that are in the count. */
  readonly counted: ReadonlySet<Requirement>;
  /** The numbers a requirement is judged by, as the evaluation gives them. */
  readonly numbersOf: (requirement: Requirement) => NumbersUsed;
  /** How the plan differs from what was agreed. */
  readonly drift: Drift;
  /** What became of the rows of Undtagelser; known only to the rules about them, which come last. */
  readonly held: readonly HeldException[];
  /** Place of a goal among the rows of the sheet; -1 for the whole plan. */
  readonly orderOf: (goal: string | null) => number;
}

const NO_NUMBERS: NumbersUsed = {
  result: null,
  target: null,
  reference: null,
  baseline: null,
  yearsMissing: [],
};

/** Builds the ways into a plan, in steps. */
export function* lookingUp({ plan, evaluation }: Pick<Checked, "plan" | "evaluation">): Steps<Lookup> {
  const goals = new ByName(plan.goals, ({ id }) => id);
  const requirements = new ByName(plan.requirements, ({ id }) => id);
  // The first row of an id is the one that counts: reversed, it is written last.
  const order = new Map(plan.goals.map(({ id }, index) => [keyOf(id), index] as const).reverse());
  yield;
  const fields = yield* collectingFields(plan);
  yield;
  const formulas = new Set(
    fields.flatMap((field) => (field.state === "known" && field.formula ? [placeKey(field.origin)] : [])),
  );
  const isOut = outOfCount(goals);
  yield;
  const numbers = new Map(
    evaluation.requirements.map(({ requirement, numbers: used }) => [requirement, used]),
  );
  yield;
  const goalAt = goalFinder(plan, goals, requirements);
  yield;
  const drift = yield* drifting(plan);
  yield;
  return {
    goals,
    requirements,
    subgoalsOf: new ByName(plan.goals, ({ parent }) => valueOf(parent)),
    kpisNamed: new ByName(plan.kpis, ({ kpi }) => valueOf(kpi)),
    listNamed: new ByName(plan.lists, ({ list }) => valueOf(list)),
    scaleOf: new ByName(plan.scales, ({ requirement }) => valueOf(requirement)),
    requirementsOf: new ByName(plan.requirements, ({ goal }) => valueOf(goal)),
    measuredOn: new ByName(plan.requirements, ({ measure }) => valueOf(measure)),
    fields,
    isFormula: (origin) => formulas.has(placeKey(origin)),
    // Stryker disable next-line MethodExpression,ConditionalExpression: the others have no problem that a rule asks for
    unreadable: fields.filter((field): field is Unreadable => field.state === "unreadable"),
    goalAt,
    isOut,
    counted: new Set(plan.requirements.filter(({ goal }) => !isOut(valueOf(goal)))),
    held: [],
    numbersOf: (requirement) => numbers.get(requirement) ?? NO_NUMBERS,
    drift,
    orderOf: (goal) => order.get(keyOf(goal ?? "")) ?? -1,
  };
}

function placeKey({ table, row, column }: Origin): string {
  return `${table}:${row}:${column ?? "-"}`;
}

/** Whether a goal, or one it is a part of, is out of the count; each goal is walked once. */
function outOfCount(goals: ByName<GoalRow>): (goalId: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (goalId) => {
    const path = new Set<string>();
    let at = goalId;
    let out = false;
    while (at !== undefined && !path.has(keyOf(at))) {
      const decided = known.get(keyOf(at));
      path.add(keyOf(at));
      const goal = goals.first(at);
      out = decided ?? (goal !== undefined && (valueOf(goal.standing) ?? "active") !== "active");
      // Stryker disable next-line ConditionalExpression: only saves walking on to what is decided already
      if (out || decided !== undefined) break;
      at = goal === undefined ? undefined : valueOf(goal.parent);
    }
    for (const step of path) known.set(step, out);
    return out;
  };
}
