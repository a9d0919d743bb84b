// npm run roll-forward -- FILE.xlsx --out NEXT.xlsx [--today DATE] [--lang da|en]
import { cliWords } from "../../wording/cli";
import { languageOf } from "./arguments";
import { main } from "./main";
import { readRollForwardOptions } from "./options";
import { findingLines } from "./print";
import { rollForwardFile } from "./roll-forward-file";

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands["roll-forward"].help}\n`);
    return;
  }
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
  process.stdout.write(`${lines.join("\n")}\n`);
});
