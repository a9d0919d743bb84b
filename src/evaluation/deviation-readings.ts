// The readings of a deviation: one where base and signs are set, every one the table allows where they are not.
import type Fraction from "fraction.js";
import type { DeviationBase, PlanSettings, SignConvention } from "../plan";
import { resultOfAmounts, type BudgetFigures, type Sums } from "./budget";
import { holds, type Bounds } from "./comparison";
import { exact, HUNDRED, ZERO } from "./exact";
import { go, optional, required, type Step } from "./judgement";
import type { DeviationReading } from "./reasons";

export interface Readings {
  /** The first, on which a verdict rests where all agree. */
  readonly reading: DeviationReading;
  /** All of them, the first included. */
  readonly readings: readonly DeviationReading[];
  /** The first with the lines left out taken in again; null when there is nothing to show. */
  readonly before: DeviationReading | null;
  readonly baseUnset: boolean;
  /** True when the sign convention is not set and an expense is not zero. */
  readonly signsUnset: boolean;
  readonly floor: Fraction;
}

/** One way to read the table. */
interface Way {
  readonly base: DeviationBase;
  readonly signs: SignConvention;
  /** The agreed amount; zero where none is given and none is read. */
  readonly agreed: Fraction;
  readonly floor: Fraction;
}

type AtLeastOne<Item> = readonly [Item, ...Item[]];

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
  const agreedAmount = agreed.value === undefined ? ZERO : exact(agreed.value);
  const least = floor.value === undefined ? ZERO : exact(floor.value).abs();
  const bases: AtLeastOne<DeviationBase> =
    base.value === undefined ? possibleBases(figures, agreed.value !== undefined) : [base.value];
  const signsUnset = signs.value === undefined && figures.hasExpense;
  const conventions: AtLeastOne<SignConvention> = signsUnset
    ? ["all-positive", "expenses-negative"]
    : [signs.value ?? "all-positive"];
  const ways = conventions.flatMap((one) =>
    bases.map((of): Way => ({ base: of, signs: one, agreed: agreedAmount, floor: least })),
  );
  const first: Way = { base: bases[0], signs: conventions[0], agreed: agreedAmount, floor: least };
  const reading = readingOf(figures.kept, first, bounds);
  return go({
    reading,
    readings: [reading, ...ways.slice(1).map((way) => readingOf(figures.kept, way, bounds))],
    before: figures.all === null ? null : readingOf(figures.all, first, bounds),
    baseUnset: base.value === undefined,
    signsUnset,
    floor: least,
  });
}

/** The bases the table has figures for. */
function possibleBases({ natures }: BudgetFigures, hasAgreed: boolean): AtLeastOne<DeviationBase> {
  return [
    "budgeted-result",
    ...(natures.has("expense") ? (["gross-expenditure"] as const) : []),
    ...(natures.has("appropriation") ? (["appropriation"] as const) : []),
    ...(hasAgreed ? (["agreed-amount"] as const) : []),
  ];
}

/** Afvigelse = |realised − budgeted| / base · 100. A base of zero, or smaller than the floor, is never divided by. */
function readingOf(sums: Sums, way: Way, bounds: Bounds): DeviationReading {
  const { base, signs, floor } = way;
  const budgeted = resultOfAmounts(sums.budgeted, signs);
  const realised = resultOfAmounts(sums.realised, signs);
  const difference = realised.sub(budgeted);
  const baseAmount = baseAmountOf(way, sums, budgeted).abs();
  const tooSmall = baseAmount.n === 0n || baseAmount.compare(floor) < 0;
  const percent = tooSmall ? null : difference.abs().div(baseAmount).mul(HUNDRED);
  const met = percent === null ? null : holds(percent, bounds);
  return { base, signs, baseAmount, percent, met, difference, budgeted, realised };
}

function baseAmountOf({ base, agreed }: Way, sums: Sums, budgeted: Fraction): Fraction {
  switch (base) {
    case "budgeted-result":
      return budgeted;
    case "gross-expenditure":
      return sums.budgeted.expense;
    case "appropriation":
      return sums.budgeted.appropriation;
    case "agreed-amount":
      return agreed;
  }
}
