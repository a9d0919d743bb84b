// A workbook as read, in plain data: every Excel table with its cells, in the shapes Office.js gives them.
import type { DateSystem } from "./serials";

export type CellScalar = string | number | boolean;

/** The value types of Office.js. */
export type CellType =
  "Empty" | "String" | "Integer" | "Double" | "Boolean" | "Error" | "Unknown" | "RichValue";

/**
 * One Excel table. All matrices are rows × columns with the header row first. A total row is not part of them; where the
 * header row is hidden, the columns' names take its place.
 */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based place of the header row's first cell in its sheet; of a hidden header row, the row above the data (-1: none). */
  readonly top: number;
  readonly left: number;
  /** True where the table does not show its header row (Tabeldesign, Overskriftsrække). */
  readonly headerHidden?: boolean;
  /** True where the table shows a total row (Ctrl+Shift+T; Tabeldesign, Totalrække) under its data. */
  readonly totalRow?: boolean;
  readonly values: readonly (readonly CellScalar[])[];
  readonly types: readonly (readonly CellType[])[];
  /** Formula in en-US ("=SUM(A1)"), or the value where there is none. */
  readonly formulas: readonly (readonly CellScalar[])[];
  /** Number formats in en-US form, "General", "0.0%", "yyyy-mm-dd". */
  readonly formats: readonly (readonly string[])[];
  /** What the cells show. */
  readonly texts: readonly (readonly string[])[];
  /** Data rows (from 1) that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly filtered: boolean;
  /** The header row has no filter buttons; the table then has no filter. */
  readonly buttonless?: boolean;
  /** The last row of the sheet, zero-based, in which something stands in the table's columns; known where it was asked for. */
  readonly usedTo?: number;
  /** Formulas or values of the cells directly below the table, in its columns; "" is empty. Known where it was asked for. */
  readonly below?: readonly CellScalar[];
}

/** The used cells of a sheet, in or outside tables. */
export interface SheetSnapshot {
  readonly name: string;
  /** Zero-based place of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellScalar[])[];
  /** Formula in en-US, or the value where there is none. */
  readonly formulas: readonly (readonly CellScalar[])[];
}

/** A sheet whose making was cut off. */
export interface HalfMadeSheet {
  readonly name: string;
  /** What its first cell is to say when it is whole. */
  readonly title: string;
  /** Whether a table that was asked for stands on it. If not it is to be made anew, and is not among the workbook's sheets. */
  readonly stands: boolean;
}

/**
 * How Excel calculated the values that were read. `automatic`: by itself. `manual`: because we asked, just before the reading.
 * `incomplete`: we asked, and Excel says that it did not finish.
 */
export type Calculation = "automatic" | "manual" | "incomplete";

export interface WorkbookSnapshot {
  /** The date system as the file says it; Excel does not say, see `date-system.ts`. */
  readonly dateSystem?: DateSystem;
  readonly tables: readonly TableSnapshot[];
  readonly sheets: readonly string[];
  /** Every table of the workbook, also those that were not read, with its sheet. */
  readonly tableNames?: readonly { readonly name: string; readonly sheet: string }[];
  /** Those of the sheets that are protected. */
  readonly protectedSheets?: readonly string[];
  /** Whether sheets can be neither added nor taken away. */
  readonly structureProtected?: boolean;
  /** Sheets of ours that were not made to their end, and say so. */
  readonly halfMade?: readonly HalfMadeSheet[];
  /** Defined names that point nowhere any more, or to a half-made sheet that is not to stay; they are not among `names`. */
  readonly lostNames?: readonly string[];
  /** Absent where no spreadsheet calculates. */
  readonly calculation?: Calculation;
  /** Defined names of the workbook with what they refer to, e.g. "=Resultat!$C$5". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}
