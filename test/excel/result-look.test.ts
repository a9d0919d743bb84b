// The sheet Resultat written over itself: a heading that moves leaves nothing of its look behind.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import type { HeadlessExcel } from "../../src/headless";
import { openPlan, recalculateHere, setCell } from "../support/workbooks";

const HEADING_FILL = "#1F3864";

/** Rows of the result sheet with the heading's fill in their first cell, and what stands there. */
function headings(excel: HeadlessExcel): (readonly [number, unknown])[] {
  const sheet = excel.sheets.find(({ name }) => name === "Resultat");
  return (sheet?.cells ?? [])
    .filter(({ column, fill }) => column === 0 && fill === HEADING_FILL)
    .map(({ row, value }) => [row, value] as const);
}

test("headings that move down and up again are dark where they stand, and nowhere else", async () => {
  const excel = await openPlan(MID_YEAR);
  await recalculateHere({ today: "2024-07-10", computedAt: "2024-07-10T09:30" });
  const first = headings(excel);
  expect(first.map(([, value]) => value)).toEqual(expect.arrayContaining(["Mål", "Om denne side"]));
  // Many findings more: every delivery without its date.
  for (let row = 1; row <= 12; row += 1) await setCell(excel, "Krav", row, "Resultat", "ved ikke");
  await recalculateHere({ today: "2025-03-01", computedAt: "2025-03-01T09:30" });
  const second = headings(excel);
  expect(second.at(-1)?.[0]).toBeGreaterThan(first.at(-1)?.[0] ?? 0);
  expect(second.map(([, value]) => value)).toEqual(first.map(([, value]) => value));
  for (let row = 1; row <= 12; row += 1) await setCell(excel, "Krav", row, "Resultat", "");
  await recalculateHere({ today: "2024-07-10", computedAt: "2024-07-10T09:30" });
  expect(headings(excel).map(([, value]) => value)).toEqual(first.map(([, value]) => value));
});

test("every long text under the head is wrapped in its column, so that the printed page is as wide as the columns", async () => {
  const excel = await openPlan(PLAN_2024);
  await recalculateHere();
  const sheet = excel.sheets.find(({ name }) => name === "Resultat");
  const long = (sheet?.cells ?? []).filter(({ row, text }) => row > 16 && text.length > 60);
  expect(long.length).toBeGreaterThan(0);
  expect(long.filter(({ wrap }) => !wrap)).toEqual([]);
});
