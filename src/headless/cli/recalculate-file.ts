// Recalculates a workbook file: the add-in's own code, on the headless host, into a copy. The input is never written to.
import { readFile } from "node:fs/promises";
import { excelPort, explainProblem } from "../../excel";
import type { IsoDate } from "../../plan";
import { momentOf, recalculate, type ReportChoice } from "../../recalculation";
import { type CliWords, cliWords, type FileProblem } from "../../wording/cli";
import type { Language } from "../../wording/language";
import type { PlainReport } from "../../workbook/report";
import { HeadlessFileError, notCarried, openHeadless } from "..";
import { copyPath, saveCopy, siblingOf } from "./copy";
import { CliError, systemCode } from "./error";
import { version } from "../../../package.json";

export interface FileRun {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly report?: ReportChoice;
  readonly language: Language;
  /** Whether to seal the inputs; yes unless told. */
  readonly sealed?: boolean;
}

export interface FileResult {
  readonly report: PlainReport;
  /** Full path of the copy. */
  readonly written: string;
  /** Sentences about what the copy does not carry, or could not be computed. */
  readonly warnings: readonly string[];
  /** Round trips the add-in's code made. */
  readonly syncs: number;
}

/**
 * Recalculates a file into a copy; nothing is written where it cannot be done.
 * @throws CliError with a sentence for the user
 */
export async function recalculateFile(run: FileRun): Promise<FileResult> {
  const words = cliWords(run.language);
  const bytes = await readInput(run.file, words);
  const out = await copyPath(run.file, run.out ?? siblingOf(run.file), words);
  const host = await openHeadless(bytes).catch((error: unknown) => {
    if (!(error instanceof HeadlessFileError)) throw error;
    throw new CliError(words.file[error.code](run.file));
  });
  const lost = await notCarried(bytes);
  host.useEverywhere();
  const now = momentOf(new Date());
  const result = await recalculate(excelPort(), {
    today: run.today ?? now.today,
    computedAt: now.computedAt,
    version,
    ...(run.sealed === undefined ? {} : { sealed: run.sealed }),
    ...(run.report === undefined ? {} : { report: run.report }),
  }).catch((error: unknown) => {
    throw recalculationError(error, run.file, words);
  });
  await saveCopy(out, await host.save(), words);
  return {
    report: result.report(run.language),
    written: out,
    warnings: [
      ...(lost.length === 0 ? [] : [words.notCarried(lost)]),
      ...host.warnings.map((warning) => words.engine(warning)),
      ...(result.seal === "differs" || result.seal === "not-computed" ? [words.sealWithdrawn] : []),
    ],
    syncs: host.syncs,
  };
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

/** The sentence for what the user can mend; any other error as it is. */
function recalculationError(error: unknown, file: string, words: CliWords): unknown {
  const { kind, place } = explainProblem(error);
  const sentences: Partial<Record<typeof kind, string>> = {
    "no-tables": words.file["no-tables"](file),
    "year-missing": words.yearMissing,
    "name-taken": words.nameTaken(place ?? ""),
    protected: words.protected,
  };
  const sentence = sentences[kind];
  return sentence === undefined ? error : new CliError(sentence);
}
