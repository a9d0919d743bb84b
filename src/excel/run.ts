// One way into Excel for everything in this room: waits out cell editing, and asks for one undo step where Excel can give it.

/** Runs a batch. Waits while a cell is being edited; from ExcelApi 1.20 on it is one undo step, before that one per sync. */
export function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}
