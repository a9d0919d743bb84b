// Exact look-ups answered before the engine sees them: it would go through the whole column for every one of them, twice.
// Only where key and column are plain cells that are not themselves waiting to be calculated; the rest is the engine's.
import type { Cell } from "@cj-tech-master/excelts";
import { columnLetters, quotedSheet, type Area } from "./area";
import { findCell, readCell } from "./cells";
import type { Dirty } from "./dirty";
import type { Meaning } from "./meaning";
import { precedentsOf } from "./precedents";

const SIMPLE = String.raw`[^(),"]+`;
const MATCH = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])MATCH\((${SIMPLE}),(${SIMPLE}),0\)`,
  "giu",
);
const INDEX = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])INDEX\((${SIMPLE}),(\d+|NA\(\))\)`,
  "giu",
);

/**
 * Cells that look-ups find each other by; null for what MATCH treats in a way of its own. An empty cell as the key is the number 0,
 * and finds no empty cell; the engine would let it find one.
 */
function keyOf(cell: Cell | undefined, asked: boolean): string | null {
  const { value, type } = readCell(cell, false);
  if (type === "Empty") return asked ? "n0" : null;
  if (type === "Double") return `n${String(value)}`;
  if (type === "Boolean") return `b${String(value)}`;
  if (type !== "String") return null;
  const text = String(value).toLowerCase();
  // A key with wildcards finds more than itself.
  return asked && /[*?~]/.test(text) ? null : `s${text}`;
}

export class Lookups {
  /** First place of each key in a column, by the column's address. */
  private readonly columns = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly meaning: Meaning,
    /** Cells whose formulas are yet to be calculated. */
    private readonly waiting: Dirty,
  ) {}

  /** The formula with its plain look-ups answered. */
  answer(formula: string, cell: Cell): string {
    if (!/MATCH\(/i.test(formula)) return formula;
    const matched = formula.replaceAll(
      MATCH,
      (all: string, key: string | undefined, column: string | undefined) =>
        key === undefined || column === undefined ? all : (this.place(key, column, cell) ?? all),
    );
    return matched.replaceAll(INDEX, (all: string, column: string | undefined, place: string | undefined) =>
      column === undefined || place === undefined ? all : (this.indexed(column, place, cell) ?? all),
    );
  }

  private area(text: string, cell: Cell): Area | null {
    const { found, always } = precedentsOf(text);
    const [only] = found;
    return found.length !== 1 || always || only === undefined ? null : this.meaning.area(only, cell);
  }

  /** The place of a key, counted from 1, or NA(); null: to be left to the engine. */
  private place(keyText: string, columnText: string, cell: Cell): string | null {
    const key = this.area(keyText, cell);
    const column = this.area(columnText, cell);
    if (key?.rows !== 1 || key.columns !== 1 || column?.columns !== 1) return null;
    if (this.waiting.touches(key) || this.waiting.touches(column)) return null;
    const wanted = keyOf(findCell(key.sheet, key.row, key.column), true);
    if (wanted === null) return null;
    const found = this.places(column).get(wanted);
    return found === undefined ? "NA()" : String(found);
  }

  private places(column: Area): ReadonlyMap<string, number> {
    const name = `${column.sheet.id}!${column.column}:${column.row}:${column.rows}`;
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    const places = new Map<string, number>();
    const last = Math.min(column.rows, Math.max(0, column.sheet.rowCount - column.row));
    for (let row = 0; row < last; row += 1) {
      const key = keyOf(findCell(column.sheet, column.row + row, column.column), false);
      if (key !== null && !places.has(key)) places.set(key, row + 1);
    }
    this.columns.set(name, places);
    return places;
  }

  /** What INDEX answers with at a place. Without one it has none; the engine would take a single cell all the same. */
  private indexed(columnText: string, place: string, cell: Cell): string | null {
    return place === "NA()" ? place : this.cellAt(columnText, Number(place), cell);
  }

  /** The address of a column's cell. */
  private cellAt(columnText: string, place: number, cell: Cell): string | null {
    const column = this.area(columnText, cell);
    if (column?.columns !== 1 || place < 1 || place > column.rows) return null;
    const address = `$${columnLetters(column.column)}$${column.row + place}`;
    return column.sheet === cell.worksheet ? address : `${quotedSheet(column.sheet.name)}!${address}`;
  }
}
