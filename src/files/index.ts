// Reads a workbook's package and writes copies of it in which only what was changed is different.
export { LIMITS } from "./limits";
export { PackageError, type PackageProblem } from "./problem";
export { openWorkbook, type SheetEntry, type WorkbookPackage } from "./workbook";
export {
  type CellData,
  type CellFormula,
  type CellValue,
  cellCounter,
  columnNumber,
  readSheet,
  type RowData,
} from "./sheet";
export { readStrings } from "./strings";
export { numberFormats, type FileNumberFormat } from "./number-formats";
export {
  attributeOf,
  child,
  childrenNamed,
  escapeAttribute,
  escapeText,
  isTrue,
  type XmlElement,
} from "./xml";
export { MAIN, RELATIONS } from "./namespaces";
export { escapeString, unescapeString } from "./strings";
export { Edits, withAttributes } from "./edits";
export { Package } from "./package";
export { partKey } from "./zip";
export { copyRelated } from "./copy-related";
export { unreachable } from "./reachable";
export { Zip } from "./zip";
export { appendToList, insertInOrder } from "./order";
export { type CellContents, cellXml, contentsXml, resultXml } from "./cell-xml";
export {
  folderOf,
  type NewRelationship,
  type Relationship,
  relationshipsPart,
  type XmlPart,
} from "./package";
export { CONTENT_TYPES, inStrictNames, PACKAGE_RELATIONS, SPREADSHEET_TYPE } from "./namespaces";
export { readXml } from "./xml";
