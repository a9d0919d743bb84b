// A plan's content as the snapshot its workbook would give, without any Excel: for tests of the pure journey.
import { asRead } from "../../src/workbook/as-read";
import type { WorkbookChanges } from "../../src/workbook/changes";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { newPlanChanges, type PlanContent } from "../../src/workbook/template";

/** The tables of a new plan with this content, as if just read from Excel. */
export function snapshotOf(content: PlanContent): WorkbookSnapshot {
  const empty = { tables: [], sheets: [], names: [] };
  return withWritten(empty, newPlanChanges(content, empty));
}

/** A workbook with tables written into it, as if just read again; tables of the same name are replaced. */
export function withWritten(workbook: WorkbookSnapshot, { sheets }: WorkbookChanges): WorkbookSnapshot {
  const written = sheets.flatMap((sheet) => sheet.tables.map((table) => asRead(table, sheet.name)));
  const names = new Set(written.map(({ name }) => name));
  return {
    ...workbook,
    tables: [...workbook.tables.filter(({ name }) => !names.has(name)), ...written],
    sheets: [...new Set([...workbook.sheets, ...sheets.map(({ name }) => name)])],
  };
}
