// What the file library writes otherwise than Excel, put right in the parts it has written:
// - A carriage return inside a text: XML readers make it a line feed, so Excel writes it as "_x000D_".
// - A table without filter buttons: in a file it is one without a filter, and the library writes one into every table.
import type { Workbook } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { escapeAttribute } from "../files";
import { hasButtons, tablesOf } from "./model/tables";

type Mend = (part: string, text: string) => string;

/** The file as Excel writes it; the same bytes where there is nothing to put right. */
export async function withPartsMended(workbook: Workbook, bytes: Uint8Array): Promise<Uint8Array> {
  const mends = [...returns(workbook), ...filters(workbook)];
  if (mends.length === 0) return bytes;
  const parts = zip();
  for await (const entry of unzip(bytes).entries()) {
    const content = await entry.bytes();
    const isText = /^xl\/(?:sharedStrings|tables\/[^/]+)\.xml$/u.test(entry.path);
    if (!isText) parts.add(entry.path, content);
    else {
      const text = new TextDecoder().decode(content);
      parts.add(
        entry.path,
        mends.reduce((mended, mend) => mend(entry.path, mended), text),
      );
    }
  }
  return parts.bytesSync();
}

function returns(workbook: Workbook): readonly Mend[] {
  const mend: Mend = (part, text) =>
    part === "xl/sharedStrings.xml" ? text.replaceAll("\r", "_x000D_") : text;
  return hasReturn(workbook) ? [mend] : [];
}

function filters({ worksheets }: Workbook): readonly Mend[] {
  const without = worksheets
    .flatMap((sheet) => tablesOf(sheet))
    .filter((table) => !hasButtons(table))
    .map(({ name }) => ` displayName="${escapeAttribute(name)}"`);
  const mend: Mend = (part, text) =>
    part.startsWith("xl/tables/") && without.some((name) => text.includes(name))
      ? text.replace(/<autoFilter\b[^>]*?(?:\/>|>.*?<\/autoFilter>)/su, "")
      : text;
  return without.length > 0 ? [mend] : [];
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
