// The fingerprint as formulas the spreadsheet computes itself, in Excel 2013 and later and in LibreOffice. Written without
// LET, so the same expression stands in it several times. Nothing volatile, no text made into a number, no count of rows.
//
// Ways round what the spreadsheets do, each found by running it:
// - Texts are read in blocks of 250 characters: MID far into long texts takes LibreOffice time that grows with the square.
// - UNICODE of nothing is an error, so a space is put behind; it counts nothing, being beyond the text's end.
// - ISLOGICAL sees no logical values in LibreOffice's arrays; a column that holds any is not checked there, see `status.ts`.
// - ABS, ROUND and LEN are given an expression, never a plain range: one formula engine computes those wrongly.
// IF over a range wants array evaluation: Excel gives it to formulas written by an add-in and stores them as array formulas.
import { CLASS_DECIMALS, KIND, KINDS, type PRIMES, SIZE_CLASSES, STEP } from "./definition";

const BLOCK = 250;
/** As many cells as a block has characters, across and down; only their column and row numbers are used. */
const ACROSS = "COLUMN($A$1:$IP$1)";
const DOWN = "ROW($A$1:$A$250)";

/** Excel's limit for one formula. */
export const FORMULA_LIMIT = 8192;

/** Cells in a column, or in a row such as a table's headers. */
export interface CellRun {
  /** A reference in en-US formula language, e.g. "Krav[[#Headers],[#Data],[Måltal]]". */
  readonly reference: string;
  readonly direction: "down" | "across";
  /** Where the run begins: the cell with `startFormula`, e.g. "$I$12". */
  readonly start: string;
}

/** The row, or column, of the run's first cell in its sheet; with "=". */
export function startFormula({ reference, direction }: CellRun): string {
  return `=MIN(${direction === "down" ? "ROW" : "COLUMN"}(${reference}))`;
}

/** 0 for the run's first cell, 1 for the next … */
export function positionExpression({ reference, direction, start }: CellRun): string {
  return `(${direction === "down" ? "ROW" : "COLUMN"}(${reference})-${start})`;
}

/**
 * Formulas, with "=", whose sum modulo the prime is the fingerprint of the run: equal to `fingerprintOf` of the same cells,
 * as long as no text is longer than `longest`. A text that has become longer still changes it: its length counts too.
 * One formula for ordinary texts, more where they would pass Excel's limit.
 */
export function fingerprintFormulas(
  run: CellRun,
  constant: number,
  prime: (typeof PRIMES)[number],
  longest: number,
): string[] {
  const place = `${STEP.row}*${positionExpression(run)}+${constant}`;
  const code = `MOD(MOD(${codeExpression(run.reference)},${prime})*${weight(place, prime)},${prime})`;
  const formulas: string[] = [];
  let terms = `SUMPRODUCT(${code})`;
  for (let offset = 0; offset < longest; offset += BLOCK) {
    const block = textBlock(run, offset, place, prime);
    if (wrapped(`${terms}+${block}`, prime).length > FORMULA_LIMIT) {
      formulas.push(wrapped(terms, prime));
      terms = block;
    } else terms = `${terms}+${block}`;
  }
  return [...formulas, wrapped(terms, prime)];
}

/** The sum of the terms modulo the prime. */
function wrapped(terms: string, prime: number): string {
  return `=MOD(${terms},${prime})`;
}

function weight(place: string, prime: number): string {
  const g = `(1+MOD(${place},${prime - 1}))`;
  return `MOD(MOD(${g}*${g},${prime})*${g},${prime})`;
}

function codeExpression(cells: string): string {
  const kind = (number: number): string => `${number * KIND}`;
  const size = `ABS(${cells}+0)`;
  const rounded = `ROUND(${size},${CLASS_DECIMALS})`;
  const steps = SIZE_CLASSES.slice(1).map((next, index) => {
    const { below, decimals } = SIZE_CLASSES[index] ?? next;
    return { reached: `(${rounded}>=${below})`, fewer: decimals - next.decimals };
  });
  const numberKind = `${KINDS.number}+${steps.map(({ reached }) => reached).join("+")}+${KINDS.negative}*(${cells}<0)`;
  const decimals = `${SIZE_CLASSES[0].decimals}${steps.map(({ reached, fewer }) => `-${fewer}*${reached}`).join("")}`;
  const number = `${KIND}*(${numberKind})+ROUND(${size}*10^(${decimals}),0)`;
  const logical = `IF(ISLOGICAL(${cells}),${kind(KINDS.logical)}+${cells},${number})`;
  const blank = `IF(ISBLANK(${cells}),${kind(KINDS.blank)},${logical})`;
  const text = `IF(ISTEXT(${cells}),${kind(KINDS.text)}+LEN(${cells}&""),${blank})`;
  return `(IF(ISERROR(${cells}),${kind(KINDS.error)},${text})+${kind(KINDS.formula)}*ISFORMULA(${cells}))`;
}

function textBlock(run: CellRun, offset: number, place: string, prime: number): string {
  const text = `IF(ISTEXT(${run.reference}),${run.reference},"")`;
  const counter = run.direction === "down" ? ACROSS : DOWN;
  const shift = offset === 0 ? "" : `+${offset}`;
  const block = offset === 0 ? text : `MID(${text},${offset + 1},${BLOCK})`;
  const character = `UNICODE(MID(${block},${counter},1)&" ")*(${counter}${shift}<=LEN(${text}))`;
  const weights = weight(`${STEP.character}*(${counter}${shift})+${place}`, prime);
  return `SUMPRODUCT(MOD(${character}*${weights},${prime}))`;
}
