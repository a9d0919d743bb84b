// The verdicts of a kept report beside those of now: which goals and requirements are otherwise, and whether any input they
// rest on has changed meanwhile.
import { evaluating, type Evaluation, type PartResult } from "../evaluation";
import {
  atOnce,
  type GoalRow,
  type KeptReport,
  type KeptStatus,
  type KeptVerdict,
  type Plan,
  type Requirement,
  type Steps,
  valueOf,
} from "../plan";
import { changedInputs, changingInputs, type InputChange, lastReport, reportsToHold } from "./history";
import { keyOf } from "./keys";
import { groupBy } from "./places";
import type { Checked } from "./rule";

/** A verdict that is not as it was kept. */
export interface VerdictChange {
  readonly of: KeptVerdict["of"];
  readonly id: string;
  readonly before: KeptStatus;
  readonly now: KeptStatus;
  readonly row: GoalRow | Requirement;
  /** The changed inputs it rests on. */
  readonly inputs: readonly InputChange[];
}

/** Status now of a goal, or of a goal out of the count. */
export function statusNow({ status, standing }: Pick<PartResult, "status" | "standing">): KeptStatus {
  return standing === "active" ? status : standing;
}

/** The evaluation as of a kept report's day, with the inputs of now. */
export function evaluationThen(plan: Plan, evaluation: Evaluation, report: KeptReport): Evaluation {
  return atOnce(evaluatingThen(plan, evaluation, report));
}

function* evaluatingThen(plan: Plan, evaluation: Evaluation, report: KeptReport): Steps<Evaluation> {
  if (report.asOf === evaluation.asOf) return evaluation;
  const known = THEN.get(report);
  if (known?.plan === plan) return known.then;
  const then = yield* evaluating(plan, report.asOf);
  THEN.set(report, { plan, then });
  return then;
}

const THEN = new WeakMap<KeptReport, { readonly plan: Plan; readonly then: Evaluation }>();

/** Finds in steps what the rules on kept reports ask for, so that they have it at once. */
export function* recalling({ plan, evaluation, asOf }: Checked): Steps<void> {
  for (const report of reportsToHold(plan, asOf)) yield* changingInputs(plan, report);
  const last = lastReport(plan, asOf);
  if (last !== undefined) yield* evaluatingThen(plan, evaluation, last);
}

/** The verdicts that an evaluation gives otherwise than a kept report; a row that is new or gone is none. */
export function verdictChanges(plan: Plan, evaluation: Evaluation, report: KeptReport): VerdictChange[] {
  const kept = new Map(report.verdicts.map((verdict) => [verdictKey(verdict.of, verdict.id), verdict]));
  const bearing = new Bearing(changedInputs(plan, report));
  const change = (
    of: KeptVerdict["of"],
    row: GoalRow | Requirement,
    now: KeptStatus,
    inputs: () => readonly InputChange[],
  ): VerdictChange[] => {
    const before = kept.get(verdictKey(of, row.id))?.status;
    return before === undefined || before === now
      ? []
      : [{ of, id: row.id, before, now, row, inputs: inputs() }];
  };
  return [
    ...evaluation.goals.flatMap((goal) =>
      change("goal", goal.goal, statusNow(goal), () => bearing.onGoal(goal)),
    ),
    ...evaluation.requirements.flatMap(({ requirement, status }) =>
      change("requirement", requirement, status, () => bearing.onRequirement(requirement)),
    ),
  ];
}

function verdictKey(of: KeptVerdict["of"], id: string): string {
  return `${of} ${keyOf(id)}`;
}

/** Settings that every deadline and figure hangs on. */
const DAYS: ReadonlySet<string> = new Set(["year", "periodStart", "periodEnd"]);

/** Settings that a deviation is computed by; the others but the year weigh goals and judge none. */
const DEVIATION: ReadonlySet<string> = new Set([
  "deviationBase",
  "agreedBaseAmount",
  "baseFloor",
  "signConvention",
]);

