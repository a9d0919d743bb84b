// npm run samples: builds the sample workbooks with the project's own template, through Office.js's client on the headless host.
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { excelPort } from "../src/excel";
import { openHeadless } from "../src/headless";
import { newPlanChanges, type PlanContent } from "../src/workbook/template";
import { MID_YEAR } from "./samples/mid-year";
import { PLAN_2024 } from "./samples/resultatplan-2024";
import { YEAR } from "./samples/year";

const FOLDER = resolve(__dirname, "../samples");

const SAMPLES: Readonly<Record<string, PlanContent>> = {
  "resultatplan-2024-blank": PLAN_2024,
  "resultatplan-2024-q2": MID_YEAR,
  "resultatplan-2024-year": YEAR,
};

/** A plan as a workbook file. */
export async function buildWorkbook(content: PlanContent): Promise<Uint8Array> {
  const host = await openHeadless();
  host.useEverywhere();
  const port = excelPort();
  const seen = await port.read(() => true);
  await port.write(newPlanChanges(content, seen), seen, () => false);
  return host.save();
}

async function buildAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(SAMPLES))
    await writeFile(resolve(FOLDER, `${name}.xlsx`), await buildWorkbook(content));
}

if (require.main === module) void buildAll();
