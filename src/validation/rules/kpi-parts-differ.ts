// A KPI's figure for a year or a half year is not the one that its figures for parts of the same days make up.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface KpiPartsDiffer {
  readonly code: "kpi-parts-differ";
  readonly kpi: string;
  readonly period: string;
  /** The figure in the row, which the verdict uses. */
  readonly stated: Fraction;
  /** What the parts make up. */
  readonly parts: Fraction;
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
        .filter(({ of }) => of === "parts")
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
              origin: value.origin,
            },
          ];
    });
  },
};
