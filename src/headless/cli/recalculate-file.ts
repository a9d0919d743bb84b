// Recalculates a workbook file: the add-in's own code, on the headless host, into a copy. The input is never written to.
import type { IsoDate } from "../../plan";
import { momentOf, recalculate, type ReportChoice } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import type { PlainReport } from "../../workbook/report";
import { copyPath, saveCopy, siblingOf } from "./copy";
import { openFile, planError, savedBytes } from "./open-file";
import { version } from "../../../package.json";

export interface FileRun {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly report?: ReportChoice;
  readonly language: Language;
  /** Takes each sentence about what the copy does not carry or compute, before the copy is written. */
  readonly warn: (sentence: string) => void;
  /** Whether to seal the inputs; yes unless told. */
  readonly sealed?: boolean;
}

export interface FileResult {
  readonly report: PlainReport;
  /** Full path of the copy. */
  readonly written: string;
  /** Round trips the add-in's code made. */
  readonly syncs: number;
}

/**
 * Recalculates a file into a copy; nothing is written where it cannot be done.
 * @throws CliError with a sentence for the user
 */
export async function recalculateFile(run: FileRun): Promise<FileResult> {
  const words = cliWords(run.language);
  const { host, port } = await openFile(run.file, words);
  const out = await copyPath(run.file, run.out ?? siblingOf(run.file, "genberegnet"), words);
  const now = momentOf(new Date());
  const result = await recalculate(port, {
    today: run.today ?? now.today,
    computedAt: now.computedAt,
    version,
    ...(run.sealed === undefined ? {} : { sealed: run.sealed }),
    ...(run.report === undefined ? {} : { report: run.report }),
  }).catch((error: unknown) => {
    throw planError(error, run.file, words);
  });
  const bytes = await savedBytes(host, run.file, words);
  const isWithdrawn = result.seal === "differs" || result.seal === "not-computed";
  for (const warning of host.warnings) run.warn(words.engine(warning));
  if (isWithdrawn) run.warn(words.sealWithdrawn);
  await saveCopy(out, bytes, words);
  return {
    report: result.report(run.language),
    written: out,
    syncs: host.syncs,
  };
}
