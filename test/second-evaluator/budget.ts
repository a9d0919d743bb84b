// The deviation of a budget in per cent, by hand: |realised - budgeted| / base * 100.
import type { BudgetLine, BudgetVersion, DeviationBase, Plan, SignConvention } from "../../src/plan";
import { abs, HUNDRED, minus, order, over, plus, q, times, ZERO, type Q } from "./fraction";
import { cell } from "./verdict";

/** What a line adds to the result: "appropriation and income add to the result, expense takes from it". Undefined: not known. */
function addition(sign: SignConvention, line: BudgetLine, version: BudgetVersion): Q | undefined {
  const amount = cell(line.amounts[version]);
  const nature = cell(line.nature);
  if (amount === undefined || nature === undefined) return undefined;
  const value = q(amount);
  if (sign === "ledger") return minus(ZERO, value);
  return nature === "expense" && sign === "all-positive" ? minus(ZERO, value) : value;
}

function sumOf(
  plan: Plan,
  sign: SignConvention,
  version: BudgetVersion,
  natures: readonly string[],
): Q | undefined {
  let sum = ZERO;
  for (const line of plan.budget) {
    const nature = cell(line.nature);
    // "A total is checked, never added"; a line is left out when the parties have agreed to it.
    if (nature === "total" || cell(line.leftOut) === true) continue;
    if (nature !== undefined && !natures.includes(nature)) continue;
    const added = addition(sign, line, version);
    if (added === undefined) return undefined;
    sum = plus(sum, added);
  }
  return sum;
}

const ALL = ["appropriation", "income", "expense"];

/** Whether a line counts that has this nature. */
const hasLines = (plan: Plan, nature: string): boolean =>
  plan.budget.some((line) => cell(line.nature) === nature && cell(line.leftOut) !== true);

function baseOf(
  plan: Plan,
  base: DeviationBase,
  sign: SignConvention,
  version: BudgetVersion,
): Q | undefined {
  switch (base) {
    case "agreed-amount": {
      const amount = cell(plan.settings.agreedBaseAmount);
      return amount === undefined ? undefined : q(amount);
    }
    case "budgeted-result":
      return sumOf(plan, sign, version, ALL);
    case "gross-expenditure":
      return sumOf(plan, sign, version, ["expense"]);
    case "appropriation":
      return sumOf(plan, sign, version, ["appropriation"]);
  }
}

/** "Not said, every base the table has lines for is tried, and *Aftalt grundlag* where it is filled in." */
function basesOf(plan: Plan): readonly DeviationBase[] {
  const said = cell(plan.settings.deviationBase);
  if (said !== undefined) return [said];
  const all: readonly (readonly [DeviationBase, boolean])[] = [
    ["budgeted-result", true],
    ["gross-expenditure", hasLines(plan, "expense")],
    ["appropriation", hasLines(plan, "appropriation")],
    ["agreed-amount", cell(plan.settings.agreedBaseAmount) !== undefined],
  ];
  return all.flatMap(([base, there]) => (there ? [base] : []));
}

/** "Not said, both ways to sign expenses are tried", where an expense is not 0. */
function signsOf(plan: Plan, version: BudgetVersion): readonly SignConvention[] {
  const said = cell(plan.settings.signConvention);
  if (said !== undefined) return [said];
  const matters = plan.budget.some(
    (line) =>
      cell(line.nature) === "expense" &&
      cell(line.leftOut) !== true &&
      (cell(line.amounts[version]) !== 0 || cell(line.amounts.realised) !== 0),
  );
  return matters ? ["all-positive", "expenses-negative"] : ["all-positive"];
}

/** The deviation of each reading of base and signs in per cent; undefined where that reading has none. */
export function deviations(plan: Plan, version: BudgetVersion): readonly (Q | undefined)[] {
  return signsOf(plan, version).flatMap((sign) => {
    const [budgeted, realised] = [sumOf(plan, sign, version, ALL), sumOf(plan, sign, "realised", ALL)];
    return basesOf(plan).map((kind) => {
      const base = baseOf(plan, kind, sign, version);
      if (budgeted === undefined || realised === undefined || base === undefined) return undefined;
      const size = abs(base);
      const floor = cell(plan.settings.baseFloor);
      // "A base without lines, or of 0, is never divided by"; nor one smaller than *Mindste grundlag*.
      if (order(size, ZERO) === 0 || (floor !== undefined && order(size, q(floor)) < 0)) return undefined;
      return times(over(abs(minus(realised, budgeted)), size), HUNDRED);
    });
  });
}
