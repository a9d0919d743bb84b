// A goal or subgoal from its parts: verdict, grade and reason.
import type Fraction from "fraction.js";
import { valueOf, valueOr, type GoalRow, type Requirement, type Scoring, type Standing } from "../plan";
import { alternativesAmong } from "./alternatives";
import { exact, larger, ONE, smaller, sum, ZERO } from "./exact";
import type { Part, PartReason } from "./reasons";
import { wholeGrade } from "./requirement";
import type { PartResult, Range, RequirementResult, Status } from "./results";
import type { GoalNode } from "./structure";
import { anyOf, atLeast, tally } from "./threeValued";

interface WeighedPart {
  readonly part: Part;
  readonly grade: Range;
  /** Inside a goal scored by share; null when it is unreadable or negative. */
  readonly weight: Fraction | null;
}

/** Combines the results of a node's subgoals and requirements. */
export function combineParts(
  { row, trouble }: GoalNode,
  subgoals: readonly PartResult[],
  judged: readonly RequirementResult[],
): PartResult {
  const standing = valueOr<Standing>(row.standing, "active");
  const { requirements, requirementParts } = withAlternatives(judged);
  const parts = [
    ...subgoals.filter((subgoal) => subgoal.standing === "active").map(subgoalPart),
    ...requirementParts,
  ];
  const counts = tally(parts.map(({ part }) => part.status));
  const placed = { goal: row, subgoals, requirements, standing, parts: parts.map(({ part }) => part) };
  if (standing !== "active") {
    const grade = { certain: ZERO, possible: ZERO };
    return {
      ...placed,
      status: "undetermined",
      reason: { kind: "withdrawn", standing },
      grade,
      partly: false,
    };
  }
  const problem = trouble ?? unreadableIn(row) ?? impossible(row, parts.length);
  if (problem !== null) {
    return {
      ...placed,
      status: "undetermined",
      reason: problem,
      grade: wholeGrade("undetermined"),
      partly: false,
    };
  }
  const needed = neededOf(row, parts.length);
  const status = atLeast(needed, counts);
  const share = valueOr<Scoring>(row.scoring, "binary") === "share";
  return {
    ...placed,
    status,
    reason: reasonOf(row, status, needed, counts.fulfilled, parts),
    grade: share ? shareGrade(row, needed, parts) : wholeGrade(status),
    partly: status !== "fulfilled" && counts.fulfilled > 0,
  };
}

function subgoalPart(result: PartResult): WeighedPart {
  return {
    part: { kind: "subgoal", status: result.status, result },
    grade: result.grade,
    weight: weightOf(result.goal),
  };
}

/** Requirements as parts: those that are alternatives to each other make one part, fulfilled when any of them is. */
function withAlternatives(judged: readonly RequirementResult[]): {
  readonly requirements: readonly RequirementResult[];
  readonly requirementParts: readonly WeighedPart[];
} {
  const resultOf = new Map<Requirement, RequirementResult>(
    judged.map((result) => [result.requirement, result]),
  );
  const { groups, unknown } = alternativesAmong(judged.map(({ requirement }) => requirement));
  const requirementParts: WeighedPart[] = [];
  for (const group of groups) {
    const results = group.flatMap((requirement) => {
      const result = resultOf.get(requirement);
      return result === undefined ? [] : [unknown.has(requirement) ? withUnknownAlternative(result) : result];
    });
    const status = anyOf(results.map((result) => result.status));
    const ids = group.map(({ id }) => id);
    const members = results.map((result) =>
      ids.length > 1 ? { ...result, alternatives: { ids, status } } : result,
    );
    for (const member of members) resultOf.set(member.requirement, member);
    const [first] = members;
    if (first === undefined) continue;
    requirementParts.push({
      part:
        members.length > 1
          ? { kind: "alternatives", status, results: members }
          : { kind: "requirement", status, result: first },
      grade: members.map(({ grade }) => grade).reduce(betterOf),
      weight: weightOf(first.requirement),
    });
  }
  return { requirements: [...resultOf.values()], requirementParts };
}

