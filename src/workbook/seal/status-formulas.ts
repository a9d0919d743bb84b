// Formulas of the sheet Segl that say what the comparison of live and sealed fingerprints came to, and where. They stand
// in cells of their own, so that a reader can follow them with F2.
import { SEAL_WORDS as WORDS } from "../../wording/sheets/seal";
import { columnLetters, quoteSheet } from "../places";
import { PRIMES } from "./definition";
import { type CellRun, positionExpression } from "./formula";
import { absolute, area, COLUMN, COPY_ROW, ROW, VALUE_COLUMN } from "./layout";

/** Larger than any row: no cell differs. */
const NONE = 1e9;

const text = (value: string): string => `"${value}"`;
const code = absolute(ROW.code, VALUE_COLUMN);
const codeNow = absolute(ROW.codeNow, VALUE_COLUMN);
const probe = absolute(ROW.probe, VALUE_COLUMN + 2);

/** Counts logical values in two cells as the fingerprint's formulas would: 2 in Excel, 0 where arrays forget them. */
export function probeFormula(): string {
  return `=SUMPRODUCT(ISLOGICAL(${area(ROW.probe, VALUE_COLUMN, 1, 2)})*1)`;
}

/** The code of the inputs as they are now; "" when a part cannot be computed. `rows`: those sealed without an obstacle. */
export function codeNowFormula(rows: readonly number[]): string {
  const [first, second] = PRIMES.map((prime, index) => {
    const column = COLUMN.live + index;
    const sum = `SUM(${
      stretches(rows)
        .map(({ from, to }) => area(from, column, to - from + 1))
        .join(",") || "0"
    })`;
    return `TEXT(MOD(${sum},${prime}),"00000000")`;
  });
  return `=IFERROR(${first}&"-"&${second},"")`;
}

/** Rows as unbroken stretches. */
function stretches(rows: readonly number[]): { readonly from: number; readonly to: number }[] {
  return rows.flatMap((from, index) => {
    if (rows[index - 1] === from - 1) return [];
    const length = rows.slice(index).findIndex((row, step) => row !== from + step);
    return [{ from, to: length === -1 ? (rows.at(-1) ?? from) : from + length - 1 }];
  });
}

/** True where the run's column, or its table, is no longer there. */
function gone(at: (column: number) => string): string {
  const REFERENCE_ERROR = 4;
  return `IFERROR(ERROR.TYPE(${at(COLUMN.start)})=${REFERENCE_ERROR},FALSE)`;
}

/** One run: unchanged, changed, or why it cannot be told. For the headers the number of columns must be the same too. */
export function runStatusFormula(row: number, table: string, isHeaders: boolean): string {
  const at = (column: number): string => absolute(row, column);
  const unreadable = `ISERROR(${at(COLUMN.live)}+${at(COLUMN.live + 1)})`;
  const untold = `AND(${at(COLUMN.excelOnly)}=1,${probe}<2)`;
  const equal = [0, 1].map((index) => `${at(COLUMN.live + index)}=${at(COLUMN.sealed + index)}`);
  const same = [
    ...equal,
    ...(isHeaders ? [`COLUMNS(${table}[[#Headers],[#Data]])=${at(COLUMN.rows)}`] : []),
  ].join(",");
  return (
    `=IF(${gone(at)},${text(WORDS.changed)},` +
    `IF(OR(${at(COLUMN.obstacle)}<>"",${unreadable},${untold}),${text(WORDS.unchecked)},` +
    `IF(AND(${same}),${text(WORDS.unchanged)},${text(WORDS.changed)})))`
  );
}

/**
 * The first row, counted from the header as 0, whose cell differs from the copy; only looked for when something changed.
 * While the table has as many rows as were sealed, the copy's range is written out: not every engine computes one from
 * INDEX to INDEX. Where the row cannot be found, the place is told without it.
 */
