// Many goals and requirements: the round trips do not grow with them, and no request passes what Excel on the web takes.
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { createPlan } from "../../src/recalculation";
import { readHere, recalculateHere } from "../support/workbooks";

jest.setTimeout(600_000);

const GOALS = 500;
const EACH = 10;
const LIMIT = 5_000_000;

const HEADERS = {
  Plan: ["Indstilling", "Værdi"],
  Mål: ["Mål", "Titel", "Opfyldt når", "Hører til"],
  Krav: ["Krav", "Mål", "Type", "Sammenligning", "Måltal", "Enhed", "Frist", "Resultat", "Leveret den"],
} as const;

/** The tables as somebody has them who keeps only the columns that are used. */
async function large(): Promise<HeadlessExcel> {
  const goals = Array.from({ length: GOALS }, (_, index) => `'${index + 1}`);
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

test("500 goals and 5,000 requirements are recalculated in three round trips, each of less than 5 MB", async () => {
  const excel = await large();
  const sizes: number[] = [];
  excel.interfere({
    beforeRequest: (request) => {
      sizes.push(JSON.stringify(request).length);
    },
    afterRequest: (body) => {
      sizes.push(JSON.stringify(body).length);
    },
  });
  await recalculateHere({ today: "2025-01-20" });
  expect(excel.syncs).toBe(3);
  expect(Math.max(...sizes)).toBeLessThan(LIMIT);
  excel.interfere({});
  const { tables } = await readHere((name) => name === "Kravopfyldelse" || name === "Opfyldelse");
  const rows = Object.fromEntries(tables.map(({ name, values }) => [name, values.length - 1]));
  expect(rows).toEqual({ Opfyldelse: GOALS, Kravopfyldelse: GOALS * EACH });
});
