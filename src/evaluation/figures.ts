// The figure of a KPI that a requirement uses: for the plan's period, read as the requirement or the KPI says.
import { valueOf, type Aggregation, type Field, type Period, type Requirement } from "../plan";
import type { Facts } from "./facts";
import { blocked, go, ruleUnsuited, unreadable, waiting, type Step } from "./judgement";
import type { Contradiction, KpiLookup, Reading, Stretch } from "./kpi-lookup";
import type { Reference } from "./reasons";
import type { Conflict } from "./results";
import { TRIED } from "./year-figure";

/** The plan's period, which a look-up in KPI cannot do without. */
export function planPeriodOf(facts: Facts): Step<Period> {
  const { year, periodStart, periodEnd } = facts.settings;
  if (facts.planPeriod !== null) return go(facts.planPeriod);
  const stated = [periodStart, periodEnd].find(({ state }) => state !== "missing");
  if (stated !== undefined) return ruleUnsuited(stated.origin);
  if (year.state === "unreadable") return unreadable(year);
  if (year.state === "missing") return blocked({ kind: "year-missing", origin: year.origin });
  return ruleUnsuited(year.origin);
}

/** The days a requirement's figures are for: the plan's period, up to its deadline where that is earlier. */
export function stretchOf({ deadline }: Requirement, planPeriod: Period): Stretch {
  const due = valueOf(deadline);
  const until = planPeriod.end;
  // Stryker disable next-line EqualityOperator: at the end of the period both windows are the same days
  if (due === undefined || due.end >= until || due.end < planPeriod.start) return { ...planPeriod, until };
  return { ...planPeriod, end: due.end, until };
}

/** A KPI's figure for the requirement's stretch. */
export function figureOf(kpi: string, requirement: Requirement, facts: Facts): Step<Reference> {
  const planPeriod = planPeriodOf(facts);
  if (planPeriod.kind !== "go") return planPeriod;
  return figureIn(kpi, stretchOf(requirement, planPeriod.value), requirement, facts);
}

/** A KPI's figure for a stretch. */
export function figureIn(
  kpi: string,
  stretch: Stretch,
  requirement: Requirement,
  facts: Facts,
): Step<Reference> {
  const said = saidOf(kpi, requirement, facts);
  const lookup = facts.kpis.figure(kpi, stretch, readingOf(kpi, requirement, facts));
  const needed = lookup.kind === "found" && lookup.madeUp !== null;
  return needed && said?.state === "unreadable" ? unreadable(said) : kpiStep(lookup, kpi, stretch);
}

/** How parts make up a figure of a KPI: as the requirement says, else as the KPI says, else as is tried. */
export function readingOf(kpi: string, requirement: Requirement, facts: Facts): Reading {
  const said = saidOf(kpi, requirement, facts);
  const aggregation = said === undefined ? undefined : valueOf(said);
  return { aggregation: aggregation ?? facts.assumed, said: aggregation !== undefined };
}

function saidOf(kpi: string, { aggregation }: Requirement, facts: Facts): Field<Aggregation> | undefined {
  return aggregation.state === "missing" ? facts.kpis.aggregationOf(kpi) : aggregation;
}

/** A KPI's figure as a step; a missing one waits for the KPI's own place. */
export function kpiStep(lookup: KpiLookup, kpi: string, { text }: Period): Step<Reference> {
  switch (lookup.kind) {
    case "found": {
      const { value, period, origin, madeUp } = lookup;
      return go({ kpi, value, period, origin, madeUp });
    }
    case "missing":
      return waiting({ kind: "kpi", kpi, period: text });
    case "later":
      return waiting({ kind: "measured-later", on: lookup.on });
    case "unreadable":
      return unreadable(lookup.field);
    case "ambiguous":
      return blocked({ kind: "kpi-ambiguous", kpi, period: lookup.period.text, origins: lookup.origins });
  }
}

/**
 * The rows of a KPI that the requirement's figure may rest on and that contradict the parts of their own days. Where the
 * plan does not say how parts make up a figure, a row contradicts them when no reading gives its figure. A figure that counts
 * from the start of the year contradicts an earlier one that is higher.
 */
export function contradictionsIn(kpi: string, requirement: Requirement, facts: Facts): Conflict[] {
  const planPeriod = planPeriodOf(facts);
  if (planPeriod.kind !== "go") return [];
  const stretch = stretchOf(requirement, planPeriod.value);
  const reading = readingOf(kpi, requirement, facts);
  const [first = [], ...others] = (reading.said ? [reading.aggregation] : TRIED).map((aggregation) =>
    facts.kpis.contradictions(kpi, stretch, { ...reading, aggregation }),
  );
  const falls = reading.said && reading.aggregation === "year-to-date" ? facts.kpis.falls(kpi, stretch) : [];
  const differing = first
    .filter(({ stated }) =>
      others.every((other) => other.some((each) => each.stated.origin === stated.origin)),
    )
    .map((each) => conflictOf("parts", each));
  return [...differing, ...falls.map((each) => conflictOf("cumulative", each))];
}

function conflictOf(of: Conflict["of"], { stated, parts }: Contradiction): Conflict {
  return {
    of,
    used: stated.value,
    other: parts.value,
    origin: stated.origin,
    otherOrigin: parts.origin,
  };
}
