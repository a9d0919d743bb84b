// Opens a file as a new workbook in a window of its own. The add-in cannot write in it from here: each workbook has its own pane.

/** Opens .xlsx bytes as a new, unsaved workbook. Rejects with what Excel threw, for instance where new windows are blocked. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  await Excel.createWorkbook(btoa(binary));
}
