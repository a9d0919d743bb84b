// What a workbook lacks of a resultatplan: whole tables, and columns of tables that are there. Columns come at the table's
// right end, and only where the cells there are empty; nothing that is there is moved or written over.
import { valueOf } from "../plan";
import { blankLookups, standingHalfMade } from "./blank-lookups";
import type { ColumnAddition, WorkbookChanges } from "./changes";
import { readPlan } from "./facts";
import { fold } from "./fold";
import { type LocatedTable, locate } from "./locate";
import { address, quoteSheet } from "./places";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import { emptyPlan, newPlanChanges, templateColumns } from "./template";

export interface Repair {
  readonly changes: WorkbookChanges;
  /** Names of the tables that are added. */
  readonly tables: readonly string[];
  readonly columns: readonly { readonly table: string; readonly header: string }[];
  /** Tables that lack columns or settings, but where something stands beside or under them: the first such cell. */
  readonly blocked: readonly {
    readonly table: string;
    readonly headers: readonly string[];
    readonly cell: string;
  }[];
}

/** What to add to a workbook. `sheets` are those its input tables stand in; `workbook` has all tables. */
export function repairChanges(workbook: WorkbookSnapshot, sheets: readonly SheetSnapshot[]): Repair {
  const year = valueOf(readPlan(workbook).plan.settings.year);
  const added = newPlanChanges(emptyPlan(year), workbook);
  const wanted = [...locate(workbook).tables.values()].flatMap((located) => {
    const columns = missingColumns(located);
    return columns.length === 0 ? [] : [additionTo(located.snapshot, columns, workbook, sheets)];
  });
  const additions = wanted.flatMap(({ addition, blockedBy }) => (blockedBy === null ? [addition] : []));
  const blocked = wanted.flatMap(({ addition, blockedBy }) =>
    blockedBy === null
      ? []
      : [{ table: addition.table, headers: addition.columns.map(({ header }) => header), cell: blockedBy }],
  );
  const fills = [...locate(workbook).tables.values()].flatMap(blankLookups);
  return {
    changes: { ...added, additions, fills, finished: standingHalfMade(workbook) },
    tables: added.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    columns: [
      ...additions.flatMap(({ table, columns }) => columns.map(({ header }) => ({ table, header }))),
      ...fills.map(({ table, header }) => ({ table, header })),
    ],
    blocked,
  };
}

/** The template's columns that a table has under no name. */
function missingColumns(located: LocatedTable): ColumnAddition["columns"] {
  const headers = (located.snapshot.values[0] ?? []).map((header) => fold(String(header)));
  return templateColumns(located)
    .filter(({ key, column }) =>
      key === null ? !headers.includes(fold(column.header)) : !located.columns.has(key),
    )
    .map(({ column }) => column);
}

function additionTo(
  table: TableSnapshot,
  columns: ColumnAddition["columns"],
  workbook: WorkbookSnapshot,
  sheets: readonly SheetSnapshot[],
): { readonly addition: ColumnAddition; readonly blockedBy: string | null } {
  const width = table.values[0]?.length ?? 0;
  const addition: ColumnAddition = {
    table: table.name,
    sheet: table.sheet,
    row: table.top,
    column: table.left,
    rows: table.values.length - 1,
    width,
    columns,
  };
  const first = table.left + width;
  const inTheWay = (row: number, column: number): boolean =>
    row >= table.top &&
    row < table.top + table.values.length &&
    column >= first &&
    column < first + columns.length;
  const filled = sheets
    .filter(({ name }) => name === table.sheet)
    .flatMap((sheet) =>
      sheet.values.flatMap((cells, r) =>
        cells.flatMap((value, c) => {
          const [row, column] = [sheet.top + r, sheet.left + c];
          // A header that is already where it is to be was written when adding it was cut off.
          const isHeader = row === table.top && value === columns[column - first]?.header;
          return value !== "" && !isHeader && inTheWay(row, column) ? [address(row, column)] : [];
        }),
      ),
    );
  const beside = workbook.tables
    .filter(({ name, sheet }) => sheet === table.sheet && name !== table.name)
    .flatMap(({ top, left, values }) =>
      values.flatMap((cells, r) =>
        cells.flatMap((_, c) => (inTheWay(top + r, left + c) ? [address(top + r, left + c)] : [])),
      ),
    );
  const [cell] = [...filled, ...beside];
  return { addition, blockedBy: cell === undefined ? null : `${quoteSheet(table.sheet)}!${cell}` };
}
