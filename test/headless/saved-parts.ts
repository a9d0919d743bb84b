// What a saved workbook's package holds: the texts of the parts whose path matches.
import { unzip } from "@cj-tech-master/excelts/archive";
import type { HeadlessExcel } from "../../src/headless";

export async function savedParts(excel: HeadlessExcel, path: RegExp): Promise<string[]> {
  const texts: string[] = [];
  for await (const entry of unzip(await excel.save()).entries())
    if (path.test(entry.path)) texts.push(new TextDecoder().decode(await entry.bytes()));
  return texts;
}
