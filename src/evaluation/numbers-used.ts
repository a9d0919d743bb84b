// The numbers a requirement is judged by, each with its cell. The check reads them here and derives none of its own, so that a
// finding is always about the number the verdict rests on.
import type { Origin, Requirement, RequirementKind } from "../plan";
import { valueOf } from "../plan";
import type Fraction from "fraction.js";
import { comparisonIn, targetCells } from "./compared";
import type { Facts } from "./facts";
import type { Judgement, Step } from "./judgement";
import { baselineOf } from "./judges/change";
import { missingYears } from "./judges/mean-of-years";
import { referenceOf, resultOf, type FoundNumber } from "./numbers";
import type { Outcome, Reference, ResultSource } from "./reasons";
import type { NumbersUsed, UsedNumber } from "./results";

/** The kinds whose result is one number, typed in Krav or found in KPI. */
const MEASURED: ReadonlySet<RequirementKind | undefined> = new Set(["value", "count", "change"]);

/** The result and, of a change, last year's number, whether or not they were enough for a verdict. */
export function numbersUsed(requirement: Requirement, facts: Facts, judgement: Judgement): NumbersUsed {
  const measured = MEASURED.has(valueOf(requirement.kind)) ? resultOf(requirement, facts) : undefined;
  return {
    result: resultUsed(facts, judgement, measured),
    target: targetUsed(requirement, facts, judgement),
    reference: referenceOf(requirement, facts),
    ...baselineUsed(requirement, facts, measured),
  };
}

function resultUsed(
  facts: Facts,
  judgement: Judgement,
  measured: Step<FoundNumber> | undefined,
): UsedNumber | null {
  if (judgement.kind === "settled" && judgement.observed.kind === "number") {
    const origin = originOf(judgement.outcome);
    return origin === null ? null : used(judgement.observed.value, origin, facts);
  }
  const origin = measured?.kind === "go" ? originOfSource(measured.value.source) : null;
  return measured?.kind === "go" && origin !== null ? used(measured.value.value, origin, facts) : null;
}

/** The number that the result was compared with; a band's lower end. */
function targetUsed(requirement: Requirement, facts: Facts, judgement: Judgement): UsedNumber | null {
  if (judgement.kind !== "settled") return null;
  const bound = comparisonIn(judgement.outcome)?.bound ?? null;
  const [origin] = targetCells(requirement, judgement.outcome, facts);
  return bound === null || origin === undefined ? null : used(bound, origin, facts);
}

function baselineUsed(
  requirement: Requirement,
  facts: Facts,
  measured: Step<FoundNumber> | undefined,
): Pick<NumbersUsed, "baseline" | "yearsMissing"> {
  if (requirement.yearsInMean.state !== "missing") {
    return { baseline: null, yearsMissing: measured === undefined ? [] : missingYears(requirement, facts) };
  }
  const kpi = valueOf(requirement.measure);
  if (valueOf(requirement.kind) !== "change" || kpi === undefined || measured === undefined) {
    return { baseline: null, yearsMissing: [] };
  }
  const found = baselineOf(facts, kpi, requirement, measured);
  if (found.kind === "go") {
    const { value } = found.value;
    const origin = originOfFigure(found.value);
    return { baseline: origin === null ? null : used(value, origin, facts), yearsMissing: [] };
  }
  const isMissing = found.kind === "blocked" && found.reason.kind === "baseline-missing";
  return { baseline: null, yearsMissing: isMissing ? [found.reason] : [] };
}

/** The cell an outcome's number was read from; of a ratio or a difference the KPI it is measured on, of a budget deviation the table. */
function originOf(outcome: Outcome): Origin | null {
  switch (outcome.kind) {
    case "compared":
    case "changed":
    case "against-mean":
      return originOfSource(outcome.source);
    case "graded":
      return outcome.source === null ? null : originOfSource(outcome.source);
    case "ratio":
      return originOfFigure(outcome.numerator);
    case "difference":
      return originOfFigure(outcome.minuend);
    case "deviation-typed":
      return outcome.origin;
    case "deviated":
      return { table: "budget", row: 0, column: null };
    // What has no number of its own; a judge alone knows of no lateness but a delivery's.
    case "listed":
    case "stated":
    case "delivered":
    case "not-delivered":
    case "late":
      return null;
  }
}

function originOfSource(source: ResultSource): Origin | null {
  return source.kind === "kpi" ? originOfFigure(source) : source.origin;
}

/** The figure's cell; a figure made up of several has none of its own. */
function originOfFigure({ madeUp, origin }: Reference): Origin | null {
  return madeUp !== null && madeUp.parts.length > 1 ? null : origin;
}

function used(value: Fraction, origin: Origin, facts: Facts): UsedNumber {
  return { value, origin, shown: facts.numberCells.shownAt(origin, value) };
}
