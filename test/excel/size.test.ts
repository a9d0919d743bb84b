// Many goals and requirements: the round trips do not grow with them, and no request passes what Excel on the web takes.
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { createPlan } from "../../src/recalculation";
import { readHere, recalculateHere } from "../support/workbooks";

jest.setTimeout(240_000);

const EACH = 10;
const LIMIT = 5_000_000;

const HEADERS = {
  Plan: ["Indstilling", "Værdi"],
  Mål: ["Mål", "Titel", "Opfyldt når", "Hører til"],
  Krav: ["Krav", "Mål", "Type", "Sammenligning", "Måltal", "Enhed", "Frist", "Resultat", "Leveret den"],
} as const;

/** The tables as somebody has them who keeps only the columns that are used. */
async function planWith(count: number): Promise<HeadlessExcel> {
  const goals = Array.from({ length: count }, (_, index) => `'${index + 1}`);
  const rows = {
    Plan: [["År", 2024]],
    Mål: goals.map((id) => [id, `Mål ${id.slice(1)}`, "alle", ""]),
    Krav: goals.flatMap((goal) =>
      Array.from({ length: EACH }, (_, index) => [
        `${goal}-${index + 1}`,
        goal,
        "Værdi",
        "mindst",
        80,
        "pct.",
        "'2024",
        75 + index,
        "",
      ]),
    ),
  };
  const excel = (await openHeadless()).useEverywhere();
  await excel.run(async (context) => {
    for (const name of ["Plan", "Mål", "Krav"] as const) {
      const sheet = context.workbook.worksheets.add(name);
      const cells = [[...HEADERS[name]], ...rows[name]];
      const range = sheet.getRangeByIndexes(3, 0, cells.length, HEADERS[name].length);
      range.values = cells;
      sheet.tables.add(range, true).name = name;
    }
    await context.sync();
  });
  excel.resetTraffic();
  return excel;
}

test("a new plan is built in one batch of less than 5 MB, after two that look what is there", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await createPlan(excelPort(), 2026);
  expect(excel.syncs).toBeLessThanOrEqual(3);
  expect(excel.bytesIn).toBeLessThan(LIMIT);
});

/** Round trips and the bytes sent, of one recalculation of so many goals with ten requirements each. */
async function recalculated(count: number): Promise<{ readonly syncs: number; readonly sent: number }> {
  const excel = await planWith(count);
  await recalculateHere({ today: "2025-01-20" });
  const { syncs, bytesIn } = excel.traffic;
  const { tables } = await readHere((name) => name === "Kravopfyldelse");
  expect(tables[0]?.values).toHaveLength(count * EACH + 1);
  return { syncs, sent: bytesIn };
}

test("round trips do not grow with the plan, and the result of 500 goals and 5,000 requirements fits in one request", async () => {
  const [few, many] = [await recalculated(5), await recalculated(45)];
  expect([few.syncs, many.syncs]).toEqual([3, 3]);
  const perGoal = (many.sent - few.sent) / (45 - 5);
  expect(few.sent + perGoal * (500 - 5)).toBeLessThan(LIMIT);
});