/** The changed inputs by what they bear on, so that those of one verdict are found without looking through all. */
class Bearing {
  private readonly places: ReadonlyMap<InputChange, number>;
  private readonly changes: ReadonlyMap<string, readonly InputChange[]>;

  constructor(changed: readonly InputChange[]) {
    this.places = new Map(changed.map((change, index) => [change, index]));
    const bearing = changed.flatMap((change) => bearsOn(change).map((key) => ({ key, change })));
    this.changes = new Map(
      [...groupBy(bearing, ({ key }) => key)].map(([key, all]) => [key, all.map(({ change }) => change)]),
    );
  }

  /** The changed cells a requirement's verdict may rest on: its own row, the settings, and what it is measured on. */
  onRequirement({
    id,
    kind,
    measure,
    denominator,
    subtracted,
    reference,
    goal,
    alternativeTo,
  }: Requirement): readonly InputChange[] {
    const names = [measure, denominator, subtracted, reference]
      .map(valueOf)
      .filter((name) => name !== undefined);
    return this.on([
      "year",
      ...(valueOf(kind) === "deviation" ? ["deviation"] : []),
      `requirement ${keyOf(id)}`,
      `requirement ${keyOf(valueOf(alternativeTo) ?? id)}`,
      ...names.map((name) => `name ${keyOf(name)}`),
      `scale ${keyOf(id)}`,
      `series ${keyOf(valueOf(goal) ?? "")}`,
    ]);
  }

  /** The changed cells under a goal: its own row, its subgoals', and those of its requirements; and requirements new or gone. */
  onGoal(part: PartResult): readonly InputChange[] {
    const own = this.on(partIds(part).map((id) => `goal ${keyOf(id)}`));
    return [
      ...new Set([
        ...own,
        ...requirementsUnder(part).flatMap((requirement) => this.onRequirement(requirement)),
      ]),
    ];
  }

  /** Those that bear on any of these, each once, in the order of the sheets. */
  private on(keys: readonly string[]): InputChange[] {
    const place = (change: InputChange): number => this.places.get(change) ?? 0;
    return [...new Set(keys.flatMap((key) => this.changes.get(key) ?? []))].sort(
      (a, b) => place(a) - place(b),
    );
  }
}

/** What a changed cell bears on, as `Bearing` asks for it. */
function bearsOn({ table, id, column, before, after }: InputChange): readonly string[] {
  // A row that was, or is, put under a goal.
  const moved = (under: string): string[] =>
    column === under
      ? [before, after].flatMap((told) => (typeof told === "string" ? [`goal ${keyOf(told)}`] : []))
      : [];
  switch (table) {
    case "plan":
      return DAYS.has(column) ? ["year"] : DEVIATION.has(column) ? ["deviation"] : [];
    case "goals":
      return [`goal ${keyOf(id)}`, ...moved("parent")];
    case "requirements":
      return [`requirement ${keyOf(id)}`, ...moved("goal")];
    case "kpis":
    case "lists":
      return beginnings(id).map((name) => `name ${name}`);
    case "scales":
      return beginnings(id).map((requirement) => `scale ${requirement}`);
    case "deviations":
      return beginnings(id).map((goal) => `series ${goal}`);
    case "budget":
      return ["deviation"];
    case "reports":
    case "exceptions":
    case "explanations":
    case "answers":
      return [];
  }
}

/** What a row's name of several parts may begin with: "a · b" and "a" of "a · b · 2024", for a name may hold the sign too. */
function beginnings(id: string): string[] {
  const parts = keyOf(id).split(" · ");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(" · "));
}

function partIds(part: PartResult): string[] {
  return [part.goal.id, ...part.subgoals.flatMap(partIds)];
}

function requirementsUnder(part: PartResult): Requirement[] {
  return [
    ...part.requirements.map(({ requirement }) => requirement),
    ...part.subgoals.flatMap(requirementsUnder),
  ];
}
