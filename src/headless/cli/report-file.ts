// Keeps a period's report of a file, with its sheet, in a copy. The file itself is only read.
import type { IsoDate } from "../../plan";
import {
  keepReport,
  KeepRefusedError,
  momentOf,
  type PlainSince,
  type ReadyToSend,
  readyToSend,
  type ReportChoice,
  sinceLastReport,
} from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import type { PlainReport } from "../../workbook/report";
import { copyPath, saveCopy, siblingOf } from "./copy";
import { CliError } from "./error";
import { openFile, planError, savedBytes } from "./open-file";
import { version } from "../../../package.json";

export interface ReportedFile {
  readonly report: PlainReport;
  /** What has changed since the last report; null when this is the first. */
  readonly since: PlainSince | null;
  /** What is to be seen to before it is sent, and the covering mail. */
  readonly ready: ReadyToSend;
  /** Full path of the copy. */
  readonly written: string;
}

/**
 * Keeps a report of a file in a copy.
 * @throws CliError with a sentence for the user
 */
export async function reportFile(run: {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly report: ReportChoice;
  readonly again: boolean;
  readonly language: Language;
  /** Takes each sentence about what the copy does not carry or compute, before the copy is written. */
  readonly warn: (sentence: string) => void;
  /** Whether to seal the inputs; yes unless told. */
  readonly sealed?: boolean;
}): Promise<ReportedFile> {
  const words = cliWords(run.language);
  const { host, port } = await openFile(run.file, words);
  const out = await copyPath(run.file, run.out ?? siblingOf(run.file, "afrapporteret"), words);
  const now = momentOf(new Date());
  const result = await keepReport(port, {
    today: run.today ?? now.today,
    computedAt: now.computedAt,
    version,
    report: run.report,
    again: run.again,
    ...(run.sealed === undefined ? {} : { sealed: run.sealed }),
  }).catch((error: unknown) => {
    throw error instanceof KeepRefusedError
      ? new CliError(words.notKept[error.problem](error.period, error.day))
      : planError(error, run.file, words);
  });
  const { outcome, seal } = result;
  const bytes = await savedBytes(host, run.file, words);
  const isWithdrawn = seal === "differs" || seal === "not-computed";
  for (const warning of host.warnings) run.warn(words.engine(warning));
  if (isWithdrawn) run.warn(words.sealWithdrawn);
  await saveCopy(out, bytes, words);
  return {
    ready: readyToSend(outcome, {
      period: result.period,
      today: run.today ?? now.today,
      code: seal === "agrees" ? (outcome.plan.kept.at(-1)?.code ?? "") : "",
      kept: seal === "agrees" ? "unchanged" : "unknown",
    }),
    report: result.report(run.language),
    since: sinceLastReport(outcome, run.language, run.report),
    written: out,
  };
}
