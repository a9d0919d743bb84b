// Whether a period's report is ready to be sent: a short list of things that must hold, or be answered for with a reason.
import type { Evaluation, PartResult, RequirementReason } from "../evaluation";
import { addDays, daysBetween, type IsoDate, type Period, type Plan, type ReadyKey, valueOf } from "../plan";
import { type Answer, answerTo, type VoidAnswer } from "./answers";
import type { AnyFinding } from "./catalogue";
import { explanationFor, isWholePlan } from "./explained";
import { reportingDays, reportOf } from "./quarters";
import { shortCode } from "./short-code";

/** `ask`: only a person can tell. */
export type ReadyState = "holds" | "open" | "ask";

export interface ReadyItem {
  readonly key: ReadyKey;
  readonly state: ReadyState;
  /** How many there are of what stands in the way; of "in-time", days late. */
  readonly count: number;
  /** The goals concerned. */
  readonly goals: readonly string[];
  /** Of "plan-unchanged" and "nothing-stale": false where no copy was kept of the plan, or of the report. */
  readonly isKept: boolean;
  /** Of "in-time": the last day; null for the others. */
  readonly due: IsoDate | null;
  /** Code over what stands in the way: an answer is given for it, and lapses when it is another. */
  readonly givenFor: string;
  /** False where there is nothing to answer for, or it is put right by keeping the report. */
  readonly isAnswerable: boolean;
  /** Who answers for it; null where nobody does. */
  readonly answer: Answer | null;
  /** Why a row of Afsendelse about it has no effect; null where there is none. */
  readonly voidAnswer: VoidAnswer | null;
}

export interface Readiness {
  readonly items: readonly ReadyItem[];
  /** True when every item holds or is answered for. */
  readonly isReady: boolean;
}

/** How the period's kept report stands to the inputs as they are; `unknown` where it has no control code to tell by. */
export type KeptState = "unchanged" | "changed" | "not-kept" | "unknown";

export interface Sending {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly AnyFinding[];
  readonly today: IsoDate;
  /** The quarter reported on, or the year, for which the plan sets no day. */
  readonly period: Period;
  readonly kept: KeptState;
}

/** The list, in the order a person goes through it. */
export function readinessOf(sending: Sending): Readiness {
  const points = [
    noErrors(sending),
    nothingStale(sending),
    allAssessed(sending),
    planUnchanged(sending),
    ...inTime(sending),
    documented(sending),
    explained(sending),
    { key: "no-personal-data" as const, state: "ask" as const },
  ];
  const items = points.map((point) => itemOf(point, sending));
  return { items, isReady: items.every(({ state, answer }) => state === "holds" || answer !== null) };
}

type Point = Pick<ReadyItem, "key" | "state"> &
  Partial<Pick<ReadyItem, "count" | "goals" | "isKept" | "due">> & {
    /** What an answer is given for; what moves by itself, as days do, is left out. */
    readonly facts?: unknown;
  };

function itemOf({ facts = null, ...point }: Point, { plan, period }: Sending): ReadyItem {
  const { key, state } = point;
  const givenFor = shortCode({ key, state, facts });
  const isAnswerable = state === "ask" || (state === "open" && key !== "nothing-stale");
  const none = { answer: null, voidAnswer: null };
  const held = isAnswerable ? answerTo(plan, { key, period, givenFor }) : none;
  return { count: 0, goals: [], isKept: true, due: null, givenFor, isAnswerable, ...point, ...held };
}

function counted(key: ReadyKey, facts: readonly string[]): Point {
  return { key, state: facts.length === 0 ? "holds" : "open", count: facts.length, facts };
}

/** Codes of the findings nobody has answered for, in an order of their own. */
function open(findings: readonly AnyFinding[], isMeant: (finding: AnyFinding) => boolean): string[] {
  return findings
    .filter((finding) => finding.exception === null && isMeant(finding))
    .map(({ facts, givenFor }) => `${facts.code} ${givenFor.code}`)
    .sort();
}

