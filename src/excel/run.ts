// One way into Excel for everything in this room: waits out cell editing.

/**
 * Runs a batch. Waits while a cell is being edited. Fails as soon as the batch does: the client's own tidying up may be what
 * Excel does not answer. It asks for no undo group: inside one Excel refuses to move, hide or delete a sheet
 * (`UndoNotSupported`), which every first recalculation does. *Fortryd* is the add-in's own.
 */
export function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    Excel.run({ delayForCellEdit: true }, async (context) => {
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
