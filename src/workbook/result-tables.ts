// A report becomes the rows of the owned tables.
import { SHEET_WORDS } from "../wording/sheets";
import type { CellContent, SheetWrite } from "./changes";
import {
  FLAGS,
  FULFILMENT,
  HEADER_ROW,
  type OwnedTable,
  OWNED_TABLES,
  REQUIREMENT_FULFILMENT,
} from "./owned";
import { sheetOfOwned } from "./owned-places";
import type { PlainReport } from "./report";
import type { WorkbookSnapshot } from "./snapshot";

/** The owned tables of a report, each in its place. Pass no report for empty tables, as in a new plan. */
export function resultTables(report: PlainReport | null, workbook: WorkbookSnapshot): SheetWrite[] {
  return OWNED_TABLES.map((owned) => {
    const name = sheetOfOwned(owned, workbook);
    const isNew = !workbook.sheets.includes(name);
    return {
      name,
      freeze: HEADER_ROW + 1,
      landscape: true,
      onePageWide: true,
      blocks: isNew ? heading(owned) : [],
      tables: [
        {
          name: owned.name,
          row: HEADER_ROW,
          column: 0,
          columns: owned.columns,
          buttonless: true,
          rows: report === null ? [] : rowsOf(owned, report),
        },
      ],
    };
  });
}

function heading(owned: OwnedTable): SheetWrite["blocks"] {
  const note = SHEET_WORDS.owned[owned.name as keyof typeof SHEET_WORDS.owned];
  return [
    { row: 0, column: 0, content: [[owned.name]], style: "title" },
    { row: 1, column: 0, content: [[note]] },
  ];
}

function rowsOf(owned: OwnedTable, report: PlainReport): CellContent[][] {
  switch (owned) {
    case FULFILMENT:
      return report.goals.map((goal) => [
        goal.id,
        goal.title,
        goal.statusText,
        goal.weight,
        goal.score,
        goal.possible,
        goal.group,
        goal.reason,
      ]);
    case REQUIREMENT_FULFILMENT:
      return report.requirements.map((each) => [
        each.id,
        each.goal,
        each.statusText,
        each.goalStatusText,
        each.valueText,
        each.targetText,
        each.marginText,
        each.reason,
      ]);
    case FLAGS:
      return report.findings.map((finding, index) => [
        index + 1,
        finding.severityText,
        finding.goal,
        finding.cell,
        finding.message,
        finding.exception?.text ?? finding.remedy,
        finding.table,
        finding.row,
        finding.column,
        finding.code,
        finding.place,
        finding.exceptable ? finding.givenFor : null,
      ]);
    default:
      throw new Error(`No rows for the table ${owned.name}`);
  }
}
