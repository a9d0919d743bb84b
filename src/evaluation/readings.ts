// A requirement under every reading of its KPI's figures for parts of the year, where the plan does not say which is meant.
import type { Requirement } from "../plan";
import type { Facts } from "./facts";
import { shareOf, type Scale } from "./grading";
import { blocked, type Judgement } from "./judgement";
import type { AggregationReading, Comparison, Outcome } from "./reasons";
import { TRIED } from "./year-figure";

type Settled = Judgement & { readonly kind: "settled" };

/**
 * Judges a requirement. Where it rests on figures for parts of the year and neither it nor the KPI says how they make up
 * the year's figure, it is judged in every reading: it is undetermined unless the year is complete and all agree.
 */
export function judgeEachReading(
  requirement: Requirement,
  facts: Facts,
  scale: Scale | undefined,
  judge: (facts: Facts) => Judgement,
): Judgement {
  const first = judge(facts);
  if (first.kind !== "settled") return first;
  const unsaid = first.made.find(({ said }) => !said);
  if (unsaid === undefined) return first;
  const others = TRIED.slice(1).map((assumed) => judge({ ...facts, assumed }));
  const open = others.find(({ kind }) => kind !== "settled");
  if (open !== undefined) return open;
  const all = [first, ...others.filter((each) => each.kind === "settled")];
  const missing = all.flatMap(({ made }) => made.flatMap((each) => each.missing));
  if (missing.length === 0 && all.every((each) => isSame(each, first, scale))) return first;
  return blocked({
    kind: "aggregation-unset",
    kpi: unsaid.kpi,
    origin: requirement.aggregation.origin,
    readings: all.flatMap((each, index) => readingOf(each, TRIED[index] ?? TRIED[0])),
    unit: first.observed.kind === "number" ? first.observed.unit : "",
    missing:
      all.map(({ made }) => made.flatMap((each) => each.missing)).find((each) => each.length > 0) ?? [],
  });
}

/** The same verdict, and on a scale the same share. A figure that is only to be stated must be the same figure. */
function isSame(one: Settled, other: Settled, scale: Scale | undefined): boolean {
  if (one.outcome.met !== other.outcome.met) return false;
  if (one.observed.kind !== "number" || other.observed.kind !== "number") return true;
  const [value, otherValue] = [one.observed.value, other.observed.value];
  if (comparisonOf(one.outcome)?.bound === null) return value.equals(otherValue);
  if (scale === undefined) return true;
  const [share, otherShare] = [shareOf(value, scale), shareOf(otherValue, scale)];
  return share === null || otherShare === null ? share === otherShare : share.equals(otherShare);
}

function readingOf(
  { outcome, observed }: Settled,
  aggregation: AggregationReading["aggregation"],
): AggregationReading[] {
  if (observed.kind !== "number") return [];
  return [{ aggregation, value: observed.value, met: outcome.met, comparison: comparisonOf(outcome) }];
}

function comparisonOf(outcome: Outcome): Comparison | null {
  return "comparison" in outcome ? outcome.comparison : null;
}
