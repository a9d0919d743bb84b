// One table on its way out of Excel: asked for whole or in runs of rows, and put together as plain data.
import type { CellScalar, TableSnapshot } from "../workbook/snapshot";

export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly table: Excel.Table;
}

/** A run of rows whose cells have been asked for. */
export interface PendingRows {
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** A table whose cells have been asked for; to be taken once the requests have run. */
export interface PendingTable {
  readonly name: string;
  readonly sheet: string;
  /** Where it stands and how large it is. */
  readonly place: Excel.Range;
  readonly filter: Excel.AutoFilter;
  /** Everything used in its columns, above and below it too. */
  readonly used: Excel.Range;
  readonly parts: readonly PendingRows[];
}

/** Asks for a range's cells without waiting for them. */
export function queueRows(cells: Excel.Range): PendingRows {
  cells.load("values,valueTypes,formulas,numberFormat,text");
  return { cells, rows: cells.getRowProperties({ rowHidden: true }) };
}

/** Asks where a table stands, how large it is, and whether it is filtered. */
export function queuePlace({ name, sheet, table }: FoundTable): Omit<PendingTable, "parts"> {
  const place = table.getRange();
  place.load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = table.autoFilter;
  filter.load("isDataFiltered");
  const used = place.getEntireColumn().getUsedRange(true);
  used.load("rowIndex,rowCount");
  return { name, sheet, place, filter, used };
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
export function takeTable({ name, sheet, place, filter, used, parts }: PendingTable): TableSnapshot | null {
  if (!parts.every(({ cells }) => isAnswered(cells))) return null;
  // Office.js types these matrices as any[][]; the shapes here are what its documentation says of them.
  const values = parts.flatMap(({ cells }) => cells.values as CellScalar[][]);
  const differs =
    Math.abs(place.rowCount - values.length) + Math.abs(place.columnCount - (values[0]?.length ?? 0));
  // A table that grew or shrank while it was read in parts: rows that stand empty, which no reading takes for the same.
  const missing = Array.from({ length: differs }, () => []);
  return {
    name,
    sheet,
    top: place.rowIndex,
    left: place.columnIndex,
    values: [...values, ...missing],
    types: parts.flatMap(({ cells }) => cells.valueTypes),
    formulas: parts.flatMap(({ cells }) => cells.formulas as CellScalar[][]),
    formats: parts.flatMap(({ cells }) => cells.numberFormat as string[][]),
    texts: parts.flatMap(({ cells }) => cells.text),
    hiddenRows: parts
      .flatMap(({ rows }) => rows.value)
      .flatMap((row, index) => (row.rowHidden === true && index > 0 ? [index] : [])),
    filtered: filter.isDataFiltered,
    usedTo: used.rowIndex + used.rowCount - 1,
  };
}
