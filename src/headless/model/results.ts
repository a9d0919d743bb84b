// Results already computed, to be used again. A formula's result follows from its text and the cells it reads; the seal's formulas
// are written again by each recalculation, cost the engine a second, and mostly read what they read before.
import type { Cell } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { findCell, readCell } from "./cells";
import type { Meaning } from "./meaning";
import { precedentsOf } from "./precedents";

type Result = NonNullable<Cell["result"]>;

/** Results by the formula as the engine gets it, then by its place and the cells it reads. */
const known = new Map<string, Map<string, Result>>();
let count = 0;
/** A seal of the 2024 sample has some 400 formulas. Beyond this many results all are forgotten. */
const MOST_RESULTS = 10_000;
/** A formula that reads more cells is left to the engine: comparing them costs as much. */
const MOST_CELLS = 5_000;

/** Functions whose answer also follows from what is not a cell's value: hidden rows, formulas, the order of sheets. */
const READS_MORE = /(?<![\p{L}\p{N}_])(SUBTOTAL|AGGREGATE|FORMULATEXT|SHEETS?)\(/iu;

/** The results of one calculation, in which a formula that is not computed yet has no result. */
export class Results {
  private readonly contents = new Map<string, string>();

  constructor(
    private readonly meaning: Meaning,
    private readonly date1904: boolean,
  ) {}

  /** The result computed before for the same formula and cells; undefined where there is none. */
  find(cell: Cell, formula: string, text: string): Result | undefined {
    const read = known.has(text) ? this.read(cell, formula) : null;
    return read === null ? undefined : known.get(text)?.get(read);
  }

  /** Stores the result that the engine has computed. */
  add(cell: Cell, formula: string, text: string): void {
    const { result } = cell;
    const read = result === undefined ? null : this.read(cell, formula);
    if (result === undefined || read === null) return;
    if (count >= MOST_RESULTS) {
      known.clear();
      count = 0;
    }
    const results = known.get(text) ?? new Map<string, Result>();
    known.set(text, results);
    if (!results.has(read)) count += 1;
    results.set(read, result);
  }

  /** The formula's place and every cell it reads, as one text; null where that is not all its result follows from. */
  private read(cell: Cell, formula: string): string | null {
    const { found, always } = precedentsOf(formula);
    if (always || READS_MORE.test(formula) || spills(cell)) return null;
    const parts = [`${cell.worksheet.name}!${cell.address}`, String(this.date1904)];
    let cells = 0;
    for (const precedent of found) {
      const area = this.meaning.area(precedent, cell);
      cells += area === null ? Infinity : area.rows * area.columns;
      const content = area === null || cells > MOST_CELLS ? null : this.contentOf(area);
      if (content === null) return null;
      parts.push(content);
    }
    return parts.join("\n");
  }

  /** The place and the cells of an area; null while a formula in it is not computed, or where a cell is merged. */
  private contentOf({ sheet, row, column, rows, columns }: Area): string | null {
    const place = JSON.stringify([sheet.name, row, column, rows, columns]);
    const before = this.contents.get(place);
    if (before !== undefined) return before;
    const values: unknown[] = [];
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const cell = findCell(sheet, r, c);
        if (cell === undefined) {
          values.push(null);
          continue;
        }
        if ((cell.formula !== undefined && cell.result === undefined) || cell.isMerged) return null;
        const { type, value } = readCell(cell, this.date1904);
        values.push(cell.type, type, value);
      }
    }
    const content = `${place}${JSON.stringify(values)}`;
    this.contents.set(place, content);
    return content;
  }
}

/** Array formulas and those that spill write more cells than their own. */
function spills(cell: Cell): boolean {
  const model = cell.model as { readonly shareType?: string; readonly isDynamicArray?: boolean };
  return model.shareType !== undefined || model.isDynamicArray === true;
}
