// A workbook file opened on the headless host, or the sentence that says why it cannot be.
import { readFile } from "node:fs/promises";
import { excelPort, explainProblem } from "../../excel";
import type { WorkbookPort } from "../../recalculation";
import type { CliWords, FileProblem } from "../../wording/cli";
import { HeadlessFileError, type HeadlessExcel, openHeadless } from "..";
import { CliError, systemCode } from "./error";

export interface OpenFile {
  /** The add-in's code reaches it: the global Excel is this workbook's. */
  readonly host: HeadlessExcel;
  readonly port: WorkbookPort;
}

/**
 * Opens a workbook file. The file itself is only read.
 * @throws CliError with a sentence for the user
 */
export async function openFile(file: string, words: CliWords): Promise<OpenFile> {
  const bytes = await readInput(file, words);
  const host = await openHeadless(bytes).catch((error: unknown) => {
    if (!(error instanceof HeadlessFileError)) throw error;
    throw new CliError(
      error.code === "not-carried" ? words.notCarried(error.message) : words.file[error.code](file),
    );
  });
  host.useEverywhere();
  return { host, port: portOf(host) };
}

/** Excel does not say which date system a workbook uses; its file does. */
function portOf({ workbook }: HeadlessExcel): WorkbookPort {
  const port = excelPort();
  const dateSystem = workbook.properties.date1904 === true ? 1904 : 1900;
  return { ...port, read: async (wanted, onPart) => ({ ...(await port.read(wanted, onPart)), dateSystem }) };
}

/**
 * The copy's bytes.
 * @throws CliError where a change cannot be written into the file without losing something
 */
export async function savedBytes(host: HeadlessExcel, file: string, words: CliWords): Promise<Uint8Array> {
  return host.save().catch((error: unknown) => {
    if (!(error instanceof HeadlessFileError)) throw error;
    throw new CliError(
      error.code === "not-carried" ? words.notCarried(error.message) : words.file[error.code](file),
    );
  });
}

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "is-folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
};

async function readInput(file: string, words: CliWords): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new CliError(words.file[PROBLEMS[systemCode(error)] ?? "unreadable"](file));
  });
}

/** The sentence for what the user can mend in the plan; any other error as it is. */
export function planError(error: unknown, file: string, words: CliWords): unknown {
  const { kind, place } = explainProblem(error);
  const sentences: Partial<Record<typeof kind, string>> = {
    "no-tables": words.file["no-tables"](file),
    "year-missing": words.yearMissing,
    "name-taken": words.nameTaken(place ?? ""),
    "defined-name-taken": words.definedNameTaken(place ?? ""),
    protected: words.protected(place),
    "structure-protected": words.structureProtected(place),
    filtered: words.filtered(place ?? ""),
    "total-row": words.totalRow(place ?? ""),
    "header-row": words.headerRow(place ?? ""),
    "cell-in-the-way": words.cellInTheWay(place ?? ""),
  };
  const sentence = sentences[kind];
  return sentence === undefined ? error : new CliError(sentence);
}
