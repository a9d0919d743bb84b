// A sheet's part: its rows and cells as they pass by, with their places in the text, and the elements around them.
import { LIMITS } from "./limits";
import { PackageError } from "./problem";
import { isoSerial } from "./iso-dates";
import { textOfString } from "./strings";
import { child, isTrue, readXml, type XmlElement } from "./xml";

/** What a cell holds, read off the file. An error is its code ("#N/A"). */
export type CellValue = number | string | boolean | { readonly error: string } | null;

export interface CellFormula {
  /** "normal", "array", "shared" or "dataTable". */
  readonly kind: string;
  /** Without "="; empty for a cell that shares the formula of another, and for a what-if table. */
  readonly text: string;
  /** The cells an array, a table or a shared formula is for. */
  readonly ref: string | null;
  /** What cells with a shared formula have in common. */
  readonly shared: string | null;
}

export interface CellData {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Index of its format. */
  readonly style: number;
  readonly value: CellValue;
  readonly formula: CellFormula | null;
  readonly element: XmlElement;
}

export interface RowData {
  readonly row: number;
  readonly style: number | null;
  readonly height: number | null;
  readonly hidden: boolean;
  readonly element: XmlElement;
}

export interface SheetVisitor {
  readonly cell: (cell: CellData) => void;
  /** After its cells. */
  readonly row?: (row: RowData) => void;
}

export interface CellSources {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * Reads a sheet.
 * @returns its root element, without rows and cells
 * @throws PackageError
 */
export function readSheet(
  text: string,
  part: string,
  { strings, date1904 }: CellSources,
  visitor: SheetVisitor,
): XmlElement {
  let row = -1;
  let column = -1;
  let current: XmlElement | null = null;
  const place = (element: XmlElement): void => {
    if (element === current) return;
    current = element;
    const given = Number(element.attributes["r"] ?? row + 2);
    if (!Number.isInteger(given) || given <= row + 1 || given > 1_048_576)
      throw new PackageError("damaged", `${part}: row ${String(element.attributes["r"])}`);
    row = given - 1;
    column = -1;
  };
  return readXml(text, part, {
    onEnd: (element, depth) => {
      if (depth === 3 && element.local === "c" && isInData(element.parent?.parent)) {
        if (element.parent !== null) place(element.parent);
        const address = element.attributes["r"];
        column = address === undefined ? column + 1 : columnOf(address, row, part);
        visitor.cell({
          row,
          column,
          style: Number(element.attributes["s"] ?? 0),
          value: valueOf(element, strings, date1904, part),
          formula: formulaOf(element),
          element,
        });
        return true;
      }
      if (depth === 2 && element.local === "row" && isInData(element.parent)) {
        place(element);
        visitor.row?.(rowOf(element, row));
        return true;
      }
      return false;
    },
  });
}

function isInData(element: XmlElement | null | undefined): boolean {
  return element?.local === "sheetData" && element.uri === element.parent?.uri;
}

function rowOf(element: XmlElement, row: number): RowData {
  const { s, customFormat, ht, hidden } = element.attributes;
  return {
    row,
    style: isTrue(customFormat) && s !== undefined ? Number(s) : null,
    height: ht === undefined ? null : Number(ht),
    hidden: isTrue(hidden),
    element,
  };
}

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/u;

function columnOf(address: string, row: number, part: string): number {
  const [, letters = "", digits] = ADDRESS.exec(address.toUpperCase()) ?? [];
  if (Number(digits) !== row + 1)
    throw new PackageError("damaged", `${part}: cell ${address} in row ${row + 1}`);
  return columnNumber(letters);
}

/** Zero-based. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

function formulaOf(cell: XmlElement): CellFormula | null {
  const element = child(cell, "f");
  if (element === undefined) return null;
  const { t = "normal", ref, si } = element.attributes;
  return { kind: t, text: element.text, ref: ref ?? null, shared: si ?? null };
}

function valueOf(cell: XmlElement, strings: readonly string[], date1904: boolean, part: string): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") {
    const inline = child(cell, "is");
    return inline === undefined ? null : textOfString(inline);
  }
  const content = child(cell, "v");
  if (content === undefined) return null;
  const { text } = content;
  switch (type) {
    case "s": {
      const found = strings[Number(text)];
      if (found === undefined)
        throw new PackageError("damaged", `${part}: string ${text} is not in the file`);
      return found;
    }
    case "str":
      return textOfString(content);
    case "b":
      return isTrue(text.trim());
    case "e":
      return { error: text };
    case "d":
      return isoSerial(text, date1904) ?? text;
    default: {
      if (text.trim() === "") return null;
      const number = Number(text);
      return Number.isNaN(number) ? text : number;
    }
  }
}

/** Counts cells over all sheets. @throws PackageError "too-large" */
export function cellCounter(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > LIMITS.cells) throw new PackageError("too-large", `more than ${LIMITS.cells} cells`);
  };
}
