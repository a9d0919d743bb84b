// Changes of a sheet that are no change of its cells: what protects it, how it is shown and printed. The file library writes the
// element, and it takes the place of the one in the part.
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  childrenNamed,
  type Edits,
  inStrictNames,
  insertInOrder,
  PackageError,
  type XmlElement,
} from "../../files";
import { conditionalFormats, writeNewSheets } from "./new-sheets";
import type { SheetSnapshot } from "./snapshot";
import type { StyleBook } from "./style-book";

/** The elements of each kind of change. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  properties: ["sheetPr", "sheetFormatPr"],
  page: ["printOptions", "pageMargins", "pageSetup", "headerFooter"],
  views: ["sheetViews"],
  filter: ["autoFilter"],
  protection: ["sheetProtection"],
  formats: ["conditionalFormatting"],
};

export interface RestCopy {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly edits: Edits;
  readonly root: XmlElement;
  readonly book: StyleBook;
  readonly isStrict: boolean;
}

/** @throws PackageError "not-carried" where the change would touch what the library does not read */
export async function restEdits(copy: RestCopy): Promise<void> {
  const { before, after, sheet, workbook, root, edits, book, isStrict } = copy;
  const changed = Object.keys(before.rest).filter((what) => before.rest[what] !== after.rest[what]);
  if (changed.length === 0) return;
  const written = await writeNewSheets(workbook, [sheet]);
  const part = await written.package.xml(written.parts[0] ?? "");
  const dxfs = await conditionalFormats(written);
  for (const what of changed) {
    const locals = ELEMENTS[what];
    if (locals === undefined) throw new PackageError("not-carried", `${sheet.name}: ${what}`);
    for (const local of locals) {
      const former = childrenNamed(root, local);
      // Conditional formats are added to a sheet that has none: the library knows too few kinds of them to rewrite any.
      if (local === "conditionalFormatting" && former.length > 0)
        throw new PackageError("not-carried", `${sheet.name}: ${what}`);
      for (const element of former) edits.remove(element);
      const xml = childrenNamed(part.root, local)
        .map(({ start, end }) => part.decoded.text.slice(start, end))
        .join("")
        .replace(/(<cfRule [^>]*dxfId=")(\d+)"/gu, (_all, head: string, index: string) => {
          const format = dxfs[Number(index)];
          return `${head}${format === undefined ? index : book.conditionalFormat(format)}"`;
        });
      const named = withPrefix(isStrict ? inStrictNames(xml) : xml, root.prefix);
      if (named !== "") insertInOrder(edits, root, "worksheet", local, named);
    }
  }
}

/** The library's XML, whose elements have no prefix, for a part whose elements have one. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/gu, `<$1${prefix}:`);
}
