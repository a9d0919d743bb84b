// From goals to the score: weights, sums, groups and the range between certain and possible.
import type Fraction from "fraction.js";
import { eachInSteps, type PlanSettings, type Steps, valueOf } from "../plan";
import { addUpTo, exact, HUNDRED, larger, ONE, sum, ZERO } from "./exact";
import { keyOf } from "./keys";
import type { GoalResult, PartResult, Range, Score, Total } from "./results";

interface Weights {
  /** What full fulfilment gives. */
  readonly total: Fraction;
  /** Null where a given weight is missing, unreadable or negative. */
  readonly of: readonly (Fraction | null)[];
}

/**
 * Weighs goals and sums their scores, in steps. Exact: twelve of twelve equal goals give 100, seven of twelve 700/12.
 */
export function* scoringGoals(
  goals: readonly PartResult[],
  settings: PlanSettings,
): Steps<{ readonly goals: readonly GoalResult[]; readonly score: Score }> {
  const countsZero = valueOf(settings.withdrawnGoals) === "count-zero";
  const counted = goals.map(
    (goal) => (goal.standing === "active" || countsZero) && goal.reason.kind !== "parent-unknown",
  );
  const weights = isGiven(goals, counted, settings)
    ? givenWeights(goals, counted, settings)
    : equalWeights(counted);
  const known = sumOfKnown(weights.of);
  // What is left of the total for goals whose weight is not known: they can give that much together, and no more.
  const rest = larger(ZERO, weights.total.sub(known));
  const weighed = goals.map((goal, index) => ({ goal, weight: weights.of[index] ?? null }));
  const results = yield* eachInSteps(weighed, ({ goal, weight }): GoalResult => {
    const certain = weight === null ? ZERO : earned(weight, goal.grade.certain);
    const possible = earned(weight ?? rest, goal.grade.possible);
    const { status, reason, subgoals, requirements, parts, grade, standing, partly } = goal;
    return {
      goal: goal.goal,
      status,
      reason,
      subgoals,
      requirements,
      parts,
      grade,
      standing,
      partly,
      weight: weight ?? ZERO,
      weightKnown: weight !== null,
      score: { certain, possible },
    };
  });
  const total = totalOf(results, weights.total);
  yield;
  const groups = groupsOf(results, rest);
  yield;
  return { goals: results, score: { ...total, groups, weightSum: known, deciding: decidersOf(results) } };
}

/** "Opfyldte mål indgår i den samlede score med 100/12. Ikke opfyldte mål tæller med scoren 0." (Påtegning og opgørelse) */
function earned(weight: Fraction, grade: Fraction): Fraction {
  // Stryker disable next-line ConditionalExpression: a short cut past multiplying by one and zero
  return grade === ONE ? weight : grade === ZERO ? ZERO : weight.mul(grade);
}

/** "unless the plan's weight column says otherwise": where the setting is empty, weights on every goal speak. */
function isGiven(goals: readonly PartResult[], counted: readonly boolean[], settings: PlanSettings): boolean {
  const weighting = valueOf(settings.weighting);
  if (weighting !== undefined) return weighting === "given";
  const active = goals.filter((_, index) => counted[index] === true);
  return active.length > 0 && active.every(({ goal }) => goal.weight.state === "known");
}

/**
 * "Endvidere opgøres de enkelte resultatmål ens i den samlede målopfyldelse. Herved forstås, at det enkelte
 * resultatmåls vægt beregnes som 100 divideret med antallet af resultatmål." (Påtegning og opgørelse)
 */
function equalWeights(counted: readonly boolean[]): Weights {
  const count = counted.filter(Boolean).length;
  if (count === 0) return { total: ZERO, of: counted.map(() => ZERO) };
  const weight = HUNDRED.div(count);
  return { total: HUNDRED, of: counted.map((counts) => (counts ? weight : ZERO)) };
}

