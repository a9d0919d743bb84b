// Which goal a place in a table concerns, so that findings can be shown goal by goal.
import type { GoalRow, Origin, Plan, Requirement } from "../plan";
import { valueOf } from "../plan";
import type { ByName } from "./keys";
import { keyOf } from "./keys";

/** Finds the goal (never a subgoal) of a place; null when it concerns none, or several. */
export function goalFinder(
  plan: Plan,
  goals: ByName<GoalRow>,
  requirements: ByName<Requirement>,
): (origin: Origin) => string | null {
  const rootOf = rootFinder(goals);
  const ofRequirement = (one: Requirement | undefined): string | null =>
    one === undefined ? null : rootOf(valueOf(one.goal));
  const ofName = goalsByName(plan, ofRequirement);
  const deviations = plan.requirements.filter(({ kind }) => valueOf(kind) === "deviation");
  const budgetGoal = theOnly(deviations.map(ofRequirement));
  const rows = {
    goals: byRow(plan.goals),
    requirements: byRow(plan.requirements),
    kpis: byRow(plan.kpis),
    deviations: byRow(plan.deviations),
    lists: byRow(plan.lists),
    scales: byRow(plan.scales),
    explanations: byRow(plan.explanations),
  };
  return ({ table, row }) => {
    switch (table) {
      case "goals":
        return rootOf(rows.goals.get(row)?.id);
      case "requirements":
        return ofRequirement(rows.requirements.get(row));
      case "scales":
        return ofRequirement(requirements.first(textIn(rows.scales.get(row)?.requirement)));
      case "deviations":
        return rootOf(textIn(rows.deviations.get(row)?.goal));
      case "kpis":
        return ofName(textIn(rows.kpis.get(row)?.kpi));
      case "lists":
        return ofName(textIn(rows.lists.get(row)?.list));
      case "explanations":
        return rootOf(textIn(rows.explanations.get(row)?.goal));
      case "budget":
        return budgetGoal;
      case "links":
      case "plan":
      case "reports":
      case "answers":
      case "agreed":
      case "history":
      case "history-inputs":
      case "exceptions":
        return null;
    }
  };
}

/** The goal at the top of a goal's or subgoal's parents; null when they lead nowhere or round in a ring. Each is walked once. */
function rootFinder(goals: ByName<GoalRow>): (id: string | undefined) => string | null {
  const roots = new Map<string, string | null>();
  return (id) => {
    const path = new Set<string>();
    let at = id;
    let root: string | null = null;
    while (at !== undefined && !path.has(keyOf(at))) {
      const decided = roots.get(keyOf(at));
      // Stryker disable next-line ConditionalExpression,BlockStatement: only saves walking on to what is decided already
      if (decided !== undefined) {
        root = decided;
        break;
      }
      path.add(keyOf(at));
      const goal = goals.first(at);
      if (goal?.parent.state === "missing") root = goal.id;
      at = goal === undefined ? undefined : valueOf(goal.parent);
    }
    for (const step of path) roots.set(step, root);
    return root;
  };
}

/** The goal that uses a KPI or a list, by its name; null when several do. */
function goalsByName(
  plan: Plan,
  goalOf: (requirement: Requirement) => string | null,
): (name: string | undefined) => string | null {
  const found = new Map<string, string | null>();
  for (const requirement of plan.requirements) {
    const goal = goalOf(requirement);
    for (const field of [
      requirement.measure,
      requirement.denominator,
      requirement.subtracted,
      requirement.reference,
    ]) {
      const name = valueOf(field);
      if (name === undefined) continue;
      const before = found.get(keyOf(name));
      found.set(keyOf(name), before === undefined || before === goal ? goal : null);
    }
  }
  return (name) => (name === undefined ? null : (found.get(keyOf(name)) ?? null));
}

function theOnly(ids: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(ids);
  return others.length === 0 ? first : null;
}

/** Rows by their number in the table: blank rows are not in the plan, so a row's place in the list is not its number. */
function byRow<T extends { readonly origin: Origin }>(rows: readonly T[]): ReadonlyMap<number, T> {
  return new Map(rows.map((row) => [row.origin.row, row]));
}

function textIn(field: { readonly state: string; readonly value?: string } | undefined): string | undefined {
  return field?.value;
}
