// The package as the file library is shown it: sheets without cells, their tables, names and formats. All the rest stays in the
// package it came in, where no library can lose it.
import { zip } from "@cj-tech-master/excelts/archive";
import {
  attributeOf,
  child,
  childrenNamed,
  escapeAttribute,
  type Package,
  RELATIONS,
  unescapeString,
  type WorkbookPackage,
  type XmlElement,
} from "../../files";
import { parseAddress } from "../model/area";
import { isPrinted } from "./names-copy";
import { plainXml, type Shape } from "./plain-xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const NAMES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** A table of a sheet as its part has it. */
export interface TablePart {
  readonly part: string;
  readonly root: XmlElement;
}

export interface SheetParts {
  /** The sheet's element without rows and cells; null of a sheet that holds no cells. */
  readonly root: XmlElement | null;
  readonly tables: readonly TablePart[];
}

const FILTER: Shape = {
  filterColumn: { filters: null, customFilters: null, dynamicFilter: null, top10: null },
};
const TABLE: Shape = {
  autoFilter: FILTER,
  tableColumns: { tableColumn: { calculatedColumnFormula: null, totalsRowFormula: null } },
  tableStyleInfo: null,
};
const STYLES = [
  ["numFmts", null],
  ["fonts", null],
  ["fills", null],
  ["borders", null],
  ["cellStyleXfs", null],
  ["cellXfs", null],
  ["cellStyles", null],
  ["dxfs", null],
] as const;
/** In the order a sheet has them. */
const BEFORE_CELLS = ["sheetPr", "sheetViews", "sheetFormatPr"] as const;
const AFTER_CELLS = ["sheetProtection", "autoFilter"] as const;
const RULES = ["conditionalFormatting"] as const;
const PAGE = ["printOptions", "pageMargins", "pageSetup", "headerFooter"] as const;

/** Title, author and the like. */
async function coreProperties(pack: Package): Promise<Uint8Array | null> {
  const found = (await pack.relationships("")).find(({ kind }) => kind === "core-properties");
  return found !== undefined && pack.zip.has(found.target) ? pack.zip.read(found.target) : null;
}

/** A name that no sheet has. */
function freeName(sheets: WorkbookPackage["sheets"]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`formats${number}`)) return `formats${number}`;
}

/**
 * The library's package. Its last sheet shows one cell of each of the cell formats, of which there are `formats`.
 * @param isBare without rules and conditional formats: the library fails on some
 */
