// Numbers in different units are not compared: 5,2 of a KPI in mio. kr. says nothing of a target of 5 pct.
import {
  isSameUnit,
  readUnit,
  valueOf,
  type Field,
  type KpiValue,
  type Origin,
  type Requirement,
} from "../plan";
import type { Facts } from "./facts";
import { blocked, type Judgement } from "./judgement";
import { referenceOf } from "./numbers";
import type { Blocked, Outcome, Reference, ResultSource } from "./reasons";
import type { MadeUp } from "./year-figure";

type UnitDiffers = Extract<Blocked, { readonly kind: "kpi-unit-differs" }>;
type KpiSource = Extract<ResultSource, { readonly kind: "kpi" }>;
/** A KPI's number as a judgement holds it. */
type Used = Pick<Reference, "kpi" | "origin">;

/** The unit column of the rows of KPI, by row. */
export function kpiUnits(rows: readonly KpiValue[]): ReadonlyMap<number, Field<string>> {
  return new Map(rows.map(({ origin, unit }) => [origin.row, unit]));
}

/**
 * A judgement whose numbers are in one unit. Blocked where a KPI's number it rests on has another unit than the
 * requirement, or two KPIs of a change, a mean, a ratio or a difference have, or two parts of one figure. A number that would only be shown beside it is left out. A unit
 * that is not given is no other unit.
 */
export function inOneUnit(requirement: Requirement, judgement: Judgement, facts: Facts): Judgement {
  if (judgement.kind !== "settled") return judgement;
  const { outcome, conflicts, made } = judgement;
  const differs = [...usedWith(requirement, outcome, facts), ...made.flatMap(partsWith)]
    .map(([used, other]) => differing(used, other, facts))
    .find((found) => found !== undefined);
  if (differs !== undefined) return blocked(differs);
  return {
    ...judgement,
    outcome: withoutOtherReference(outcome, requirement, facts),
    conflicts: conflicts.filter(
      ({ origin, otherOrigin }) =>
        !isOther(unitAt(otherOrigin, facts), valueOf(requirement.unit)) &&
        !isOther(unitAt(otherOrigin, facts), unitAt(origin, facts)),
    ),
  };
}

/** What a KPI's number is compared with: the requirement, or another KPI. */
type Against = Requirement | Used;

/** Every KPI's number that the outcome rests on, with what it is compared with. */
function usedWith(requirement: Requirement, outcome: Outcome, facts: Facts): (readonly [Used, Against])[] {
  const target = requirement.target.state === "missing" ? referenceOf(requirement, facts) : null;
  const asTarget = target === null ? [] : [[target, requirement] as const];
  switch (outcome.kind) {
    case "compared":
      return [...ofSource(outcome.source, requirement), ...asTarget];
    case "graded":
      return outcome.source === null ? [] : ofSource(outcome.source, requirement);
    case "changed": {
      const { source, baseline } = outcome;
      const both = source.kind === "kpi" ? [[baseline, source] as const] : [];
      return [...ofSource(source, requirement), [baseline, requirement], ...both];
    }
    case "against-mean": {
      const { source, years } = outcome;
      const [latest] = years;
      const both = source.kind === "kpi" ? [[latest, source] as const] : [];
      return [
        ...ofSource(source, requirement),
        ...years.map((year) => [year, requirement] as const),
        ...years.slice(1).map((year) => [year, latest] as const),
        ...both,
      ];
    }
    case "ratio": {
      const { numerator, denominator } = outcome;
      // The parts of a ratio may be of different things; of one thing in different sizes the ratio would be wrong.
      const [over, under] = [unitAt(numerator.origin, facts), unitAt(denominator.origin, facts)];
      const isOneThing = readUnit(over ?? "").base === readUnit(under ?? "").base;
      return [...(isOneThing ? [[denominator, numerator] as const] : []), ...asTarget];
    }
    case "difference": {
      const { minuend, subtrahend } = outcome;
      return [[minuend, requirement], [subtrahend, requirement], [subtrahend, minuend], ...asTarget];
    }
    // What has no number from KPI.
    case "deviated":
    case "deviation-typed":
    case "listed":
    case "stated":
    case "delivered":
    case "not-delivered":
    case "late":
      return [];
  }
}

/** Every part of a figure but the last, with the last: 900 in t.kr. and 1 in mio. kr. make up no sum. */
function partsWith({ kpi, parts }: MadeUp): (readonly [Used, Against])[] {
  const used = parts.map(({ origin }): Used => ({ kpi, origin }));
  const last = used.at(-1);
  return last === undefined ? [] : used.slice(0, -1).map((part) => [part, last] as const);
}

function ofSource(source: ResultSource, requirement: Requirement): (readonly [KpiSource, Against])[] {
  return source.kind === "kpi" ? [[source, requirement]] : [];
}

function differing(used: Used, against: Against, facts: Facts): UnitDiffers | undefined {
  const field = facts.kpiUnits.get(used.origin.row);
  const unit = unitAt(used.origin, facts);
  const isKpi = "kpi" in against;
  const expected = isKpi ? unitAt(against.origin, facts) : valueOf(against.unit);
  if (field === undefined || unit === undefined || expected === undefined || !isOther(unit, expected))
    return undefined;
  const other = isKpi ? against.kpi : null;
  return { kind: "kpi-unit-differs", kpi: used.kpi, unit, expected, other, origin: field.origin };
}

function withoutOtherReference(outcome: Outcome, requirement: Requirement, facts: Facts): Outcome {
  if (!("reference" in outcome)) return outcome;
  const { reference } = outcome;
  if (reference === null || !isOther(unitAt(reference.origin, facts), valueOf(requirement.unit)))
    return outcome;
  return { ...outcome, reference: null };
}

/** The unit of a row of KPI; undefined for another table's row, and where none is given or it cannot be read. */
function unitAt({ table, row }: Origin, facts: Facts): string | undefined {
  const unit = table === "kpis" ? facts.kpiUnits.get(row) : undefined;
  return unit === undefined ? undefined : valueOf(unit);
}

function isOther(unit: string | undefined, expected: string | undefined): boolean {
  return unit !== undefined && expected !== undefined && !isSameUnit(unit, expected);
}
