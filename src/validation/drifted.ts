// What the rules on drift share: the plan's own sentence behind them, and picking the changed terms by table and column.
import type { Drift, TermChange } from "./drift";
import type { Lookup } from "./lookup";
import type { Basis, Strike } from "./rule";

/** A term that is not as it was agreed. */
export type TermChanged = Omit<TermChange, "origin">;

export const NOT_ADJUSTED: Basis = {
  quote: "Resultatplanen genforhandles eller justeres ikke i løbet af året",
  section: "Påtegning og opgørelse",
};

/** The changed terms in some columns, written "requirements.target". */
export function changedIn(
  columns: ReadonlySet<string>,
): (_: unknown, lookup: { readonly drift: Drift }) => Strike<TermChanged>[] {
  return (_, { drift }) => drift.changes.filter(({ table, column }) => columns.has(`${table}.${column}`));
}

/** The goal in the sheet under which something that is gone belonged; null when that goal is gone too. */
export function goalOnceAbove(parent: string | null, { goals, goalAt }: Lookup): string | null {
  const goal = parent === null ? undefined : goals.first(parent);
  return goal === undefined ? null : goalAt(goal.origin);
}
