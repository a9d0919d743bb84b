// A workbook file's bytes into the host's model, and back. Says in a typed error why bytes are no workbook we can read.
import { Workbook } from "@cj-tech-master/excelts";
import { PackageError, type PackageProblem } from "../files";
import { withArraysMarked } from "./model/array-formulas";
import { openPackage } from "./opened/open";
import { savePackage } from "./opened/save";
import { withPartsMended } from "./written-parts";

export type HeadlessFileProblem =
  "not-found" | "not-xlsx" | "encrypted" | "unreadable" | "too-large" | "unsupported" | "not-carried";

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

/** A workbook in the model, and how it becomes a file again. */
export interface LoadedWorkbook {
  readonly workbook: Workbook;
  readonly isSigned: boolean;
  /** @throws HeadlessFileError "not-carried" */
  readonly save: () => Promise<Uint8Array>;
}

const PROBLEMS: Readonly<Record<PackageProblem, HeadlessFileProblem>> = {
  "not-xlsx": "not-xlsx",
  damaged: "unreadable",
  "too-large": "too-large",
  unsupported: "unsupported",
  "not-carried": "not-carried",
};

function asFileError(error: unknown): unknown {
  return error instanceof PackageError ? new HeadlessFileError(PROBLEMS[error.code], error.message) : error;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file. What is saved is the file with what has changed since.
 * @throws HeadlessFileError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<LoadedWorkbook> {
  checkBytes(bytes);
  try {
    const opened = await openPackage(bytes);
    const save = async (): Promise<Uint8Array> =>
      savePackage(opened).catch((error: unknown) => {
        throw asFileError(error);
      });
    return { workbook: opened.workbook, isSigned: opened.source.isSigned, save };
  } catch (error) {
    throw asFileError(error);
  }
}

/** An empty workbook with one sheet, as Excel makes it. */
export function emptyWorkbook(): LoadedWorkbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  return { workbook, isSigned: false, save: () => writeWorkbook(workbook) };
}

/** The workbook as .xlsx bytes; Excel recalculates it when it opens. The tests check what is written, not every save. */
async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  workbook.calcProperties = { ...workbook.calcProperties, fullCalcOnLoad: true };
  const bytes = await withArraysMarked(
    workbook,
    async () => new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })),
  );
  return withPartsMended(workbook, bytes);
}
