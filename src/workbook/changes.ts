// What is to be written, as plain data: sheets, tables, cells, names. The excel room carries it out, in order.

/** A cell's content. Text is always text, also when it starts like a formula; a formula says so. */
export type CellContent = string | number | boolean | null | { readonly formula: string };

export type CellStyle =
  | "title"
  | "heading"
  | "label"
  | "note"
  | "value"
  | "score"
  | "fulfilled"
  | "not-fulfilled"
  | "undetermined"
  | "input"
  | "wrap";

/** A block of cells, written from its top left cell. */
export interface CellBlock {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly content: readonly (readonly CellContent[])[];
  /** en-US number format for the whole block. */
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface TableColumn {
  readonly header: string;
  /** en-US number format; "@" keeps text as text. */
  readonly format: string;
  /** Characters wide, as Excel counts. */
  readonly width: number;
  /** Choices offered in the cells, by data validation. */
  readonly choices?: readonly string[];
  readonly wrap?: boolean;
  /** Filled by this formula in every row: a calculated column. */
  readonly formula?: string;
}

/** A table that is created when it is not there, and whose rows become exactly these. */
export interface TableWrite {
  readonly name: string;
  /** Zero-based place of the header row's first cell, used when the table is created. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

export interface SheetWrite {
  readonly name: string;
  /** Blocks written outside tables; cells of `clear` are emptied first. */
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableWrite[];
  /** Column widths in characters, by zero-based column, where no table says. */
  readonly widths?: readonly number[];
  /** Rows frozen at the top when the sheet is created. */
  readonly freeze?: number;
  readonly landscape?: boolean;
  /** Zero-based rows from which everything in the sheet is cleared before writing (a sheet the add-in owns). */
  readonly clearFrom?: number;
}

export interface NameWrite {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

export interface WorkbookChanges {
  readonly sheets: readonly SheetWrite[];
  /** Defined names for single cells. */
  readonly names: readonly NameWrite[];
}
