// A KPI's figure for a year or a half year is not the one that its figures for parts of the same days make up, or a figure from the
// start of the year is lower than an earlier one.
import type Fraction from "fraction.js";
import { valueOf, type KpiValue } from "../../plan";
import type { Rule } from "../rule";

export interface KpiPartsDiffer {
  readonly code: "kpi-parts-differ";
  readonly kpi: string;
  readonly period: string;
  /** The figure in the row, which the verdict uses. */
  readonly stated: Fraction;
  /** What the parts make up; of figures from the start of the year, an earlier one. */
  readonly parts: Fraction;
  /** The period of the earlier figure that is higher; null where the parts make up another figure. */
  readonly before: string | null;
}

export const kpiPartsDiffer: Rule<KpiPartsDiffer> = {
  code: "kpi-parts-differ",
  family: "values",
  severity: "error",
  doubt: true,
  basis: { source: "arithmetic" },
  find: ({ plan, evaluation }) => {
    const conflicts = new Map(
      evaluation.requirements
        .flatMap((result) => result.conflicts)
        .filter(({ of }) => of === "parts" || of === "cumulative")
        .map((conflict) => [conflict.origin.row, conflict] as const),
    );
    return plan.kpis.flatMap(({ kpi, period, value, origin: { row } }) => {
      const conflict = conflicts.get(row);
      return conflict === undefined
        ? []
        : [
            {
              kpi: valueOf(kpi) ?? "",
              period: valueOf(period)?.text ?? "",
              stated: conflict.used,
              parts: conflict.other,
              before: conflict.of === "parts" ? null : periodAt(plan.kpis, conflict.otherOrigin.row),
              origin: value.origin,
            },
          ];
    });
  },
};

function periodAt(rows: readonly KpiValue[], row: number): string {
  const found = rows.find(({ origin }) => origin.row === row);
  return found === undefined ? "" : (valueOf(found.period)?.text ?? "");
}
