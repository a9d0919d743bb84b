// What a total row of the budget can be the sum of. Sheets differ: all lines above or those since the last total, with or
// without signs, one nature or all. The nearest of these is what the total is held against.
import Fraction from "fraction.js";
import { exact } from "../evaluation";
import type { BudgetLine, BudgetNature, BudgetVersion, Plan, SignConvention } from "../plan";
import { valueOf } from "../plan";

export interface HeldTotal {
  readonly line: BudgetLine;
  /** The sum nearest to what the total says. */
  readonly sum: Fraction;
  /** One in the last decimal the total is written with: rounding of the lines. */
  readonly tolerance: Fraction;
}

interface Sums {
  readonly byNature: Readonly<Record<Exclude<BudgetNature, "total">, Fraction>>;
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
  if (!budget.some(({ nature }) => valueOf(nature) === "total")) return [];
  const held: HeldTotal[] = [];
  let all = NOTHING;
  let section = NOTHING;
  for (const line of budget) {
    if (valueOf(line.nature) !== "total") {
      all = withLine(all, line, version);
      section = withLine(section, line, version);
      continue;
    }
    const total = valueOf(line.amounts[version]);
    const sums = [section, all].filter(({ complete, lines }) => complete && lines > 0);
    const nearest = total === undefined ? undefined : nearestOf(exact(total), sums, signs);
    if (total !== undefined && nearest !== undefined)
      held.push({ line, sum: nearest, tolerance: lastDecimal(exact(total)) });
    section = NOTHING;
  }
  return held;
}

function withLine(sums: Sums, { nature, amounts }: BudgetLine, version: BudgetVersion): Sums {
  const amount = valueOf(amounts[version]);
  const what = valueOf(nature);
  if (amount === undefined || what === undefined || what === "total") return { ...sums, complete: false };
  const byNature = { ...sums.byNature, [what]: sums.byNature[what].add(exact(amount)) };
  return { ...sums, byNature, lines: sums.lines + 1 };
}

function nearestOf(
  total: Fraction,
  sums: readonly Sums[],
  signs: SignConvention | undefined,
): Fraction | undefined {
  const distance = (candidate: Fraction): Fraction => candidate.sub(total).abs();
  const [first, ...others] = sums.flatMap(({ byNature }) => candidates(byNature, signs));
  if (first === undefined) return undefined;
  return others.reduce((best, next) => (distance(next).compare(distance(best)) < 0 ? next : best), first);
}

/** The result of the lines first, so that it is named where none comes nearer. */
function candidates(
  { appropriation, income, expense }: Sums["byNature"],
  signs: SignConvention | undefined,
): Fraction[] {
  const gained = appropriation.add(income);
  const result = signs === "expenses-negative" ? gained.add(expense) : gained.sub(expense);
  const either = signs === undefined ? [gained.add(expense)] : [];
  return [result, ...either, gained.add(expense), gained, income, expense, appropriation];
}

/** One unit of the last decimal a number is written with: 0.1 for 84.7, 1 for 85. */
function lastDecimal(value: Fraction): Fraction {
  let unit = new Fraction(1);
  while (!value.div(unit).equals(value.div(unit).floor())) unit = unit.div(10);
  return unit;
}
