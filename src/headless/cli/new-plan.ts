// npm run new-plan -- --year 2026 --out PLAN.xlsx [--example] [--lang da|en]
import { cliWords } from "../../wording/cli";
import { languageOf } from "./arguments";
import { main } from "./main";
import { newPlanFile } from "./new-plan-file";
import { readNewPlanOptions } from "./options";

main(async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${cliWords(languageOf(args)).commands["new-plan"].help}\n`);
    return;
  }
  const options = readNewPlanOptions(args);
  process.stdout.write(`${cliWords(options.language).written(await newPlanFile(options))}\n`);
});