/**
 * "Vægt: 20%." (UCRS' resultatkontrakt 2018/2019), "2/12" (Niels Steensens Gymnasium 2016): the goals' own weights, in the
 * plan's per cent or points. A goal out of the count takes its weight with it.
 */
function givenWeights(
  goals: readonly PartResult[],
  counted: readonly boolean[],
  settings: PlanSettings,
): Weights {
  const own = goals.map(({ goal }) => {
    const weight = valueOf(goal.weight);
    return weight === undefined || weight < 0 ? null : exact(weight);
  });
  const known = sumOfKnown(own);
  // Without a stated total the weights' own sum is the total; with a weight missing besides, 100 as in most plans.
  const stated = valueOf(settings.totalWeight);
  const incomplete = own.some((weight, index) => weight === null && counted[index] === true);
  const whole = stated !== undefined ? exact(stated) : incomplete ? larger(known, HUNDRED) : known;
  const shares = incomplete ? own : fitted(own, known, whole);
  const out = sumOfKnown(shares.filter((_, index) => counted[index] !== true));
  const of = shares.map((weight, index) => (counted[index] === true ? weight : ZERO));
  return { total: whole.sub(out), of };
}

/** Weights that add up to the total but for what their cells can hold (three times 33,3333333333333) add up to it exactly. */
function fitted(
  own: readonly (Fraction | null)[],
  known: Fraction,
  whole: Fraction,
): readonly (Fraction | null)[] {
  const numbers = own.map((weight) => weight?.valueOf() ?? 0);
  if (known.equals(whole) || !addUpTo(numbers, whole.valueOf())) return own;
  return own.map((weight) => weight?.mul(whole).div(known) ?? null);
}

function sumOfKnown(weights: readonly (Fraction | null)[]): Fraction {
  // Stryker disable next-line ConditionalExpression,MethodExpression: the type asks; null adds nothing to a Fraction
  return sum(weights.filter((weight) => weight !== null));
}

function totalOf(goals: readonly GoalResult[], total: Fraction): Total {
  const certain = sum(goals.map(({ score }) => score.certain));
  const known = sum(goals.filter(({ weightKnown }) => weightKnown).map(({ score }) => score.possible));
  const unknown = goals.filter(({ weightKnown }) => !weightKnown).map(({ score }) => score.possible);
  // Several goals of unknown weight share the rest; the best they can do together is that the best of them has it all.
  const possible = known.add(unknown.reduce(larger, ZERO));
  return { certain, possible, total, percent: percentOf({ certain, possible }, total) };
}

function percentOf({ certain, possible }: Range, total: Fraction): Range {
  if (total.compare(ZERO) <= 0) return { certain: ZERO, possible: ZERO };
  return { certain: certain.div(total).mul(HUNDRED), possible: possible.div(total).mul(HUNDRED) };
}

/** Groups ("Basisramme", "Ekstraramme" in the schools' contracts; "puljer") summed apart, each with the weights of its goals as its total; in the order they first appear. */
function groupsOf(goals: readonly GoalResult[], rest: Fraction): Score["groups"] {
  const groups = new Map<string, { readonly group: string; readonly members: GoalResult[] }>();
  for (const goal of goals) {
    const group = valueOf(goal.goal.group);
    if (group === undefined) continue;
    const known = groups.get(keyOf(group));
    if (known === undefined) groups.set(keyOf(group), { group: group.trim(), members: [goal] });
    else known.members.push(goal);
  }
  return [...groups.values()].map(({ group, members }) => {
    const unknown = members.some(({ weightKnown }) => !weightKnown);
    const total = sum(members.map(({ weight }) => weight)).add(unknown ? rest : ZERO);
    return { group, ...totalOf(members, total) };
  });
}

/** Goals that move the score from certain to possible. */
function decidersOf(goals: readonly GoalResult[]): Score["deciding"] {
  return goals
    .filter(({ score }) => !score.possible.equals(score.certain))
    .map(({ goal, score }) => ({ goal: goal.id, swing: score.possible.sub(score.certain) }))
    .sort((a, b) => b.swing.compare(a.swing));
}
