// A sealed recalculation, on the headless host's own formula engine.
import type { PlanContent } from "../../src/workbook/template";
import { openPlan, recalculateHere, setCell } from "../support/workbooks";

const PLAN: PlanContent = {
  settings: { title: "Resultatplan 2024", year: 2024 },
  years: [],
  rows: {
    goals: [{ id: "1", title: "Et mål" }],
    requirements: [
      { id: "1-1", goal: "1", kind: "Antal", comparator: "mindst", target: 1, result: 1, deadline: "2024" },
    ],
  },
};

test("the spreadsheet computes the code we wrote, and says so until an input changes", async () => {
  const excel = await openPlan(PLAN);
  const shown = (name: string): Promise<unknown> =>
    excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  const { seal } = await recalculateHere({ sealed: true });
  expect(seal).toBe("agrees");
  expect(excel.syncs).toBe(3);
  expect(await shown("SeglKode")).toMatch(/^\d{8}-\d{8}$/);
  expect(await shown("SeglStatus")).toMatch(/^Uændret/);

  await setCell(excel, "Krav", 1, "Resultat", 0);
  expect(await shown("SeglStatus")).toMatch(/^Ændret.*Krav.*Resultat/s);

  await recalculateHere({ sealed: true });
  expect(await shown("SeglStatus")).toMatch(/^Uændret/);
}, 120_000);
