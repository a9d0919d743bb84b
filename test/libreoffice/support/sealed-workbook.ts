// A workbook of the project's own with its seal, written through Office.js's client on the headless host.
import { excelPort } from "../../../src/excel";
import { openHeadless } from "../../../src/headless";
import { sealChanges, type SealChanges } from "../../../src/workbook/seal";
import { isInputTable } from "../../../src/workbook/plan-tables";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

export interface SealedWorkbook {
  readonly bytes: Uint8Array;
  readonly inputs: WorkbookSnapshot;
  readonly changes: SealChanges;
}

export interface Sealing {
  /** Only these tables; all input tables unless told. */
  readonly only?: readonly string[];
  /** Done to the workbook first. */
  readonly edit?: (workbook: Excel.Workbook) => void;
}

/** Seals the inputs of a workbook file. */
export async function sealWorkbook(file: Uint8Array, { only, edit }: Sealing = {}): Promise<SealedWorkbook> {
  const host = await openHeadless(file);
  host.useEverywhere();
  if (edit !== undefined)
    await host.run(async (context) => {
      edit(context.workbook);
      await context.sync();
    });
  const port = excelPort();
  const inputs = await port.read((name) => isInputTable(name) && (only ?? [name]).includes(name));
  const changes = sealChanges(inputs);
  await port.write({ sheets: changes.sheets, names: changes.names, mark: null }, inputs, () => false);
  return { bytes: await host.save(), inputs, changes };
}
