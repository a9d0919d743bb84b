// Findings by goal, and within a goal by severity: what a person takes up one goal at a time.
import type { PlainFinding, PlainGoal } from "../workbook/report";

/** From what must be seen to first. */
export const SEVERITIES: readonly PlainFinding["severity"][] = ["error", "warning", "info", "excepted"];

export interface FindingGroup {
  /** Null for the plan as a whole. */
  readonly goal: string | null;
  readonly title: string;
  readonly findings: readonly PlainFinding[];
}

/** The plan's own findings first, then each goal's in the order of the sheet; equally severe ones in the order of the check. */
export function groupFindings(
  findings: readonly PlainFinding[],
  goals: readonly Pick<PlainGoal, "id" | "title">[],
): readonly FindingGroup[] {
  const titles = new Map(goals.map(({ id, title }) => [id, title]));
  const others = findings.flatMap(({ goal }) => (goal === null || titles.has(goal) ? [] : [goal]));
  return [null, ...titles.keys(), ...new Set(others)].flatMap((goal) => {
    const own = findings.filter((finding) => finding.goal === goal);
    const sorted = SEVERITIES.flatMap((severity) => own.filter((finding) => finding.severity === severity));
    return own.length === 0 ? [] : [{ goal, title: titles.get(goal ?? "") ?? "", findings: sorted }];
  });
}

/** The first so many findings, in their groups. */
export function firstOf(groups: readonly FindingGroup[], count: number): readonly FindingGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(0, left));
    left -= findings.length;
    return findings.length === 0 ? [] : [{ ...group, findings }];
  });
}
