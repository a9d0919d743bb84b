// A package that is a workbook: where its sheets, styles and strings are, by what its parts say of one another.
import { MAIN, RELATIONS } from "./namespaces";
import { Package, type Relationship, type XmlPart } from "./package";
import { PackageError } from "./problem";
import { attributeOf, child, childrenNamed, isTrue, type XmlElement } from "./xml";

export interface SheetEntry {
  readonly name: string;
  /** "visible", "hidden" or "veryHidden". */
  readonly state: string;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" …; only the first has cells that are read here. */
  readonly kind: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly element: XmlElement;
}

export interface WorkbookPackage {
  readonly package: Package;
  readonly part: XmlPart;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly isStrict: boolean;
  /** Whether the package is signed: a signature holds for the bytes it was made for. */
  readonly isSigned: boolean;
  readonly date1904: boolean;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
}

const WORKBOOK_TYPE = /(?:spreadsheetml|ms-excel)\..*main\+xml$/iu;

/**
 * Opens the package of an .xlsx or .xlsm file.
 * @throws PackageError
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookPackage> {
  const pack = await Package.open(bytes);
  const typeOf = await pack.typesOf();
  const roots = await pack.relationships("");
  const start = roots.find(({ kind }) => kind === "officeDocument");
  if (start === undefined || !WORKBOOK_TYPE.test(typeOf(start.target) ?? ""))
    throw new PackageError("not-xlsx", "The package holds no workbook.");
  const part = await pack.xml(pack.zip.spelled(start.target));
  const { root } = part;
  if (root.local !== "workbook" || !isMain(root.uri))
    throw new PackageError("not-xlsx", `The workbook is a ${root.name}.`);
  const relationships = await pack.relationships(part.name);
  const related = (kind: string): string | null => {
    const found = relationships.find((each) => each.kind === kind && !each.isExternal);
    return found !== undefined && pack.zip.has(found.target) ? pack.zip.spelled(found.target) : null;
  };
  const sheets = childrenNamed(child(root, "sheets"), "sheet").map((element) =>
    sheetEntry(pack, element, relationships),
  );
  if (!sheets.some(({ kind }) => kind === "worksheet"))
    throw new PackageError("not-xlsx", "The package holds no worksheet.");
  return {
    package: pack,
    part,
    relationships,
    sheets,
    isStrict: root.uri === MAIN[1],
    isSigned: roots.some(({ type }) => type.endsWith("/digital-signature/origin")),
    date1904: isTrue(child(root, "workbookPr")?.attributes["date1904"]),
    stylesPart: related("styles"),
    stringsPart: related("sharedStrings"),
  };
}

export function isMain(uri: string): boolean {
  return MAIN.some((each) => each === uri);
}

function sheetEntry(pack: Package, element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const name = element.attributes["name"] ?? "";
  const id = attributeOf(element, RELATIONS, "id") ?? "";
  const found = relationships.find((each) => each.id === id);
  if (found === undefined || found.isExternal || !pack.zip.has(found.target))
    throw new PackageError("damaged", `The sheet ${name} has no part.`);
  return {
    name,
    state: element.attributes["state"] ?? "visible",
    kind: found.kind,
    part: pack.zip.spelled(found.target),
    relationshipId: id,
    element,
  };
}
