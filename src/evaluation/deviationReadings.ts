// The readings of a deviation: one where base and signs are set, every one the table allows where they are not.
import type Fraction from "fraction.js";
import type { DeviationBase, PlanSettings, SignConvention } from "../plan";
import { resultOfAmounts, type BudgetFigures, type Sums } from "./budget";
import { holds, type Bounds } from "./comparison";
import { exact, HUNDRED, ZERO } from "./exact";
import { go, optional, required, type Step } from "./judgement";
import type { DeviationReading } from "./reasons";

export interface Readings {
  /** At least one. */
  readonly readings: readonly DeviationReading[];
  /** With the lines left out taken in again, reading by reading; null when there is nothing to show. */
  readonly before: readonly DeviationReading[] | null;
  readonly baseUnset: boolean;
  /** True when the sign convention is not set and an expense is not zero. */
  readonly signsUnset: boolean;
  readonly floor: Fraction;
}

/** All readings of one version's figures against a limit in per cent. */
export function readingsOf(figures: BudgetFigures, settings: PlanSettings, bounds: Bounds): Step<Readings> {
  const base = optional(settings.deviationBase);
  if (base.kind !== "go") return base;
  const signs = optional(settings.signConvention);
  if (signs.kind !== "go") return signs;
  const floor = optional(settings.baseFloor);
  if (floor.kind !== "go") return floor;
  const agreed =
    base.value === "agreed-amount"
      ? required(settings.agreedBaseAmount)
      : optional(settings.agreedBaseAmount);
  if (agreed.kind !== "go") return agreed;
  const agreedAmount = agreed.value === undefined ? null : exact(agreed.value);
  const least = floor.value === undefined ? ZERO : exact(floor.value).abs();
  const bases = base.value === undefined ? possibleBases(figures, agreedAmount) : [base.value];
  const signsUnset = signs.value === undefined && figures.hasExpense;
  const conventions: readonly SignConvention[] = signsUnset
    ? ["all-positive", "expenses-negative"]
    : [signs.value ?? "all-positive"];
  const read = (sums: Sums) =>
    conventions.flatMap((convention) =>
      bases.map((one) => readingOf(sums, one, convention, agreedAmount, least, bounds)),
    );
  return go({
    readings: read(figures.kept),
    before: figures.all === null ? null : read(figures.all),
    baseUnset: base.value === undefined,
    signsUnset,
    floor: least,
  });
}

/** The bases the table has figures for. */
function possibleBases({ natures }: BudgetFigures, agreed: Fraction | null): DeviationBase[] {
  const bases: DeviationBase[] = ["budgeted-result"];
  if (natures.has("expense")) bases.push("gross-expenditure");
  if (natures.has("appropriation")) bases.push("appropriation");
  if (agreed !== null) bases.push("agreed-amount");
  return bases;
}

/** Afvigelse = |realised − budgeted| / base · 100. A base of zero, or smaller than the floor, is never divided by. */
function readingOf(
  sums: Sums,
  base: DeviationBase,
  signs: SignConvention,
  agreed: Fraction | null,
  floor: Fraction,
  bounds: Bounds,
): DeviationReading {
  const budgeted = resultOfAmounts(sums.budgeted, signs);
  const realised = resultOfAmounts(sums.realised, signs);
  const difference = realised.sub(budgeted);
  const baseAmount = baseAmountOf(base, sums, budgeted, agreed).abs();
  const tooSmall = baseAmount.n === 0n || baseAmount.compare(floor) < 0;
  const percent = tooSmall ? null : difference.abs().div(baseAmount).mul(HUNDRED);
  return {
    base,
    signs,
    baseAmount,
    percent,
    met: percent === null ? null : holds(percent, bounds),
    difference,
    budgeted,
    realised,
  };
}

function baseAmountOf(
  base: DeviationBase,
  sums: Sums,
  budgeted: Fraction,
  agreed: Fraction | null,
): Fraction {
  switch (base) {
    case "budgeted-result":
      return budgeted;
    case "gross-expenditure":
      return sums.budgeted.expense;
    case "appropriation":
      return sums.budgeted.appropriation;
    case "agreed-amount":
      return agreed ?? ZERO;
  }
}
