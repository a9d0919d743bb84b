// Next year's plan from this year's file, as a new file. This year's is only read.
import type { IsoDate } from "../../plan";
import { assess, firstDay, momentOf, rollForwardPlan, YearMissingError } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { readPlan } from "../../workbook/facts";
import { makeReport } from "../../workbook/make-report";
import type { PlainFinding } from "../../workbook/report";
import { newPathBeside, saveCopy } from "./copy";
import { CliError } from "./error";
import { newWorkbook } from "./new-workbook";
import { openFile, planError } from "./open-file";

export interface RolledFile {
  readonly written: string;
  /** The new plan's title, and what the check asks about it. */
  readonly title: string;
  readonly decisions: readonly PlainFinding[];
}

/**
 * Rolls a file forward into another.
 * @throws CliError with a sentence for the user
 */
export async function rollForwardFile(run: {
  readonly file: string;
  readonly out: string;
  readonly today?: IsoDate;
  readonly language: Language;
}): Promise<RolledFile> {
  const words = cliWords(run.language);
  const { port } = await openFile(run.file, words);
  const out = await newPathBeside(run.file, run.out, words);
  const today = run.today ?? momentOf(new Date()).today;
  const content = await rollForwardPlan(port, { today }).catch((error: unknown) => {
    throw error instanceof YearMissingError
      ? new CliError(words.rolled.yearMissing)
      : planError(error, run.file, words);
  });
  const host = await newWorkbook(content);
  const workbook = await port.read(() => true);
  // Asked as the new year begins: what falls due during it is not yet missing.
  const outcome = assess(workbook, { today: firstDay(readPlan(workbook).plan, today) });
  const report = makeReport(outcome, run.language);
  await saveCopy(out, await host.save(), words);
  return { written: out, title: report.plan.title, decisions: report.findings };
}
