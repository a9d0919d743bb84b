// npm run roll-forward -- FILE.xlsx --out NEXT.xlsx [--today DATE] [--lang da|en]
import { cliWords } from "../../wording/cli";
import type { Command } from "./command";
import { readRollForwardOptions } from "./options";
import { findingLines } from "./print";
import { rollForwardFile } from "./roll-forward-file";

export const rollForward: Command = async (args, { out }) => {
  const options = readRollForwardOptions(args);
  const { written, title, decisions } = await rollForwardFile(options);
  const words = cliWords(options.language);
  const lines = [
    words.rolled.heading(title, decisions.length),
    ...decisions.flatMap(findingLines),
    "",
    words.rolled.always,
    "",
    words.written(written),
  ];
  out(`${lines.join("\n")}\n`);
  return 0;
};
