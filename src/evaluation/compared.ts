// The two numbers of a comparison and the cells they rest on.
import type Fraction from "fraction.js";
import { valueOf, type Origin, type Requirement } from "../plan";
import type { Facts } from "./facts";
import { deviationCell, referenceOf } from "./numbers";
import type { Comparison, Outcome, Reference, ResultSource } from "./reasons";

/** The comparison an outcome rests on; null where no number is compared. */
export function comparisonIn(outcome: Outcome): Comparison | null {
  if (outcome.kind === "deviated") return outcome.deviation.comparison;
  return "comparison" in outcome ? outcome.comparison : null;
}

/** The cells of the result as written: several where parts make up a figure, none where it is computed from other numbers. */
export function resultCells(outcome: Outcome): readonly Origin[] {
  switch (outcome.kind) {
    case "compared":
    case "changed":
    case "against-mean":
      return cellsOfSource(outcome.source);
    case "deviation-typed":
      return [outcome.origin];
    case "deviated":
    case "ratio":
    case "difference":
    case "graded":
    case "listed":
    case "stated":
    case "delivered":
    case "not-delivered":
    case "late":
      return [];
  }
}

/** The cells of the number that the result is compared with: Krav's target, a KPI's figure, or a limit in the deviation table. */
export function targetCells(requirement: Requirement, outcome: Outcome, facts: Facts): readonly Origin[] {
  if (outcome.kind === "changed") return cellsOfFigure(outcome.baseline);
  if (outcome.kind === "against-mean") return outcome.years.flatMap(cellsOfFigure);
  const { target, targetTo } = requirement;
  if (target.state === "known") {
    return comparisonIn(outcome)?.upper == null ? [target.origin] : [target.origin, targetTo.origin];
  }
  if (outcome.kind === "deviated" || outcome.kind === "deviation-typed") {
    const cell = deviationCell(requirement, facts, "target");
    return cell === undefined ? [] : [cell.origin];
  }
  const reference = referenceOf(requirement, facts);
  return reference === null ? [] : cellsOfFigure(reference);
}

/** What the same KPI was before the figure that is judged; null where the result is no KPI's, or there was nothing before. */
export function figureBefore(requirement: Requirement, outcome: Outcome, facts: Facts): Fraction | null {
  if (outcome.kind !== "compared") return null;
  const { source } = outcome;
  const kpi = source.kind === "kpi" ? source.kpi : valueOf(requirement.measure);
  const start = source.kind === "kpi" ? source.period.start : facts.planPeriod?.start;
  return kpi === undefined || start === undefined ? null : facts.kpis.before(kpi, start);
}

function cellsOfSource(source: ResultSource): readonly Origin[] {
  return source.kind === "kpi" ? cellsOfFigure(source) : [source.origin];
}

function cellsOfFigure({ madeUp, origin }: Reference): readonly Origin[] {
  return madeUp === null ? [origin] : madeUp.parts.map((part) => part.origin);
}
