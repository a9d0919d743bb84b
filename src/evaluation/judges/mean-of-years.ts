// A number against the mean of the same number in the years before the plan's period.
import { valueOf, type Comparator, type Period, type Requirement } from "../../plan";
import { yearsOf } from "../before";
import { compare, marginOf } from "../comparison";
import { sum } from "../exact";
import type { Facts } from "../facts";
import { planPeriodOf } from "../figures";
import { blocked, go, madeOf, required, ruleUnsuited, type Judgement, type Step } from "../judgement";
import { referenceOf, resultOf, unitOf, type FoundNumber } from "../numbers";
import type { MissingYear, Reference } from "../reasons";
import { baselineOf, comparedDays } from "./change";

const OF_A_NUMBER: ReadonlySet<Comparator> = new Set(["at-least", "above", "at-most", "below", "equal"]);
const OF_A_CHANGE: ReadonlySet<Comparator> = new Set(["falls", "rises", "does-not-rise", "does-not-fall"]);

/** No plan looks further back, and a mistyped number must not be counted through. */
const MOST_YEARS = 20;

/**
 * "Højst gennemsnittet af de seneste 3 år": the result against the mean of the KPI's figures in as many years before the plan's
 * period as *Antal år i gennemsnit* says, each year counting the same. Undetermined while one of the years has no figure.
 * Never final before the deadline: a part of the year is compared with the same part of the years before.
 */
export function judgeAgainstMean(requirement: Requirement, facts: Facts): Judgement {
  const comparator = comparatorOf(requirement);
  if (comparator.kind !== "go") return comparator;
  if (requirement.target.state !== "missing") return ruleUnsuited(requirement.yearsInMean.origin);
  const kpi = required(requirement.measure);
  if (kpi.kind !== "go") return kpi;
  const result = resultOf(requirement, facts);
  const years = yearsBefore(requirement, facts, kpi.value, result);
  if (years.kind !== "go") return years;
  if (result.kind !== "go") return result;
  const { value, source, conflicts } = result.value;
  const [first, ...others] = years.value;
  const mean = sum([first, ...others].map((year) => year.value)).div(years.value.length);
  const bounds = { comparator: comparator.value, bound: mean, upper: mean };
  const comparison = compare(value, bounds, unitOf(requirement));
  const reference = referenceOf(requirement, facts);
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: {
      kind: "against-mean",
      met: comparison.met,
      comparison,
      source,
      years: years.value,
      reference,
    },
    margin: marginOf(comparison),
    observed: { kind: "number", value, unit: comparison.unit },
    conflicts,
    made: madeOf(result.value, ...years.value),
  };
}

/** The years of the mean that have no figure; empty where all have one, or it cannot be known which years are meant. */
export function missingYears(requirement: Requirement, facts: Facts): readonly MissingYear[] {
  const kpi = valueOf(requirement.measure);
  if (requirement.yearsInMean.state === "missing" || kpi === undefined) return [];
  const years = yearsBefore(requirement, facts, kpi, resultOf(requirement, facts));
  return years.kind === "blocked" && years.reason.kind === "years-missing" ? years.reason.years : [];
}

function comparatorOf({ kind, comparator, yearsInMean }: Requirement): Step<Comparator> {
  const chosen = required(comparator);
  if (chosen.kind !== "go") return chosen;
  const isChange = valueOf(kind) === "change";
  if (OF_A_CHANGE.has(chosen.value) !== isChange) return ruleUnsuited(comparator.origin);
  // "Mellem" and "opgøres" are comparisons of the kind, but none with one number.
  return isChange || OF_A_NUMBER.has(chosen.value) ? chosen : ruleUnsuited(yearsInMean.origin);
}

/** The figures of the years before, the latest first. They are asked for even before this year's is there. */
function yearsBefore(
  requirement: Requirement,
  facts: Facts,
  kpi: string,
  result: Step<FoundNumber>,
): Step<readonly [Reference, ...Reference[]]> {
  const { yearsInMean } = requirement;
  const count = required(yearsInMean);
  if (count.kind !== "go") return count;
  const planPeriod = planPeriodOf(facts);
  if (planPeriod.kind !== "go") return planPeriod;
  const isCount = Number.isInteger(count.value) && count.value >= 1 && count.value <= MOST_YEARS;
  if (!isCount || !isOneYear(requirement, planPeriod.value, result)) return ruleUnsuited(yearsInMean.origin);
  const found: Reference[] = [];
  const missing: MissingYear[] = [];
  for (let back = 1; back <= count.value; back++) {
    const figure = baselineOf(facts, kpi, requirement, result, back);
    if (figure.kind === "go") found.push(figure.value);
    else if (figure.kind === "blocked" && figure.reason.kind === "baseline-missing") {
      missing.push({ year: figure.reason.year, period: figure.reason.period });
    } else return figure;
  }
  const [first, ...others] = found;
  return first === undefined || missing.length > 0
    ? blocked({ kind: "years-missing", kpi, years: missing })
    : go([first, ...others]);
}

/** False for a figure for more than a year, of a plan for several: no single year can be compared with it. */
function isOneYear(requirement: Requirement, planPeriod: Period, result: Step<FoundNumber>): boolean {
  return yearsOf(comparedDays(requirement, planPeriod, result)) === 1;
}
