// A workbook as the preview page shows it: large sheets from their first cell on, and said to be cut.
import { openHeadless } from "../../src/headless";

test("a sheet of 200,000 rows and 130 columns shows its first 1,000 rows and 100 columns, and says so", async () => {
  const excel = await openHeadless();
  const sheet = excel.workbook.getWorksheet("Sheet1");
  const put = (row: number, column: number): void => {
    const cell = sheet?.getCell(row, column);
    if (cell !== undefined) cell.value = row;
  };
  for (let row = 1; row <= 1_001; row += 1) put(row, 1);
  for (let column = 1; column <= 130; column += 1) put(1, column);
  put(200_000, 1);
  sheet?.mergeCellsWithoutStyle("C999:D1001");
  const [shown] = excel.sheets;
  expect([shown?.rowCount, shown?.columnCount, shown?.isCut]).toEqual([1_000, 100, true]);
  expect(shown?.cells).toHaveLength(1_099);
  expect(shown?.heights).toHaveLength(1_000);
  expect(shown?.merged).toEqual([{ row: 998, column: 2, rows: 2, columns: 2 }]);
});

test("a small sheet is whole", async () => {
  const excel = await openHeadless();
  const cell = excel.workbook.getWorksheet("Sheet1")?.getCell("B3");
  if (cell !== undefined) cell.value = "Mål";
  const [shown] = excel.sheets;
  expect([shown?.rowCount, shown?.columnCount, shown?.isCut]).toEqual([3, 2, false]);
});
