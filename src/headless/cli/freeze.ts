// npm run freeze -- FILE.xlsx [--out FILE] [--today DATE] [--again] [--lang da|en]
import { cliWords } from "../../wording/cli";
import { freezeFile } from "./freeze-file";
import type { Command } from "./command";
import { readFreezeOptions } from "./options";

export const freeze: Command = async (args, { out, err }) => {
  const options = readFreezeOptions(args);
  const { frozen, written } = await freezeFile({ ...options, warn: (sentence) => err(`${sentence}\n`) });
  const words = cliWords(options.language);
  const { edition, terms, code } = frozen;
  out(`${words.frozen.done(edition, terms, code)}\n\n${words.written(written)}\n`);
  return 0;
};
