// A range's cells as Office.js's matrices: read whole, written whole, one value for all, or not at all.
import type { Cell } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { isUnbounded, localAddress, type Area } from "./area";
import { cellAt, findCell, numberFormat, readCell, writeCell, type Scalar } from "./cells";
import { coerce } from "./coercion";
import { toFileFormula, toOfficeFormula } from "./formula-text";
import type { Host } from "./host";
import { fromR1C1, toR1C1 } from "./r1c1";
import { tableAt } from "./tables";
import { showValue } from "./text";

/** More cells than this are not read at once; Excel on the web stops there. */
const MAX_CELLS = 5_000_000;

/** A matrix of what `read` says of every cell; null for unbounded ranges, as Office.js answers. */
export function readMatrix<V>(range: Area, read: (row: number, column: number) => V): V[][] | null {
  if (isUnbounded(range)) return null;
  if (range.rows * range.columns > MAX_CELLS) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
  return Array.from({ length: range.rows }, (_row, r) =>
    Array.from({ length: range.columns }, (_column, c) => read(range.row + r, range.column + c)),
  );
}

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Calls `write` for every cell with its own value; a single value stands for all. */
export function writeMatrix(
  range: Area,
  value: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    checkShape(range, rows);
    rows.forEach((cells, r) => {
      if (Array.isArray(cells))
        cells.forEach((cell: unknown, c) => {
          write(range.row + r, range.column + c, cell);
        });
    });
    return;
  }
  // Null in a matrix leaves a cell; alone it is no value. Whole columns and rows take no values at all.
  if (isUnbounded(range) || value === null || value === undefined) throw new HostError("InvalidArgument");
  if (range.rows * range.columns > MAX_CELLS) throw new HostError("RangeExceedsLimit");
  for (let r = 0; r < range.rows; r += 1) {
    for (let c = 0; c < range.columns; c += 1) write(range.row + r, range.column + c, value);
  }
}

/** @throws HostError InvalidArgument where the matrix is not the range's own size. */
export function checkShape(range: Area, rows: readonly unknown[]): void {
  const fits =
    rows.length === range.rows &&
    rows.every((cells) => Array.isArray(cells) && cells.length === range.columns);
  if (!fits) throw new HostError("InvalidArgument", SHAPE);
}

export function readValues(host: Host, range: Area): Scalar[][] | null {
  return readMatrix(
    range,
    (row, column) => readCell(findCell(range.sheet, row, column), host.date1904).value,
  );
}

export function readTypes(host: Host, range: Area): string[][] | null {
  return readMatrix(range, (row, column) => readCell(findCell(range.sheet, row, column), host.date1904).type);
}

export function readFormulas(host: Host, range: Area): Scalar[][] | null {
  return readMatrix(range, (row, column) => {
    const content = readCell(findCell(range.sheet, row, column), host.date1904);
    if (content.formula === null) return content.value;
    return toOfficeFormula(content.formula, tableAt(range.sheet, row, column)?.name ?? null);
  });
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/** Formulas counted from their cells, "=RC[-1]". */
export function readR1C1(host: Host, range: Area): Scalar[][] | null {
  const formulas = readFormulas(host, range);
  return (
    formulas?.map((cells, r) =>
      cells.map((cell, c) => (isFormula(cell) ? toR1C1(cell, range.row + r, range.column + c) : cell)),
    ) ?? null
  );
}

/** A single formula, standing for all, means another cell in each. */
export function writeR1C1(host: Host, range: Area, value: unknown): void {
  const all: unknown[][] = [];
  writeMatrix(range, value, (row, column, cell) => {
    const cells = (all[row - range.row] ??= []);
    cells[column - range.column] = isFormula(cell) ? fromR1C1(cell, row, column) : cell;
  });
  writeContents(host, range, all);
}

export function readTexts(host: Host, range: Area): string[][] | null {
  return readMatrix(range, (row, column) => {
    const content = readCell(findCell(range.sheet, row, column), host.date1904);
    return content.type === "Empty"
      ? ""
      : showValue(content.value, numberFormat(range.sheet, row, column), host.date1904);
  });
}

export function readFormats(range: Area): string[][] | null {
  return readMatrix(range, (row, column) => numberFormat(range.sheet, row, column));
}

/** `values` and `formulas`: both take values and formulas alike. */
export function writeContents(host: Host, range: Area, value: unknown): void {
  host.allowEdit(range);
  const { sheet } = range;
  host.touch(range);
  const formulas = new Set<Cell>();
  const before = host.events.waitsForFormulas ? readFormulas(host, range) : null;
  writeMatrix(range, value, (row, column, single) => {
    const written = coerce(single, numberFormat(sheet, row, column), host.date1904);
    if (written.kind === "leave") return;
    if (written.kind === "empty" && findCell(sheet, row, column) === undefined) return;
    const cell = cellAt(sheet, row, column);
    if (written.kind !== "formula") {
      writeCell(cell, written);
      return;
    }
    const formula = toFileFormula(written.value, tableAt(sheet, row, column)?.name ?? null);
    writeCell(cell, { kind: "formula", value: formula });
    formulas.add(cell);
  });
  host.calculateWritten(formulas);
  if (before !== null) tellFormulas(host, range, before);
}

/** Tells of the cells whose formula is another one than before. */
function tellFormulas(host: Host, range: Area, before: Scalar[][]): void {
  const after = readFormulas(host, range) ?? [];
  const changes = before.flatMap((cells, r) =>
    cells.flatMap((was, c) => {
      const is = after[r]?.[c];
      if (was === is || !(isFormula(was) || isFormula(is))) return [];
      const cell = { ...range, row: range.row + r, column: range.column + c, rows: 1, columns: 1 };
      return [{ cellAddress: localAddress(cell), previousFormula: String(was) }];
    }),
  );
  if (changes.length > 0) host.events.formulasChanged(range.sheet, changes);
}

/** One format in a matrix of its own stands for all cells, as Microsoft's samples have it; values do not. */
function oneFormat(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const rows: readonly unknown[] = value;
  const [row] = rows;
  return Array.isArray(row) && row.length === 1 ? (row as readonly unknown[])[0] : value;
}

/** Number formats in en-US form; null leaves a cell's own. */
export function writeFormats(host: Host, range: Area, given: unknown): void {
  const value = range.rows * range.columns > 1 && !isUnbounded(range) ? oneFormat(given) : given;
  host.allowFormat(range, "formatCells");
  host.touchLook();
  writeMatrix(range, value, (row, column, format) => {
    if (format === null) return;
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    cellAt(range.sheet, row, column).numFmt = format === "" ? "General" : format;
  });
}
