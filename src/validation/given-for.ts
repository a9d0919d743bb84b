// What an exception is given for: the finding as it stands today. Any of its facts changed, and it is another finding.
import { type Field, type Origin, type Plan, rowKeys, type Steps, valueOf } from "../plan";
import type { Finding, GivenFor, Severity } from "./finding";
import { shortCode } from "./short-code";

/** Facts that move by themselves and say nothing new: the row in which the first of two rows happens to stand, the days since a deadline. */
const FIRST_ROW = "firstRow";
const DAYS_LATE = { code: "report-missing", fact: "days" };

/** What a finding is given for. */
export type GivenForFinder = (finding: {
  readonly severity: Severity;
  readonly origin: Origin;
  readonly facts: Finding["facts"];
}) => GivenFor;

/** Finds what findings of a plan are given for; made once per check, in steps. */
export function* findingGivenFor(plan: Plan, fields: readonly Field<unknown>[]): Steps<GivenForFinder> {
  const cells = new Map<string, Field<unknown>>();
  for (const field of fields) {
    cells.set(keyOf(field.origin), field);
    yield;
  }
  const keys = rowKeys(plan);
  const results = new Map<string, unknown>([
    ...plan.requirements.map(
      (row) => [rowKey(row.origin), [row.result, row.deliveredOn].map(saying)] as const,
    ),
    ...plan.kpis.map((row) => [rowKey(row.origin), [row.value].map(saying)] as const),
  ]);
  return ({ severity, origin, facts }) => {
    const cell = cells.get(keyOf(origin));
    const code = shortCode({
      row: keys.get(origin.table)?.get(origin.row) ?? null,
      severity,
      facts: lasting(facts),
      cell: cell === undefined ? null : saying(cell),
      // A finding about a row is also about the result in it: another result, another finding.
      result: results.get(rowKey(origin)) ?? null,
    });
    return { shown: cell === undefined || cell.state === "missing" ? null : cell.shown, code };
  };
}

/** What a cell says, whatever format shows it. */
function saying(field: Field<unknown>): unknown {
  return field.state === "unreadable" ? field.shown : (valueOf(field) ?? null);
}

function lasting(facts: Finding["facts"]): Record<string, unknown> {
  const moves = (fact: string): boolean =>
    fact === FIRST_ROW || (facts.code === DAYS_LATE.code && fact === DAYS_LATE.fact);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !moves(fact)));
}

function keyOf({ table, row, column }: Origin): string {
  return `${table}:${row}:${column ?? "-"}`;
}

function rowKey({ table, row }: Origin): string {
  return `${table}:${row}`;
}
