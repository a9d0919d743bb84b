// A report as lines of text for a terminal.
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import type { PlainFinding, PlainGoal, PlainReport } from "../../workbook/report";

const SYMBOL = { fulfilled: "✔", "not-fulfilled": "✘", undetermined: "?" } as const;

/** The whole report: goals with status, score and reason, the total, the findings with their cells. */
export function printReport(report: PlainReport, language: Language): string {
  const words = cliWords(language);
  return [
    words.heading(report.plan.title, report.plan.institution),
    words.asOf(report.asOf.text),
    "",
    ...report.goals.flatMap(goalLines),
    words.total(report.score.text),
    ...report.score.groups.map(({ group, text }) => `  ${group}: ${text}`),
    ...(report.score.provisional ? [words.provisional] : []),
    "",
    ...(report.findings.length === 0
      ? [words.noFindings]
      : [words.findings(report.findings.length), ...report.findings.flatMap(findingLines)]),
  ].join("\n");
}

function goalLines(goal: PlainGoal): string[] {
  return [
    `${SYMBOL[goal.status]} ${goal.id.padEnd(5)} ${goal.title}: ${goal.statusText} (${goal.scoreText})`,
    `        ${goal.reason}`,
  ];
}

function findingLines(finding: PlainFinding): string[] {
  const place = finding.cell ?? finding.table;
  return [`  ${finding.severityText} · ${place} · ${finding.message}`, `      → ${finding.remedy}`];
}
