// Hands a file to the user, where Excel will not open it itself.

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads bytes under a file name. Where the pane runs in WebView2 nothing may happen, and nothing tells: the pane says what to do then. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Freed at once, it can be gone before it is saved.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
