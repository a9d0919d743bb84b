// One observed number over another.
import { isPercent, yearOf, type Period, type Requirement } from "../../plan";
import { boundsOf } from "../bounds";
import { compare, marginOf } from "../comparison";
import { HUNDRED, ONE } from "../exact";
import type { Facts } from "../facts";
import { blocked, go, required, waiting, type Judge, type Judgement, type Step } from "../judgement";
import { kpiStep, referenceOf, resultOf, unitOf, yearStep } from "../numbers";
import type { Comparison, Outcome, Reference } from "../reasons";
import type { Conflict } from "../results";
import { isRoundingOf } from "../rounding";

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
  if (parts.kind === "waiting" && typed?.kind === "go") {
    const { value, source } = typed.value;
    const comparison = compare(value, bounds.value, unit);
    return settled(comparison, { kind: "compared", met: comparison.met, comparison, source, reference }, []);
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
  return settled(comparison, outcome, conflicts);
};

function settled(comparison: Comparison, outcome: Outcome, conflicts: readonly Conflict[]): Judgement {
  return {
    kind: "settled",
    final: "at-deadline",
    outcome,
    margin: marginOf(comparison),
    observed: { kind: "number", value: comparison.value, unit: comparison.unit },
    conflicts,
  };
}

/** Both numbers, of periods that belong together. */
function partsOf(
  requirement: Requirement,
  facts: Facts,
): Step<{ readonly numerator: Reference; readonly denominator: Reference }> {
  const over = required(requirement.measure);
  if (over.kind !== "go") return over;
  const under = required(requirement.denominator);
  if (under.kind !== "go") return under;
  const year = yearStep(facts);
  if (year.kind !== "go") return year;
  const numerator = kpiStep(facts.kpis.ofYear(over.value, year.value), over.value, year.value);
  if (numerator.kind !== "go") return numerator;
  const { period, partPeriods } = numerator.value;
  if (partPeriods.length > 1) {
    return waiting({ kind: "whole-year", kpi: over.value, year: yearOf(period.end), periods: partPeriods });
  }
  const same = facts.kpis.ofPeriod(under.value, period.start, period.end);
  const lookup = same.kind === "missing" ? facts.kpis.ofYear(under.value, year.value) : same;
  const denominator = kpiStep(lookup, under.value, year.value);
  if (denominator.kind !== "go") return denominator;
  if (!belongTogether(period, denominator.value.period)) {
    return blocked({
      kind: "periods-differ",
      numerator: period.text,
      denominator: denominator.value.period.text,
    });
  }
  return go({
    numerator: referenceTo(over.value, numerator.value),
    denominator: referenceTo(under.value, denominator.value),
  });
}

function referenceTo(kpi: string, { value, period, origin }: Omit<Reference, "kpi">): Reference {
  return { kpi, value, period, origin };
}

/** The same stretch of days, or a stock counted on a day within it ("årsværk ultimo 2024"). */
function belongTogether(over: Period, under: Period): boolean {
  if (over.start === under.start && over.end === under.end) return true;
  return under.start === under.end && under.start >= over.start && under.end <= over.end;
}
