// Goals and the score, from docs/workbook.md: parts combined by Opfyldt når, weights by Vægtning, shares by Scoring.
import type { GoalRow, IsoDate, Plan } from "../../src/plan";
import { HUNDRED, minus, most, ONE, order, over, plus, q, times, total, ZERO, type Q } from "./fraction";
import { decide, type Decided } from "./requirement";
import { atLeast, cell, everyOne, type Verdict } from "./verdict";

interface Part extends Decided {
  readonly weight: Q;
}

export interface Second {
  readonly requirements: readonly Verdict[];
  /** Every row of Mål that is a goal of its own, by id. */
  readonly goals: ReadonlyMap<string, Verdict>;
  readonly subgoals: ReadonlyMap<string, Verdict>;
  readonly certain: Q;
  readonly possible: Q;
}

const number = (value: number | undefined): Q | undefined => (value === undefined ? undefined : q(value));
const isActive = (goal: GoalRow): boolean => (cell(goal.standing) ?? "active") === "active";

/** Evaluates a plan as of a day. */
export function second(plan: Plan, asOf: IsoDate): Second {
  const decided = new Map(plan.requirements.map((one) => [one.id, decide(plan, one, asOf)]));
  const parents = plan.goals.filter((goal) => cell(goal.parent) === undefined);
  const all = new Map(plan.goals.map((goal) => [goal.id, partOf(plan, goal, decided)]));
  const verdictsOf = (rows: readonly GoalRow[]) =>
    new Map(rows.map((goal) => [goal.id, all.get(goal.id)?.verdict ?? "open"] as const));
  return {
    requirements: plan.requirements.map((one) => decided.get(one.id)?.verdict ?? "open"),
    goals: verdictsOf(parents),
    subgoals: verdictsOf(plan.goals.filter((goal) => cell(goal.parent) !== undefined)),
    ...scoreOf(plan, parents, all),
  };
}

function partOf(plan: Plan, goal: GoalRow, decided: ReadonlyMap<string, Decided>): Decided {
  // "A withdrawn goal has no verdict."
  if (!isActive(goal)) return { verdict: "open", certain: ZERO, possible: ZERO };
  const parts = [
    ...plan.goals
      .filter((other) => cell(other.parent) === goal.id && isActive(other))
      .map((other) => ({ ...partOf(plan, other, decided), weight: number(cell(other.weight)) ?? ONE })),
    ...requirementParts(plan, goal, decided),
  ];
  if (parts.length === 0) return { verdict: "open", certain: ZERO, possible: ONE };
  const rule = cell(goal.combination) ?? { kind: "all" };
  const verdicts = parts.map(({ verdict }) => verdict);
  // "`mindst n` of fewer than n parts decides nothing."
  if (rule.kind === "at-least" && rule.count > parts.length)
    return { verdict: "open", certain: ZERO, possible: ONE };
  const verdict = rule.kind === "all" ? everyOne(verdicts) : atLeast(rule.count, verdicts);
  if ((cell(goal.scoring) ?? "binary") === "binary") {
    return { verdict, certain: verdict === "yes" ? ONE : ZERO, possible: verdict === "no" ? ZERO : ONE };
  }
  // "`andel` is the mean of the parts by their weights. With `mindst n` it is the mean of the n best, each the same."
  const share = (pick: (part: Part) => Q): Q => {
    if (rule.kind === "all") {
      const weights = total(parts.map(({ weight }) => weight));
      return over(total(parts.map((part) => times(part.weight, pick(part)))), weights);
    }
    const best = parts
      .map(pick)
      .sort((a, b) => order(b, a))
      .slice(0, rule.count);
    return over(total(best), q(rule.count));
  };
  return { verdict, certain: share((part) => part.certain), possible: share((part) => part.possible) };
}

/** "Alternatives are one part, worth the best of them, with the weight of the one that the others name." */
function requirementParts(plan: Plan, goal: GoalRow, decided: ReadonlyMap<string, Decided>): readonly Part[] {
  const own = plan.requirements.filter((one) => cell(one.goal) === goal.id);
  const heads = own.filter((one) => cell(one.alternativeTo) === undefined);
  return heads.map((head) => {
    const group = [head, ...own.filter((one) => cell(one.alternativeTo) === head.id)];
    const results = group.flatMap((one) => decided.get(one.id) ?? []);
    return {
      verdict: atLeast(
        1,
        results.map(({ verdict }) => verdict),
      ),
      certain: results.map(({ certain }) => certain).reduce(most, ZERO),
      possible: results.map(({ possible }) => possible).reduce(most, ZERO),
      weight: number(cell(head.weight)) ?? ONE,
    };
  });
}

function scoreOf(plan: Plan, goals: readonly GoalRow[], parts: ReadonlyMap<string, Decided>) {
  const { settings } = plan;
  const zero = cell(settings.withdrawnGoals) === "count-zero";
  const counted = goals.filter((goal) => isActive(goal) || zero);
  const weightOf = (goal: GoalRow): Q | undefined => number(cell(goal.weight));
  // "Not said, weights count where every goal has one."
  const everyHas = counted.length > 0 && counted.every((goal) => weightOf(goal) !== undefined);
  const given = (cell(settings.weighting) ?? (everyHas ? "given" : "equal")) === "given";
  // "The goal adds nothing to the certain score and what is left of *Samlet vægt* to the possible one"; 100 where it is empty.
  const stated =
    number(cell(settings.totalWeight)) ?? most(HUNDRED, total(goals.flatMap((goal) => weightOf(goal) ?? [])));
  const rest = most(ZERO, minus(stated, total(goals.flatMap((goal) => weightOf(goal) ?? []))));
  let [certain, possible, best] = [ZERO, ZERO, ZERO];
  for (const goal of counted) {
    const part = parts.get(goal.id);
    if (part === undefined || !isActive(goal)) continue;
    const weight = given ? weightOf(goal) : over(HUNDRED, q(counted.length));
    if (weight === undefined) {
      best = most(best, times(rest, part.possible));
      continue;
    }
    certain = plus(certain, times(weight, part.certain));
    possible = plus(possible, times(weight, part.possible));
  }
  return { certain, possible: plus(possible, best) };
}
