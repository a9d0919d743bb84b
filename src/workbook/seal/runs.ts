// What is sealed: in every input table the row of headers, and every column the plan is read from. Columns beside them,
// such as a reader's notes or the status looked up from the result, are not input and may change.
import type { Steps, TableKey } from "../../plan";
import { INPUT_TABLES, type TableContract } from "../contract";
import { locate, type LocatedTable } from "../locate";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { sealCellAt, type SealCell } from "./cell-code";
import { columnConstant } from "./definition";

/** One sealed run of cells. */
export interface SealedRun {
  readonly key: TableKey;
  /** The table as the workbook calls it. */
  readonly table: string;
  /** The column's header; null for the run of headers. */
  readonly header: string | null;
  readonly direction: "down" | "across";
  /** Whether the table does not show its header row. */
  readonly headerHidden: boolean;
  /** Gives the run weights of its own, see `columnConstant`. */
  readonly constant: number;
  readonly cells: readonly SealCell[];
  /** Number format of the first data cell, to show a copy of the cells by. */
  readonly format: string;
}

/** The headers have a number no column of the contract has. */
const HEADERS_NUMBER = 0;

/** Every sealed run, in the order of the contract: headers first, then the columns. In steps. */
export function* findingRuns(workbook: WorkbookSnapshot): Steps<SealedRun[]> {
  const { tables } = locate(workbook);
  const runs: SealedRun[][] = [];
  for (const [index, contract] of INPUT_TABLES.entries()) {
    const located = tables.get(contract.key);
    if (located !== undefined) runs.push(runsOf(located, contract, index + 1));
    yield;
  }
  return runs.flat();
}

function runsOf(
  { snapshot, columns }: LocatedTable,
  contract: TableContract,
  tableNumber: number,
): SealedRun[] {
  const { headerHidden = false } = snapshot;
  const base = { key: contract.key, table: snapshot.name, headerHidden };
  const headers: SealedRun = {
    ...base,
    header: null,
    direction: "across",
    constant: columnConstant(tableNumber, HEADERS_NUMBER),
    cells: (snapshot.values[0] ?? []).map((_, column) => sealCellAt(snapshot, 0, column)),
    format: "General",
  };
  const numbered = [
    ...contract.columns.flatMap(({ key }, index) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ column, number: index + 1 }];
    }),
    ...(contract.key === "deviations" ? yearColumns(snapshot) : []),
  ];
  return [
    headers,
    ...numbered.map(({ column, number }): SealedRun => ({
      ...base,
      header: String(snapshot.values[0]?.[column] ?? ""),
      direction: "down",
      constant: columnConstant(tableNumber, number),
      cells: snapshot.values.map((_, row) => sealCellAt(snapshot, row, column)),
      format: snapshot.formats[1]?.[column] ?? "General",
    })),
  ];
}

/** Columns whose header is a year, numbered by it. */
function yearColumns(snapshot: TableSnapshot): { column: number; number: number }[] {
  return (snapshot.values[0] ?? []).flatMap((header, column) =>
    /^\s*(?:19|20)\d{2}\s*$/u.test(String(header)) ? [{ column, number: Number(header) }] : [],
  );
}