export async function skeleton(
  { part, sheets, stylesPart, package: pack }: WorkbookPackage,
  parts: readonly SheetParts[],
  formats: number,
  isBare: boolean,
): Promise<Uint8Array> {
  const archive = zip();
  const add = (name: string, xml: string): void => {
    archive.add(name, new TextEncoder().encode(HEAD + xml));
  };
  const core = await coreProperties(pack);
  if (core !== null) archive.add("docProps/core.xml", core);
  const overrides: string[] =
    core === null
      ? []
      : [
          '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
        ];
  const declare = (name: string, type: string): void => {
    overrides.push(`<Override PartName="/${name}" ContentType="${TYPE}${type}+xml"/>`);
  };
  const listed = [
    ...sheets.map(({ name, state }) => ({ name, state })),
    { name: freeName(sheets), state: "visible" },
  ];
  let tables = 0;
  listed.forEach((_sheet, index) => {
    const { root = null, tables: own = [] } = parts[index] ?? {};
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    declare(name, "worksheet");
    const relations = own.map(({ root: table }) => {
      tables += 1;
      const path = `xl/tables/table${tables}.xml`;
      declare(path, "table");
      add(path, tableXml(table, tables));
      return path;
    });
    if (relations.length > 0) add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationsXml(relations));
    add(name, index === sheets.length ? formatsXml(formats) : sheetXml(root, relations.length, isBare));
  });
  add("xl/workbook.xml", workbookXml(part.root, listed));
  declare("xl/workbook.xml", "sheet.main");
  declare("xl/styles.xml", "styles");
  add("xl/styles.xml", await stylesXml(pack, stylesPart));
  add(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${listed
      .map((_sheet, index) => relationXml(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
      .join("")}${relationXml("rIdStyles", "styles", "styles.xml")}</Relationships>`,
  );
  add(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${relationXml("rId1", "officeDocument", "xl/workbook.xml")}${core === null ? "" : `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`}</Relationships>`,
  );
  add(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  );
  return archive.bytesSync();
}

function relationXml(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationsXml(tables: readonly string[]): string {
  const items = tables.map((path, index) => relationXml(`rId${index + 1}`, "table", `/${path}`));
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function tableXml(root: XmlElement, id: number): string {
  return (
    plainXml(root, TABLE, { xmlns: MAIN, id: String(id) })
      // A filter by colour or icon is a filter by something: the library does not know by what.
      .replace(/(<filterColumn [^>]*>)(<\/filterColumn>)/gu, '$1<filters><filter val=""/></filters>$2')
  );
}

function formatsXml(formats: number): string {
  const cells = Array.from(
    { length: formats },
    (_format, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"/></row>`,
  );
  return `<worksheet ${NAMES}><sheetData>${cells.join("")}</sheetData></worksheet>`;
}

function sheetXml(root: XmlElement | null, tables: number, isBare: boolean): string {
  const all = (locals: readonly string[]): string =>
    root === null
      ? ""
      : locals
          .flatMap((local) => childrenNamed(root, local))
          .map((element) => plainXml(element, null))
          .join("");
  const tableParts = Array.from({ length: tables }, (_table, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return [
    `<worksheet ${NAMES}>`,
    all(BEFORE_CELLS),
    "<sheetData/>",
    all(AFTER_CELLS),
    isBare ? "" : all(RULES),
    isBare ? "" : validationsXml(root),
    all(PAGE),
    tables === 0 ? "" : `<tableParts count="${tables}">${tableParts.join("")}</tableParts>`,
    "</worksheet>",
  ].join("");
}

/** Lists and plain limits of cells one can look at one by one; the library reads no others right. */
function validationsXml(root: XmlElement | null): string {
  if (root === null) return "";
  const rules = childrenNamed(child(root, "dataValidations"), "dataValidation").filter(({ attributes }) =>
    (attributes["sqref"] ?? "").split(/\s+/u).every((ref) => {
      const place = parseAddress(ref);
      return place !== null && place.rows * place.columns <= MOST_CELLS;
    }),
  );
  if (rules.length === 0 || rules.length > MOST_RULES) return "";
  return `<dataValidations count="${rules.length}">${rules.map((rule) => plainXml(rule, null)).join("")}</dataValidations>`;
}

const MOST_CELLS = 20_000;
const MOST_RULES = 500;

async function stylesXml(pack: Package, part: string | null): Promise<string> {
  if (part === null)
    return `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
  const { root } = await pack.xml(part);
  const all = STYLES.flatMap(([local, shape]) => {
    const element = child(root, local);
    return element === undefined ? [] : [plainXml(element, shape)];
  });
  return `<styleSheet xmlns="${MAIN}">${all.join("")}</styleSheet>`;
}

function workbookXml(
  root: XmlElement,
  sheets: readonly { readonly name: string; readonly state: string }[],
): string {
  const own = (local: string): string => {
    const element = child(root, local);
    return element === undefined ? "" : plainXml(element, null);
  };
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook ${NAMES}>${own("workbookPr")}${own("workbookProtection")}${own("bookViews")}<sheets>${list.join("")}</sheets>${printedXml(root)}</workbook>`;
}

/** Of the workbook's names only those that the library makes properties of sheets. */
function printedXml(root: XmlElement): string {
  const names = childrenNamed(child(root, "definedNames"), "definedName").filter(({ attributes }) =>
    isPrinted(attributes["name"] ?? ""),
  );
  return names.length === 0
    ? ""
    : `<definedNames>${names.map((name) => plainXml(name, null)).join("")}</definedNames>`;
}

/** The tables of a sheet, in the order the sheet names them. */
export async function tablesOfSheet(
  pack: Package,
  part: string,
  root: XmlElement,
): Promise<readonly TablePart[]> {
  const wanted = childrenNamed(child(root, "tableParts"), "tablePart");
  if (wanted.length === 0) return [];
  const relationships = await pack.relationships(part);
  const found: TablePart[] = [];
  for (const element of wanted) {
    const id = attributeOf(element, RELATIONS, "id");
    const target = relationships.find((each) => each.id === id && !each.isExternal)?.target;
    if (target === undefined || !pack.zip.has(target)) continue;
    const name = pack.zip.spelled(target);
    found.push({ part: name, root: (await pack.xml(name)).root });
  }
  return found;
}

/** A table's column names as its part has them. */
export function columnNames(table: XmlElement): readonly string[] {
  return childrenNamed(child(table, "tableColumns"), "tableColumn").map(({ attributes }) =>
    unescapeString(attributes["name"] ?? ""),
  );
}
