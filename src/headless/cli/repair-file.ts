// Adds what a plan's workbook lacks, in a copy. The input is never written to; where nothing is missing no copy is made.
import { type Repaired, repairPlan } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { copyPath, saveCopy, siblingOf } from "./copy";
import { openFile, planError, savedBytes } from "./open-file";

export interface RepairedFile {
  readonly repaired: Repaired;
  /** Full path of the copy; null where nothing was added. */
  readonly written: string | null;
  readonly warnings: readonly string[];
}

/**
 * Repairs a file into a copy.
 * @throws CliError with a sentence for the user
 */
export async function repairFile(run: {
  readonly file: string;
  readonly out?: string;
  readonly language: Language;
}): Promise<RepairedFile> {
  const words = cliWords(run.language);
  const { host, port } = await openFile(run.file, words);
  const out = await copyPath(run.file, run.out ?? siblingOf(run.file, "repareret"), words);
  const repaired = await repairPlan(port).catch((error: unknown) => {
    throw planError(error, run.file, words);
  });
  if (repaired.tables.length + repaired.columns.length + repaired.settings.length === 0)
    return { repaired, written: null, warnings: [] };
  await saveCopy(out, await savedBytes(host, run.file, words), words);
  return {
    repaired,
    written: out,
    warnings: [...host.warnings.map((warning) => words.engine(warning))],
  };
}
