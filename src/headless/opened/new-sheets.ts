// Sheets that were made, as parts: the file library writes what is around their cells, their drawings and charts.
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { child, childrenNamed, openWorkbook, type Package } from "../../files";

export interface NewSheets {
  /** The library's package, with the new sheets in order and no cells in them. */
  readonly package: Package;
  /** Their parts, in order. */
  readonly parts: readonly string[];
  readonly stylesPart: string | null;
}

export async function writeNewSheets(workbook: Workbook, sheets: readonly Worksheet[]): Promise<NewSheets> {
  // The model of a workbook is asked of the sheets it says it has; the others may be large.
  const shown = Object.create(workbook, { worksheets: { value: sheets } }) as Workbook;
  const { model } = shown;
  const emptied = model.worksheets.map((sheet) => ({
    ...sheet,
    rows: [],
    mergeCells: [],
    tables: [],
    dataValidations: {},
    pageSetup: withoutTitles(sheet.pageSetup),
  }));
  const copy = new Workbook();
  copy.model = { ...model, worksheets: emptied, sheets: emptied, definedNames: [], views: [] };
  const bytes = new Uint8Array(await copy.xlsx.writeBuffer({ validate: false }));
  const written = await openWorkbook(bytes);
  return {
    package: written.package,
    parts: written.sheets.map(({ part }) => part),
    stylesPart: written.stylesPart,
  };
}

/** Titles are names of the workbook, which are written with its others. */
function withoutTitles<T extends object>(pageSetup: T): T {
  const rest = { ...pageSetup };
  Reflect.deleteProperty(rest, "printTitlesRow");
  Reflect.deleteProperty(rest, "printTitlesColumn");
  return rest;
}

/** The formats of conditional formats that the library wrote. */
export async function conditionalFormats({
  package: pack,
  stylesPart,
}: NewSheets): Promise<readonly string[]> {
  if (stylesPart === null) return [];
  const { root, decoded } = await pack.xml(stylesPart);
  return childrenNamed(child(root, "dxfs"), "dxf").map(({ start, end }) => decoded.text.slice(start, end));
}
