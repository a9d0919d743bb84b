// A value about 10 or 100 times as large, or as small, as the same KPI's value before: most often a comma in the wrong place.
import Fraction from "fraction.js";
import { exact } from "../../evaluation";
import type { KpiValue } from "../../plan";
import { daysBetween } from "../../plan";
import type { Rule } from "../rule";

export interface ValueJump {
  readonly code: "value-jump";
  readonly kpi: string;
  readonly value: number;
  readonly before: number;
  readonly beforePeriod: string;
  readonly times: 10 | 100;
  readonly direction: "up" | "down";
}

/** A tenth to either side of exactly 10 or 100 times: enough for a slip, too little for a true change. */
const SLACK = new Fraction(1, 10);

export const valueJump: Rule<ValueJump> = {
  code: "value-jump",
  family: "values",
  severity: "warning",
  basis: { source: "danish-notation" },
  find: (_, { kpisNamed }) =>
    kpisNamed.groups().flatMap((rows) =>
      inTime(rows).flatMap(({ kpi, value, origin }, index, ordered) => {
        const earlier = ordered[index - 1];
        const jump = earlier === undefined ? undefined : jumpOf(value, earlier.value);
        if (earlier === undefined || jump === undefined) return [];
        return [{ kpi, value, before: earlier.value, beforePeriod: earlier.period.text, ...jump, origin }];
      }),
    ),
};

/** A KPI's values that have a period, by its end. */
function inTime(rows: readonly KpiValue[]) {
  return rows
    .flatMap(({ kpi, period, value }) =>
      kpi.state === "known" && period.state === "known" && value.state === "known"
        ? [{ kpi: kpi.value, period: period.value, value: value.value, origin: value.origin }]
        : [],
    )
    .sort((a, b) => daysBetween(b.period.end, a.period.end));
}

function jumpOf(value: number, before: number): Pick<ValueJump, "times" | "direction"> | undefined {
  if (value <= 0 || before <= 0) return undefined;
  // Stryker disable next-line EqualityOperator: a number that did not move is no jump
  const direction = value > before ? "up" : "down";
  const [larger, smaller] = direction === "up" ? [value, before] : [before, value];
  const ratio = exact(larger).div(exact(smaller));
  const times = ([10, 100] as const).find((power) => ratio.div(power).sub(1).abs().compare(SLACK) <= 0);
  return times === undefined ? undefined : { times, direction };
}
