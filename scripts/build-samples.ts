// npm run samples: builds the sample workbooks with the project's own template, through Office.js's client on the headless host.
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { excelPort } from "../src/excel";
import { type HeadlessExcel, openHeadless } from "../src/headless";
import { newPlanChanges, type PlanContent } from "../src/workbook/template";
import { DROPPED_DTU_2016 } from "./samples/dropped-dtu-2016";
import { MID_YEAR } from "./samples/mid-year";
import { POINTS_NSG_2016 } from "./samples/points-nsg-2016";
import { PLAN_2024 } from "./samples/resultatplan-2024";
import { SCALES_UCRS_2019 } from "./samples/scales-ucrs-2019";
import { YEAR } from "./samples/year";

const FOLDER = resolve(__dirname, "../samples");

const SAMPLES: Readonly<Record<string, PlanContent>> = {
  "resultatplan-2024-blank": PLAN_2024,
  "resultatplan-2024-q2": MID_YEAR,
  "resultatplan-2024-year": YEAR,
  "points-nsg-2016": POINTS_NSG_2016,
  "scales-ucrs-2019": SCALES_UCRS_2019,
  "dropped-dtu-2016": DROPPED_DTU_2016,
};

/** A plan as a workbook file. */
export async function buildWorkbook(content: PlanContent): Promise<Uint8Array> {
  const host = await openHeadless();
  host.useEverywhere();
  const port = excelPort();
  const seen = await port.read(() => true);
  await port.write(newPlanChanges(content, seen), seen, () => false);
  await removeSheets(host, seen.sheets);
  return host.save();
}

/** Removes the empty sheet every new workbook begins with. */
async function removeSheets(host: HeadlessExcel, names: readonly string[]): Promise<void> {
  await host.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

async function buildAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(SAMPLES))
    await writeFile(resolve(FOLDER, `${name}.xlsx`), await buildWorkbook(content));
}

if (require.main === module) void buildAll();
