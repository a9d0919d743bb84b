// One observed number over another.
import { isPercent, type Period, type Requirement } from "../../plan";
import { boundsOf } from "../bounds";
import { compare, marginOf } from "../comparison";
import { HUNDRED, ONE } from "../exact";
import type { Facts } from "../facts";
import { contradictionsIn, figureIn, kpiStep, planPeriodOf, stretchOf } from "../figures";
import { blocked, go, madeOf, required, waiting, type Judge, type Judgement, type Step } from "../judgement";
import type { Stretch } from "../kpi-lookup";
import { referenceOf, resultOf, unitOf } from "../numbers";
import type { Comparison, Outcome, Reference } from "../reasons";
import type { Conflict } from "../results";
import { isRoundingOf } from "../rounding";
import type { MadeUp } from "../year-figure";

/**
 * "Personaleomsætningsprocenten beregnes som afgange i årsværk sammenlignet med det samlede årsværk i institutionen."
 * (mål 3.4) In per cent when the unit says so. The plan asks that the turnover is stated and set against the state's:
 * what management thinks of it is for people.
 */
export const judgeRatio: Judge = (requirement, facts) => {
  const bounds = boundsOf(requirement, facts);
  if (bounds.kind !== "go") return bounds;
  const unit = unitOf(requirement);
  const reference = referenceOf(requirement, facts);
  const typed = requirement.result.state === "missing" ? undefined : resultOf(requirement, facts);
  const parts = partsOf(requirement, facts);
  if (typed?.kind === "go" && (parts.kind === "waiting" || (parts.kind === "go" && isOpen(parts.value)))) {
    const { value, source } = typed.value;
    const comparison = compare(value, bounds.value, unit);
    const outcome: Outcome = { kind: "compared", met: comparison.met, comparison, source, reference };
    return settled(comparison, outcome, [], madeOf(bounds.value));
  }
  if (parts.kind !== "go") return parts;
  const { numerator, denominator } = parts.value;
  if (denominator.value.n === 0n) {
    const { kpi, period, origin } = denominator;
    return blocked({ kind: "denominator-zero", kpi, period: period.text, origin });
  }
  const value = numerator.value.div(denominator.value).mul(isPercent(unit) ? HUNDRED : ONE);
  const comparison = compare(value, bounds.value, unit);
  const outcome: Outcome = {
    kind: "ratio",
    met: comparison.met,
    comparison,
    numerator,
    denominator,
    reference,
  };
  const conflicts: Conflict[] =
    typed?.kind === "go" && !isRoundingOf(typed.value.value, value)
      ? [
          {
            of: "result",
            used: value,
            other: typed.value.value,
            origin: numerator.origin,
            otherOrigin: requirement.result.origin,
          },
        ]
      : [];
  const contradictions = [numerator, denominator].flatMap(({ kpi }) =>
    contradictionsIn(kpi, requirement, facts),
  );
  const made = madeOf(numerator, denominator, bounds.value);
  return settled(comparison, outcome, [...conflicts, ...contradictions], made);
};

/** True while a part of a figure is missing, or the plan does not say how the parts make it up. */
function isOpen({ numerator, denominator }: RatioParts): boolean {
  return madeOf(numerator, denominator).some(({ said, missing }) => !said || missing.length > 0);
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

interface RatioParts {
  readonly numerator: Reference;
  readonly denominator: Reference;
}

/** Both numbers, of periods that belong together. */
function partsOf(requirement: Requirement, facts: Facts): Step<RatioParts> {
  const over = required(requirement.measure);
  if (over.kind !== "go") return over;
  const under = required(requirement.denominator);
  if (under.kind !== "go") return under;
  const planPeriod = planPeriodOf(facts);
  if (planPeriod.kind !== "go") return planPeriod;
  const stretch = stretchOf(requirement, planPeriod.value);
  const numerator = figureIn(over.value, stretch, requirement, facts);
  if (numerator.kind !== "go") return numerator;
  const { period } = numerator.value;
  const same = facts.kpis.ofPeriod(under.value, period);
  // While the numerator covers a part of the stretch only, the denominator is for the same part.
  const upTo: Stretch = period.start === stretch.start ? { ...stretch, end: period.end } : stretch;
  const denominator =
    same.kind === "missing"
      ? figureIn(under.value, upTo, requirement, facts)
      : kpiStep(same, under.value, planPeriod.value);
  if (denominator.kind !== "go") return denominator;
  if (!belongTogether(period, denominator.value)) {
    const { madeUp } = numerator.value;
    if (madeUp !== null && (!madeUp.said || madeUp.missing.length > 0)) {
      return partOfYear(requirement, madeUp);
    }
    return blocked({
      kind: "periods-differ",
      numerator: period.text,
      denominator: denominator.value.period.text,
    });
  }
  return go({ numerator: numerator.value, denominator: denominator.value });
}

/** The numerator is for a part of the period only, and there is no denominator for the same part. */
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

/** The same stretch of days, or a level within it: a stock counted on a day ("årsværk ultimo 2024"), or the latest figure. */
function belongTogether(over: Period, { period: under, madeUp }: Reference): boolean {
  if (over.start === under.start && over.end === under.end) return true;
  const isLevel = under.start === under.end || madeUp?.aggregation === "latest";
  return isLevel && under.start >= over.start && under.end <= over.end;
}
