// An outcome becomes a report: every verdict, reason and finding with its sentence and its cell.
import { evaluating, flipsOf } from "../evaluation";
import type { Evaluation, GoalResult, Observed, PartResult, RequirementResult } from "../evaluation";
import { atOnce, eachInSteps, type IsoDate, type Plan, type Steps, valueOf } from "../plan";
import { type AnyFinding, nextDeadlines } from "../validation";
import { findingText, givenForText, type Names } from "../wording/findings";
import { dayOffText } from "../wording/day-off";
import { formatDate } from "../wording/format";
import type { Language } from "../wording/language";
import {
  goalReason,
  marginText,
  observedText,
  requirementReason,
  statusWord,
  targetText,
} from "../wording/reasons";
import { daysLeftText, deadlineText } from "../wording/report/deadlines";
import { capital, exceptedText, goalScoreText, severityWord, totalText, weightText } from "../wording/report";
import type { Located } from "./locate";
import { plainCourse } from "./plain-course";
import { plainRemedy } from "./plain-remedy";
import type { PlaceTexts } from "./place-texts";
import { headerOf, placeOf } from "./places";
import { deviationTables, plainDeviations } from "./plain-deviations";
import type {
  PlainException,
  PlainFinding,
  PlainFlips,
  PlainGoal,
  PlainReport,
  PlainRequirement,
  PlainTotal,
  PlainValue,
} from "./report";
import { contractOf } from "./contract-of";

/** What a report is made of; the outcome of an assessment is one. */
export interface Assessed {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** The day it is; a report is judged as of an earlier one. */
  readonly today: IsoDate;
  readonly findings: readonly AnyFinding[];
  readonly located: Located;
  readonly places: PlaceTexts;
}

/** The report in a language. Rounding for display happens in its texts; its numbers are unrounded. */
export function makeReport(assessed: Assessed, language: Language): PlainReport {
  return atOnce(makingReport(assessed, language));
}

/** The same in steps. */
export function* makingReport(assessed: Assessed, language: Language): Steps<PlainReport> {
  const { plan, evaluation, today, located } = assessed;
  const parts = partsById(evaluation.goals);
  const requirements = new Map(
    yield* eachInSteps(evaluation.requirements, (result) => [
      result,
      plainRequirement(result, parts, located, language),
    ]),
  );
  const findings = yield* eachInSteps(assessed.findings, (finding) =>
    plainFinding(finding, assessed, language),
  );
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const goals = yield* eachInSteps(evaluation.goals, (goal) =>
    plainGoal(goal, requirements, evaluation, located, language),
  );
  const deviations = plainDeviations(evaluation, located);
  // What is due next is due from today on, also where the report is of an earlier day.
  const current = today === evaluation.asOf ? evaluation : yield* evaluating(plan, today);
  const count = (status: PlainGoal["status"]): number =>
    evaluation.goals.filter((goal) => goal.standing === "active" && goal.status === status).length;
  return {
    plan: {
      institution: valueOf(plan.settings.institution) ?? "",
      title: valueOf(plan.settings.title) ?? "",
      year: valueOf(plan.settings.year) ?? null,
      goals: goals.length,
    },
    asOf: { date: evaluation.asOf, text: formatDate(evaluation.asOf, language) },
    score: {
      ...plainTotal(evaluation.score, language),
      provisional: errors > 0,
      errors,
      groups: evaluation.score.groups.map((group) => ({
        group: group.group,
        ...plainTotal(group, language),
      })),
    },
    counts: {
      fulfilled: count("fulfilled"),
      "not-fulfilled": count("not-fulfilled"),
      undetermined: count("undetermined"),
    },
    goals,
    requirements: [...requirements.values()],
    findings,
    deadlines: nextDeadlines(plan, current).map((deadline) => ({
      date: deadline.date,
      dateText: formatDate(deadline.date, language),
      dayOffText: dayOffText(deadline.date, language),
      daysLeft: deadline.daysLeft,
      daysLeftText: daysLeftText(deadline.daysLeft, language),
      text: deadlineText(deadline, language),
      cell: placeOf(deadline.origin, located).cell,
    })),
    course: plainCourse(plan, language),
    deviations,
    deviationTables: deviationTables(plan, deviations),
  };
}

function plainTotal(
  total: Evaluation["score"]["groups"][number] | Evaluation["score"],
  language: Language,
): PlainTotal {
  return {
    certain: total.certain.valueOf(),
    possible: total.possible.valueOf(),
    total: total.total.valueOf(),
    text: totalText(total, language),
  };
}

