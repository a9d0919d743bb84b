// A port over a snapshot kept in memory, for single cells only: what a mended cell comes to without any Excel.
import type { WorkbookPort } from "../../src/recalculation";
import type { CellChange, CellContent } from "../../src/workbook/changes";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

export class SnapshotPort implements WorkbookPort {
  /** Called once before the next write, as if somebody else came first. */
  meanwhile: ((now: WorkbookSnapshot) => WorkbookSnapshot) | undefined;

  constructor(public now: WorkbookSnapshot) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.now);
  }

  readSheets(): never {
    throw new Error("There are no sheets here");
  }

  write: WorkbookPort["write"] = (changes, _, watched) => {
    if (changes.sheets.length > 0 || changes.addedRows !== undefined)
      throw new Error("Only cells can be written here");
    this.now = this.meanwhile?.(this.now) ?? this.now;
    this.meanwhile = undefined;
    const before = { ...this.now, tables: this.now.tables.filter(({ name }) => watched(name)) };
    for (const cell of changes.cells ?? []) this.now = withCell(this.now, cell);
    return Promise.resolve({ before, readBack: null, images: null });
  };
}

/** A workbook with one cell written. */
export function withCell(workbook: WorkbookSnapshot, cell: CellChange): WorkbookSnapshot {
  return {
    ...workbook,
    tables: workbook.tables.map((table) => (table.name === cell.table ? tableWith(table, cell) : table)),
  };
}

function tableWith(table: TableSnapshot, { row, column, content, format }: CellChange): TableSnapshot {
  const put = <T>(matrix: readonly (readonly T[])[], value: T): T[][] =>
    matrix.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? value : cell)));
  const isFormula = content !== null && typeof content === "object";
  const value = isFormula ? "" : (content ?? "");
  return {
    ...table,
    values: put(table.values, value),
    formulas: put(table.formulas, isFormula ? content.formula : value),
    formats: put(table.formats, format),
    texts: put(table.texts, shown(value)),
    types: put(
      table.types,
      value === ""
        ? "Empty"
        : typeof value === "number"
          ? "Double"
          : typeof value === "boolean"
            ? "Boolean"
            : "String",
    ),
  };
}

function shown(value: Exclude<CellContent, null | object>): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
