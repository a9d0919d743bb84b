// npm run recalculate -- FILE.xlsx [--out FILE] [--today DATE] [--report Q1|Q2|Q3|Q4|year] [--lang da|en] [--json]
import { cliWords } from "../../wording/cli";
import { languageOf } from "./arguments";
import { main } from "./main";
import { readOptions } from "./options";
import { printReport } from "./print";
import { recalculateFile } from "./recalculate-file";

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands.recalculate.help}\n`);
    return;
  }
  const options = readOptions(args);
  const result = await recalculateFile(options);
  // Warnings go beside the report, so that --json stays one object.
  for (const warning of result.warnings) process.stderr.write(`${warning}\n`);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(result.report, null, 2)}\n`);
    return;
  }
  const written = cliWords(options.language).written(result.written);
  process.stdout.write(`${printReport(result.report, options.language)}\n\n${written}\n`);
});
