// A goal or subgoal from its parts: verdict, grade and reason.
import type Fraction from "fraction.js";
import { valueOf, valueOr, type GoalRow, type Requirement, type Standing } from "../plan";
import { alternativesAmong } from "./alternatives";
import { exact, larger, ONE, smaller, sum, ZERO } from "./exact";
import type { Part, PartReason } from "./reasons";
import { wholeGrade } from "./requirement";
import type { PartResult, Range, RequirementResult, Status } from "./results";
import type { GoalNode } from "./structure";
import { anyOf, atLeast, tally } from "./three-valued";

interface WeighedPart {
  readonly part: Part;
  readonly grade: Range;
  /** Inside a goal scored by share; null when it is unreadable or negative. */
  readonly weight: Fraction | null;
}

/** Combines the results of a node's subgoals and requirements. */
export function combineParts(
  { row, trouble, requirements: judged }: GoalNode,
  subgoals: readonly PartResult[],
): PartResult {
  const standing = valueOr<Standing>(row.standing, "active");
  const weighed = [
    ...subgoals.filter((subgoal) => subgoal.standing === "active").map(subgoalPart),
    ...requirementParts(judged),
  ];
  const parts = weighed.map(({ part }) => part);
  const counts = tally(parts);
  const problem = trouble ?? unreadableIn(row) ?? impossible(row, parts.length, subgoals.length);
  const needed = neededOf(row, parts.length);
  const open = standing !== "active" || problem !== null;
  const status = open ? "undetermined" : atLeast(needed, counts);
  const grade = gradeOf(row, standing, open ? null : needed, status, weighed);
  return {
    goal: row,
    status,
    reason:
      standing === "active"
        ? (problem ?? reasonOf(row, status, needed, counts.fulfilled, parts))
        : { kind: "withdrawn", standing },
    subgoals,
    requirements: weighed.flatMap(resultsIn).sort(inSheetOrder),
    parts,
    grade,
    standing,
    partly: !open && (status === "fulfilled" ? isBetween(grade.certain) : weighed.some(isReached)),
  };
}

/** Some of it, not all. */
function isBetween(share: Fraction): boolean {
  return share.compare(ZERO) > 0 && share.compare(ONE) < 0;
}

/** A part that is fulfilled, or reached to some degree: by its scale, or in parts of its own. */
function isReached({ part, grade }: WeighedPart): boolean {
  if (part.status === "fulfilled" || grade.certain.compare(ZERO) > 0) return true;
  return part.kind === "subgoal" && part.result.partly;
}

/**
 * "mål 5 vedr. Øget social mobilitet samt de to tilknyttede målepunkter er udgået" (DTU Årsrapport 2016): nothing while it is out
 * of the count. Else all or nothing, unless the goal is scored by share.
 */
function gradeOf(
  row: GoalRow,
  standing: Standing,
  needed: number | null,
  status: Status,
  parts: readonly WeighedPart[],
): Range {
  if (standing !== "active") return NOTHING;
  if (needed === null || valueOf(row.scoring) !== "share") return wholeGrade(status);
  return shareGrade(row, needed, parts);
}

const NOTHING: Range = { certain: ZERO, possible: ZERO };

function subgoalPart(result: PartResult): WeighedPart {
  return {
    part: { kind: "subgoal", status: result.status, result },
    grade: result.grade,
    weight: weightOf(result.goal),
  };
}

/** Requirements as parts: those that are alternatives to each other make one part, fulfilled when any of them is. */
function requirementParts(judged: readonly RequirementResult[]): readonly WeighedPart[] {
  const { groups, unknown } = alternativesAmong(judged);
  return groups.map((group): WeighedPart => {
    const [first, ...others] = group;
    if (others.length === 0) {
      const result = unknown.has(first) ? withUnknownAlternative(first) : first;
      const { status, grade } = result;
      return { part: { kind: "requirement", status, result }, grade, weight: weightOf(result.requirement) };
    }
    const seen = group.map((result) => (unknown.has(result) ? withUnknownAlternative(result) : result));
    const status = anyOf(seen);
    // The one that the others name, wherever its row is; where they name each other in a circle, the first.
    const named = group.find(({ requirement }) => requirement.alternativeTo.state === "missing") ?? first;
    const alternatives = { ids: group.map(({ requirement }) => requirement.id), status };
    return {
      part: { kind: "alternatives", status, results: seen.map((result) => ({ ...result, alternatives })) },
      grade: seen.map(({ grade }) => grade).reduce(betterOf),
      weight: weightOf(named.requirement),
    };
  });
}

function inSheetOrder(a: RequirementResult, b: RequirementResult): number {
  return a.requirement.origin.row - b.requirement.origin.row;
}

/** The requirements of parts, as the parts see them. */
function resultsIn({ part }: WeighedPart): readonly RequirementResult[] {
  switch (part.kind) {
    case "subgoal":
      return [];
    case "requirement":
      return [part.result];
    case "alternatives":
      return part.results;
  }
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

/** A goal without parts, whose parts are all withdrawn, or asking for a number of them that there is not. */
function impossible(row: GoalRow, parts: number, subgoals: number): PartReason | null {
  if (parts === 0) return { kind: subgoals > 0 ? "parts-withdrawn" : "no-parts" };
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
  parts: readonly Part[],
): PartReason {
  const deciding = parts.filter((part) => part.status === status);
  return valueOf(row.combination)?.kind === "at-least"
    ? { kind: "at-least", needed, parts: parts.length, fulfilled, deciding }
    : { kind: "all", parts: parts.length, fulfilled, deciding };
}

/**
 * "Ved mindre opfyldelse beregnes resultatet pro rata. Der måles separat." (Niels Steensens Gymnasium 2016, basisramme 2.3;
 * in the plan of 2024 no goal is scored so.) The weighted share of the parts. Where at least n parts are enough, the n best count and weigh the same. With a
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
  const weighed = parts.flatMap(({ grade, weight }) => (weight === null ? [] : [{ grade, weight }]));
  const total = sum(weighed.map(({ weight }) => weight));
  if (weighed.length < parts.length || total.n === 0n) {
    return {
      certain: grades.map(({ certain }) => certain).reduce(smaller),
      possible: grades.map(({ possible }) => possible).reduce(larger),
    };
  }
  const shareOf = (end: keyof Range) =>
    sum(weighed.map(({ grade, weight }) => grade[end].mul(weight))).div(total);
  return { certain: shareOf("certain"), possible: shareOf("possible") };
}
