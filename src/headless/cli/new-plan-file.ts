// A new plan as a file: empty for its year, with examples, or with the plan of 2024 that the samples hold.
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { examplePlan } from "../../workbook/example";
import { emptyPlan, type PlanContent } from "../../workbook/template";
import { PLAN_2024 } from "../../../scripts/samples/resultatplan-2024";
import { newPath, saveCopy } from "./copy";
import { newWorkbook } from "./new-workbook";

/** The year whose published plan is at hand as an example. */
const PUBLISHED = 2024;

/**
 * Writes a new plan; tells where it lies.
 * @throws CliError with a sentence for the user
 */
export async function newPlanFile(run: {
  readonly year: number;
  readonly out: string;
  readonly example: boolean;
  readonly language: Language;
}): Promise<string> {
  const words = cliWords(run.language);
  const out = await newPath(run.out, words);
  const host = await newWorkbook(contentFor(run.year, run.example));
  await saveCopy(out, await host.save(), words);
  return out;
}

function contentFor(year: number, example: boolean): PlanContent {
  if (!example) return emptyPlan(year);
  return year === PUBLISHED ? PLAN_2024 : examplePlan(year);
}
