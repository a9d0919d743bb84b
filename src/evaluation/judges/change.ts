// A number against the same number a year before.
import { yearOf, type Comparator, type Period, type Requirement } from "../../plan";
import { periodBefore, spanBefore, textOf, yearsOf } from "../before";
import { compare, marginOf } from "../comparison";
import { exact } from "../exact";
import type { Facts } from "../facts";
import { figureIn, kpiStep, planPeriodOf, stretchOf } from "../figures";
import { blocked, go, madeOf, optional, required, ruleUnsuited, type Judge, type Step } from "../judgement";
import type { Stretch } from "../kpi-lookup";
import { periodOf } from "../kpis";
import { resultOf, unitOf, type FoundNumber } from "../numbers";
import type { Reference } from "../reasons";
import { makeUp, type FigurePart, type MadeUp } from "../year-figure";

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
  const baseline = baselineOf(facts, kpi.value, requirement, result);
  if (baseline.kind !== "go") return baseline;
  if (result.kind !== "go") return result;
  const { value, source, conflicts } = result.value;
  const target = optional(requirement.target);
  if (target.kind !== "go") return target;
  const bound = baseline.value.value;
  // A number in the target column can only be last year's; anything else would ask for more than "falls" says.
  if (target.value !== undefined && !exact(target.value).equals(bound)) {
    return ruleUnsuited(requirement.target.origin);
  }
  const comparison = compare(value, { comparator: chosen.value, bound, upper: bound }, unitOf(requirement));
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: { kind: "changed", met: comparison.met, comparison, source, baseline: baseline.value },
    margin: marginOf(comparison),
    observed: { kind: "number", value, unit: comparison.unit },
    conflicts,
    made: madeOf(result.value, baseline.value),
  };
};

/**
 * The number some years before; the plan's period before where they are not given. It is asked for even before this
 * year's is there: it can be found and written long before.
 */
export function baselineOf(
  facts: Facts,
  kpi: string,
  requirement: Requirement,
  result: Step<FoundNumber>,
  yearsBack?: number,
): Step<Reference> {
  const planPeriod = planPeriodOf(facts);
  if (planPeriod.kind !== "go") return planPeriod;
  const madeUp = result.kind === "go" ? result.value.madeUp : null;
  const years = yearsBack ?? yearsOf(planPeriod.value);
  const stretch = periodBefore(comparedDays(requirement, planPeriod.value, result), years);
  const year = yearOf(stretch.end);
  if (madeUp === null) {
    return wholeBefore(facts, kpi, requirement, stretch) ?? baselineMissing(kpi, year, stretch.text);
  }
  const parts: FigurePart[] = [];
  for (const { period } of madeUp.parts) {
    const before = spanBefore(period, years);
    const lookup = facts.kpis.ofPeriod(kpi, before);
    if (lookup.kind === "missing") {
      const whole = madeUp.missing.length === 0 ? wholeBefore(facts, kpi, requirement, stretch) : null;
      return whole ?? baselineMissing(kpi, year, textOf(before));
    }
    const found = kpiStep(lookup, kpi, stretch);
    if (found.kind !== "go") return found;
    parts.push(found.value);
  }
  return go(sameParts(madeUp, parts));
}

/**
 * The days this period's figure is for. A deadline within the period does not shorten the row of the whole period, so a year's
 * figure is never compared with a half year's.
 */
export function comparedDays(
  requirement: Requirement,
  planPeriod: Period,
  result: Step<FoundNumber>,
): Stretch {
  const stretch = stretchOf(requirement, planPeriod);
  const source = result.kind === "go" ? result.value.source : null;
  const isWider = source?.kind === "kpi" && source.period.end > stretch.end;
  return isWider ? { ...planPeriod, until: planPeriod.end } : stretch;
}

/** The figure of last period's parts that correspond to this period's. */
function sameParts(madeUp: MadeUp, found: readonly FigurePart[]): Reference {
  const [first = madeUp.parts[0], ...others] = found;
  const last = others.at(-1) ?? first;
  const parts = [first, ...others] as const;
  return {
    kpi: madeUp.kpi,
    value: makeUp(madeUp.aggregation, parts),
    period: periodOf(first.period, last.period),
    origin: last.origin,
    madeUp: { ...madeUp, parts, missing: [] },
  };
}

/** The figure of the whole period before; null where there is none, or a part of it is missing. */
function wholeBefore(
  facts: Facts,
  kpi: string,
  requirement: Requirement,
  stretch: Stretch,
): Step<Reference> | null {
  const found = figureIn(kpi, stretch, requirement, facts);
  if (found.kind === "waiting") return found.need.kind === "kpi" ? null : found;
  if (found.kind === "blocked") return found;
  return found.value.madeUp !== null && found.value.madeUp.missing.length > 0 ? null : found;
}

function baselineMissing(kpi: string, year: number, period: string): Step<Reference> {
  return blocked({ kind: "baseline-missing", kpi, year, period });
}
