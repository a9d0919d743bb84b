// Each rule stands in docs/findings.md as it is: under its family, with its severity and its reason for being. That the
// whole page is what would be written now, page.test proves; this tells which rule differs.
import { readFileSync } from "node:fs";
import { RULES } from "../../src/validation";
import { SOURCES } from "../../src/wording/findings";
import { FINDINGS_PAGE, WORDS } from "../../scripts/findings-page";

const { families, severities } = WORDS.da;
const FAMILIES = new Map<string, string>(
  Object.entries(families).map(([family, heading]) => [heading, family]),
);
const SEVERITIES = new Map<string, string>(
  Object.entries(severities).map(([severity, word]) => [word, severity]),
);

interface PageRow {
  readonly family: string | undefined;
  readonly severity: string | undefined;
  readonly reason: string | undefined;
}

/** The rows of the Danish part by code. */
function rowsOfPage(): ReadonlyMap<string, PageRow> {
  const [danish = ""] = readFileSync(FINDINGS_PAGE, "utf8").split("\n# Findings");
  const rows = new Map<string, PageRow>();
  let family: string | undefined;
  for (const line of danish.split("\n")) {
    if (line.startsWith("## ")) family = FAMILIES.get(line.slice(3));
    const cells = line.split(" | ");
    const code = /^\| `([a-z-]+)`$/u.exec(cells[0] ?? "")?.[1];
    if (code !== undefined)
      rows.set(code, {
        family,
        severity: SEVERITIES.get(cells[1] ?? ""),
        reason: cells.at(-1)?.replace(/ \|$/u, ""),
      });
  }
  return rows;
}

const ROWS = rowsOfPage();

test.each(RULES.map((rule) => [rule.code, rule] as const))("%s", (code, { family, severity, basis }) => {
  const reason = "quote" in basis ? `»${basis.quote}« (${basis.section})` : SOURCES.da[basis.source];
  expect({ family, severity, reason }).toEqual(ROWS.get(code));
});

test("the errors that an agency may answer for only doubt a value that was read and judged", () => {
  expect(RULES.flatMap((rule) => ("doubt" in rule ? [rule.code] : [])).sort()).toEqual([
    "budget-total-differs",
    "deadline-outside-year",
    "kpi-parts-differ",
    "sign-convention-contradicted",
  ]);
});
