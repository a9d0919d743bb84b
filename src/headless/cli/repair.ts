// npm run repair -- FILE.xlsx [--out FILE.xlsx] [--lang da|en]
import { cliWords } from "../../wording/cli";
import { languageOf } from "./arguments";
import { main } from "./main";
import { readRepairOptions } from "./options";
import { repairFile } from "./repair-file";

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands.repair.help}\n`);
    return;
  }
  const options = readRepairOptions(args);
  const { repaired, written, warnings } = await repairFile(options);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const words = cliWords(options.language);
  const lines = [
    ...repaired.tables.map(words.repair.table),
    ...repaired.columns.map(({ table, header }) => words.repair.column(table, header)),
    ...repaired.settings.map(({ table, label }) => words.repair.setting(table, label)),
    ...repaired.blocked.map(({ table, headers, cell }) => words.repair.blocked(table, headers, cell)),
    written === null ? words.repair.nothing : words.written(written),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
});
