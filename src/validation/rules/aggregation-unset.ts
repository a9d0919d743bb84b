// A KPI has figures for parts of the year, and the plan does not say how they make up the year's: sum, latest, average or to date.
import type { AggregationReading, Span } from "../../evaluation";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface AggregationUnset {
  readonly code: "aggregation-unset";
  readonly id: string;
  readonly kpi: string;
  /** What each reading gives. */
  readonly readings: readonly Pick<AggregationReading, "aggregation" | "value">[];
  /** The stretches of the period that have no figure yet. */
  readonly missing: readonly Span[];
}

export const aggregationUnset: Rule<AggregationUnset> = {
  code: "aggregation-unset",
  family: "rules",
  severity: "error",
  basis: { source: "three-valued" },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "aggregation-unset", lookup).map(
      ({ requirement, reason: { kpi, readings, missing } }) => ({
        id: requirement.id,
        kpi,
        readings: readings.map(({ aggregation, value }) => ({ aggregation, value })),
        missing,
        origin: at(requirement.origin, "aggregation"),
      }),
    ),
};
