// A result or a target that is about a thousandth of the number it is compared with: 3,45 where 3.450 is meant.
import Fraction from "fraction.js";
import { isPercent, type PercentDoubt, type UsedNumber } from "../../evaluation";
import { valueOf, type Comparator, type Requirement } from "../../plan";
import type { Rule } from "../rule";

export interface ThousandSlip {
  readonly code: "thousand-slip";
  readonly id: string;
  readonly value: number;
  /** What the result is compared with. */
  readonly target: number;
  /** Which of the numbers is in doubt, and how it was read. */
  readonly side: PercentDoubt["side"];
  readonly written: number;
  readonly meant: number;
}

const THOUSAND = new Fraction(1000);
const NEAR_LOW = new Fraction(600);
const NEAR_HIGH = new Fraction(2000);

/** The comparisons that a small number fulfils, and whether a number at the limit does. */
const CEILINGS: Readonly<Partial<Record<Comparator, "limit" | "under">>> = {
  "at-most": "limit",
  "does-not-rise": "limit",
  below: "under",
  falls: "under",
};

/**
 * The requirement is judged by the number as it stands, so this is a warning that the agency may answer for. The verdict of a
 * number in per cent is another matter: see percent-scale.
 */
export const thousandSlip: Rule<ThousandSlip> = {
  code: "thousand-slip",
  family: "values",
  severity: "warning",
  basis: { source: "danish-notation" },
  find: ({ evaluation }, { counted }) =>
    evaluation.requirements.flatMap(({ requirement, numbers: { result, target } }) => {
      if (result === null || target === null || !counted.has(requirement)) return [];
      if (isPercent(valueOf(requirement.unit) ?? "")) return [];
      const slip = slipIn(requirement, result, target);
      if (slip === null) return [];
      const { side, used } = slip;
      const meant = used.value.mul(THOUSAND).valueOf();
      return [
        {
          id: requirement.id,
          value: result.value.valueOf(),
          target: target.value.valueOf(),
          side,
          written: used.value.valueOf(),
          meant,
          origin: used.origin,
          fix: { kind: "number" as const, value: meant },
        },
      ];
    }),
};

function slipIn(
  { comparator, kind }: Requirement,
  result: UsedNumber,
  target: UsedNumber,
): { readonly side: ThousandSlip["side"]; readonly used: UsedNumber } | null {
  if (isSlip(result, target.value)) {
    return isUnder(result.value.mul(THOUSAND), target.value, valueOf(comparator))
      ? null
      : { side: "result", used: result };
  }
  if (!isSlip(target, result.value)) return null;
  return { side: valueOf(kind) === "change" ? "before" : "target", used: target };
}

/** True where the result fulfils also when it is a thousand times as large: far below a ceiling is good. */
function isUnder(meant: Fraction, limit: Fraction, comparator: Comparator | undefined): boolean {
  const ceiling = comparator === undefined ? undefined : CEILINGS[comparator];
  const order = meant.compare(limit);
  return ceiling !== undefined && (order < 0 || (order === 0 && ceiling === "limit"));
}

/**
 * A number from 1 with at most three decimals, as a thousands separator read as a comma leaves it; the other is 600 to 2000 times
 * as large.
 */
function isSlip({ value, shown }: UsedNumber, other: Fraction): boolean {
  if (shown === null || value.compare(1) < 0 || value.mul(THOUSAND).d !== 1n) return false;
  const times = other.div(value);
  return times.compare(NEAR_LOW) >= 0 && times.compare(NEAR_HIGH) <= 0;
}
