// The verdicts of a kept report beside those of now: which goals and requirements are otherwise, and whether any input they
// rest on has changed meanwhile.
import { evaluate, type Evaluation, type PartResult } from "../evaluation";
import {
  type GoalRow,
  type KeptReport,
  type KeptStatus,
  type KeptVerdict,
  type Plan,
  type Requirement,
  rowKey,
  valueOf,
} from "../plan";
import { changedInputs, type InputChange } from "./history";
import { keyOf } from "./keys";

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
export function evaluationThen(plan: Plan, evaluation: Evaluation, { asOf }: KeptReport): Evaluation {
  return asOf === evaluation.asOf ? evaluation : evaluate(plan, asOf);
}

/** The verdicts that an evaluation gives otherwise than a kept report; a row that is new or gone is none. */
export function verdictChanges(plan: Plan, evaluation: Evaluation, report: KeptReport): VerdictChange[] {
  const kept = new Map(report.verdicts.map((verdict) => [verdictKey(verdict.of, verdict.id), verdict]));
  const changed = changedInputs(plan, report);
  const bearing = inputsBearingOn(changed);
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
      change("goal", goal.goal, statusNow(goal), () => goalInputs(goal, changed, bearing)),
    ),
    ...evaluation.requirements.flatMap(({ requirement, status }) =>
      change("requirement", requirement, status, () => bearing(requirement)),
    ),
  ];
}

function verdictKey(of: KeptVerdict["of"], id: string): string {
  return `${of} ${keyOf(id)}`;
}

/** Settings that a deviation is computed by; the others but the year weigh goals and judge none. */
const DEVIATION: ReadonlySet<string> = new Set([
  "deviationBase",
  "agreedBaseAmount",
  "baseFloor",
  "signConvention",
]);

type Bearing = (requirement: Requirement) => readonly InputChange[];

/** The changed cells a requirement's verdict may rest on: its own row, the settings, and what it is measured on. */
function inputsBearingOn(changed: readonly InputChange[]): Bearing {
  return (requirement) => {
    const { id, kind, measure, denominator, reference, goal, alternativeTo } = requirement;
    const names = [measure, denominator, reference].flatMap((field) => {
      const name = valueOf(field);
      return name === undefined ? [] : [`${keyOf(name)} · `];
    });
    const rows = new Set([rowKey("requirements", id), rowKey("requirements", valueOf(alternativeTo) ?? id)]);
    const scale = `${keyOf(id)} · `;
    const deviation = `${keyOf(valueOf(goal) ?? "")} · `;
    return changed.filter((cell) => {
      switch (cell.table) {
        case "plan":
          return cell.column === "year" || (DEVIATION.has(cell.column) && valueOf(kind) === "deviation");
        case "requirements":
          return rows.has(rowKey(cell.table, cell.id));
        case "kpis":
        case "lists":
          return names.some((name) => keyOf(cell.id).startsWith(name));
        case "scales":
          return keyOf(cell.id).startsWith(scale);
        case "deviations":
          return keyOf(cell.id).startsWith(deviation);
        case "budget":
          return valueOf(kind) === "deviation";
        case "goals":
        case "reports":
        case "exceptions":
        case "explanations":
        case "answers":
          return false;
      }
    });
  };
}

/** The changed cells under a goal: its own row, its subgoals', and those of its requirements; and requirements new or gone. */
function goalInputs(part: PartResult, changed: readonly InputChange[], bearing: Bearing): InputChange[] {
  const ids = new Set(partIds(part).map(keyOf));
  const own = changed.filter(
    (cell) =>
      (cell.table === "goals" && (ids.has(keyOf(cell.id)) || belongs(cell, ids, "parent"))) ||
      (cell.table === "requirements" && belongs(cell, ids, "goal")),
  );
  return [...new Set([...own, ...requirementsUnder(part).flatMap(bearing)])];
}

/** A row that was, or is, put under one of the goals. */
function belongs(cell: InputChange, ids: ReadonlySet<string>, column: string): boolean {
  return (
    cell.column === column &&
    [cell.before, cell.after].some((told) => typeof told === "string" && ids.has(keyOf(told)))
  );
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
