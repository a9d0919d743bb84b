// Next year's plan goes to a workbook of its own: carried there in a small file, built there when the user says so.
import {
  CARRIED_SHEETS,
  carriedPlanFile,
  CarriedPlanError,
  carriesPlan,
  readCarriedPlan,
} from "../workbook/carried/carried-plan";
import { CARRIED_WORDS } from "../wording/sheets/carried";
import { finishingChanges } from "../workbook/blank-lookups";
import { isWantedTable } from "../workbook/table-names";
import { newPlanChanges, type PlanContent } from "../workbook/template";
import type { Circumstances } from "./assess";
import type { WorkbookPort } from "./port";
import { rollForwardPlan } from "./roll-forward-plan";

/** A plan to be opened in a workbook of its own. */
export interface CarriedFile {
  readonly year: number;
  /** "Resultatplan 2025.xlsx" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Next year's plan as a file to be opened. The workbook is only read.
 * @throws NoPlanTablesError, YearMissingError
 */
export async function carryPlan(port: WorkbookPort, circumstances: Circumstances): Promise<CarriedFile> {
  const content = await rollForwardPlan(port, circumstances);
  const year = yearOf(content);
  return { year, name: CARRIED_WORDS.file(year), bytes: carriedPlanFile(content) };
}

/**
 * The year of the plan this workbook carries; null when it carries none.
 * @throws CarriedPlanError when it carries one that cannot be read
 */
export async function carriedYear(port: WorkbookPort): Promise<number | null> {
  const { sheets } = await port.read(() => false);
  return carriesPlan(sheets) ? yearOf(await carriedContent(port)) : null;
}

/**
 * Builds the plan this workbook carries, and takes away the sheets that carried it.
 * @throws CarriedPlanError, OwnedNameTakenError
 */
export async function createCarriedPlan(port: WorkbookPort): Promise<void> {
  const content = await carriedContent(port);
  const seen = await port.read(isWantedTable);
  const sheets = CARRIED_SHEETS.filter((name) => seen.sheets.includes(name));
  const changes = {
    ...newPlanChanges(content, seen),
    ...finishingChanges(seen),
    removed: { sheets, names: [] },
  };
  await port.write(changes, seen, () => false);
}

async function carriedContent(port: WorkbookPort): Promise<PlanContent> {
  return readCarriedPlan(await port.readSheets(CARRIED_SHEETS));
}

function yearOf({ settings: { year } }: PlanContent): number {
  if (typeof year !== "number") throw new CarriedPlanError("it does not say its year.");
  return year;
}
