// The fingerprint as a formula the spreadsheet computes itself, in Excel 2013 and later and in LibreOffice. Written without
// LET, so the same expression stands in it several times; nothing volatile, no text made into a number, no row count.
//
// Ways round what the spreadsheets do, each found by running it:
// - ABS, ROUND and LEN are given an expression, never a plain range: one formula engine computes a range wrongly.
// - ISLOGICAL sees no logical values in LibreOffice's arrays; a column that holds any is not checked there, see `seal-sheet.ts`.
// - UNICODE of nothing is an error, so a space is put behind; it counts nothing, being beyond the text's end.
import { CLASS_DECIMALS, KIND, KINDS, PRIMES, SIZE_CLASSES, STEP } from "./definition";

/** Texts are read in blocks, each computed only when the column holds a text that long. */
export const TEXT_BLOCKS: readonly { readonly offset: number; readonly width: number }[] = [
  { offset: 0, width: 250 },
  { offset: 250, width: 750 },
  { offset: 1000, width: 3000 },
];

/** The longest text the formulas read. */
export const TEXT_LIMIT = TEXT_BLOCKS.reduce((end, { offset, width }) => Math.max(end, offset + width), 0);

/** Cells in a column, or in a row such as a table's headers. */
export interface CellRun {
  /** A reference in en-US formula language, e.g. "Krav[[#All],[Måltal]]". */
  readonly reference: string;
  readonly direction: "down" | "across";
}

/** Excel's limit for one formula. */
export const FORMULA_LIMIT = 8192;

/**
 * The formula, with "=", for the fingerprint of a run of cells modulo a prime: equal to `fingerprintOf` of the same cells.
 * `constant` is the column's own, see `columnConstant`.
 */
export function fingerprintFormula(run: CellRun, constant: number, prime: (typeof PRIMES)[number]): string {
  const cells = run.reference;
  const place = `${STEP.row}*${position(run)}+${constant}`;
  const code = `MOD(MOD(${codeExpression(cells)},${prime})*${weight(place, prime)},${prime})`;
  const texts = TEXT_BLOCKS.map((block) => textBlock(run, block, place, prime));
  return `=MOD(SUMPRODUCT(${code})+${texts.join("+")},${prime})`;
}

/** 0 for the first cell, 1 for the next … */
export function position({ reference, direction }: CellRun): string {
  const count = direction === "down" ? "ROW" : "COLUMN";
  return `(${count}(${reference})-MIN(${count}(${reference})))`;
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

function textBlock(
  run: CellRun,
  { offset, width }: { readonly offset: number; readonly width: number },
  place: string,
  prime: number,
): string {
  const text = `IF(ISTEXT(${run.reference}),${run.reference},"")`;
  const across = run.direction === "down" ? counter(width) : downCounter(width);
  const character = offset === 0 ? across : `(${across}+${offset})`;
  const unicode = `UNICODE(MID(${text},${character},1)&" ")*(${character}<=LEN(${text}))`;
  const sum = `SUMPRODUCT(MOD(${unicode}*${weight(`${STEP.character}*${character}+${place}`, prime)},${prime}))`;
  return `IF(SUMPRODUCT(MAX(LEN(${text})))>${offset},${sum},0)`;
}

/** 1, 2, … across: columns of the formula's own sheet, whatever stands in them. */
function counter(width: number): string {
  return `COLUMN(INDEX($1:$1,1,1):INDEX($1:$1,1,${width}))`;
}

/** 1, 2, … down. */
function downCounter(width: number): string {
  return `ROW(INDEX($A:$A,1):INDEX($A:$A,${width}))`;
}
