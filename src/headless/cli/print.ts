// A report as lines of text for a terminal.
import type { ReadyItem, ReadyToSend } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import { answerText, readyText } from "../../wording/report/readiness";
import type { Language } from "../../wording/language";
import type { PlainFinding, PlainGoal, PlainReport } from "../../workbook/report";

const SYMBOL = { fulfilled: "✔", "not-fulfilled": "✘", undetermined: "?" } as const;

/** The whole report: goals with status, score and reason, the total, the findings with their cells. */
export function printReport(report: PlainReport, language: Language): string {
  const words = cliWords(language);
  const { counts, score, findings } = report;
  return [
    words.heading(report.plan.title, report.plan.institution),
    words.asOf(report.asOf.text),
    "",
    ...report.goals.flatMap(goalLines),
    "",
    words.total(score.text),
    ...score.groups.map(({ group, text }) => `  ${group}: ${text}`),
    words.counts(counts.fulfilled, counts["not-fulfilled"], counts.undetermined),
    ...(score.provisional ? [words.provisional(score.errors)] : []),
    "",
    ...(findings.length === 0
      ? [words.noFindings]
      : [words.findings(findings.length), ...findings.flatMap(findingLines)]),
  ].join("\n");
}

function goalLines(goal: PlainGoal): string[] {
  return [
    `${goal.standing === "active" ? SYMBOL[goal.status] : "–"} ${goal.id.padEnd(5)} ${goal.title}: ${goal.statusText} (${goal.scoreText})`,
    `        ${goal.reason}`,
  ];
}

/** A finding: severity, place and sentence, and what to do; in brackets what the pane would put right at a press. */
export function findingLines(finding: PlainFinding): string[] {
  const place = finding.cell ?? finding.table;
  const proposal = finding.fix === null || finding.exception !== null ? "" : ` [${finding.fix.label}]`;
  return [
    `  ${finding.severityText} · ${place} · ${finding.message}`,
    `      → ${finding.exception?.text ?? finding.remedy}${proposal}`,
  ];
}

const READY = { holds: "✔", open: "✘", ask: "?" } as const;

/** A point with who answers for it; where nobody does, the code that an answer is given for. */
function readyLine(item: ReadyItem, language: Language): string[] {
  const { title, detail } = readyText(item, language);
  const { answer, state, isAnswerable, givenFor } = item;
  const below =
    answer !== null
      ? answerText(answer, language)
      : isAnswerable
        ? cliWords(language).ready.code(givenFor)
        : null;
  return [`  ${READY[state]} ${title}: ${detail}`, ...(below === null ? [] : [`      → ${below}`])];
}

/** The list before sending, and the covering mail to copy. */
export function readyLines({ readiness, mail }: ReadyToSend, language: Language): string[] {
  const words = cliWords(language).ready;
  return [
    words.before,
    ...readiness.items.flatMap((item) => readyLine(item, language)),
    ...(readiness.isReady ? [] : [words.notReady]),
    "",
    words.mail(mail.subject),
    ...mail.body.split("\n").map((line) => `  ${line}`.trimEnd()),
  ];
}
