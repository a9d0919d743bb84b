// A KPI measured before the period it is said to be about had begun.
import type { IsoDate } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface KpiMeasuredEarly {
  readonly code: "kpi-measured-early";
  readonly kpi: string;
  readonly period: string;
  readonly date: IsoDate;
}

export const kpiMeasuredEarly: Rule<KpiMeasuredEarly> = {
  code: "kpi-measured-early",
  family: "time",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    plan.kpis.flatMap(({ kpi, period, measuredOn }) => {
      const when = valueOf(period);
      const date = valueOf(measuredOn);
      return when !== undefined && date !== undefined && date < when.start
        ? [{ kpi: valueOf(kpi) ?? "", period: when.text, date, origin: measuredOn.origin }]
        : [];
    }),
};
