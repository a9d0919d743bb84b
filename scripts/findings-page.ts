// npm run docs: writes docs/findings.md, the catalogue of findings, from the rules, their sentences and the examples their tests prove.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type AnyFinding, type Basis, type Family, type FindingCode, RULES } from "../src/validation";
import { contractOf } from "../src/workbook/contract-of";
import { headerOf } from "../src/workbook/places";
import { findingText, type Names, SOURCES } from "../src/wording/findings";
import { findingWhen } from "../src/wording/findings/when";
import type { Language } from "../src/wording/language";
import { CASES } from "../test/validation/cases";
import { check, planWith } from "../test/validation/support";

const NAMES: Names = {
  table: (table) => contractOf(table).name,
  column: (table, column) => headerOf(table, column),
};

interface PageWords {
  readonly title: string;
  readonly preface: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly severities: Readonly<Record<AnyFinding["severity"], string>>;
  readonly headers: readonly string[];
}

/** What the page says in each language beside the findings themselves. */
export const WORDS: Readonly<Record<Language, PageWords>> = {
  da: {
    title: "Bemærkninger",
    preface:
      "Hvad kontrollen kan finde. En **fejl** betyder, at et udfald ikke er til at stole på; en **advarsel**, at noget bør ses efter; en **oplysning** er godt at vide. Fejl vises først, derefter mål for mål. Eksemplerne er dem, testene beviser.",
    families: {
      structure: "Projektmappens opbygning",
      values: "Cellernes værdier",
      rules: "Planens regler",
      budget: "Budget og afvigelse",
      evidence: "Dokumentation",
      time: "Tid og afrapportering",
      drift: "Ændringer siden aftale og afrapportering",
      presentation: "Visning",
      exceptions: "Undtagelser",
    },
    severities: { error: "fejl", warning: "advarsel", info: "oplysning" },
    headers: ["kode", "grad", "hvornår", "eksempel", "hvad man gør", "hvorfor"],
  },
  en: {
    title: "Findings",
    preface:
      "What the check can find. An **error** means that a verdict cannot be trusted; a **warning** that something should be looked at; **info** is good to know. Errors come first, then goal by goal. The examples are those the tests prove; tables and columns have their Danish names.",
    families: {
      structure: "The shape of the workbook",
      values: "What stands in the cells",
      rules: "The plan's rules",
      budget: "Budget and deviation",
      evidence: "Documentation",
      time: "Time and reporting",
      drift: "Changes since agreement and report",
      presentation: "Presentation",
      exceptions: "Exceptions",
    },
    severities: { error: "error", warning: "warning", info: "info" },
    headers: ["code", "severity", "when", "example", "what to do", "why"],
  },
};

const FAMILIES: readonly Family[] = [
  "structure",
  "values",
  "rules",
  "budget",
  "evidence",
  "time",
  "drift",
  "presentation",
  "exceptions",
];

/** A finding of each code: the one its first test variant makes. */
export function exampleOf(code: FindingCode): AnyFinding {
  const [first] = CASES[code] ?? [];
  if (first === undefined) throw new Error(`Give ${code} a test variant that makes it`);
  const example = check(planWith(first.change), first.when).find(({ facts }) => facts.code === code);
  if (example === undefined) throw new Error(`The first variant of ${code} does not make it`);
  return example;
}

/** The whole page, Danish first. */
export function findingsPage(): string {
  return [
    "*Made by `npm run docs` from the rules and their sentences; a test keeps it current.*",
    "",
    ...languagePart("da"),
    ...languagePart("en"),
  ].join("\n");
}

function languagePart(language: Language): string[] {
  const { title, preface, families, headers } = WORDS[language];
  return [
    `# ${title}`,
    "",
    preface,
    "",
    ...FAMILIES.flatMap((family) => [
      `## ${families[family]}`,
      "",
      tableRow(headers),
      tableRow(headers.map(() => "---")),
      ...RULES.filter((rule) => rule.family === family).map((rule) => ruleRow(rule, language)),
      "",
    ]),
  ];
}

function ruleRow({ code, severity, basis }: (typeof RULES)[number], language: Language): string {
  const { message, remedy } = findingText(exampleOf(code), language, NAMES);
  const word = WORDS[language].severities[severity];
  return tableRow([
    `\`${code}\``,
    word,
    findingWhen(code, language),
    message,
    remedy,
    basisText(basis, language),
  ]);
}

function basisText(basis: Basis, language: Language): string {
  return "source" in basis ? SOURCES[language][basis.source] : `»${basis.quote}« (${basis.section})`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/gu, " ")).join(" | ")} |`;
}

export const FINDINGS_PAGE = resolve(__dirname, "../docs/findings.md");

if (require.main === module) writeFileSync(FINDINGS_PAGE, findingsPage());
