// A carriage return inside a text: XML readers make it a line feed, so Excel writes it as "_x000D_". The file library reads
// that, but writes the character itself.
import type { Workbook } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";

const STRINGS = "xl/sharedStrings.xml";

/** The file with every carriage return of its texts written as Excel writes it; the same bytes where there is none. */
export async function withReturnsKept(workbook: Workbook, bytes: Uint8Array): Promise<Uint8Array> {
  if (!hasReturn(workbook)) return bytes;
  const parts = zip();
  for await (const entry of unzip(bytes).entries()) {
    const content = await entry.bytes();
    parts.add(entry.path, entry.path === STRINGS ? escaped(content) : content);
  }
  return parts.bytesSync();
}

function escaped(content: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(content).replaceAll("\r", "_x000D_"));
}

function hasReturn(workbook: Workbook): boolean {
  let found = false;
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell(({ value }) => {
        if (typeof value === "string" && value.includes("\r")) found = true;
      });
    });
  return found;
}
