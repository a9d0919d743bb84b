// What hides behind a table or a column that is gone: that it is gone is told once, not again for every row it leaves empty.
import type { Origin, Plan, TableKey } from "../plan";
import { notesOf } from "./notes";

/** A table, or a column of it, that a rule has nothing to go by without. */
export type Need = TableKey | `${TableKey}.${string}`;

/** Codes that say themselves what is gone. */
const SAYS_SO: ReadonlySet<string> = new Set(["table-missing", "column-missing", "link-not-found"]);

interface Told {
  readonly origin: Origin;
  readonly facts: { readonly code: string };
}

/**
 * Whether a finding says no more than that a table or a column is gone: it stands in what is gone, or its rule needs it. A
 * table counts as gone only where its absence is told.
 */
export function behindFinder(
  plan: Plan,
  told: readonly Told[],
  needsOf: (code: string) => readonly Need[],
): (finding: Told) => boolean {
  const tables = told.filter(({ facts }) => facts.code === "table-missing").map(({ origin }) => origin.table);
  const columns = notesOf(plan, "column-missing").map(({ origin }) => columnAt(origin));
  // What Kobling calls by a name that is not there is as gone.
  const unlinked = notesOf(plan, "link-not-found").map(({ of }) =>
    of.column === null ? of.table : columnAt(of),
  );
  const gone = new Set<string>([...tables, ...columns, ...unlinked]);
  return ({ origin, facts: { code } }) =>
    !SAYS_SO.has(code) &&
    (gone.has(origin.table) || gone.has(nameOf(origin)) || needsOf(code).some((need) => gone.has(need)));
}

/** The table of settings says nothing without either of its two columns. */
function columnAt(origin: Origin): string {
  return origin.table === "plan" ? origin.table : nameOf(origin);
}

function nameOf({ table, column }: Origin): string {
  return `${table}.${column ?? ""}`;
}
