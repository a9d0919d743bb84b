// Leverance, Erklæring and Liste: what is done, answered or counted row by row.
import { bound, comparisonOf, OPEN, type Case, type Found } from "./case";
import { q } from "./fraction";
import { cell, compared, everyOne, verdictOf, type Verdict } from "./verdict";

export function delivery({ requirement, asOf, deadline }: Case): Found {
  const date = cell(requirement.deliveredOn);
  const result = cell(requirement.result);
  if (requirement.result.state === "unreadable") return OPEN;
  if (date !== undefined) {
    // "`nej` beside a date contradicts it."
    if (result === false) return OPEN;
    if (date <= deadline) return date <= asOf ? { verdict: "yes", settled: true } : OPEN;
    // "What is delivered after both its deadline and the day judged as of was late on that day."
    return { verdict: "no", settled: false };
  }
  if (result === false) return { verdict: "no", settled: false };
  const ownDeadline = requirement.deadline.state !== "missing";
  return result === true && !ownDeadline ? { verdict: "yes", settled: true } : OPEN;
}

export function statement({ requirement }: Case): Found {
  const result = cell(requirement.result);
  return typeof result === "boolean" ? { verdict: verdictOf(result), settled: true } : OPEN;
}

export function list(one: Case): Found {
  const { plan, requirement } = one;
  const rows = plan.lists.filter((row) => cell(row.list) === cell(requirement.measure));
  if (rows.length === 0) return OPEN;
  const verdict = everyOne(
    rows.flatMap((row): Verdict[] => {
      const value = cell(row.value);
      const [from, to] = [bound(requirement.target), bound(requirement.targetTo)];
      const holds = value === undefined ? "open" : compared(q(value), comparisonOf(one), from, to);
      const assessed = cell(row.assessed);
      return row.asksAssessment ? [holds, assessed === undefined ? "open" : verdictOf(assessed)] : [holds];
    }),
  );
  // "Settled when every row holds and *Leveret den* is filled in."
  return { verdict, settled: cell(requirement.deliveredOn) !== undefined };
}
