// The names of Excel's XML: the transitional ones that Excel writes, and the strict ones of ISO/IEC 29500.

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

export const MAIN = [`${TRANSITIONAL}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`] as const;

/** Of relationship ids in attributes, and the beginning of the types of relationships. */
export const RELATIONS = [
  `${TRANSITIONAL}/officeDocument/2006/relationships`,
  `${STRICT}/officeDocument/relationships`,
] as const;

export const PACKAGE_RELATIONS = `${TRANSITIONAL}/package/2006/relationships`;
export const CONTENT_TYPES = `${TRANSITIONAL}/package/2006/content-types`;
/** The beginning of the content types of a workbook's parts. */
export const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The strict name of each transitional one that our own parts use. */
const STRICT_NAMES = [
  [MAIN[0], MAIN[1]],
  [RELATIONS[0], RELATIONS[1]],
  [`${TRANSITIONAL}/drawingml/2006/main`, `${STRICT}/drawingml/main`],
  [`${TRANSITIONAL}/drawingml/2006/chart`, `${STRICT}/drawingml/chart`],
  [`${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`, `${STRICT}/drawingml/spreadsheetDrawing`],
] as const;

/** XML made with transitional names, with strict ones. */
export function inStrictNames(xml: string): string {
  return STRICT_NAMES.reduce((text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`), xml);
}
