// Whether a period's report is ready to be sent: a short list of things that must hold, or be answered for with a reason.
import type { Evaluation, PartResult, RequirementReason } from "../evaluation";
import { addDays, daysBetween, type IsoDate, type Plan, valueOf } from "../plan";
import type { AnyFinding } from "./catalogue";
import { explanationFor } from "./explained";
import { reportingDays } from "./quarters";

export type ReadyKey =
  | "no-errors"
  | "nothing-stale"
  | "all-assessed"
  | "plan-unchanged"
  | "in-time"
  | "documented"
  | "explained"
  | "no-personal-data";

/** `ask`: only a person can tell. */
export type ReadyState = "holds" | "open" | "ask";

export interface ReadyItem {
  readonly key: ReadyKey;
  readonly state: ReadyState;
  /** How many there are of what stands in the way; of "in-time", days late. */
  readonly count: number;
  /** The goals concerned. */
  readonly goals: readonly string[];
  /** Of "plan-unchanged": false where no copy was kept at signing, so that nobody can tell. */
  readonly isKept: boolean;
  /** Why it is sent all the same; null where nobody has answered for it. */
  readonly reason: string | null;
}

export interface Readiness {
  readonly items: readonly ReadyItem[];
  /** True when every item holds or is answered for. */
  readonly isReady: boolean;
}

export interface Sending {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly AnyFinding[];
  readonly today: IsoDate;
  /** The last day of the quarter reported on; null for the year's report, for which the plan sets no day. */
  readonly quarterEnd: IsoDate | null;
  /** Whether the inputs are as they were when the result was computed; null when it is not known. */
  readonly unchanged: boolean | null;
  /** Reasons by item. An empty one counts as none. */
  readonly reasons: Readonly<Partial<Record<ReadyKey, string>>>;
}

/** The list, in the order a person goes through it. */
export function readinessOf(sending: Sending): Readiness {
  const items = [
    noErrors(sending),
    nothingStale(sending),
    allAssessed(sending),
    planUnchanged(sending),
    ...inTime(sending),
    documented(sending),
    explained(sending),
    { key: "no-personal-data" as const, state: "ask" as const },
  ].map((item): ReadyItem => {
    const reason = sending.reasons[item.key]?.trim() ?? "";
    return { count: 0, goals: [], isKept: true, ...item, reason: reason === "" ? null : reason };
  });
  return { items, isReady: items.every(({ state, reason }) => state === "holds" || reason !== null) };
}

type Item = Pick<ReadyItem, "key" | "state"> & Partial<ReadyItem>;

function item(key: ReadyKey, count: number, goals: readonly string[] = []): Item {
  return { key, state: count === 0 ? "holds" : "open", count, goals };
}

/** The findings nobody has answered for. */
function open(findings: readonly AnyFinding[], isMeant: (code: string) => boolean): number {
  return findings.filter(({ facts, exception }) => exception === null && isMeant(facts.code)).length;
}

function noErrors({ findings }: Sending): Item {
  return item(
    "no-errors",
    findings.filter(({ severity, exception }) => severity === "error" && exception === null).length,
  );
}

function nothingStale({ findings, unchanged }: Sending): Item {
  const stale = open(findings, (code) => code === "kept-report-differs") + (unchanged === false ? 1 : 0);
  return stale === 0 && unchanged === null
    ? { key: "nothing-stale", state: "ask" }
    : item("nothing-stale", stale);
}

/** "Der afrapporteres kvartalsvist på samtlige mål": each is decided, or time is all that it waits for. */
function allAssessed({ evaluation }: Sending): Item {
  const goals = evaluation.goals
    .filter(({ standing, status }) => standing === "active" && status === "undetermined")
    .filter((goal) => !waitsForTimeAlone(goal))
    .map(({ goal }) => goal.id);
  return item("all-assessed", goals.length, goals);
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

/** On its last day a deadline has come. */
function isEarly(reason: RequirementReason): boolean {
  if (reason.kind === "not-due-yet") return true;
  return "due" in reason && reason.due !== null && reason.due.daysLeft > 0;
}

function planUnchanged({ plan, findings }: Sending): Item {
  const changes = open(findings, (code) => code.startsWith("agreed-"));
  return plan.agreed === null
    ? { key: "plan-unchanged", state: "open", isKept: false }
    : item("plan-unchanged", changes);
}

/** "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal." */
function inTime({ plan, quarterEnd, today }: Sending): Item[] {
  if (quarterEnd === null) return [];
  const late = daysBetween(addDays(quarterEnd, reportingDays(plan)), today);
  return [item("in-time", Math.max(late, 0))];
}

function documented({ findings }: Sending): Item {
  return item(
    "documented",
    open(findings, (code) => code === "documentation-missing" || code === "evidence-missing"),
  );
}

/** A goal that is not fulfilled is explained, whether or not the plan keeps the table for it. */
function explained({ plan, evaluation, quarterEnd }: Sending): Item {
  const goals = evaluation.goals
    .filter(({ standing, status }) => standing === "active" && status === "not-fulfilled")
    .filter(({ goal }) => {
      const row = explanationFor(plan, goal.id, evaluation.asOf, quarterEnd === null ? "year" : "quarter");
      return row === undefined || valueOf(row.explanation) === undefined;
    })
    .map(({ goal }) => goal.id);
  return item("explained", goals.length, goals);
}