function plainGoal(
  goal: GoalResult,
  requirements: ReadonlyMap<RequirementResult, PlainRequirement>,
  { score }: Evaluation,
  located: Located,
  language: Language,
): PlainGoal {
  const row = goal.goal;
  return {
    id: row.id,
    title: valueOf(row.title) ?? "",
    status: goal.status,
    standing: goal.standing,
    statusText: capital(statusWord(goal.status, language, goal.standing)),
    weight: goal.weight.valueOf(),
    weightText: weightText(goal.weightKnown ? goal.weight : null, score.total, language),
    score: goal.score.certain.valueOf(),
    scoreText: goalScoreText({ weight: goal.weight, ...goal.score }, score.total, language),
    possible: goal.score.possible.valueOf(),
    group: valueOf(row.group) ?? "",
    reason: goalReason(goal, language, namesIn(located)),
    requirements: requirementsOf(goal).flatMap((result) => requirements.get(result) ?? []),
    flips: plainFlips(goal),
    cell: placeOf(row.origin, located).cell,
  };
}

/** A goal out of the count turns by nothing. */
function plainFlips(goal: GoalResult): PlainFlips {
  if (goal.standing !== "active") return { toFulfilled: null, toNotFulfilled: null };
  const { toFulfilled, toNotFulfilled } = flipsOf(goal);
  const ids = (results: readonly RequirementResult[] | null): readonly string[] | null =>
    results === null ? null : results.map((result) => result.requirement.id);
  return { toFulfilled: ids(toFulfilled), toNotFulfilled: ids(toNotFulfilled) };
}

/** Every requirement under a goal, at any depth, in the order of its parts. */
function requirementsOf(part: PartResult): RequirementResult[] {
  return [...part.requirements, ...part.subgoals.flatMap(requirementsOf)];
}

/** Goals and subgoals by id. An id used twice keeps the first; the finding says so. */
function partsById(
  parts: readonly PartResult[],
  into = new Map<string, PartResult>(),
): Map<string, PartResult> {
  for (const part of parts) {
    if (!into.has(part.goal.id)) into.set(part.goal.id, part);
    partsById(part.subgoals, into);
  }
  return into;
}

function plainRequirement(
  result: RequirementResult,
  parts: ReadonlyMap<string, PartResult>,
  located: Located,
  language: Language,
): PlainRequirement {
  const { requirement, margin } = result;
  const goal = valueOf(requirement.goal) ?? null;
  const part = goal === null ? undefined : parts.get(goal);
  return {
    id: requirement.id,
    goal,
    goalStatusText: part === undefined ? "" : capital(statusWord(part.status, language, part.standing)),
    text: valueOf(requirement.wording) ?? "",
    status: result.status,
    statusText: capital(statusWord(result.status, language)),
    value: plainValue(result.observed),
    valueText: observedText(result.observed, language),
    target: valueOf(requirement.target) ?? valueOf(requirement.deadline)?.end ?? null,
    targetText: targetText(requirement, language),
    margin: margin === null ? null : margin.amount.valueOf(),
    marginText: marginText(margin, valueOf(requirement.unit) ?? "", language),
    reason: requirementReason(result, language, namesIn(located)),
    cell: placeOf(requirement.origin, located).cell,
  };
}

function plainValue(observed: Observed | null): PlainValue {
  if (observed === null) return null;
  return observed.kind === "number" ? observed.value.valueOf() : observed.value;
}

function plainFinding(finding: AnyFinding, assessed: Assessed, language: Language): PlainFinding {
  const { located, places } = assessed;
  const place = placeOf(finding.origin, located);
  const { message, remedy } = findingText(finding, language, namesIn(located));
  const severity = finding.exception === null ? finding.severity : "excepted";
  return {
    code: finding.facts.code,
    severity,
    severityText: severityWord(severity, language),
    goal: finding.goal,
    table: place.table,
    row: place.row,
    column: place.column,
    cell: place.cell,
    message,
    remedy,
    fix: plainRemedy(finding, assessed, language),
    place: places.textOf(finding.origin),
    givenFor: givenForText(finding.givenFor),
    exceptable: finding.exceptable,
    exception: plainException(finding, located, language),
  };
}

function plainException(
  { exception, severity }: AnyFinding,
  located: Located,
  language: Language,
): PlainException | null {
  if (exception === null) return null;
  const { reason, by, date, origin } = exception;
  const text = exceptedText(exception, language);
  return { reason, by, date, severity, text, cell: placeOf(origin, located).cell };
}

/** Tables and columns as this workbook calls them. */
function namesIn(located: Located): Names {
  return {
    table: (key) => located.tables.get(key)?.snapshot.name ?? contractOf(key).name,
    column: (key, column) => headerOf(key, column, located.tables.get(key)),
  };
}
