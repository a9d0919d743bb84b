// Ways into a plan that many rules need: by id, by list, by name. Made once per check, so that every rule stays linear in rows.
import type {
  Field,
  GoalRow,
  KpiValue,
  ListItem,
  Origin,
  Plan,
  Requirement,
  ScalePoint,
  Steps,
  Unreadable,
} from "../plan";
import { valueOf, yearOf } from "../plan";
import { goalFinder } from "./concerned";
import { type Drift, drifting } from "./drift";
import type { HeldException } from "./exceptions";
import { ByName, keyOf, keyOfAll } from "./keys";
import { collectingFields } from "./places";
import { planYearOf } from "./plan-year";
import { type NumberResult, numberResult } from "./results";

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
  /** Every field of every table. */
  readonly fields: readonly Field<unknown>[];
  /** True where a cell that could be read holds a formula. */
  readonly isFormula: (origin: Origin) => boolean;
  /** Those of them that held something else than their column asks for. */
  readonly unreadable: readonly Unreadable[];
  /** The row of a KPI for a year or a part of it; the last one where there are several. */
  readonly kpiFor: (name: string | undefined, year: number | undefined) => KpiValue | undefined;
  /** Id of the goal a place concerns; null when it concerns none or several. */
  readonly goalAt: (origin: Origin) => string | null;
  /** True for a goal that is out of the count, or a part of one: udgået, ikke relevant. */
  readonly isOut: (goalId: string | undefined) => boolean;
  /** The requirements of goals that are in the count. */
  readonly counted: ReadonlySet<Requirement>;
  /** The number a requirement is judged by; undefined where there is none. */
  readonly numberOf: (requirement: Requirement) => NumberResult | undefined;
  /** How the plan differs from what was agreed. */
  readonly drift: Drift;
  /** What became of the rows of Undtagelser; known only to the rules about them, which come last. */
  readonly held: readonly HeldException[];
  /** Place of a goal among the rows of the sheet; -1 for the whole plan. */
  readonly orderOf: (goal: string | null) => number;
}

/** Builds the ways into a plan, in steps. */
export function* lookingUp(plan: Plan): Steps<Lookup> {
  const goals = new ByName(plan.goals, ({ id }) => id);
  const requirements = new ByName(plan.requirements, ({ id }) => id);
  // The first row of an id is the one that counts: reversed, it is written last.
  const order = new Map(plan.goals.map(({ id }, index) => [keyOf(id), index] as const).reverse());
  const kpiInYear = new Map(
    plan.kpis.flatMap((row) => {
      const name = valueOf(row.kpi);
      const period = valueOf(row.period);
      return name === undefined || period === undefined
        ? []
        : [[keyOfAll(name, yearOf(period.end)), row] as const];
    }),
  );
  const kpiFor: Lookup["kpiFor"] = (name, year) =>
    // Stryker disable next-line ConditionalExpression,LogicalOperator: the type asks; no KPI is kept under no name or year
    name === undefined || year === undefined ? undefined : kpiInYear.get(keyOfAll(name, year));
  yield;
  const fields = yield* collectingFields(plan);
  yield;
  const formulas = new Set(
    fields.flatMap((field) => (field.state === "known" && field.formula ? [placeKey(field.origin)] : [])),
  );
  const isOut = outOfCount(goals);
  const planYear = planYearOf(plan.settings);
  yield;
  const numbers = new Map(plan.requirements.map((one) => [one, numberResult(one, planYear, kpiFor)]));
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
    measuredOn: new ByName(plan.requirements, ({ measure }) => valueOf(measure)),
    fields,
    isFormula: (origin) => formulas.has(placeKey(origin)),
    // Stryker disable next-line MethodExpression,ConditionalExpression: the others have no problem that a rule asks for
    unreadable: fields.filter((field): field is Unreadable => field.state === "unreadable"),
    kpiFor,
    goalAt,
    isOut,
    counted: new Set(plan.requirements.filter(({ goal }) => !isOut(valueOf(goal)))),
    held: [],
    numberOf: (requirement) => numbers.get(requirement),
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
