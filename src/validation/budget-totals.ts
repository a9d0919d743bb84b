// What a total row of the budget can be the sum of. Sheets differ: all lines above or those since the last total, with or
// without signs, one nature or all. The nearest of these is what the total is held against.
import Fraction from "fraction.js";
import { exact, resultOfAmounts } from "../evaluation";
import type { BudgetLine, BudgetNature, BudgetVersion, Plan, SignConvention } from "../plan";
import { valueOf } from "../plan";

type Line = Exclude<BudgetNature, "total">;

/** What a total was taken to be the sum of: the result, the column as it stands, or some kinds of lines. */
export type SumOf = "result" | "column" | "gained" | Line;

export interface HeldTotal {
  readonly line: BudgetLine;
  readonly of: SumOf;
  /** The sum nearest to what the total says. */
  readonly sum: Fraction;
  /** One in the last decimal the total is written with: rounding of the lines. */
  readonly tolerance: Fraction;
}

interface Sums {
  readonly byNature: Readonly<Record<Line, Fraction>>;
  readonly complete: boolean;
  readonly lines: number;
}

const NOTHING: Sums = {
  byNature: { appropriation: exact(0), income: exact(0), expense: exact(0) },
  complete: true,
  lines: 0,
};

/** Every total row of a column with the sum it comes nearest to; totals over an unfinished column are left out. */
export function nearestTotal({ budget, settings }: Plan, version: BudgetVersion): HeldTotal[] {
  const signs = valueOf(settings.signConvention);
  const held: HeldTotal[] = [];
  let all = NOTHING;
  let section = NOTHING;
  for (const line of budget) {
    const nature = valueOf(line.nature);
    const amount = valueOf(line.amounts[version]);
    if (nature !== "total") {
      all = withLine(all, nature, amount);
      section = withLine(section, nature, amount);
      continue;
    }
    const sums = [section, all].filter(({ complete, lines }) => complete && lines > 0);
    if (amount !== undefined) held.push(...heldTotal(line, exact(amount), sums, signs));
    section = NOTHING;
  }
  return held;
}

function withLine(sums: Sums, nature: Line | undefined, amount: number | undefined): Sums {
  if (amount === undefined || nature === undefined) return { ...sums, complete: false };
  const byNature = { ...sums.byNature, [nature]: sums.byNature[nature].add(exact(amount)) };
  return { ...sums, byNature, lines: sums.lines + 1 };
}

/** A total with the nearest of what it can be the sum of; none where it can be no sum. */
function heldTotal(
  line: BudgetLine,
  total: Fraction,
  sums: readonly Sums[],
  signs: SignConvention | undefined,
): HeldTotal[] {
  const distance = ({ sum }: Candidate): Fraction => sum.sub(total).abs();
  let nearest: Candidate | undefined;
  for (const each of sums.flatMap(({ byNature }) => candidates(byNature, signs)))
    if (nearest === undefined || distance(each).compare(distance(nearest)) < 0) nearest = each;
  return nearest === undefined ? [] : [{ line, ...nearest, tolerance: lastDecimal(total) }];
}

interface Candidate {
  readonly of: SumOf;
  readonly sum: Fraction;
}

/**
 * The result of the lines first, so that it is named where none comes nearer. The column added as it stands is no sum of
 * amounts that are all positive: expenses are then taken away, and a total with them added contradicts the convention.
 */
function candidates(amounts: Sums["byNature"], signs: SignConvention | undefined): Candidate[] {
  const { appropriation, income, expense } = amounts;
  const gained = appropriation.add(income);
  return [
    { of: "result", sum: resultOfAmounts(amounts, signs ?? "all-positive") },
    ...(signs === "all-positive" ? [] : [{ of: "column" as const, sum: gained.add(expense) }]),
    { of: "gained", sum: gained },
    { of: "income", sum: income },
    { of: "expense", sum: expense },
    { of: "appropriation", sum: appropriation },
  ];
}

/** One unit of the last decimal a number is written with: 0.1 for 84.7, 1 for 85. */
function lastDecimal(value: Fraction): Fraction {
  let unit = new Fraction(1);
  while (!value.div(unit).equals(value.div(unit).floor())) unit = unit.div(10);
  return unit;
}
