// npm run verify -- FILE.xlsx [--code XXXXXXXX-XXXXXXXX] [--lang da|en] [--json]
import { cliWords } from "../../wording/cli";
import type { Verdict } from "../../wording/verify";
import { languageOf } from "./arguments";
import { main } from "./main";
import { readVerifyOptions } from "./options";
import { printVerification } from "./print-verification";
import { verifyFile } from "./verify-file";

const EXIT: Readonly<Record<Verdict, number>> = { agrees: 0, differs: 1, unchecked: 2 };
/** A fault of ours says nothing of the workbook. */
const FAULT = 3;

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands.verify.help}\n`);
    return;
  }
  const options = readVerifyOptions(args);
  const result = await verifyFile(options);
  const { verdict, claim, differences } = result;
  const since = result.since?.(options.language) ?? null;
  const answer = options.json
    ? JSON.stringify({ verdict, claim, differences, since }, null, 2)
    : printVerification(result, options.language, options.code);
  process.stdout.write(`${answer}\n`);
  process.exitCode = EXIT[verdict];
}, FAULT);
