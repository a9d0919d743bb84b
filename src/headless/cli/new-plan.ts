// npm run new-plan -- --year 2026 --out PLAN.xlsx [--example] [--lang da|en]
import { cliWords } from "../../wording/cli";
import type { Command } from "./command";
import { newPlanFile } from "./new-plan-file";
import { readNewPlanOptions } from "./options";

export const newPlan: Command = async (args, { out }) => {
  const options = readNewPlanOptions(args);
  out(`${cliWords(options.language).written(await newPlanFile(options))}\n`);
  return 0;
};
