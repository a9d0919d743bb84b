// A formula as the engine should get it: the same meaning, in words it computes rightly and quickly.
// - `T[[#This Row],[A]]` makes it look through the whole table for every row: the cell's address does not.
// - It does not know whole rows, 2:3: their cells as far as the sheet is used are named instead.
// - ROW, COLUMN and ISFORMULA of several cells give it one answer only: their answers are written out.
import type { Cell } from "@cj-tech-master/excelts";
import { withWholeColumns } from "./formula-text";
import type { Meaning } from "./meaning";
import { columnLetters, quotedSheet, type Area } from "./area";
import { precedentsOf } from "./precedents";

const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]`;
const THIS_ROW = new RegExp(
  String.raw`"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.]*\[\[#This Row\],\[(?:'.|[^\]'])*\]\]`,
  "giu",
);
const OF_CELLS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])(ROW|COLUMN|(?:_xlfn\.)?ISFORMULA)\(((?:'(?:[^']|'')+'!)?[^()"',;+*/&<>=^-]*?(?:${BRACKETS})?)\)`,
  "giu",
);

/** The one area a piece of formula means at a cell; null where it is not exactly one. */
function areaOf(text: string, cell: Cell, meaning: Meaning): Area | null {
  const { found } = precedentsOf(text);
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : meaning.area(only, cell);
}

function isFormulaArray(area: Area): string {
  const rows = Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const formula = area.sheet.findCell(area.row + row + 1, area.column + column + 1)?.formula;
      return formula === undefined ? "FALSE" : "TRUE";
    }).join(","),
  );
  return `{${rows.join(";")}}`;
}

/** Larger areas than this are left to the engine, and said to be beyond it. */
const MOST = 20_000;

function writtenOut(name: string, area: Area): string | null {
  if (area.rows * area.columns > MOST) return null;
  switch (name.toUpperCase().replace("_XLFN.", "")) {
    case "ROW":
      return area.rows === 1 ? String(area.row + 1) : `SEQUENCE(${area.rows},1,${area.row + 1})`;
    case "COLUMN":
      return area.columns === 1 ? String(area.column + 1) : `SEQUENCE(1,${area.columns},${area.column + 1})`;
    default:
      return isFormulaArray(area);
  }
}

const WHOLE_ROWS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$:])\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_(.!:])/gu;

function withRowsBounded(formula: string, cell: Cell, meaning: Meaning): string {
  return formula.replaceAll(
    WHOLE_ROWS,
    (all: string, owner: string | undefined, from: string | undefined, to: string | undefined) => {
      if (from === undefined || to === undefined) return all;
      const area = areaOf(all, cell, meaning);
      const last = Math.max(1, area?.sheet.columnCount ?? 1);
      return `${owner ?? ""}$A$${from}:$${columnLetters(last - 1)}$${to}`;
    },
  );
}

/** The formula for the engine, at its cell. */
export function engineFormula(formula: string, cell: Cell, meaning: Meaning): string {
  const columns = withWholeColumns(formula);
  const text = /\d:\$?\d/.test(columns) ? withRowsBounded(columns, cell, meaning) : columns;
  return withThisRow(withPlaces(text, cell, meaning), cell, meaning);
}

function withPlaces(formula: string, cell: Cell, meaning: Meaning): string {
  if (!/ROW|COLUMN|ISFORMULA/i.test(formula)) return formula;
  return formula.replaceAll(
    OF_CELLS,
    (all: string, name: string | undefined, argument: string | undefined) => {
      if (name === undefined || argument === undefined || argument === "") return all;
      const area = areaOf(argument, cell, meaning);
      return (area === null ? null : writtenOut(name, area)) ?? all;
    },
  );
}

function withThisRow(formula: string, cell: Cell, meaning: Meaning): string {
  if (!formula.includes("#This Row")) return formula;
  return formula.replaceAll(THIS_ROW, (all) => {
    if (all.startsWith('"')) return all;
    const area = areaOf(all, cell, meaning);
    if (area?.columns !== 1) return all;
    const place = `$${columnLetters(area.column)}$${area.row + 1}`;
    return area.sheet === cell.worksheet ? place : `${quotedSheet(area.sheet.name)}!${place}`;
  });
}

/** As many cells take the engine a few seconds and a few hundred megabytes; whole columns are not counted cell by cell. */
const MOST_COUNTED = 4_000_000;

/** True where the engine would look at each of too many cells. */
export function looksAtTooMany(formula: string, cell: Cell, meaning: Meaning): boolean {
  return precedentsOf(formula).found.some((precedent) => {
    const area = meaning.area(precedent, cell);
    return area !== null && area.rows < 1_048_576 && area.rows * area.columns > MOST_COUNTED;
  });
}

/** True where ROW, COLUMN or ISFORMULA of several cells is still there, which the engine computes wrongly. */
export function isBeyondEngine(formula: string, cell: Cell, meaning: Meaning): boolean {
  for (const match of formula.matchAll(OF_CELLS)) {
    const [, name, argument] = match;
    if (name === undefined || argument === undefined || argument === "") continue;
    const area = areaOf(argument, cell, meaning);
    if (area === null || area.rows * area.columns > 1) return true;
  }
  return false;
}
