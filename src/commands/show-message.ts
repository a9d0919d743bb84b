// A small window over the workbook. The ribbon's button has no pane to write in, and Excel has no other message of its own.

/** In per cent of the screen: room for a title and three sentences. */
const SIZE = { height: 30, width: 25 };

/**
 * Shows the page and waits until it is closed: the window belongs to the button's run, and goes when that ends.
 * Rejects with Office's own error when the window cannot be opened.
 */
export async function showMessage(address: string): Promise<void> {
  const dialog = await open(address);
  await new Promise<void>((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      resolve();
    });
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      resolve();
    });
  });
}

function open(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`${result.error.code} ${result.error.message}`));
    });
  });
}
