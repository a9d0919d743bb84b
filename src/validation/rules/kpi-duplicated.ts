// The same KPI stands twice for the same period: which value counts is chance.
import { valueOf } from "../../plan";
import { keyOfAll } from "../keys";
import { at, repeats } from "../places";
import type { Rule } from "../rule";

export interface KpiDuplicated {
  readonly code: "kpi-duplicated";
  readonly kpi: string;
  readonly period: string;
  readonly firstRow: number;
}

export const kpiDuplicated: Rule<KpiDuplicated> = {
  code: "kpi-duplicated",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    repeats(plan.kpis, ({ kpi, period }) => {
      const name = valueOf(kpi);
      const when = valueOf(period);
      return name === undefined || when === undefined ? undefined : keyOfAll(name, when.start, when.end);
    }).map(({ row, first }) => ({
      kpi: valueOf(row.kpi) ?? "",
      period: valueOf(row.period)?.text ?? "",
      firstRow: first.origin.row,
      severity: valueOf(row.value) === valueOf(first.value) ? ("warning" as const) : ("error" as const),
      origin: at(row.origin, "period"),
    })),
};
