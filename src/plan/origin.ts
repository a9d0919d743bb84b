// Where a fact was read. The domain knows tables by key and columns by key; the workbook room alone knows what
// they are called and which cell that is.

/** The input tables of the contract, by key. Their Danish names stand in `workbook/contract.ts`. */
export type InputTable =
  | "plan"
  | "goals"
  | "requirements"
  | "budget"
  | "deviations"
  | "kpis"
  | "lists"
  | "scales"
  | "reports"
  | "exceptions"
  | "explanations"
  | "answers";

/** The tables in which the workbook remembers: the plan as agreed, the reports kept, and the inputs they rested on. */
export type MemoryTable = "agreed" | "history" | "history-inputs";

/** The table by which a workbook of its own layout says what its tables and columns are called. */
export type LinkTable = "links";

export type TableKey = InputTable | MemoryTable | LinkTable;

/** The place a fact came from. `row` counts data rows from 1; 0 is the header row, or the table as a whole. */
export interface Origin {
  readonly table: TableKey;
  readonly row: number;
  /** Column key of the contract, e.g. "target"; a year column is its year, e.g. "2024"; null is the whole row. */
  readonly column: string | null;
}
