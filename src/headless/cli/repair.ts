// npm run repair -- FILE.xlsx [--out FILE.xlsx] [--lang da|en]
import { cliWords } from "../../wording/cli";
import type { Command } from "./command";
import { readRepairOptions } from "./options";
import { repairFile } from "./repair-file";

export const repair: Command = async (args, { out, err }) => {
  const options = readRepairOptions(args);
  const { repaired, written } = await repairFile({ ...options, warn: (sentence) => err(`${sentence}\n`) });
  const words = cliWords(options.language);
  const lines = [
    ...repaired.tables.map(words.repair.table),
    ...repaired.columns.map(({ table, header }) => words.repair.column(table, header)),
    ...repaired.settings.map(({ table, label }) => words.repair.setting(table, label)),
    ...repaired.blocked.map(({ table, headers, cell }) => words.repair.blocked(table, headers, cell)),
    written === null ? words.repair.nothing : words.written(written),
  ];
  out(`${lines.join("\n")}\n`);
  return 0;
};
