// npm run verify -- FILE.xlsx [--code XXXXXXXX-XXXXXXXX] [--lang da|en] [--json]
import type { Verdict } from "../../wording/verify";
import type { Command } from "./command";
import { readVerifyOptions } from "./options";
import { printVerification } from "./print-verification";
import { verifyFile } from "./verify-file";

const EXIT: Readonly<Record<Verdict, number>> = { agrees: 0, differs: 1, unchecked: 2 };
export const verify: Command = async (args, { out }) => {
  const options = readVerifyOptions(args);
  const result = await verifyFile(options);
  const { verdict, claim, differences } = result;
  const since = result.since?.(options.language) ?? null;
  const answer = options.json
    ? JSON.stringify({ verdict, claim, differences, since }, null, 2)
    : printVerification(result, options.language, options.code);
  out(`${answer}\n`);
  return EXIT[verdict];
};
