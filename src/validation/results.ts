// The number a requirement is judged by, with its cell: its own result, or else the value of its KPI for the plan's year.
import type { Origin, Plan, Requirement } from "../plan";
import { valueOf } from "../plan";
import type { Lookup } from "./lookup";
import { planYearOf } from "./plan-year";

export interface NumberResult {
  readonly value: number;
  readonly origin: Origin;
  /** What the cell shows. */
  readonly shown: string;
}

/** Undefined where there is no number, or where the result is a yes or a no. */
export function numberResult(
  requirement: Requirement,
  plan: Plan,
  { kpiFor }: Lookup,
): NumberResult | undefined {
  const { result, measure } = requirement;
  if (result.state === "known" && typeof result.value === "number")
    return { value: result.value, origin: result.origin, shown: result.shown };
  const kind = valueOf(requirement.kind);
  if (result.state !== "missing" || (kind !== "value" && kind !== "count" && kind !== "change"))
    return undefined;
  const row = kpiFor(valueOf(measure), planYearOf(plan.settings));
  return row?.value.state === "known"
    ? { value: row.value.value, origin: row.value.origin, shown: row.value.shown }
    : undefined;
}
