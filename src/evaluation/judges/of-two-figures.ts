// A figure computed from two KPIs: a ratio or a difference. Finds both, for days that belong together, and compares the result.
import type Fraction from "fraction.js";
import type { Field, Period, Requirement } from "../../plan";
import { boundsOf } from "../bounds";
import { compare, marginOf } from "../comparison";
import type { Facts } from "../facts";
import { contradictionsIn, figureIn, kpiStep, planPeriodOf, stretchOf } from "../figures";
import { blocked, go, madeOf, required, waiting, type Judgement, type Step } from "../judgement";
import type { Stretch } from "../kpi-lookup";
import { referenceOf, resultOf, unitOf } from "../numbers";
import type { Comparison, Outcome, Reference } from "../reasons";
import type { Conflict } from "../results";
import { isRoundingOf } from "../rounding";
import type { MadeUp } from "../year-figure";

/** How a kind of requirement computes its figure. `first` is the KPI it is measured on, `second` the other one. */
export interface Calculation {
  readonly secondOf: (requirement: Requirement) => Field<string>;
  /** Whether figures for these days can be used together. */
  readonly belongTogether: (first: Reference, second: Reference) => boolean;
  readonly compute: (first: Reference, second: Reference, unit: string) => Step<Fraction>;
  readonly outcomeOf: (
    comparison: Comparison,
    figures: TwoFigures & { readonly reference: Reference | null },
  ) => Outcome;
}

export interface TwoFigures {
  readonly first: Reference;
  readonly second: Reference;
}

/**
 * Judges a figure computed from two KPIs. The computed figure is used, and a typed result only while a KPI's figure is
 * missing or incomplete; a typed result that is no rounding of the computed figure is a conflict.
 */
export function judgeOfTwo(requirement: Requirement, facts: Facts, calculation: Calculation): Judgement {
  const bounds = boundsOf(requirement, facts);
  if (bounds.kind !== "go") return bounds;
  const unit = unitOf(requirement);
  const reference = referenceOf(requirement, facts);
  const typed = requirement.result.state === "missing" ? undefined : resultOf(requirement, facts);
  const figures = figuresOf(requirement, facts, calculation);
  if (
    typed?.kind === "go" &&
    (figures.kind === "waiting" || (figures.kind === "go" && isOpen(figures.value)))
  ) {
    const { value, source } = typed.value;
    const comparison = compare(value, bounds.value, unit);
    const outcome: Outcome = { kind: "compared", met: comparison.met, comparison, source, reference };
    return settled(comparison, outcome, [], madeOf(bounds.value));
  }
  if (figures.kind !== "go") return figures;
  const { first, second } = figures.value;
  const computed = calculation.compute(first, second, unit);
  if (computed.kind !== "go") return computed;
  const value = computed.value;
  const comparison = compare(value, bounds.value, unit);
  const conflicts: Conflict[] =
    typed?.kind === "go" && !isRoundingOf(typed.value.value, value)
      ? [
          {
            of: "result",
            used: value,
            other: typed.value.value,
            origin: first.origin,
            otherOrigin: requirement.result.origin,
          },
        ]
      : [];
  const contradictions = [first, second].flatMap(({ kpi }) => contradictionsIn(kpi, requirement, facts));
  const outcome = calculation.outcomeOf(comparison, { first, second, reference });
  return settled(comparison, outcome, [...conflicts, ...contradictions], madeOf(first, second, bounds.value));
}

/** True while a part of a figure is missing, or the plan does not say how the parts make it up. */
function isOpen({ first, second }: TwoFigures): boolean {
  return madeOf(first, second).some(({ said, missing }) => !said || missing.length > 0);
}

function settled(
  comparison: Comparison,
  outcome: Outcome,
  conflicts: readonly Conflict[],
  made: readonly MadeUp[],
): Judgement {
  return {
    kind: "settled",
    final: "at-deadline",
    outcome,
    margin: marginOf(comparison),
    observed: { kind: "number", value: comparison.value, unit: comparison.unit },
    conflicts,
    made,
  };
}

/** Both figures, of days that belong together. */
function figuresOf(requirement: Requirement, facts: Facts, calculation: Calculation): Step<TwoFigures> {
  const measured = required(requirement.measure);
  if (measured.kind !== "go") return measured;
  const other = required(calculation.secondOf(requirement));
  if (other.kind !== "go") return other;
  const planPeriod = planPeriodOf(facts);
  if (planPeriod.kind !== "go") return planPeriod;
  const stretch = stretchOf(requirement, planPeriod.value);
  const first = figureIn(measured.value, stretch, requirement, facts);
  if (first.kind !== "go") return first;
  const { period } = first.value;
  const same = facts.kpis.ofPeriod(other.value, period);
  // While the first figure is for a part of the stretch only, the second is for the same part.
  const upTo: Stretch = period.start === stretch.start ? { ...stretch, end: period.end } : stretch;
  const second =
    same.kind === "missing"
      ? figureIn(other.value, upTo, requirement, facts)
      : kpiStep(same, other.value, planPeriod.value);
  if (second.kind !== "go") return second;
  if (!calculation.belongTogether(first.value, second.value)) {
    const { madeUp } = first.value;
    if (madeUp !== null && (!madeUp.said || madeUp.missing.length > 0)) {
      return partOfYear(requirement, madeUp);
    }
    return blocked({
      kind: "periods-differ",
      numerator: period.text,
      denominator: second.value.period.text,
    });
  }
  return go({ first: first.value, second: second.value });
}

/** The first figure is for a part of the period only, and there is no second one for the same part. */
function partOfYear(requirement: Requirement, madeUp: MadeUp): Step<never> {
  if (madeUp.said) return waiting({ kind: "parts", madeUp });
  const { kpi, missing } = madeUp;
  const { origin } = requirement.aggregation;
  return blocked({
    kind: "aggregation-unset",
    kpi,
    origin,
    readings: [],
    unit: unitOf(requirement),
    missing,
  });
}

/** True for figures of the same days. */
export function areSameDays({ period: one }: Reference, { period: other }: Reference): boolean {
  return one.start === other.start && one.end === other.end;
}

/** True for a level within the days: a stock counted on a day ("årsværk ultimo 2024"), or the latest figure. */
export function isLevelWithin({ period, madeUp }: Reference, days: Period): boolean {
  const isLevel = period.start === period.end || madeUp?.aggregation === "latest";
  return isLevel && period.start >= days.start && period.end <= days.end;
}
