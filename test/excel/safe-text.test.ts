// Text is text, whatever it begins with: typed into a plan it comes back the same from the result tables and from the file.
import fc from "fast-check";
import { openHeadless } from "../../src/headless";
import { FULFILMENT } from "../../src/workbook/owned";
import type { PlanContent } from "../../src/workbook/template";
import { openPlan, readHere, recalculateHere } from "../support/workbooks";

jest.setTimeout(240_000);

/** Characters a cell can hold: all of XML's but the control characters, which Excel does not take either. */
const character = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 2, arbitrary: fc.integer({ min: 0xa0, max: 0x2fff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x1f300, max: 0x1faff }) },
    { weight: 1, arbitrary: fc.constantFrom(0x9, 0xa, 0x200b, 0xfeff, 0xfffd) },
  )
  .map((code) => String.fromCodePoint(code));

const beginning = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", "''", '="', "=1+1", "-5", "");
const text = fc
  .tuple(beginning, fc.string({ unit: character, maxLength: 30 }))
  .map(([first, rest]) => first + rest);

/** What reading makes of a text: spaces around it are not part of it, and a dash alone is an empty cell. */
const read = (written: string): string => (/^\s*[-‐‑‒–—―−]{1,3}\s*$/u.test(written) ? "" : written.trim());

function planOf(texts: readonly string[]): PlanContent {
  return {
    settings: { title: "Plan", year: 2024 },
    years: [],
    rows: {
      goals: texts.map((each, index) => ({ id: `${index + 1}`, title: each, group: each, remark: each })),
      requirements: texts.map((each, index) => ({
        id: `${index + 1}-1`,
        goal: `${index + 1}`,
        wording: each,
        kind: "Leverance",
        deadline: "2024",
        documentation: each,
      })),
    },
  };
}

/** Titles and groups as the result table has them, and that none is a formula. */
async function writtenTexts(): Promise<{ readonly texts: string[][]; readonly formulas: number }> {
  const { tables } = await readHere((name) => name === FULFILMENT.name);
  const [table] = tables;
  const columns = ["Titel", "Gruppe"].map((header) => table?.values[0]?.indexOf(header) ?? -1);
  const rows = table?.values.slice(1) ?? [];
  const formulas = (table?.formulas.slice(1) ?? []).flatMap((row, r) =>
    row.filter(
      (formula, c) => typeof formula === "string" && formula.startsWith("=") && formula !== rows[r]?.[c],
    ),
  );
  return {
    texts: rows.map((row) => columns.map((column) => String(row[column]))),
    formulas: formulas.length,
  };
}

test("titles and groups of any text come back the same, in the workbook and from the saved file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 12, maxLength: 25 }), async (texts) => {
      const excel = await openPlan(planOf(texts));
      await recalculateHere();
      const expected = { texts: texts.map((each) => [read(each), read(each)]), formulas: 0 };
      expect(await writtenTexts()).toEqual(expected);
      const file = await excel.save();
      (await openHeadless(file)).useEverywhere();
      expect(await writtenTexts()).toEqual(expected);
      // The input cells still hold what was written into them, spaces and all.
      const [goals] = (await readHere((name) => name === "Mål")).tables;
      const remarks = goals?.values[0]?.indexOf("Bemærkning") ?? -1;
      expect(goals?.values.slice(1).map((row) => row[remarks])).toEqual(texts);
    }),
    { numRuns: 8 },
  );
});

test.each([
  "=1+1",
  "+5",
  "-5",
  "@SUM(A1)",
  "\tx",
  "'x",
  '=HYPERLINK("http://x")',
  "1.10",
  "juni 2024",
  "SAND",
  "1E5",
])("%j as a title is that text", async (title) => {
  await openPlan(planOf([title]));
  await recalculateHere();
  expect(await writtenTexts()).toEqual({ texts: [[read(title), read(title)]], formulas: 0 });
});
