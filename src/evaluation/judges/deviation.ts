// The budget deviation: how far the realised result is from the budgeted one, in per cent of a base.
import type Fraction from "fraction.js";
import { isPercent, valueOr, type BudgetVersion, type Origin, type Requirement } from "../../plan";
import { compare, marginOf, type Bounds } from "../comparison";
import { readingsOf, type Readings } from "../deviation-readings";
import { exact, HUNDRED } from "../exact";
import type { Facts } from "../facts";
import {
  blocked,
  go,
  optional,
  required,
  ruleMissing,
  ruleUnsuited,
  unreadable,
  waiting,
  type Judge,
  type Judgement,
  type Step,
} from "../judgement";
import { deviationCell } from "../numbers";
import type { DeviationFacts } from "../reasons";
import type { Conflict } from "../results";
import { isRoundingOf } from "../rounding";

/** The budget versions a realised result can be held against. */
const VERSIONS: readonly BudgetVersion[] = ["base-budget", "appropriation-act", "uo1", "uo2", "uo3", "uo4"];

/** What one deviation is held against. */
interface Limit {
  readonly version: BudgetVersion;
  readonly bounds: Bounds;
  readonly unit: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat … 5 pct." (mål 3.1, delmål
 * a; delmål b the same for udgiftsopfølgning 2). |realised − budgeted| / base · 100, compared unrounded, the limit
 * included. What the percentage is taken of the text does not say: it is a setting of the plan, and where it is
 * not set every reading is tried; only if they agree is there a verdict.
 */
export const judgeDeviation: Judge = (requirement, facts) => {
  const limit = limitOf(requirement, facts);
  if (limit.kind !== "go") return limit;
  const typed = typedResult(requirement, facts);
  if (facts.budget.empty) {
    if (typed === undefined) return waiting({ kind: "budget-table", version: limit.value.version });
    return typed.kind === "go" ? judgeTyped(limit.value, typed.value) : typed;
  }
  const figures = facts.budget.figures(limit.value.version);
  if (figures.kind !== "go") return figures;
  const readings = readingsOf(figures.value, facts.settings, limit.value.bounds);
  if (readings.kind !== "go") return readings;
  return judgeReadings(limit.value, readings.value, figures.value.leftOut, typed, facts);
};

/** The version, the limit and the unit; the limit from Krav, or where that is empty from Afvigelse. */
function limitOf(requirement: Requirement, facts: Facts): Step<Limit> {
  const measure = required(requirement.measure);
  if (measure.kind !== "go") return measure;
  const version = versionOf(measure.value);
  if (version === undefined) return ruleUnsuited(requirement.measure.origin);
  const chosen = optional(requirement.comparator);
  if (chosen.kind !== "go") return chosen;
  const comparator = chosen.value ?? "at-most";
  if (comparator !== "at-most" && comparator !== "below") return ruleUnsuited(requirement.comparator.origin);
  const unit = valueOr(requirement.unit, "pct.");
  if (!isPercent(unit)) return ruleUnsuited(requirement.unit.origin);
  const target = limitTarget(requirement, facts);
  if (target.kind !== "go") return target;
  const { value: bound, conflicts } = target.value;
  return go({ version, bounds: { comparator, bound, upper: bound }, unit, conflicts });
}

function versionOf(measure: string): BudgetVersion | undefined {
  const word = measure.trim().toLowerCase();
  return VERSIONS.find((version) => version === word);
}

function limitTarget(
  requirement: Requirement,
  facts: Facts,
): Step<{ readonly value: Fraction; readonly conflicts: readonly Conflict[] }> {
  const own = optional(requirement.target);
  if (own.kind !== "go") return own;
  const cell = deviationCell(requirement, facts, "target");
  if (own.value === undefined) {
    if (cell === undefined) return ruleMissing(requirement.target.origin);
    const printed = required(cell);
    return printed.kind === "go" ? go({ value: exact(printed.value), conflicts: [] }) : printed;
  }
  const used = exact(own.value);
  if (cell?.state !== "known" || exact(cell.value).equals(used)) return go({ value: used, conflicts: [] });
  const { origin } = requirement.target;
  return go({
    value: used,
    conflicts: [{ of: "target", used, other: exact(cell.value), origin, otherOrigin: cell.origin }],
  });
}

interface TypedPercent {
  /** Without its sign: a deviation is an absolute difference. */
  readonly value: Fraction;
  readonly origin: Origin;
}

/** The percentage typed in Krav, or in the plan's own table; undefined when neither is filled. */
function typedResult(requirement: Requirement, facts: Facts): Step<TypedPercent> | undefined {
  const { result } = requirement;
  if (result.state === "unreadable") return unreadable(result);
  if (result.state === "known") {
    const { value, origin, shown } = result;
    if (typeof value === "number") return go({ value: exact(value).abs(), origin });
    return blocked({ kind: "unreadable", origin, shown, problem: "not-a-number" });
  }
  const cell = deviationCell(requirement, facts, "result");
  if (cell === undefined) return undefined;
  const printed = required(cell);
  return printed.kind === "go" ? go({ value: exact(printed.value).abs(), origin: cell.origin }) : printed;
}

function judgeTyped({ version, bounds, unit, conflicts }: Limit, { value, origin }: TypedPercent): Judgement {
  const comparison = compare(value, bounds, unit);
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: { kind: "deviation-typed", met: comparison.met, comparison, version, origin },
    margin: marginOf(comparison),
    observed: { kind: "number", value, unit },
    conflicts,
    made: [],
  };
}

function judgeReadings(
  limit: Limit,
  { reading, readings, before, baseUnset, signsUnset, floor }: Readings,
  leftOut: DeviationFacts["leftOut"],
  typed: Step<TypedPercent> | undefined,
  facts: Facts,
): Judgement {
  const { version, bounds, unit } = limit;
  const amountUnit = valueOr(facts.settings.amountUnit, "");
  if (readings.some((other) => other.met !== reading.met)) {
    const target = bounds.bound;
    return blocked({
      kind: "deviation-unclear",
      version,
      target,
      unit,
      baseUnset,
      signsUnset,
      amountUnit,
      readings,
    });
  }
  const { percent } = reading;
  if (percent === null) {
    return blocked({ kind: "base-too-small", version, reading, floor, amountUnit });
  }
  const comparison = compare(percent, bounds, unit);
  const deviation: DeviationFacts = {
    version,
    comparison,
    amountUnit,
    reading,
    readings,
    before,
    leftOut,
    slack: bounds.bound.div(HUNDRED).mul(reading.baseAmount).sub(reading.difference.abs()).abs(),
  };
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: { kind: "deviated", met: comparison.met, deviation },
    margin: marginOf(comparison),
    observed: { kind: "number", value: percent, unit },
    conflicts: [...limit.conflicts, ...conflictWithTyped(percent, typed)],
    made: [],
  };
}

/** The typed percentage beside the computed one, unless it is the same but for its rounding. */
function conflictWithTyped(computed: Fraction, typed: Step<TypedPercent> | undefined): Conflict[] {
  if (typed?.kind !== "go" || isRoundingOf(typed.value.value, computed)) return [];
  const { value: other, origin } = typed.value;
  return [
    {
      of: "result",
      used: computed,
      other,
      origin: { table: "budget", row: 0, column: null },
      otherOrigin: origin,
    },
  ];
}
