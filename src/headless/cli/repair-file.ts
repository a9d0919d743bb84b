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
}

/**
 * Repairs a file into a copy.
 * @throws CliError with a sentence for the user
 */
export async function repairFile(run: {
  readonly file: string;
  readonly out?: string;
  readonly language: Language;
  /** Takes each sentence about what the copy does not carry or compute, before the copy is written. */
  readonly warn: (sentence: string) => void;
}): Promise<RepairedFile> {
  const words = cliWords(run.language);
  const { host, port } = await openFile(run.file, words);
  const out = await copyPath(run.file, run.out ?? siblingOf(run.file, "repareret"), words);
  const repaired = await repairPlan(port).catch((error: unknown) => {
    throw planError(error, run.file, words);
  });
  if (repaired.tables.length + repaired.columns.length + repaired.settings.length === 0)
    return { repaired, written: null };
  const bytes = await savedBytes(host, run.file, words);
  for (const warning of host.warnings) run.warn(words.engine(warning));
  await saveCopy(out, bytes, words);
  return { repaired, written: out };
}
