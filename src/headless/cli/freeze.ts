// npm run freeze -- FILE.xlsx [--out FILE] [--today DATE] [--again] [--lang da|en]
import { cliWords } from "../../wording/cli";
import { languageOf } from "./arguments";
import { freezeFile } from "./freeze-file";
import { main } from "./main";
import { readFreezeOptions } from "./options";

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands.freeze.help}\n`);
    return;
  }
  const options = readFreezeOptions(args);
  const { frozen, written, warnings } = await freezeFile(options);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const words = cliWords(options.language);
  const { edition, terms, code } = frozen;
  process.stdout.write(`${words.frozen.done(edition, terms, code)}\n\n${words.written(written)}\n`);
});
