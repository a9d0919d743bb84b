// What a workbook lacks of a resultatplan: whole tables, and columns of tables that are there. Columns come at the table's
// right end, and only where the cells there are empty; nothing that is there is moved or written over.
import { valueOf } from "../plan";
import { cellAt, hasFormula } from "./cells";
import type { CellChange, ColumnAddition, WorkbookChanges } from "./changes";
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
  /** Tables that lack columns, but where something stands beside them: the first such cell. */
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
  const cells = [...locate(workbook).tables.values()].flatMap(blankLookups);
  const filled = cells.filter(({ row }) => row === 1).map(({ table, header }) => ({ table, header }));
  return {
    changes: { ...added, additions, cells },
    tables: added.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    columns: [
      ...additions.flatMap(({ table, columns }) => columns.map(({ header }) => ({ table, header }))),
      ...filled,
    ],
    blocked,
  };
}

/** The looked up columns of a table that hold nothing at all, as when adding them was cut off: their formulas. */
function blankLookups(located: LocatedTable): (CellChange & { readonly header: string })[] {
  const { snapshot } = located;
  const headers = (snapshot.values[0] ?? []).map((header) => fold(String(header)));
  return templateColumns(located).flatMap(({ column: { header, formula } }) => {
    const column = headers.indexOf(fold(header));
    const isBlank = snapshot.values.every(
      (_, row) =>
        row === 0 || (cellAt(snapshot, row, column).kind === "empty" && !hasFormula(snapshot, row, column)),
    );
    if (formula === undefined || column === -1 || !isBlank) return [];
    return snapshot.values.slice(1).map((_, index) => ({
      table: snapshot.name,
      header,
      row: index + 1,
      column,
      content: { formula },
      format: "General",
    }));
  });
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
          return value !== "" && inTheWay(row, column) ? [address(row, column)] : [];
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
