// Cells and names changed since the last calculation. Kept coarsely, a stretch of rows per column: too much does no harm.
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";

interface Stretch {
  first: number;
  last: number;
}

/** Wider areas are kept whole. */
const WIDE = 256;

export class Dirty {
  private readonly columns = new Map<Worksheet, Map<number, Stretch>>();
  private readonly wide = new Map<Worksheet, Area[]>();
  private readonly names = new Set<string>();
  /** Something changed that any formula may depend on. */
  everything = false;

  add(area: Area): void {
    if (area.columns > WIDE) {
      const areas = this.wide.get(area.sheet) ?? [];
      areas.push(area);
      this.wide.set(area.sheet, areas);
      return;
    }
    const columns = this.columns.get(area.sheet) ?? new Map<number, Stretch>();
    this.columns.set(area.sheet, columns);
    const last = area.row + area.rows - 1;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const stretch = columns.get(column);
      if (stretch === undefined) columns.set(column, { first: area.row, last });
      else {
        stretch.first = Math.min(stretch.first, area.row);
        stretch.last = Math.max(stretch.last, last);
      }
    }
  }

  addName(name: string): void {
    this.names.add(name.toLowerCase());
  }

  hasName(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  touches(area: Area): boolean {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    for (const wide of this.wide.get(area.sheet) ?? []) {
      const rows = wide.row <= bottom && wide.row + wide.rows > area.row;
      if (rows && wide.column <= right && wide.column + wide.columns > area.column) return true;
    }
    const columns = this.columns.get(area.sheet);
    if (columns === undefined) return false;
    if (area.columns > columns.size) {
      for (const [column, { first, last }] of columns) {
        if (column >= area.column && column <= right && first <= bottom && last >= area.row) return true;
      }
      return false;
    }
    for (let column = area.column; column <= right; column += 1) {
      const stretch = columns.get(column);
      if (stretch !== undefined && stretch.first <= bottom && stretch.last >= area.row) return true;
    }
    return false;
  }

  clear(): void {
    this.columns.clear();
    this.wide.clear();
    this.names.clear();
    this.everything = false;
  }
}
