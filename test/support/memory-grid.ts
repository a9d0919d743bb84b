// The cells of a workbook in memory, and its tables' places among them. A formula is kept as text and has no value.
import { showValue } from "../../src/headless/model/text";
import type { CellContent } from "../../src/workbook/changes";
import type { CellScalar, CellType, SheetSnapshot, TableSnapshot } from "../../src/workbook/snapshot";

export interface MemoryCell {
  readonly value: CellScalar;
  readonly formula: CellScalar;
  readonly type: CellType;
  readonly format: string;
  readonly text: string;
}

/** A rectangle of cells by its zero-based first cell and its size. */
export interface Box {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table by the place of its header row and data rows. */
export interface MemoryTable extends Box {
  readonly name: string;
  readonly rest: Partial<TableSnapshot>;
}

const BLANK: MemoryCell = { value: "", formula: "", type: "Empty", format: "General", text: "" };

/** A content as a cell with a number format. */
export function cellOf(content: CellContent, format: string): MemoryCell {
  if (content !== null && typeof content === "object")
    return { value: "", formula: content.formula, type: "String", format, text: "" };
  const value = content ?? "";
  const type = typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  return {
    value,
    formula: value,
    type: value === "" ? "Empty" : type,
    format,
    text: showValue(value, format),
  };
}

/** The cells of one sheet. */
export class MemorySheet {
  private readonly cells = new Map<number, Map<number, MemoryCell>>();

  at(row: number, column: number): MemoryCell {
    return this.cells.get(row)?.get(column) ?? BLANK;
  }

  put(row: number, column: number, cell: MemoryCell): void {
    const cells = this.cells.get(row) ?? new Map<number, MemoryCell>();
    this.cells.set(row, cells.set(column, cell));
  }

  /** Writes a content and leaves the format that is there. */
  write(row: number, column: number, content: CellContent): void {
    this.put(row, column, cellOf(content, this.at(row, column).format));
  }

  format(row: number, column: number, format: string): void {
    const { value, formula } = this.at(row, column);
    this.put(row, column, cellOf(formula === value ? value : { formula: String(formula) }, format));
  }

  /** Removes contents, and leaves formats, wherever `isIn` says. */
  clear(isIn: (row: number, column: number) => boolean): void {
    for (const [row, cells] of this.cells)
      for (const column of cells.keys()) if (isIn(row, column)) this.write(row, column, null);
  }

  matrix<T>(box: Omit<Box, "sheet">, pick: (cell: MemoryCell) => T): T[][] {
    return Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) => pick(this.at(box.row + r, box.column + c))),
    );
  }

  /** The smallest rectangle around all contents; null where there are none. */
  used(): Omit<Box, "sheet"> | null {
    const full = [...this.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) => (formula === "" ? [] : [{ row, column }])),
    );
    if (full.length === 0) return null;
    const [rows, columns] = [full.map(({ row }) => row), full.map(({ column }) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  /** The last row with a content in some columns. */
  lastRow(from: number, columns: number): number {
    const full = [...this.cells].filter(([, cells]) =>
      [...cells].some(([at, { formula }]) => at >= from && at < from + columns && formula !== ""),
    );
    return Math.max(0, ...full.map(([row]) => row));
  }

  snapshot(name: string): SheetSnapshot | null {
    const used = this.used();
    if (used === null) return null;
    return {
      name,
      top: used.row,
      left: used.column,
      values: this.matrix(used, ({ value }) => value),
      formulas: this.matrix(used, ({ formula }) => formula),
    };
  }

  table(table: MemoryTable): TableSnapshot {
    return {
      hiddenRows: [],
      filtered: false,
      ...table.rest,
      name: table.name,
      sheet: table.sheet,
      top: table.row,
      left: table.column,
      values: this.matrix(table, ({ value }) => value),
      types: this.matrix(table, ({ type }) => type),
      formulas: this.matrix(table, ({ formula }) => formula),
      formats: this.matrix(table, ({ format }) => format),
      texts: this.matrix(table, ({ text }) => text),
      usedTo: this.lastRow(table.column, table.columns),
      below:
        this.matrix({ ...table, row: table.row + table.rows, rows: 1 }, ({ formula }) => formula)[0] ?? [],
    };
  }
}