function noErrors({ findings }: Sending): Point {
  return counted(
    "no-errors",
    open(findings, ({ severity }) => severity === "error"),
  );
}

function nothingStale({ findings, kept }: Sending): Point {
  const key = "nothing-stale";
  if (kept === "not-kept") return { key, state: "open", isKept: false };
  const differs = open(findings, ({ facts }) => facts.code === "kept-report-differs");
  if (kept === "unknown" && differs.length === 0) return { key, state: "ask" };
  return counted(key, [...differs, ...(kept === "changed" ? [kept] : [])]);
}

/** "Der afrapporteres kvartalsvist på samtlige mål": each is decided, or time is all that it waits for. */
function allAssessed({ evaluation }: Sending): Point {
  const lacking = evaluation.goals
    .filter(({ standing, status }) => standing === "active" && status === "undetermined")
    .filter((goal) => !waitsForTimeAlone(goal));
  return {
    ...counted("all-assessed", lacking.flatMap(undecidedNow)),
    count: lacking.length,
    goals: lacking.map(({ goal }) => goal.id),
    state: lacking.length === 0 ? "holds" : "open",
  };
}

function waitsForTimeAlone({ requirements, subgoals }: PartResult): boolean {
  const undecided = requirements.filter(({ status }) => status === "undetermined");
  const parts = subgoals.filter(({ status, standing }) => standing === "active" && status === "undetermined");
  return (
    undecided.length + parts.length > 0 &&
    undecided.every(({ reason }) => isEarly(reason)) &&
    parts.every(waitsForTimeAlone)
  );
}

/** The goal, and the requirements in it that something else than time keeps open. */
function undecidedNow({ goal, requirements, subgoals, standing }: PartResult): string[] {
  const own = requirements.filter(({ status, reason }) => status === "undetermined" && !isEarly(reason));
  return standing === "active"
    ? [goal.id, ...own.map(({ requirement }) => requirement.id), ...subgoals.flatMap(undecidedNow)]
    : [];
}

/** On its last day a deadline has come. */
function isEarly(reason: RequirementReason): boolean {
  if (reason.kind === "not-due-yet") return true;
  return "due" in reason && reason.due !== null && reason.due.daysLeft > 0;
}

function planUnchanged({ plan, findings }: Sending): Point {
  const key = "plan-unchanged";
  return plan.agreed === null
    ? { key, state: "open", isKept: false, facts: "not kept" }
    : counted(
        key,
        open(findings, ({ facts }) => facts.code.startsWith("agreed-")),
      );
}

/** "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal." Sent, it is late by the day it was sent. */
function inTime({ plan, period, today }: Sending): Point[] {
  if (isWholePlan(period, plan.settings)) return [];
  const due = addDays(period.end, reportingDays(plan));
  const report = reportOf(plan, period.end);
  const sentOn = report === undefined ? undefined : valueOf(report.sentOn);
  const count = Math.max(daysBetween(due, sentOn !== undefined && sentOn <= today ? sentOn : today), 0);
  return [{ key: "in-time", state: count === 0 ? "holds" : "open", count, due, facts: due }];
}

function documented({ findings }: Sending): Point {
  return counted(
    "documented",
    open(
      findings,
      ({ facts }) => facts.code === "documentation-missing" || facts.code === "evidence-missing",
    ),
  );
}

/** A goal that is not fulfilled is explained, whether or not the plan keeps the table for it. */
function explained({ plan, evaluation, period }: Sending): Point {
  const kind = isWholePlan(period, plan.settings) ? "year" : "quarter";
  const goals = evaluation.goals
    .filter(({ standing, status }) => standing === "active" && status === "not-fulfilled")
    .filter(({ goal }) => {
      const row = explanationFor(plan, goal.id, evaluation.asOf, kind);
      return row === undefined || valueOf(row.explanation) === undefined;
    })
    .map(({ goal }) => goal.id);
  return { ...counted("explained", goals), goals };
}
