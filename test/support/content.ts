// A plan's content as the snapshot its workbook would give, without any Excel: for tests of the pure journey.
import { newPlanChanges, type PlanContent } from "../../src/workbook/template";
import type { TableWrite } from "../../src/workbook/changes";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { aTable, aWorkbook, type TestCell } from "./snapshot";

/** The tables of a new plan with this content, as if just read from Excel. */
export function snapshotOf(content: PlanContent): WorkbookSnapshot {
  const { sheets } = newPlanChanges(content, { tables: [], sheets: [], names: [] });
  return aWorkbook(
    ...sheets.flatMap((sheet) =>
      sheet.tables.map((table) => aTable(table.name, cellsOf(table), { sheet: sheet.name })),
    ),
  );
}

function cellsOf(table: TableWrite): TestCell[][] {
  const rows = table.rows.length === 0 ? [table.columns.map(() => null)] : table.rows;
  return [
    table.columns.map((column) => column.header),
    ...rows.map((row, rowIndex) =>
      row.map((content, column): TestCell => {
        const own = table.formats?.find((each) => each.row === rowIndex && each.column === column);
        const format = own?.format ?? table.columns[column]?.format ?? "General";
        if (content !== null && typeof content === "object") return { value: "", formula: content.formula };
        return content === null ? null : { value: content, format };
      }),
    ),
  ];
}
