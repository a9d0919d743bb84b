// Which formulas a change reaches: those that look at a changed cell, those that look at them, and so on.
import type { Cell } from "@cj-tech-master/excelts";
import type { Dirty } from "./dirty";
import type { Meaning } from "./meaning";
import { precedentsOf } from "./precedents";

function reached(cell: Cell, formula: string, dirty: Dirty, meaning: Meaning): boolean {
  if (cell.result === undefined) return true;
  const { found, always } = precedentsOf(formula);
  if (always) return true;
  return found.some((precedent) => {
    const called =
      precedent.kind === "name" ? precedent.name : precedent.kind === "table" ? precedent.table : null;
    if (called !== null && dirty.hasName(called)) return true;
    if (precedent.kind === "name" && !meaning.isName(precedent.name, cell)) return false;
    const area = meaning.area(precedent, cell);
    return area === null || dirty.touches(area);
  });
}

/**
 * The formulas to calculate again. Adds the cells of those found to `dirty`, as their readers follow.
 */
export function affectedFormulas(
  formulas: ReadonlyMap<Cell, string>,
  dirty: Dirty,
  meaning: Meaning,
): ReadonlySet<Cell> {
  if (dirty.everything) return new Set(formulas.keys());
  const affected = new Set<Cell>();
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const [cell, formula] of formulas) {
      if (affected.has(cell) || !reached(cell, formula, dirty, meaning)) continue;
      affected.add(cell);
      dirty.add({ sheet: cell.worksheet, row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 });
    }
  }
  return affected;
}
