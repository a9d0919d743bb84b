// Keeps a file's plan as agreed, in a copy. The file itself is only read.
import type { IsoDate } from "../../plan";
import { freezePlan, FreezeRefusedError, type Frozen, momentOf } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { copyPath, saveCopy, siblingOf } from "./copy";
import { CliError } from "./error";
import { openFile, planError, savedBytes } from "./open-file";

export interface FrozenFile {
  readonly frozen: Frozen;
  /** Full path of the copy. */
  readonly written: string;
}

/**
 * Keeps the agreed plan of a file in a copy.
 * @throws CliError with a sentence for the user
 */
export async function freezeFile(run: {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly again: boolean;
  readonly language: Language;
  /** Takes each sentence about what the copy does not carry or compute, before the copy is written. */
  readonly warn: (sentence: string) => void;
}): Promise<FrozenFile> {
  const words = cliWords(run.language);
  const { host, port } = await openFile(run.file, words);
  const out = await copyPath(run.file, run.out ?? siblingOf(run.file, "fastholdt"), words);
  const today = run.today ?? momentOf(new Date()).today;
  const frozen = await freezePlan(port, { today, again: run.again }).catch((error: unknown) => {
    throw error instanceof FreezeRefusedError
      ? new CliError(words.frozen.refused[error.problem](error.cells, error.keptOn))
      : planError(error, run.file, words);
  });
  const bytes = await savedBytes(host, run.file, words);
  // No formula looks at the copy of the plan: what the engine cannot compute is as it was.
  for (const warning of host.warnings)
    if (warning.kind === "signature-broken") run.warn(words.engine(warning));
  await saveCopy(out, bytes, words);
  return { frozen, written: out };
}
