// A value about 10 or 100 times as large, or as small, as the same KPI's value before: most often a comma in the wrong place.
import Fraction from "fraction.js";
import { exact } from "../../evaluation";
import type { KpiValue } from "../../plan";
import { valueOf } from "../../plan";
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
      inTime(rows).flatMap((row, index, ordered) => {
        const earlier = ordered[index - 1];
        const value = valueOf(row.value);
        const before = earlier === undefined ? undefined : valueOf(earlier.value);
        const jump = value === undefined || before === undefined ? undefined : jumpOf(value, before);
        if (earlier === undefined || value === undefined || before === undefined || jump === undefined)
          return [];
        const beforePeriod = valueOf(earlier.period)?.text ?? "";
        const kpi = valueOf(row.kpi) ?? "";
        return [{ kpi, value, before, beforePeriod, ...jump, origin: row.value.origin }];
      }),
    ),
};

function inTime(rows: readonly KpiValue[]): KpiValue[] {
  const endOf = (row: KpiValue): string => valueOf(row.period)?.end ?? "";
  return rows
    .filter((row) => valueOf(row.value) !== undefined && endOf(row) !== "")
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
}

function jumpOf(value: number, before: number): Pick<ValueJump, "times" | "direction"> | undefined {
  if (value <= 0 || before <= 0) return undefined;
  const direction = value > before ? "up" : "down";
  const [larger, smaller] = direction === "up" ? [value, before] : [before, value];
  const ratio = exact(larger).div(exact(smaller));
  const times = ([10, 100] as const).find((power) => ratio.div(power).sub(1).abs().compare(SLACK) <= 0);
  return times === undefined ? undefined : { times, direction };
}
