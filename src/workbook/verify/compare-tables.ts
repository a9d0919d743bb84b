// The tables the program writes, row by row, against what it would write now. Rows are found by what names them, so that a
// table sorted by a reader is the same table.
import type { CellContent, TableWrite } from "../changes";
import { hasFormula } from "../cells";
import { fold } from "../fold";
import { FLAGS, FULFILMENT, REQUIREMENT_FULFILMENT } from "../owned";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { cellName, isSame } from "./cells";
import type { Difference } from "../../wording/verify";

/** The columns that name a row, by table; the first of them is what people call it. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  [FULFILMENT.name]: ["Mål"],
  [REQUIREMENT_FULFILMENT.name]: ["Krav", "Mål"],
  [FLAGS.name]: ["Kode", "Tabel", "Række", "Kolonne"],
};

/** Differences between a table as it would be written and as it stands. */
export function compareTable(write: TableWrite, workbook: WorkbookSnapshot): Difference[] {
  const table = workbook.tables.find(({ name }) => fold(name) === fold(write.name));
  if (table === undefined) return [{ kind: "table-missing", table: write.name }];
  const headers = (table.values[0] ?? []).map((header) => fold(String(header)));
  const columns = write.columns.map(({ header }) => headers.indexOf(fold(header)));
  const missing = write.columns.flatMap(({ header }, index): Difference[] =>
    columns[index] === -1 ? [{ kind: "column-missing", table: write.name, column: header }] : [],
  );
  const key = (cell: (column: number) => CellContent | undefined): string =>
    JSON.stringify(keyColumns(write).map((column) => nameOf(cell(column))));
  const claimed = new Map<string, number[]>();
  for (let row = 1; row < table.values.length; row += 1) {
    if (columns.every((column) => (table.values[row]?.[column] ?? "") === "")) continue;
    const name = key((column) => table.values[row]?.[columns[column] ?? -1]);
    claimed.set(name, [...(claimed.get(name) ?? []), row]);
  }
  const differences = write.rows.flatMap((content): Difference[] => {
    const name = key((column) => content[column]);
    const row = claimed.get(name)?.shift();
    if (row === undefined) return [{ kind: "row-missing", table: write.name, row: label(name) }];
    return compareRow(write, table, { content, row, columns, label: label(name) });
  });
  const extra = [...claimed].flatMap(([name, rows]) =>
    rows.map((row): Difference => ({
      kind: "row-extra",
      table: write.name,
      row: label(name),
      cell: cellName(table.sheet, table.top + row, table.left),
    })),
  );
  return [...missing, ...differences, ...extra];
}

function keyColumns(write: TableWrite): number[] {
  const names = NAMED_BY[write.name] ?? [write.columns[0]?.header ?? ""];
  return names.map((name) => write.columns.findIndex(({ header }) => header === name));
}

function nameOf(content: CellContent | undefined): string {
  return content === undefined || content === null || typeof content === "object" ? "" : String(content);
}

/** What people call the row of a key. */
function label(key: string): string {
  const [first = ""] = JSON.parse(key) as string[];
  return first;
}

interface Row {
  readonly content: readonly CellContent[];
  /** Row in the table as it stands, from 1. */
  readonly row: number;
  /** Where each column of the contract stands in it; -1 where it is gone. */
  readonly columns: readonly number[];
  readonly label: string;
}

function compareRow(write: TableWrite, table: TableSnapshot, at: Row): Difference[] {
  return write.columns.flatMap(({ header }, index): Difference[] => {
    const column = at.columns[index] ?? -1;
    const computed = at.content[index] ?? null;
    if (column === -1 || (computed !== null && typeof computed === "object")) return [];
    const claimed = table.values[at.row]?.[column] ?? "";
    const cell = cellName(table.sheet, table.top + at.row, table.left + column);
    if (!isSame(computed, claimed)) {
      const place = { cell, table: write.name, row: at.label, column: header };
      return [{ kind: "cell", ...place, claimed, computed: computed ?? "" }];
    }
    return hasFormula(table, at.row, column) ? [{ kind: "formula-for-value", cell }] : [];
  });
}
