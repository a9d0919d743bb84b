// The deviation's own formulas over the table Budget: for each sign convention they give what the add-in wrote.
import { YEAR } from "../../scripts/samples/year";
import type { HeadlessExcel } from "../../src/headless";
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { SHEET_WORDS } from "../../src/wording/sheets";
import { openPlan, recalculateHere } from "../support/workbooks";
import { textsOf } from "./support/cells";

const AMOUNTS = new Set(["appropriation-act", "base-budget", "uo2", "uo4", "realised"]);

/** The year's budget, whose amounts are all positive, with the signs that a convention gives each nature. */
function withSigns(convention: string, signs: Readonly<Record<string, 1 | -1>>): PlanContent {
  const turned = (line: ContentRow): ContentRow => {
    const { nature } = line;
    const sign = typeof nature === "string" ? (signs[nature] ?? 1) : 1;
    return Object.fromEntries(
      Object.entries(line).map(([key, value]) => [
        key,
        AMOUNTS.has(key) && typeof value === "number" ? value * sign : value,
      ]),
    );
  };
  return {
    ...YEAR,
    settings: { ...YEAR.settings, signConvention: convention },
    rows: { ...YEAR.rows, budget: (YEAR.rows.budget ?? []).map(turned) },
  };
}

const CONVENTIONS = [
  ["alle beløb positive", {}],
  ["udgifter negative", { Udgift: -1 }],
  ["indtægter negative", { Bevilling: -1, Indtægt: -1 }],
] as const;

/** By hand, without the line left out by agreement: 512,4 + 148,6 - 287,3 - 231,9 - 126,5 = 15,3, and so on. */
const BY_HAND = [
  { version: "base-budget", budgeted: 15.3, realised: -29.5 },
  { version: "uo2", budgeted: -10.3, realised: -29.5 },
];

test.each(CONVENTIONS)("%s: the formulas agree with the deviations written", async (convention, signs) => {
  const excel = await openPlan(withSigns(convention, signs));
  const { report } = await recalculateHere();
  const { deviations } = report("da");
  expect(deviations.map(({ version, budgeted, realised }) => ({ version, budgeted, realised }))).toEqual(
    BY_HAND,
  );
  const formulas = formulaResults(excel);
  expect(formulas(SHEET_WORDS.result.live.budgeted(""))).toEqual(BY_HAND.map(({ budgeted }) => budgeted));
  expect(formulas(SHEET_WORDS.result.live.realised)).toEqual(BY_HAND.map(({ realised }) => realised));
  const { agrees } = SHEET_WORDS.result.live;
  expect(textsOf(excel, "Resultat").filter((text) => text === agrees)).toHaveLength(BY_HAND.length);
});

/** The results, to 9 decimals, of the formulas in the sheet Resultat beside the labels that begin with a text. */
function formulaResults(excel: HeadlessExcel): (label: string) => number[] {
  return (label) => {
    const found: number[] = [];
    excel.workbook.getWorksheet("Resultat")?.eachRow((row) => {
      const { formula, result } = row.getCell(3);
      if (formula && row.getCell(2).text.startsWith(label)) found.push(Number(Number(result).toFixed(9)));
    });
    return found;
  };
}
