// After cells moved, formulas and names that point at them point at their new place.
import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import type { Host } from "./host";

export interface Shift {
  readonly vertical: boolean;
  /** Rows or columns moved; negative: taken out. */
  readonly by: number;
  /** What was put in or taken out. */
  readonly place: Area;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a span of rows (or columns) lies after the shift; null: it is gone. */
function shifted(span: Span, at: number, by: number): Span | null {
  if (by > 0) {
    if (span.first >= at) return { first: span.first + by, last: span.last + by };
    return span.last >= at ? { first: span.first, last: span.last + by } : span;
  }
  const end = at - by;
  const move = (index: number, gone: number) => (index < at ? index : index >= end ? index + by : gone);
  const first = move(span.first, at);
  const last = move(span.last, at - 1);
  return last < first ? null : { first, last };
}

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

// A quoted text or bracketed part (kept), or: sheet!, $A$1 with or without :$B$2.
const REFERENCE =
  /("(?:[^"]|"")*"|\[[^\]]*\])|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.!])/giu;

function sheetNamed(quoted: string | undefined): string | null {
  if (quoted === undefined) return null;
  return quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
}

/** A formula standing on `home`, its references moved along. */
export function moveReferences(formula: string, home: string, shift: Shift): string {
  const target = shift.place.sheet.name.toLowerCase();
  return formula.replace(REFERENCE, (...found: (string | undefined)[]) => {
    const [all = "", kept, owner, c1, letters1 = "", r1, digits1 = "", c2, letters2, r2, digits2] = found;
    if (kept !== undefined) return all;
    if ((sheetNamed(owner) ?? home).toLowerCase() !== target) return all;
    const rows = { first: Number(digits1) - 1, last: Number(digits2 ?? digits1) - 1 };
    const columns = { first: columnIndex(letters1), last: columnIndex(letters2 ?? letters1) };
    const { place, vertical, by } = shift;
    // Cells move only where the insertion spans the whole reference across.
    const across = vertical ? columns : rows;
    const from = vertical ? place.column : place.row;
    const to = from + (vertical ? place.columns : place.rows) - 1;
    if (across.first < from || across.last > to) return all;
    const moved = shifted(vertical ? rows : columns, vertical ? place.row : place.column, by);
    const prefix = owner === undefined ? "" : `${owner}!`;
    if (moved === null || moved.last >= (vertical ? MAX_ROWS : MAX_COLUMNS)) return `${prefix}#REF!`;
    const newRows = vertical ? moved : rows;
    const newColumns = vertical ? columns : moved;
    const start = `${c1 ?? ""}${columnLetters(newColumns.first)}${r1 ?? ""}${newRows.first + 1}`;
    if (letters2 === undefined) return prefix + start;
    return `${prefix}${start}:${c2 ?? ""}${columnLetters(newColumns.last)}${r2 ?? ""}${newRows.last + 1}`;
  });
}

function followSheet(sheet: Worksheet, shift: Shift): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const formula = cell.formula;
      if (formula === undefined) return;
      const moved = moveReferences(formula, sheet.name, shift);
      if (moved !== formula) cell.value = { formula: moved };
    });
  });
}

export function followShift(host: Host, shift: Shift): void {
  for (const sheet of host.workbook.worksheets) followSheet(sheet, shift);
  let changed = false;
  for (const name of host.names.all()) {
    const moved = moveReferences(name.text, "", shift);
    if (moved === name.text) continue;
    name.text = moved;
    changed = true;
  }
  if (changed) host.names.handOver();
}
