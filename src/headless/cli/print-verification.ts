// A check as lines of text for a terminal: the verdict first, then every difference where it stands.
import { cliWords } from "../../wording/cli";
import { formatDate } from "../../wording/format";
import type { Language } from "../../wording/language";
import { type Difference, verifyWords, type Weight } from "../../wording/verify";
import { isDrift, type Verification } from "../../recalculation";
import type { PlainFinding } from "../../workbook/report";
import { weightOf } from "../../workbook/verify";
import { findingLines } from "./print";

const SYMBOL: Readonly<Record<Weight, string>> = { differs: "✘", unchecked: "?", remark: "·" };
const WEIGHTS: readonly Weight[] = ["differs", "unchecked", "remark"];

/** The whole check; `code` is the mail's control code, where one was given. */
export function printVerification(
  { verdict, differences, claim, report, since, agreedOn }: Verification,
  language: Language,
  code?: string,
): string {
  const words = verifyWords(language);
  const plain = report?.(language);
  const changes = since?.(language) ?? null;
  const of = (weight: Weight): readonly Difference[] =>
    differences.filter((each) => weightOf(each) === weight);
  const codeAgrees = code !== undefined && !differences.some(({ kind }) => kind === "mail-code-differs");
  return [
    ...(plain === undefined ? [] : [cliWords(language).heading(plain.plan.title, plain.plan.institution)]),
    ...(claim === null
      ? []
      : [words.claimed(formatDate(claim.asOf, language), timeOf(claim.computedAt, language), claim.version)]),
    "",
    `${words.verdict[verdict]}. ${words.meaning(verdict, of("differs").length)}`,
    ...(codeAgrees ? [words.codeAgrees(code)] : []),
    ...WEIGHTS.flatMap((weight) =>
      section(
        words.headings[weight],
        of(weight).map((each) => `  ${SYMBOL[weight]} ${words.difference(each)}`),
      ),
    ),
    ...(plain === undefined
      ? []
      : [
          ...section(words.headings.agreed, driftLines(plain.findings, agreedOn, language)),
          "",
          ...(changes === null ? [] : cliWords(language).since(changes)),
          words.computedTotal(plain.score.text),
        ]),
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

/** "20. januar 2025 09:30" of "2025-01-20T09:30:15.250". */
function timeOf(time: string, language: Language): string {
  const [date = "", clock = ""] = time.split("T");
  return `${formatDate(date, language)} ${clock.slice(0, "HH:MM".length)}`;
}

/** What has changed since the plan was agreed, and since it was last reported. */
function driftLines(
  findings: readonly PlainFinding[],
  agreedOn: Verification["agreedOn"],
  language: Language,
): string[] {
  const words = verifyWords(language);
  const drift = findings.filter(({ code }) => isDrift(code));
  const isChanged = drift.some(({ code }) => code.startsWith("agreed-"));
  const kept =
    agreedOn === null ? words.noneAgreed : words.agreedOn(formatDate(agreedOn, language), isChanged);
  return [`  ${kept}`, ...drift.flatMap(findingLines)];
}
