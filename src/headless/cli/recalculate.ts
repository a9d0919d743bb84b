// npm run recalculate -- FILE.xlsx [--out FILE] [--today DATE] [--report Q1|Q2|Q3|Q4|year] [--lang da|en] [--json]
import { cliWords } from "../../wording/cli";
import type { Command } from "./command";
import { readOptions } from "./options";
import { printReport } from "./print";
import { recalculateFile } from "./recalculate-file";

export const recalculate: Command = async (args, { out, err }) => {
  const options = readOptions(args);
  // Warnings go beside the report, so that --json stays one object.
  const result = await recalculateFile({ ...options, warn: (sentence) => err(`${sentence}\n`) });
  if (options.json) {
    out(`${JSON.stringify(result.report, null, 2)}\n`);
    return 0;
  }
  const written = cliWords(options.language).written(result.written);
  out(`${printReport(result.report, options.language)}\n\n${written}\n`);
  return 0;
};
