// The smallest workbook with a plan in it, beside cells of the user's own: so that every index of every batch can be tried.
import { openHeadless, type HeadlessExcel } from "../../../src/headless";

/** Address, table name and cells of each table of the sheet. */
const TABLES: readonly (readonly [string, string, readonly (readonly (string | number)[])[]])[] = [
  [
    "A1:B3",
    "Plan",
    [
      ["Indstilling", "Værdi"],
      ["Plan", "En plan"],
      ["År", 2024],
    ],
  ],
  [
    "D1:F3",
    "Mål",
    [
      ["Mål", "Titel", "Hører til"],
      ["'1", "Et mål", ""],
      ["'2", "Et andet", ""],
    ],
  ],
  [
    "H1:N3",
    "Krav",
    [
      ["Krav", "Mål", "Type", "Sammenligning", "Måltal", "Resultat", "Frist"],
      ["'1-1", "'1", "Antal", "mindst", 1, 1, "'2024"],
      ["'2-1", "'2", "Antal", "mindst", 1, 0, "'2024"],
    ],
  ],
];

/** Where the result of the first requirement stands. */
export const RESULT_CELL = { sheet: "Ark", address: "M2" } as const;

/** Two goals with a requirement each, in tables side by side; notes and a formula of the user's beside and below them. */
export async function openSmallPlan(): Promise<HeadlessExcel> {
  const excel = (await openHeadless()).useEverywhere();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = RESULT_CELL.sheet;
    for (const [address, name, values] of TABLES) {
      const range = sheet.getRange(address);
      range.values = values.map((row) => [...row]);
      sheet.tables.add(range, true).name = name;
    }
    sheet.getRange("A9:B9").formulas = [["Egen note", "=SUM(Krav[Resultat])*2"]];
    context.workbook.worksheets.add("Noter").getRange("C3:D4").values = [
      ["mine", "egne"],
      [12, true],
    ];
    await context.sync();
  });
  excel.resetTraffic();
  return excel;
}
