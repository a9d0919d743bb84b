// The number a requirement is judged by, with its cell: its own result, or else the value of its KPI for the plan's year.
import type { KpiValue, Origin, Requirement, RequirementKind } from "../plan";
import { valueOf } from "../plan";

export interface NumberResult {
  readonly value: number;
  readonly origin: Origin;
  /** What the cell shows. */
  readonly shown: string;
}

/** Undefined where there is no number, or where the result is a yes or a no. */
export function numberResult(
  { result, measure, kind }: Requirement,
  planYear: number | undefined,
  kpiFor: (name: string | undefined, year: number | undefined) => KpiValue | undefined,
): NumberResult | undefined {
  if (result.state === "known" && typeof result.value === "number")
    return { value: result.value, origin: result.origin, shown: result.shown };
  if (result.state !== "missing" || !FROM_KPI.has(valueOf(kind))) return undefined;
  const row = kpiFor(valueOf(measure), planYear);
  return row?.value.state === "known"
    ? { value: row.value.value, origin: row.value.origin, shown: row.value.shown }
    : undefined;
}

const FROM_KPI: ReadonlySet<RequirementKind | undefined> = new Set(["value", "count", "change"]);
