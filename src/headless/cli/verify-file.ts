// Checks a received workbook file: every formula computed anew by the headless engine, then compared with what it claims.
// Nothing is written.
import { verify, type Verification } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { VerifyOptions } from "./options";
import { openFile, planError } from "./open-file";
import { version } from "../../../package.json";

/**
 * The check of a file.
 * @throws CliError with a sentence for the user, where the file cannot be read or holds no plan
 */
export async function verifyFile({
  file,
  code,
  language,
}: Pick<VerifyOptions, "file" | "code" | "language">): Promise<Verification> {
  const words = cliWords(language);
  const { host, port } = await openFile(file, words);
  // What the formulas showed when the file was saved is what somebody could have typed: they are computed here.
  host.changedOutside();
  return verify(port, { version, ...(code === undefined ? {} : { code }) }).catch((error: unknown) => {
    throw planError(error, file, words);
  });
}
