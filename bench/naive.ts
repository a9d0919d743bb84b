// The way of many public samples, to measure against: every cell loaded and waited for by itself, every result written by itself.
import type { HeadlessExcel } from "../src/headless";
import { readHere } from "../test/support/workbooks";

const RESULTS: ReadonlySet<string> = new Set(["Opfyldelse", "Kravopfyldelse"]);

/**
 * Reads every cell of every table but the results, and writes every cell of those as it is: what a recalculation of the same
 * workbook reads and writes, without the judging between.
 */
export async function readAndWriteCellByCell(excel: HeadlessExcel): Promise<void> {
  const { tables } = await readHere();
  excel.resetTraffic();
  for (const { name, values } of tables)
    for (const [row, cells] of values.entries())
      for (const [column, value] of cells.entries())
        await excel.run(async (context) => {
          const cell = context.workbook.tables.getItem(name).getRange().getCell(row, column);
          if (RESULTS.has(name)) cell.values = [[value]];
          else cell.load("values,formulas,numberFormat");
          await context.sync();
        });
}
