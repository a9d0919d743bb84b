// Sorting cells as Excel does: numbers, texts, truth values, errors, and blanks always last; formulas go with their line.
import { HostError } from "../protocol/host-error";
import type { Area } from "./area";
import { cellAt, findCell, readCell, type CellContent } from "./cells";
import type { Host } from "./host";
import { shiftFormula } from "./shift";

export interface SortKey {
  /** Offset from the first column, or from the first row where columns are sorted. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  /** What is put in order: the rows of the area, or its columns. */
  readonly lines: "Rows" | "Columns";
}

const RANKS: Readonly<Record<string, number>> = { Double: 0, String: 1, Boolean: 2, Error: 3 };

function compare(a: CellContent, b: CellContent, matchCase: boolean): number {
  const rank = (RANKS[a.type] ?? 0) - (RANKS[b.type] ?? 0);
  if (rank !== 0) return rank;
  if (typeof a.value === "string" && typeof b.value === "string" && a.type === "String")
    return matchCase
      ? a.value.localeCompare(b.value, "en")
      : a.value.localeCompare(b.value, "en", { sensitivity: "accent" });
  // Errors keep their order among themselves.
  return a.type === "Error" ? 0 : Number(a.value) - Number(b.value);
}

function inOrder(a: CellContent, b: CellContent, { ascending }: SortKey, matchCase: boolean): number {
  if (a.type === "Empty" || b.type === "Empty")
    return Number(a.type === "Empty") - Number(b.type === "Empty");
  const order = compare(a, b, matchCase);
  return ascending ? order : -order;
}

interface Taken {
  readonly value: ReturnType<typeof cellAt>["value"];
  readonly formula: string | undefined;
  readonly style: ReturnType<typeof cellAt>["style"];
}

/** @throws HostError InvalidArgument for a key outside the area, InvalidOperation where cells are merged. */
export function sortArea(host: Host, range: Area, { keys, matchCase, lines }: SortOptions): void {
  const byRows = lines === "Rows";
  const [count, length] = byRows ? [range.rows, range.columns] : [range.columns, range.rows];
  if (keys.length === 0 || keys.some(({ key }) => key < 0 || key >= length))
    throw new HostError("InvalidArgument");
  host.allowEdit(range);
  host.refresh();
  const place = (line: number, at: number): readonly [number, number] =>
    byRows ? [range.row + line, range.column + at] : [range.row + at, range.column + line];
  const found = (line: number, at: number) => findCell(range.sheet, ...place(line, at));
  const all = Array.from({ length: count }, (_line, line) => ({
    line,
    cells: Array.from({ length }, (_cell, at): Taken => {
      const cell = found(line, at);
      if (cell?.isMerged === true) throw new HostError("InvalidOperation");
      return { value: cell?.value ?? null, formula: cell?.formula, style: { ...cell?.style } };
    }),
    keys: keys.map(({ key }) => readCell(found(line, key), host.date1904)),
  }));
  const sorted = [...all].sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const [one, other] = [a.keys[index], b.keys[index]];
      const order = one === undefined || other === undefined ? 0 : inOrder(one, other, key, matchCase);
      if (order !== 0) return order;
    }
    return a.line - b.line;
  });
  for (const [line, { line: from, cells }] of sorted.entries()) {
    if (line === from) continue;
    const moved = line - from;
    for (const [at, { value, formula, style }] of cells.entries()) {
      const cell = cellAt(range.sheet, ...place(line, at));
      cell.value =
        formula === undefined
          ? value
          : { formula: byRows ? shiftFormula(formula, moved, 0) : shiftFormula(formula, 0, moved) };
      cell.style = style;
    }
  }
  host.touch(range);
  host.events.sorted(range, lines);
}
