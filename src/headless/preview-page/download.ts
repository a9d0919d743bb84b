// Hands a file to the user through the browser's own download.

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads bytes under a file name. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes when the click is done; freeing them at once can cancel the download in some.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
