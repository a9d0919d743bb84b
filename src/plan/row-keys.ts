// What a row is called by people: its number, its name, its name and period. Sorting a table does not change it.
import { type Field, valueOf } from "./field";
import type { Origin, TableKey } from "./origin";
import type { Plan } from "./plan";

/** The facts of a plan less the exceptions: those are read when everything they can point at is known. */
export type PlanRows = Omit<Plan, "notes" | "exceptions">;

/** Keys by table and data row; a row that nothing tells apart has none. */
export type RowKeys = ReadonlyMap<TableKey, ReadonlyMap<number, string>>;

/** The key of every row of every table. */
export function rowKeys(plan: PlanRows): RowKeys {
  return new Map<TableKey, ReadonlyMap<number, string>>([
    ["goals", keyed(plan.goals, ({ id }) => [id])],
    ["requirements", keyed(plan.requirements, ({ id }) => [id])],
    ["kpis", keyed(plan.kpis, ({ kpi, period }) => [textIn(kpi), valueOf(period)?.text])],
    ["budget", keyed(plan.budget, ({ name }) => [textIn(name)])],
    ["deviations", keyed(plan.deviations, ({ goal, series }) => [textIn(goal), shownIn(series)])],
    ["lists", keyed(plan.lists, ({ list, item }) => [textIn(list), textIn(item)])],
    ["scales", keyed(plan.scales, ({ requirement, from }) => [textIn(requirement), shownIn(from)])],
    ["reports", keyed(plan.reports, ({ period }) => [valueOf(period)?.text])],
  ]);
}

function keyed<T extends { readonly origin: Origin }>(
  rows: readonly T[],
  partsOf: (row: T) => readonly (string | undefined)[],
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const row of rows) {
    const parts = partsOf(row);
    if (parts.every((part) => part !== undefined && part !== "")) keys.set(row.origin.row, parts.join(" "));
  }
  return keys;
}

function textIn(field: Field<string>): string | undefined {
  return valueOf(field);
}

/** What a cell shows, also where it is no number or word we know. */
function shownIn(field: Field<unknown>): string | undefined {
  // Stryker disable next-line ConditionalExpression,StringLiteral: the type asks; what is missing shows nothing
  return field.state === "missing" ? undefined : field.shown;
}
