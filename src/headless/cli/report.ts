// npm run report -- FILE.xlsx --report Q1|Q2|Q3|Q4|year [--out FILE] [--today DATE] [--again] [--lang da|en] [--json]
import { cliWords } from "../../wording/cli";
import { languageOf } from "./arguments";
import { main } from "./main";
import { readReportOptions } from "./options";
import { printReport, readyLines } from "./print";
import { reportFile } from "./report-file";

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands.report.help}\n`);
    return;
  }
  const options = readReportOptions(args);
  const result = await reportFile(options);
  // Warnings go beside the report, so that --json stays one object.
  for (const warning of result.warnings) process.stderr.write(`${warning}\n`);
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ ...result.report, since: result.since, ready: result.ready }, null, 2)}\n`,
    );
    return;
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
  process.stdout.write(`${lines.join("\n")}\n`);
});
