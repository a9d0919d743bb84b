// Excel without Excel, in Node. In tests:
//
//   const excel = await openHeadless();            // or openHeadless(bytes of an .xlsx)
//   await excel.run(async (context) => {           // Excel.run of Microsoft's own client on this workbook
//     context.workbook.worksheets.add("Mål").getRange("A1:B2").values = [["Id", "Mål"], ["1.1", 5]];
//     await context.sync();
//   });
//   expect(excel.syncs).toBe(1);
//   excel.useEverywhere();                         // the add-in's code: plain Excel.run and the global Excel, Office
//   const bytes = await excel.save();
//
// What is not supported answers ApiNotFound; see MEMBERS.md for what is.
import { loadClient } from "./client";
import { emptyWorkbook, readWorkbook } from "./file";
import { HeadlessExcel } from "./headless-excel";
import { DEFAULT_SUPPORT, type RequirementSupport, withMembers } from "./office";

export { HeadlessExcel } from "./headless-excel";
export { HeadlessFileError, type HeadlessFileProblem } from "./file";
export { HostError, type HostErrorCode } from "./protocol/host-error";
export { runAction } from "./office";
export type { Interference, Traffic } from "./session";
export type { PreviewCell, PreviewSheet, PreviewTable } from "./preview";

export interface HeadlessOptions {
  /** Requirement sets to declare, by name and highest version; ExcelApi 1.17 unless told. */
  readonly support?: RequirementSupport;
}

/** Whether options of `Excel.run` ask for one step of undo. */
function isGrouped(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "mergeUndoGroup" in options &&
    options.mergeUndoGroup === true
  );
}

class NodeHeadlessExcel extends HeadlessExcel {
  override useEverywhere(): this {
    const { Excel, Office, OfficeExtension } = this.client;
    // The npm library does not know `mergeUndoGroup`; the one at Microsoft's address does, and Excel then behaves otherwise.
    const run = (...args: readonly unknown[]): Promise<unknown> => {
      const work = (): Promise<unknown> => Reflect.apply(Excel.run, Excel, args) as Promise<unknown>;
      return isGrouped(args[0]) ? this.inUndoGroup(work) : work();
    };
    Object.assign(globalThis, { Excel: withMembers(Excel, { run }), Office, OfficeExtension });
    return super.useEverywhere();
  }
}

/**
 * Opens a workbook file's bytes, or an empty workbook with one sheet.
 * @throws HeadlessFileError where the bytes are no workbook that can be read
 */
export async function openHeadless(
  bytes?: Uint8Array,
  options: HeadlessOptions = {},
): Promise<HeadlessExcel> {
  const loaded = bytes === undefined ? emptyWorkbook() : await readWorkbook(bytes);
  return new NodeHeadlessExcel(loadClient(options.support ?? DEFAULT_SUPPORT), loaded);
}
