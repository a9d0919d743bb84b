// Shared by these tests: packages put together in memory, and what a copy of one holds.
import { zip } from "@cj-tech-master/excelts/archive";
import { Zip } from "../../../src/files";
import { openHeadless } from "../../../src/headless";

export type Parts = Readonly<Record<string, string>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Relationships by id: the end of the type of Office's own, or a whole type, and the target; one outside the package has a scheme. */
export function rels(all: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const items = Object.entries(all).map(([id, [type, target]]) => {
    const mode = /^(?:https?|file):/u.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${RELATIONS}/${type}`}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** `types`: what comes after the name of Excel's XML, by part, or a whole type. */
export function contentTypes(types: Parts): string {
  const overrides = Object.entries(types).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.includes("/") ? type : `${SPREADSHEET}${type}+xml`}"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides.join("")}</Types>`;
}

export const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`;

export function sheetXml(rows = "", after = "", before = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function workbookXml(
  after = "",
  before = "",
  sheets = '<sheet name="Ark1" sheetId="1" r:id="rId1"/>',
): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

/** A workbook of one sheet, with other parts or other contents of its parts. */
export function partsWith(changes: Parts): Parts {
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
      "xl/styles.xml": "styles",
    }),
    "_rels/.rels": rels({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": rels({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
    }),
    "xl/worksheets/sheet1.xml": sheetXml(),
    "xl/styles.xml": STYLES,
    ...changes,
  };
}

export function packed(parts: Parts): Uint8Array {
  const archive = zip();
  for (const [name, text] of Object.entries(parts)) archive.add(name, new TextEncoder().encode(text));
  return archive.bytesSync();
}

export async function unpacked(bytes: Uint8Array): Promise<Parts> {
  const source = await Zip.open(bytes);
  const parts: Record<string, string> = {};
  for (const name of source.names) parts[name] = new TextDecoder().decode(await source.read(name));
  return parts;
}

/** What a run does to a workbook: a figure beside what is there, a format, a table, a name and a sheet of its own. */
export async function copyOf(bytes: Uint8Array, round = 1): Promise<Uint8Array> {
  const excel = await openHeadless(bytes);
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Ark1");
    first.getRange("Z90").values = [[round]];
    const sheet = context.workbook.worksheets.add(`Resultat${round}`);
    const cells = sheet.getRange("A1:B2");
    cells.values = [
      ["Mål", "Score"],
      ["1.1", 80 + round],
    ];
    cells.numberFormat = [
      ["@", "0.00"],
      ["@", "0.00"],
    ];
    cells.format.font.bold = true;
    sheet.tables.add("A1:B2", true).name = `Opgjort${round}`;
    context.workbook.names.add(`Score${round}`, sheet.getRange("B2"));
    await context.sync();
  });
  return excel.save();
}
