// What tables and columns are called. The workbook room knows; sentences ask.
import type { TableKey } from "../../plan";

export interface Names {
  /** The name of a table, e.g. "Krav". */
  table(table: TableKey): string;
  /** The header of a column, or the label of a setting, e.g. "Måltal". */
  column(table: TableKey, column: string): string;
}
