// Finds the tables that remember. One of that name with other columns is somebody else's: it is not read, nor ever written.
import { fold } from "../fold";
import type { LocatedTable } from "../locate";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { type MemoryContract, MEMORY_TABLES } from "./tables";

/** The tables of ours that are in the workbook. */
export function locateMemory(workbook: WorkbookSnapshot): (LocatedTable & { contract: MemoryContract })[] {
  return MEMORY_TABLES.flatMap((contract) => {
    const snapshot = tableNamed(contract.name, workbook);
    if (snapshot === undefined || !hasColumns(snapshot, contract)) return [];
    const columns = new Map(contract.columns.map(({ key }, index) => [key, index]));
    return [{ contract, snapshot, columns }];
  });
}

/** The workbook's table with a name, whatever its columns. */
export function tableNamed(name: string, workbook: WorkbookSnapshot): TableSnapshot | undefined {
  return workbook.tables.find((table) => fold(table.name) === fold(name));
}

/** True when a table has just the columns of the contract, in their order. */
export function hasColumns(snapshot: TableSnapshot, { columns }: MemoryContract): boolean {
  const headers = (snapshot.values[0] ?? []).map((header) => fold(String(header)));
  return (
    headers.length === columns.length && columns.every(({ header }, index) => headers[index] === fold(header))
  );
}
