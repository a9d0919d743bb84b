// The contract of any table by its key: inputs, links, and the tables in which the workbook remembers.
import type { TableKey } from "../plan";
import { INPUT_TABLES, LINKS, type TableContract } from "./contract";
import { MEMORY_TABLES } from "./memory/tables";

const BY_KEY = new Map<TableKey, TableContract<TableKey>>(
  [...INPUT_TABLES, ...MEMORY_TABLES, LINKS].map((table) => [table.key, table]),
);

/** The contract of one table. */
export function contractOf(key: TableKey): TableContract<TableKey> {
  const table = BY_KEY.get(key);
  if (table === undefined) throw new Error(`No contract for table ${key}`);
  return table;
}
