// Every cell of a workbook on the headless host, past the client: for before and after, cell by cell, when no answer comes.
import type { HeadlessExcel } from "../../../src/headless";

/** "Sheet!A1" to what stands there and how it is shown. Empty cells are left out. */
export type Cells = ReadonlyMap<string, string>;

export function cellsOf(excel: HeadlessExcel): Cells {
  const cells = new Map<string, string>();
  for (const sheet of excel.workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value, formula, result, numFmt } = cell;
        const content = formula === undefined ? value : [formula, result];
        if (content !== null && content !== undefined && content !== "")
          cells.set(`${sheet.name}!${cell.address}`, JSON.stringify([content, numFmt ?? "General"]));
      });
    });
  return cells;
}

/** Addresses whose cells differ. */
export function differences(one: Cells, other: Cells): string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((address) => one.get(address) !== other.get(address));
}

/** Everything a sheet shows. */
export function textsOf(excel: HeadlessExcel, sheet: string): string[] {
  const texts: string[] = [];
  excel.workbook.getWorksheet(sheet)?.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
}