/** Not reached alone; what would have been enough besides cannot be told, so it is not called a failure. */
function withUnknownAlternative(result: RequirementResult): RequirementResult {
  if (result.status !== "not-fulfilled") return result;
  const { alternativeTo } = result.requirement;
  const alternative = valueOr(alternativeTo, "");
  return {
    ...result,
    status: "undetermined",
    reason: {
      kind: "alternative-unknown",
      alternative,
      origin: alternativeTo.origin,
      instead: result.reason,
    },
    grade: { certain: result.grade.certain, possible: ONE },
  };
}

function betterOf(a: Range, b: Range): Range {
  return { certain: larger(a.certain, b.certain), possible: larger(a.possible, b.possible) };
}

/** A part's weight inside its goal: 1 unless given. */
function weightOf(row: GoalRow | Requirement): Fraction | null {
  if (row.weight.state === "missing") return ONE;
  const weight = valueOf(row.weight);
  return weight === undefined || weight < 0 ? null : exact(weight);
}

function unreadableIn(row: GoalRow): PartReason | null {
  for (const field of [row.standing, row.combination, row.scoring]) {
    if (field.state === "unreadable") {
      const { origin, shown, problem } = field;
      return { kind: "unreadable", origin, shown, problem };
    }
  }
  return null;
}

/** A goal without parts, or asking for a number of them that there is not. */
function impossible(row: GoalRow, parts: number): PartReason | null {
  if (parts === 0) return { kind: "no-parts" };
  const combination = valueOf(row.combination);
  if (combination?.kind !== "at-least") return null;
  const { count } = combination;
  if (Number.isInteger(count) && count >= 1 && count <= parts) return null;
  return { kind: "combination-impossible", count, parts, origin: row.combination.origin };
}

/**
 * "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud." (Påtegning og opgørelse); unless
 * the goal says otherwise: "Mindst ét af de følgende delmål skal være opfyldt" (mål 3.1).
 */
function neededOf(row: GoalRow, parts: number): number {
  const combination = valueOf(row.combination);
  return combination?.kind === "at-least" ? combination.count : parts;
}

/** The parts that settle the verdict, or keep it open. */
function reasonOf(
  row: GoalRow,
  status: Status,
  needed: number,
  fulfilled: number,
  parts: readonly WeighedPart[],
): PartReason {
  const deciding = parts.map(({ part }) => part).filter((part) => part.status === status);
  return valueOf(row.combination)?.kind === "at-least"
    ? { kind: "at-least", needed, parts: parts.length, fulfilled, deciding }
    : { kind: "all", parts: parts.length, fulfilled, deciding };
}

/**
 * The weighted share of the parts. Where at least n parts are enough, the n best count and weigh the same. With a
 * weight that cannot be read the share lies between the worst and the best part.
 */
function shareGrade(row: GoalRow, needed: number, parts: readonly WeighedPart[]): Range {
  const grades = parts.map(({ grade }) => grade);
  if (valueOf(row.combination)?.kind === "at-least") {
    const best = (end: keyof Range) => {
      const sorted = grades.map((grade) => grade[end]).sort((a, b) => b.compare(a));
      return sum(sorted.slice(0, needed)).div(needed);
    };
    return { certain: best("certain"), possible: best("possible") };
  }
  const weights = parts.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const total = sum(weights);
  if (weights.length < parts.length || total.n === 0n) {
    return {
      certain: grades.map(({ certain }) => certain).reduce(smaller),
      possible: grades.map(({ possible }) => possible).reduce(larger),
    };
  }
  const shareOf = (end: keyof Range) =>
    sum(parts.map(({ grade, weight }) => grade[end].mul(weight ?? ZERO))).div(total);
  return { certain: shareOf("certain"), possible: shareOf("possible") };
}
