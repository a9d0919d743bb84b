// The smallest .xlsx there is: sheets with texts in their first column. Nothing is formatted, and nothing is computed.
import { zip } from "./zip";

export interface TextSheet {
  readonly name: string;
  /** One text to a row, from A1 down; an empty one leaves its row empty. */
  readonly rows: readonly string[];
  readonly hidden?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of a workbook with these sheets; the first must be one that is shown. */
export function textWorkbook(sheets: readonly TextSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const types = numbered.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const listed = numbered.map(
    ({ name, number, hidden }) =>
      `<sheet name="${escaped(name)}" sheetId="${number}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${number}"/>`,
  );
  const relations = numbered.map(({ number }) =>
    relation(number, "worksheet", `worksheets/sheet${number}.xml`),
  );
  return zip([
    {
      name: "[Content_Types].xml",
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join("")}</Types>`,
    },
    { name: "_rels/.rels", text: related([relation(1, "officeDocument", "xl/workbook.xml")]) },
    {
      name: "xl/workbook.xml",
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: related(relations) },
    ...numbered.map(({ number, rows }) => ({
      name: `xl/worksheets/sheet${number}.xml`,
      text: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(cell).join("")}</sheetData></worksheet>`,
    })),
  ]);
}

function relation(number: number, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

function related(relations: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

function cell(text: string, index: number): string {
  if (text === "") return "";
  const row = index + 1;
  return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c></row>`;
}

/** Text for XML, without the control characters that XML has no room for. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
