// One table on its way out of Excel: asked for whole or in runs of rows, and put together as plain data.
import type { CellScalar, CellType, TableSnapshot } from "../workbook/snapshot";

export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** With `showHeaders`, `showTotals` and `showFilterButton` loaded by the time it is taken. */
  readonly table: Excel.Table;
  /** Whether its header row is hidden, as far as is known before it is read: its columns are then asked for their names. */
  readonly headerHidden: boolean;
  /** Whether it has no filter buttons, as far as is known before it is read. */
  readonly buttonless: boolean;
}

/** A run of rows whose cells have been asked for. */
export interface PendingRows {
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** A table whose cells have been asked for; to be taken once the requests have run. */
export interface PendingTable {
  readonly found: FoundTable;
  /** Where it stands and how large it is: the rows that are shown, header row and total row included. */
  readonly place: Excel.Range;
  /** null without a header row or filter buttons: Excel does not document a table's filter there. */
  readonly filter: Excel.AutoFilter | null;
  /** Everything used in its columns, above and below it too. */
  readonly used: Excel.Range;
  /** The cells directly below it. */
  readonly below: Excel.Range;
  readonly parts: readonly PendingRows[];
}

/** Asks for a range's cells without waiting for them. */
export function queueRows(cells: Excel.Range): PendingRows {
  cells.load("values,valueTypes,formulas,numberFormat,text");
  return { cells, rows: cells.getRowProperties({ rowHidden: true }) };
}

/** Asks where a table stands, how large it is, and whether it is filtered. */
export function queuePlace(found: FoundTable): Omit<PendingTable, "parts"> {
  const { table, headerHidden, buttonless } = found;
  if (headerHidden) table.columns.load("items/name");
  const place = table.getRange();
  place.load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = headerHidden || buttonless ? null : table.autoFilter;
  filter?.load("isDataFiltered");
  const used = place.getEntireColumn().getUsedRange(true);
  used.load("rowIndex,rowCount");
  const below = place.getRowsBelow(1);
  below.load("formulas");
  return { found, place, filter, used, below };
}

/** Asks for a whole table at once. */
export function queueTable(found: FoundTable): PendingTable {
  const pending = queuePlace(found);
  return { ...pending, parts: [queueRows(pending.place)] };
}

/** Whether Excel gave a range's cells. The types do not say so: of a range with too many it gives null. */
export function isAnswered({ values, valueTypes, formulas, numberFormat, text }: Excel.Range): boolean {
  const matrices: readonly (readonly unknown[][] | null)[] = [
    values,
    valueTypes,
    formulas,
    numberFormat,
    text,
  ];
  return !matrices.includes(null);
}

/** The table as plain data; null where it was too large for Excel to answer, which then gives null for its matrices. */
export function takeTable({ found, place, filter, used, below, parts }: PendingTable): TableSnapshot | null {
  if (!parts.every(({ cells }) => isAnswered(cells))) return null;
  const { showHeaders, showTotals, showFilterButton } = found.table;
  // Office.js types these matrices as any[][]; the shapes here are what its documentation says of them.
  const values = parts.flatMap(({ cells }) => cells.values as CellScalar[][]);
  const differs =
    Math.abs(place.rowCount - values.length) + Math.abs(place.columnCount - (values[0]?.length ?? 0));
  // A table that grew or shrank while it was read in parts: rows that stand empty, which no reading takes for the same.
  const missing = Array.from({ length: differs }, () => []);
  const names = showHeaders ? null : columnNames(found, place.columnCount);
  /** The header row, or the names in its place, and the data rows. */
  const rowsOf = <T>(shown: readonly T[][], header: (name: string) => T): T[][] => [
    ...(names === null ? [] : [names.map(header)]),
    ...(showTotals ? shown.slice(0, -1) : shown),
  ];
  const before = names === null ? 0 : 1;
  const hidden = parts.flatMap(({ rows }) => rows.value).map(({ rowHidden }) => rowHidden === true);
  return {
    name: found.name,
    sheet: found.sheet,
    top: place.rowIndex - before,
    left: place.columnIndex,
    ...(names === null ? {} : { headerHidden: true }),
    ...(showTotals ? { totalRow: true } : {}),
    values: [...rowsOf(values, (name): CellScalar => name), ...missing],
    types: rowsOf(
      parts.flatMap(({ cells }) => cells.valueTypes as CellType[][]),
      () => "String",
    ),
    formulas: rowsOf(
      parts.flatMap(({ cells }) => cells.formulas as CellScalar[][]),
      (name) => name,
    ),
    formats: rowsOf(
      parts.flatMap(({ cells }) => cells.numberFormat as string[][]),
      () => "General",
    ),
    texts: rowsOf(
      parts.flatMap(({ cells }) => cells.text),
      (name) => name,
    ),
    hiddenRows: (showTotals ? hidden.slice(0, -1) : hidden).flatMap((isHidden, index) =>
      isHidden && index + before > 0 ? [index + before] : [],
    ),
    ...(showFilterButton ? {} : { buttonless: true }),
    filtered: filter?.isDataFiltered ?? false,
    usedTo: used.rowIndex + used.rowCount - 1,
    below: (below.formulas as CellScalar[][])[0] ?? [],
  };
}

/** The columns' names; blank ones where the header row was hidden after they could be asked for. */
function columnNames({ table, headerHidden }: FoundTable, width: number): string[] {
  return headerHidden ? table.columns.items.map(({ name }) => name) : Array.from({ length: width }, () => "");
}
