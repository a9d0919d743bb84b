// npm run samples: builds the sample workbooks with the project's own template, through Office.js's client on the headless host.
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { excelPort } from "../src/excel";
import { newWorkbook } from "../src/headless/cli/new-workbook";
import type { IsoDate } from "../src/plan";
import type { WorkbookPort } from "../src/recalculation";
import { readPlan } from "../src/workbook/facts";
import { agreedChanges } from "../src/workbook/memory/agreed-changes";
import { isWantedTable } from "../src/workbook/table-names";
import type { PlanContent } from "../src/workbook/template";
import { DROPPED_DTU_2016 } from "./samples/dropped-dtu-2016";
import { MID_YEAR } from "./samples/mid-year";
import { POINTS_NSG_2016 } from "./samples/points-nsg-2016";
import { PLAN_2024 } from "./samples/resultatplan-2024";
import { SCALES_UCRS_2019 } from "./samples/scales-ucrs-2019";
import { YEAR } from "./samples/year";
import { snapshotOf } from "../test/support/content";
import { writeChanged } from "./write-changed";

const FOLDER = resolve(__dirname, "../samples");

/** An edition of the agreed plan: what was agreed, and the day it was kept. */
interface Agreed {
  readonly content: PlanContent;
  readonly keptOn: IsoDate;
}

interface Sample {
  readonly content: PlanContent;
  readonly agreed?: readonly Agreed[];
}

const SIGNED: Agreed = { content: PLAN_2024, keptOn: "2024-01-31" };

/** Invented: the parties agree what the deviation is taken of, in the agreement that leaves a line out. */
const ADDENDUM: Agreed = {
  content: { ...PLAN_2024, settings: { ...PLAN_2024.settings, deviationBase: "bruttoudgifter" } },
  keptOn: "2024-09-12",
};

const SAMPLES: Readonly<Record<string, Sample>> = {
  "resultatplan-2024-blank": { content: PLAN_2024 },
  "resultatplan-2024-q2": { content: MID_YEAR, agreed: [SIGNED] },
  "resultatplan-2024-year": { content: YEAR, agreed: [SIGNED, ADDENDUM] },
  "points-nsg-2016": { content: POINTS_NSG_2016 },
  "scales-ucrs-2019": { content: SCALES_UCRS_2019 },
  "dropped-dtu-2016": { content: DROPPED_DTU_2016 },
};

/** A plan as a workbook file, with the agreed plan kept in it edition by edition. */
export async function buildWorkbook(
  content: PlanContent,
  agreed: readonly Agreed[] = [],
): Promise<Uint8Array> {
  const host = await newWorkbook(content);
  for (const edition of agreed) await keepAgreed(edition, excelPort());
  return host.save();
}

/** Keeps another plan than the one in the workbook: the results came later than the agreement. */
async function keepAgreed({ content, keptOn }: Agreed, port: WorkbookPort): Promise<void> {
  const there = await port.read(isWantedTable);
  const { plan, located } = readPlan(there);
  const asAgreed = readPlan(snapshotOf(content)).plan;
  const changes = agreedChanges({ ...asAgreed, agreed: plan.agreed }, located, there, keptOn);
  await port.write(changes, there, () => false);
}

async function buildAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, { content, agreed }] of Object.entries(SAMPLES))
    await writeChanged(resolve(FOLDER, `${name}.xlsx`), await buildWorkbook(content, agreed));
}

if (require.main === module) void buildAll();
