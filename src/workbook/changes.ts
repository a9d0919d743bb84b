// What is to be written, as plain data: sheets, tables, cells, names. The excel room carries it out, in order.

/** A cell's content. Text is always text, also when it starts like a formula; a formula says so. */
export type CellContent = string | number | boolean | null | { readonly formula: string };

export type CellStyle =
  "title" | "heading" | "subheading" | "shaded" | "label" | "note" | "left" | "score" | "wrap";

/** A block of cells, written from its top left cell. */
export interface CellBlock {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly content: readonly (readonly CellContent[])[];
  /** en-US number format for the whole block. */
  readonly format?: string;
  /** Formats of single columns of the block, by zero-based column in it. */
  readonly columnFormats?: Readonly<Record<number, string>>;
  /** A format for each cell, set after the contents. */
  readonly cellFormats?: readonly (readonly string[])[];
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
  /** A memory: rows that stand are never emptied first, for what they hold must not be lost where the writing fails. */
  readonly lasting?: boolean;
  /** A result that is read and printed: created without filter buttons, which would cover its headers. */
  readonly buttonless?: boolean;
  /** A format for each cell of the rows, instead of the columns' own. */
  readonly cellFormats?: readonly (readonly string[])[];
  /** Single cells with a format of their own, by data row and column, set when the table is created. */
  readonly formats?: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  /** Single cells with choices of their own, set when the table is created. */
  readonly choices?: readonly {
    readonly row: number;
    readonly column: number;
    readonly choices: readonly string[];
  }[];
}

/** Columns that come to an existing table at its right end; the cells there are known to be empty. */
export interface ColumnAddition {
  readonly table: string;
  readonly sheet: string;
  /** Zero-based place of the header row's first cell, and the size of the table as it is. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly width: number;
  readonly columns: readonly TableColumn[];
}

/** A chart over two columns: labels, of at least two rows, and in the next column their values. Made when the sheet is created. */
export interface ChartWrite {
  readonly title: string;
  readonly type: "BarClustered" | "ColumnClustered";
  /** Where the scale of its values ends: bars then show how far it is to the whole. Excel finds an end where it is not told. */
  readonly most?: number;
  /** Zero-based place of its labels. */
  readonly source: { readonly row: number; readonly column: number; readonly rows: number };
  /** Cells it covers, the second not included. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface SheetWrite {
  readonly name: string;
  /** Blocks written outside tables, in order. */
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableWrite[];
  readonly charts?: readonly ChartWrite[];
  /** Column widths in characters, by zero-based column, set when the sheet is created. */
  readonly widths?: readonly number[];
  /** Rows frozen at the top when the sheet is created. */
  readonly freeze?: number;
  readonly landscape?: boolean;
  /** Printed one page wide, when the sheet is created. */
  readonly onePageWide?: boolean;
  /** Row repeated at the top of every printed page that comes after it, zero-based. */
  readonly titleRow?: number;
  /** Placed before all other sheets when created. */
  readonly first?: boolean;
  /** Hidden when created; a reader may show it. */
  readonly hidden?: boolean;
  /** True for a sheet the add-in owns as a whole: it is emptied before it is written. */
  readonly emptied?: boolean;
}

/** A defined name for one cell. */
export interface NameWrite {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** A cell that says the workbook is being written, from before the first change until after the last. */
export interface Mark {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly during: string;
  readonly after: CellContent;
}

/** One cell of a table that is there, found by the table's name when it is written: the table may have moved meanwhile. */
export interface CellChange {
  readonly table: string;
  /** Row of the table, 0 is the header row; and zero-based column. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** en-US number format the cell gets; it is what it holds that is written under General first. */
  readonly format: string;
  /** Choices the cell offers. */
  readonly choices?: readonly string[];
}

/** A column of a table that is there, to be filled with one formula. */
export interface ColumnFill {
  readonly table: string;
  readonly header: string;
  readonly rows: number;
  readonly formula: string;
}

export interface WorkbookChanges {
  readonly sheets: readonly SheetWrite[];
  readonly names: readonly NameWrite[];
  readonly mark: Mark | null;
  /** Columns to add to tables that are there. */
  readonly additions?: readonly ColumnAddition[];
  /** Tables that get blank rows at their end, before cells are written; what stands below moves down. */
  readonly addedRows?: readonly { readonly table: string; readonly rows: number }[];
  /** Single cells of tables that are there. */
  readonly cells?: readonly CellChange[];
  /** Columns of tables that are there and hold nothing yet, filled with a formula. */
  readonly fills?: readonly ColumnFill[];
  /** Half-made sheets that are whole when all is written. */
  readonly finished?: readonly string[];
  /** Sheets and defined names taken away when everything else is done. */
  readonly removed?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** A cell whose value is read when everything is written, in the same batch. */
  readonly readBack?: Pick<NameWrite, "sheet" | "row" | "column">;
}
