// A value about 10, 100 or 1000 times as large, or as small, as the same KPI's value before: most often a comma or a thousands
// separator in the wrong place.
import Fraction from "fraction.js";
import { exact } from "../../evaluation";
import type { KpiValue, Origin, Period } from "../../plan";
import { daysBetween } from "../../plan";
import type { Rule } from "../rule";

export interface ValueJump {
  readonly code: "value-jump";
  readonly kpi: string;
  readonly value: number;
  readonly before: number;
  readonly beforePeriod: string;
  readonly times: 10 | 100 | 1000;
  readonly direction: "up" | "down";
}

type Times = ValueJump["times"];

/**
 * The factors that count as about 10, 100 and 1000 times. A tenth to either side is enough for a comma in the wrong place and too
 * little for a true change; no true change comes near 1000 times.
 */
const ABOUT: readonly (readonly [times: Times, low: Fraction, high: Fraction])[] = [
  [10, new Fraction(9), new Fraction(11)],
  [100, new Fraction(90), new Fraction(110)],
  [1000, new Fraction(600), new Fraction(2000)],
];

export const valueJump: Rule<ValueJump> = {
  code: "value-jump",
  family: "values",
  severity: "warning",
  basis: { source: "danish-notation" },
  find: (_, { kpisNamed }) =>
    kpisNamed.groups().flatMap((rows) =>
      withEarlier(inTime(rows)).flatMap(({ row: { kpi, value, origin }, earlier, least }) => {
        const jump = jumpOf(value, earlier.value);
        if (jump === undefined || jump.times < least) return [];
        return [{ kpi, value, before: earlier.value, beforePeriod: earlier.period.text, ...jump, origin }];
      }),
    ),
};

interface Dated {
  readonly kpi: string;
  readonly period: Period;
  readonly value: number;
  readonly origin: Origin;
}

/** A KPI's values that have a period, by its end. */
function inTime(rows: readonly KpiValue[]): Dated[] {
  return rows
    .flatMap(({ kpi, period, value }) =>
      kpi.state === "known" && period.state === "known" && value.state === "known"
        ? [{ kpi: kpi.value, period: period.value, value: value.value, origin: value.origin }]
        : [],
    )
    .sort((a, b) => daysBetween(b.period.end, a.period.end));
}

/**
 * Each value with the one before it: the latest for a period of the same length, else the latest of all, of which a factor of 10
 * says nothing: a year's sum may well be ten times a month's.
 */
function withEarlier(
  ordered: readonly Dated[],
): { readonly row: Dated; readonly earlier: Dated; readonly least: Times }[] {
  const latest = new Map<number, Dated>();
  return ordered.flatMap((row, index) => {
    const months = monthsIn(row.period);
    const same = latest.get(months);
    const earlier = same ?? ordered[index - 1];
    latest.set(months, row);
    return earlier === undefined ? [] : [{ row, earlier, least: same === undefined ? 100 : 10 }];
  });
}

/** 0 for a single day, 1 for a month of any length, 3 for a quarter, 12 for a year. */
function monthsIn({ start, end }: Period): number {
  return Math.round(daysBetween(start, end) / 30.4);
}

function jumpOf(value: number, before: number): Pick<ValueJump, "times" | "direction"> | undefined {
  if (value <= 0 || before <= 0) return undefined;
  // Stryker disable next-line EqualityOperator: a number that did not move is no jump
  const direction = value > before ? "up" : "down";
  const [larger, smaller] = direction === "up" ? [value, before] : [before, value];
  const ratio = exact(larger).div(exact(smaller));
  const about = ABOUT.find(([, low, high]) => ratio.compare(low) >= 0 && ratio.compare(high) <= 0);
  return about === undefined ? undefined : { times: about[0], direction };
}
