// A number against the same number a year before.
import { shiftYears, type Comparator } from "../../plan";
import { compare, marginOf } from "../comparison";
import { exact } from "../exact";
import type { Facts } from "../facts";
import { blocked, go, optional, required, ruleUnsuited, waiting, type Judge, type Step } from "../judgement";
import type { KpiLookup } from "../kpis";
import { kpiStep, resultOf, unitOf, yearStep, type FoundNumber } from "../numbers";
import type { Reference } from "../reasons";

const AGAINST_LAST_YEAR: ReadonlySet<Comparator> = new Set([
  "falls",
  "rises",
  "does-not-rise",
  "does-not-fall",
]);

/**
 * "Antallet af virksomheder, der frafalder deres SMV:Digital-projekt efter tilsagn, falder i 2024 sammenlignet med
 * 2023." (mål 1.4, delmål b) Strictly fewer; without last year's number there is nothing to compare with.
 */
export const judgeChange: Judge = (requirement, facts) => {
  const chosen = required(requirement.comparator);
  if (chosen.kind !== "go") return chosen;
  if (!AGAINST_LAST_YEAR.has(chosen.value)) return ruleUnsuited(requirement.comparator.origin);
  const kpi = required(requirement.measure);
  if (kpi.kind !== "go") return kpi;
  const result = resultOf(requirement, facts);
  const baseline = baselineOf(facts, kpi.value, result);
  if (baseline.kind !== "go") return baseline;
  if (result.kind !== "go") return result;
  const { value, source, conflicts, partPeriods } = result.value;
  if (partPeriods.length > 1) {
    const year = baseline.value.year + 1;
    return waiting({ kind: "whole-year", kpi: kpi.value, year, periods: partPeriods });
  }
  const target = optional(requirement.target);
  if (target.kind !== "go") return target;
  const bound = baseline.value.reference.value;
  // A number in the target column can only be last year's; anything else would ask for more than "falls" says.
  if (target.value !== undefined && !exact(target.value).equals(bound)) {
    return ruleUnsuited(requirement.target.origin);
  }
  const comparison = compare(value, { comparator: chosen.value, bound, upper: bound }, unitOf(requirement));
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: { kind: "changed", met: comparison.met, comparison, source, baseline: baseline.value.reference },
    margin: marginOf(comparison),
    observed: { kind: "number", value, unit: comparison.unit },
    conflicts,
  };
};

/**
 * Last year's number, of a period that corresponds to this year's. It is asked for even before this year's is there:
 * it can be found and written long before.
 */
export function baselineOf(
  facts: Facts,
  kpi: string,
  result: Step<FoundNumber>,
): Step<{ readonly year: number; readonly reference: Reference }> {
  const planYear = yearStep(facts);
  if (planYear.kind !== "go") return planYear;
  const year = planYear.value - 1;
  const source = result.kind === "go" ? result.value.source : undefined;
  // Stryker disable next-line ConditionalExpression,OptionalChaining: a typed number has no part periods; only the type asks
  const partOfYear = result.kind === "go" && result.value.partPeriods.length === 1 && source?.kind === "kpi";
  let lookup: KpiLookup;
  let period = String(year);
  if (partOfYear) {
    const start = shiftYears(source.period.start, -1);
    const end = shiftYears(source.period.end, -1);
    lookup = facts.kpis.ofPeriod(kpi, start, end);
    period = start === end ? end : `${start} – ${end}`;
  } else {
    lookup = wholeYear(facts.kpis.ofYear(kpi, year));
  }
  if (lookup.kind === "missing") return blocked({ kind: "baseline-missing", kpi, year, period });
  const found = kpiStep(lookup, kpi, year);
  if (found.kind !== "go") return found;
  const { value, origin } = found.value;
  return go({ year, reference: { kpi, value, period: found.value.period, origin } });
}

/** A number for the whole year, or measured on one day; a quarter's number says nothing of a year's. */
function wholeYear(lookup: KpiLookup): KpiLookup {
  if (lookup.kind !== "found" || lookup.partPeriods.length === 0) return lookup;
  const { start, end } = lookup.period;
  return start === end ? lookup : { kind: "missing" };
}