export function firstChangedFormula(
  run: CellRun,
  row: number,
  rows: number,
  copySheet: string,
  copyColumn: number,
): string {
  const sheet = quoteSheet(copySheet);
  const letters = columnLetters(copyColumn);
  const column = `${sheet}!$${letters}:$${letters}`;
  const written = `${sheet}!${area(COPY_ROW.cells, copyColumn, rows)}`;
  const counted = `INDEX(${column},${COPY_ROW.cells + 1}):INDEX(${column},${COPY_ROW.cells}+ROWS(${run.reference}))`;
  const first = `IF(ROWS(${run.reference})=${rows},${firstDifference(run, written)},${firstDifference(run, counted)})`;
  return `=IF(${absolute(row, COLUMN.status)}=${text(WORDS.changed)},IFERROR(${first},${NONE}),"")`;
}

function firstDifference(run: CellRun, copy: string): string {
  const cells = run.reference;
  const differs = `(ISTEXT(${cells})<>ISTEXT(${copy}))+1-EXACT(${cells}&"",${copy}&"")`;
  const each = `IF(IF(ISERROR(${cells}),LEFT(${copy}&"",1)<>"#",${differs}),${positionExpression(run)},${NONE})`;
  return `SUMPRODUCT(MIN(${each}))`;
}

/** Where a run that is not unchanged changed, or why it cannot be told. */
export function placeFormula(run: CellRun, row: number, isHeaders: boolean): string {
  const at = (column: number): string => absolute(row, column);
  const status = at(COLUMN.status);
  const where = isHeaders
    ? `${text(WORDS.table)}&${at(COLUMN.table)}&${text(WORDS.headers)}`
    : `${text(WORDS.table)}&${at(COLUMN.table)}&${text(WORDS.column)}&${at(COLUMN.header)}`;
  const cell = isHeaders ? text("") : cellExpression(run, at);
  const changed = `IF(${gone(at)},${text(WORDS.removed)},${cell})`;
  const why =
    `IF(${at(COLUMN.obstacle)}<>"",${at(COLUMN.obstacle)},` +
    `IF(ISERROR(${at(COLUMN.live)}+${at(COLUMN.live + 1)}),${text(WORDS.unreadable)},${text(WORDS.excelOnly)}))`;
  return `=IF(${status}=${text(WORDS.unchanged)},"",${where}&IF(${status}=${text(WORDS.changed)},${changed},${why}))`;
}

function cellExpression({ reference }: CellRun, at: (column: number) => string): string {
  const first = at(COLUMN.firstRow);
  const address = `ADDRESS(${at(COLUMN.start)}+${first},MIN(COLUMN(${reference})),4)`;
  const rows = `ROWS(${reference})`;
  const none =
    `IF(${rows}<${at(COLUMN.rows)},${text(WORDS.rowsRemoved)},` +
    `IF(${rows}>${at(COLUMN.rows)},${text(WORDS.rowsAdded)},${text(WORDS.formulaOrValue)}))`;
  const cell = `${text(WORDS.row)}&${first}&${text(WORDS.cell)}&${address}&${text(WORDS.cellEnd)}`;
  return `IF(${first}=0,${text(WORDS.header)},IF(${first}<${NONE},${cell},${none}))`;
}

/** The whole seal: a change is told before what cannot be checked, and both before "unchanged". */
export function statusFormula(runs: number): string {
  const statuses = area(ROW.first, COLUMN.status, runs);
  const places = area(ROW.first, COLUMN.place, runs);
  const count = (word: string): string => `SUMPRODUCT((${statuses}=${text(word)})*1)`;
  const firstPlace = (word: string): string => `INDEX(${places},MATCH(${text(word)},${statuses},0))`;
  const changes = count(WORDS.changed);
  const more = `IF(${changes}>1,${text(WORDS.more)}&${changes}&${text(WORDS.moreEnd)},"")`;
  return (
    `=IF(${changes}>0,${text(`${WORDS.changedText}: `)}&${firstPlace(WORDS.changed)}&${more},` +
    `IF(${count(WORDS.unchanged)}<${runs},${text(`${WORDS.unchecked}: `)}&${firstPlace(WORDS.unchecked)},` +
    `IF(${codeNow}=${code},${text(WORDS.unchangedText)},${text(`${WORDS.changedText}: ${WORDS.codeDiffers}`)})))`
  );
}
