// Small helpers every rule shares: naming a place in a row, finding repeats, walking all fields.
import type { Field, Origin, Plan, Steps } from "../plan";

/** The place of a column in a row. */
export function at(origin: Origin, column: string): Origin {
  return { ...origin, column };
}

/** Rows whose key an earlier row has already, each with that first row. */
export function repeats<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | undefined,
): { row: T; first: T }[] {
  const firsts = new Map<string, T>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ row, first }];
    firsts.set(key, row);
    return [];
  });
}

/** Rows by key, in the order of the sheet; rows without a key are left out. */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K | undefined): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Every field of every table, settings too, in the order of the sheets; with a rest after each row. */
export function* collectingFields(plan: Plan): Steps<Field<unknown>[]> {
  const fields: Field<unknown>[] = [];
  const take = (row: object): void => {
    for (const value of Object.values(row) as unknown[]) if (isField(value)) fields.push(value);
  };
  take(plan.settings);
  for (const rows of [
    plan.goals,
    plan.requirements,
    plan.kpis,
    plan.lists,
    plan.scales,
    plan.reports,
    plan.exceptions,
    plan.explanations,
    plan.answers,
  ])
    for (const row of rows) {
      take(row);
      yield;
    }
  for (const line of plan.budget) {
    take(line);
    take(line.amounts);
    yield;
  }
  for (const row of plan.deviations) {
    take(row);
    yield;
    for (const { value } of row.years) fields.push(value);
  }
  return fields;
}

function isField(value: unknown): value is Field<unknown> {
  // Stryker disable next-line ConditionalExpression: the type asks; no fact is null
  return typeof value === "object" && value !== null && "state" in value && "origin" in value;
}
