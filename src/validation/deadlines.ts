// What is due next: the quarters' reports, and the deadlines of requirements that are still open. Pure: the day is the one judged as of.
import type { Evaluation, PartResult, RequirementResult } from "../evaluation";
import { addDays, daysBetween, type IsoDate, type Origin, type Plan } from "../plan";
import { groupBy } from "./places";
import { quartersOf, reportingDays, reportOf } from "./quarters";

export type Deadline = {
  readonly date: IsoDate;
  /** 0 on the day itself. */
  readonly daysLeft: number;
  readonly origin: Origin;
} & (
  | { readonly kind: "report"; readonly quarter: number; readonly planYear: string }
  /** All open requirements due the same day. */
  | { readonly kind: "requirements"; readonly ids: readonly string[] }
);

/**
 * Deadlines from a day on, the nearest first. "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal."
 * (Påtegning og opgørelse) What has passed is for the check to say.
 */
export function nextDeadlines(plan: Plan, evaluation: Evaluation): readonly Deadline[] {
  const { asOf } = evaluation;
  return [...reportDeadlines(plan, asOf), ...requirementDeadlines(evaluation)].sort((a, b) =>
    daysBetween(b.date, a.date),
  );
}

/** Reports not sent. One dated after the day judged as of was not sent yet. */
function reportDeadlines(plan: Plan, asOf: IsoDate): Deadline[] {
  return quartersOf(plan).flatMap(({ quarter, planYear, end }): Deadline[] => {
    const date = addDays(end, reportingDays(plan));
    const report = reportOf(plan, end);
    const isSent = report?.sentOn.state === "known" && report.sentOn.value <= asOf;
    const origin = report?.sentOn.origin ?? { table: "reports", row: 0, column: "sentOn" };
    return isSent || date < asOf
      ? []
      : [{ kind: "report", quarter, planYear, date, daysLeft: daysBetween(asOf, date), origin }];
  });
}

/** Requirements of the goals that count, where time is what they wait for. */
function requirementDeadlines({ goals, asOf }: Evaluation): Deadline[] {
  const open = goals.flatMap(requirementsUnder).flatMap(({ requirement, reason }) => {
    const due = "due" in reason ? reason.due : null;
    return due === null || due.daysLeft < 0 ? [] : [{ requirement, date: due.period.end }];
  });
  return [...groupBy(open, ({ date }) => date)].map(([date, all]): Deadline => {
    const [{ requirement: first }] = all;
    return {
      kind: "requirements",
      ids: all.map(({ requirement }) => requirement.id),
      date,
      daysLeft: daysBetween(asOf, date),
      origin: first.deadline.origin,
    };
  });
}

function requirementsUnder({ requirements, subgoals, standing }: PartResult): readonly RequirementResult[] {
  return standing === "active" ? [...requirements, ...subgoals.flatMap(requirementsUnder)] : [];
}
