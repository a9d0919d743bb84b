// Recalculates a workbook file: the add-in's own code, on the headless host, into a copy. The input is never written to.
import { readFile, writeFile } from "node:fs/promises";
import { parse, resolve, join } from "node:path";
import { excelPort } from "../../excel";
import type { IsoDate } from "../../plan";
import {
  momentOf,
  NoPlanTablesError,
  OwnedNameTakenError,
  PlanYearMissingError,
  recalculate,
  type ReportChoice,
} from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import type { PlainReport } from "../../workbook/report";
import { HeadlessFileError, notCarried, openHeadless } from "..";
import { CliError } from "./options";
import { version } from "../../../package.json";

export interface FileRun {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly report?: ReportChoice;
  readonly language: Language;
}

export interface FileResult {
  readonly report: PlainReport;
  readonly written: string;
  /** Sentences about what the copy does not carry, or could not be computed. */
  readonly warnings: readonly string[];
  /** Round trips the add-in's code made. */
  readonly syncs: number;
}

/**
 * Recalculates a file into a copy.
 * @throws CliError with a sentence for the user, when the file cannot be recalculated
 */
export async function recalculateFile(run: FileRun): Promise<FileResult> {
  const words = cliWords(run.language);
  const out = resolve(run.out ?? siblingOf(run.file));
  if (out === resolve(run.file)) throw new CliError(words.overInput(run.file));
  const bytes = await readInput(run);
  const lost = await notCarried(bytes);
  const host = await openHeadless(bytes).catch((error: unknown) => {
    throw fileError(error, run);
  });
  host.useEverywhere();
  const now = momentOf(new Date());
  const result = await recalculate(excelPort(), {
    today: run.today ?? now.today,
    computedAt: now.computedAt,
    version,
    ...(run.report === undefined ? {} : { report: run.report }),
  }).catch((error: unknown) => {
    throw recalculationError(error, run);
  });
  const saved = await host.save();
  await writeFile(out, saved).catch((error: unknown) => {
    throw new CliError(words.cannotWrite(out, error instanceof Error ? error.message : String(error)));
  });
  return {
    report: result.report(run.language),
    written: out,
    warnings: [
      ...(lost.length === 0 ? [] : [words.notCarried(lost.join(", "))]),
      ...host.warnings.map((warning) => words.engine(warning)),
    ],
    syncs: host.syncs,
  };
}

async function readInput(run: FileRun): Promise<Uint8Array> {
  try {
    return await readFile(run.file);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const words = cliWords(run.language);
    throw new CliError(words.file[isMissing ? "not-found" : "unreadable"](run.file));
  }
}

function fileError(error: unknown, run: FileRun): unknown {
  if (!(error instanceof HeadlessFileError)) return error;
  return new CliError(cliWords(run.language).file[error.code](run.file));
}

function recalculationError(error: unknown, run: FileRun): unknown {
  const words = cliWords(run.language);
  if (error instanceof NoPlanTablesError) return new CliError(words.file["no-tables"](run.file));
  if (error instanceof PlanYearMissingError) return new CliError(words.yearMissing);
  return error instanceof OwnedNameTakenError ? new CliError(words.nameTaken(error.table)) : error;
}

/** "plan.xlsx" → "plan.genberegnet.xlsx" beside it. */
function siblingOf(file: string): string {
  const { dir, name } = parse(file);
  return join(dir, `${name}.genberegnet.xlsx`);
}
