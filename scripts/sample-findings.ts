// npm run samples: beside each sample the findings that are expected in it, whole and in order, with severity and cell.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { excelPort } from "../src/excel";
import { openHeadless } from "../src/headless";
import { assess, type Circumstances } from "../src/recalculation";
import { makeReport } from "../src/workbook/make-report";
import { isWantedTable } from "../src/workbook/table-names";

const FOLDER = resolve(__dirname, "../samples");

/** Each sample with the day it is looked at. */
export const LOOKED_AT: Readonly<Record<string, Circumstances>> = {
  "resultatplan-2024-blank": { today: "2024-02-01" },
  "resultatplan-2024-q2": { today: "2024-07-10", report: "Q2" },
  "resultatplan-2024-year": { today: "2025-01-20", report: "year" },
  "points-nsg-2016": { today: "2017-01-20", report: "year" },
  "scales-ucrs-2019": { today: "2020-01-20", report: "year" },
  "dropped-dtu-2016": { today: "2017-01-20", report: "year" },
};

export interface ExpectedFindings {
  readonly today: string;
  readonly report: string | null;
  /** "error percent-scale Krav!M7", in the order shown. */
  readonly findings: readonly string[];
}

/** What the check finds in a sample's file. */
export async function findingsOfSample(name: string): Promise<ExpectedFindings> {
  const when = LOOKED_AT[name];
  if (when === undefined) throw new Error(`Say on which day the sample ${name} is looked at`);
  const host = await openHeadless(await readFile(resolve(FOLDER, `${name}.xlsx`)));
  host.useEverywhere();
  const workbook = await excelPort().read(isWantedTable);
  const { findings } = makeReport(assess(workbook, when), "da");
  return {
    today: when.today,
    report: when.report ?? null,
    findings: findings.map(({ severity, code, cell, place }) => `${severity} ${code} ${cell ?? place}`),
  };
}

/** The file of a sample's expected findings. */
export function findingsFile(name: string): string {
  return resolve(FOLDER, `${name}.findings.json`);
}

async function writeAll(): Promise<void> {
  for (const name of Object.keys(LOOKED_AT))
    await writeFile(findingsFile(name), `${JSON.stringify(await findingsOfSample(name), null, 2)}\n`);
}

if (require.main === module) void writeAll();
