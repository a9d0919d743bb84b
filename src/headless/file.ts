// A workbook file's bytes into the host's model, and back. Says in a typed error why bytes are no workbook we can read.
import { Workbook } from "@cj-tech-master/excelts";
import { withReturnsKept } from "./carriage-returns";
import { withEscapesKept } from "./escaped-formats";
import { isSingleArray, withArraysMarked } from "./model/array-formulas";
import { serialOf } from "./model/dates";
import { placeTable, tableArea } from "./model/tables";
import { spreadRules } from "./model/validation-rules";

export type HeadlessFileProblem = "not-found" | "not-xlsx" | "encrypted" | "unreadable";

/** Why a file could not be opened; the command line makes the sentence. */
export class HeadlessFileError extends Error {
  constructor(
    readonly code: HeadlessFileProblem,
    detail: string,
  ) {
    super(detail);
    this.name = "HeadlessFileError";
  }
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names of streams in a compound file stand in its directory as UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from({ length: name.length }, (_letter, index) => [name.charCodeAt(index), 0]).flat();
  const last = bytes.length - wanted.length;
  for (let at = 0; at <= last; at += 1) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** @throws HeadlessFileError where the bytes are no .xlsx. */
export function checkBytes(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (hasStream(bytes, "EncryptedPackage"))
      throw new HeadlessFileError("encrypted", "The file is encrypted.");
    throw new HeadlessFileError("not-xlsx", "The file is in the format of Excel 97-2003.");
  }
  if (!startsWith(bytes, ZIP)) throw new HeadlessFileError("not-xlsx", "The file is no zip package.");
}

/**
 * Reads an .xlsx file's bytes.
 * @throws HeadlessFileError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  checkBytes(bytes);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(await withEscapesKept(bytes));
  } catch (error) {
    throw new HeadlessFileError("unreadable", error instanceof Error ? error.message : String(error));
  }
  if (workbook.worksheets.length === 0)
    throw new HeadlessFileError("not-xlsx", "The package holds no worksheet.");
  normalise(workbook);
  return workbook;
}

/** Dates become the numbers they are, shared formulas stand alone, tables hold no second copy of their rows. */
function normalise(workbook: Workbook): void {
  const date1904 = workbook.properties.date1904 ?? false;
  for (const sheet of workbook.worksheets) {
    const formulas: { readonly set: () => void }[] = [];
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: false }, (cell) => {
        const { value, formula } = cell;
        if (value instanceof Date) cell.value = serialOf(value, date1904);
        else if (formula !== undefined && (cell.model.shareType !== "array" || isSingleArray(cell))) {
          const found = cell.result;
          const result = found instanceof Date ? serialOf(found, date1904) : found;
          const single = result === undefined ? { formula } : { formula, result };
          // Masters go only after all who share them have been read.
          formulas.push({
            set: () => {
              cell.value = single;
            },
          });
        }
      });
    });
    for (const { set } of formulas) set();
    // Written by the library itself, a sheet without a view is read back with none at all.
    if (!Array.isArray(sheet.views)) sheet.views = [];
    // Read where a file says nothing of it, and then written as a numbering that begins anew.
    if (sheet.pageSetup.firstPageNumber === 1) Reflect.deleteProperty(sheet.pageSetup, "firstPageNumber");
    for (const table of sheet.getTables()) placeTable(table, tableArea(table));
    spreadRules(sheet);
  }
}

/** An empty workbook with one sheet, as Excel makes it. */
export function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  return workbook;
}

/** The workbook as .xlsx bytes; Excel recalculates it when it opens. The tests check what is written, not every save. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  workbook.calcProperties = { ...workbook.calcProperties, fullCalcOnLoad: true };
  const bytes = await withArraysMarked(
    workbook,
    async () => new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })),
  );
  return withReturnsKept(workbook, bytes);
}
