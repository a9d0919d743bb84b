// One way into Excel for everything in this room: waits out cell editing, and asks for one undo step where Excel can give it.

/**
 * Runs a batch. Waits while a cell is being edited; from ExcelApi 1.20 on it is one undo step, before that one per sync.
 * Fails as soon as the batch does: the client's own tidying up may be what Excel does not answer.
 */
export function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) options.mergeUndoGroup = true;
  return new Promise((resolve, reject) => {
    Excel.run(options, async (context) => {
      try {
        return await batch(context);
      } catch (error) {
        reject(asError(error));
        throw error;
      }
    }).then(resolve, reject);
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
