// npm run report -- FILE.xlsx --report Q1|Q2|Q3|Q4|year [--out FILE] [--today DATE] [--again] [--lang da|en] [--json]
import { cliWords } from "../../wording/cli";
import type { Command } from "./command";
import { readReportOptions } from "./options";
import { printReport, readyLines } from "./print";
import { reportFile } from "./report-file";

export const report: Command = async (args, { out, err }) => {
  const options = readReportOptions(args);
  // Warnings go beside the report, so that --json stays one object.
  const result = await reportFile({ ...options, warn: (sentence) => err(`${sentence}\n`) });
  if (options.json) {
    out(`${JSON.stringify({ ...result.report, since: result.since, ready: result.ready }, null, 2)}\n`);
    return 0;
  }
  const words = cliWords(options.language);
  const since = result.since === null ? [] : words.since(result.since);
  const lines = [
    printReport(result.report, options.language),
    "",
    ...since,
    ...readyLines(result.ready, options.language),
    "",
    words.written(result.written),
  ];
  out(`${lines.join("\n")}\n`);
  return 0;
};
