// Excel's own undo. In a group (`mergeUndoGroup`, known to the library at Microsoft's address) Excel refuses what its undo cannot
// take back: moving, hiding and deleting a sheet. The add-in uses no group; its own *Fortryd* is the undo.
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { createPlan, recalculate, undoRecalculation } from "../../src/recalculation";
import { RUN, setCell } from "../support/workbooks";

jest.setTimeout(120_000);

/** Excel with the requirement set that brought undo groups. */
const openLatest = async (): Promise<HeadlessExcel> =>
  (await openHeadless(undefined, { support: { ExcelApi: "1.20" } })).useEverywhere();

const REFUSED: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  [
    "moved",
    (sheet) => {
      sheet.position = 0;
    },
  ],
  [
    "hidden",
    (sheet) => {
      sheet.visibility = "Hidden";
    },
  ],
  [
    "deleted",
    (sheet) => {
      sheet.delete();
    },
  ],
];

test.each(REFUSED)("in an undo group a sheet is not %s", async (_, work) => {
  await openLatest();
  const options: Excel.RunOptions = { mergeUndoGroup: true };
  const refused = Excel.run(options, async (context) => {
    work(context.workbook.worksheets.add("Ny"));
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "UndoNotSupported" });
});

test("a plan is made, recalculated twice and undone where Excel knows undo groups", async () => {
  const excel = await openLatest();
  await createPlan(excelPort(), 2024);
  await recalculate(excelPort(), { ...RUN, sealed: true });
  await setCell(excel, "Plan", 1, "Værdi", "Styrelsen");
  await recalculate(excelPort(), { ...RUN, computedAt: "2025-02-01T08:00:00.123" });
  await undoRecalculation(excelPort());
  expect(excel.workbook.worksheets.map(({ name }) => name)).toContain("Resultat");
});
