// A sheet with the table Kobling for a workbook in its own layout: a row for everything of a plan that was not found under its own
// name, to be filled in with what it is called here. Blank rows say nothing, so it can be left half done.
import { SHEET_WORDS } from "../wording/sheets";
import type { SheetWrite, TableWrite } from "./changes";
import { INPUT_TABLES, LINKS } from "./contract";
import { isLinkTable } from "./plan-tables";
import { locate } from "./locate";
import { HEADER_ROW } from "./owned";
import { sheetForNew } from "./owned-places";
import { cellAddress } from "./places";
import type { WorkbookSnapshot } from "./snapshot";
import { isOwnedTable } from "./table-names";

const HERE_COLUMN = 2;

/** Excel takes a list of choices only up to this many characters, and splits it at commas. */
const MOST_CHOICE_CHARACTERS = 255;

/** The address of the first cell to fill in, in the table of links that is there or is to be written. */
export function linkCell(workbook: WorkbookSnapshot, written: SheetWrite | null): string {
  const there = workbook.tables.find(({ name }) => isLinkTable(name));
  const sheet = written?.name ?? there?.sheet ?? LINKS.name;
  const row = written === null ? (there?.top ?? HEADER_ROW) : HEADER_ROW;
  const column = written === null ? (there?.left ?? 0) : 0;
  return cellAddress(sheet, row + 1, column + HERE_COLUMN);
}

/** The sheet to add; null where the workbook has a table of links already. */
export function linkSheet(workbook: WorkbookSnapshot): SheetWrite | null {
  if (workbook.tables.some(({ name }) => isLinkTable(name))) return null;
  return {
    name: sheetForNew(LINKS.name, workbook),
    freeze: HEADER_ROW + 1,
    blocks: [
      { row: 0, column: 0, content: [[LINKS.name]], style: "title" },
      { row: 1, column: 0, content: [[SHEET_WORDS.links]] },
    ],
    tables: [linkTable(workbook)],
  };
}

function linkTable(workbook: WorkbookSnapshot): TableWrite {
  const rows = missing(workbook);
  return {
    name: LINKS.name,
    row: HEADER_ROW,
    column: 0,
    columns: LINKS.columns.map(({ header }) => ({ header, format: "@", width: 28 })),
    rows: rows.map(({ table, column }) => [table, column, null]),
    choices: rows.flatMap(({ choices }, row) =>
      choices.length > 0 && choices.join(",").length <= MOST_CHOICE_CHARACTERS
        ? [{ row, column: HERE_COLUMN, choices }]
        : [],
    ),
  };
}

interface MissingPart {
  readonly table: string;
  /** Empty for the table itself. */
  readonly column: string;
  /** What the workbook has that it may be. */
  readonly choices: readonly string[];
}

/** Tables not found, and of each table that a plan cannot do without the columns that decide. */
function missing(workbook: WorkbookSnapshot): MissingPart[] {
  const located = locate(workbook);
  const found = new Set([...located.tables.values()].map(({ snapshot }) => snapshot));
  const others = workbook.tables
    .filter((table) => !found.has(table) && !isOwnedTable(table.name))
    .map(({ name }) => name);
  return INPUT_TABLES.flatMap((contract): MissingPart[] => {
    const table = located.tables.get(contract.key);
    const headers = choosable((table?.snapshot.values[0] ?? []).map(String));
    const isAsked = table !== undefined || contract.required;
    const columns = contract.columns.filter(
      ({ key, required }) => required && table?.columns.has(key) !== true,
    );
    return [
      ...(table === undefined ? [{ table: contract.name, column: "", choices: choosable(others) }] : []),
      ...(isAsked ? columns : []).map(({ header }) => ({
        table: contract.name,
        column: header,
        choices: headers,
      })),
    ];
  });
}

/** Names that can stand in a list of choices. */
function choosable(names: readonly string[]): string[] {
  return names.filter((name) => name !== "" && !name.includes(","));
}
