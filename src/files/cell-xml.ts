// A cell's element as it is written: its contents with the prefix the sheet uses. Texts are written in the cell itself, so that
// the table of shared strings stays as it is.
import type { CellValue } from "./sheet";
import { escapeString } from "./strings";
import { escapeAttribute, escapeText } from "./xml";

export interface CellContents {
  readonly value: CellValue;
  /** Without "="; null for none. */
  readonly formula: string | null;
  /** The cells an array formula fills; null of any other. */
  readonly array: string | null;
}

/** `prefix`: with its colon, or empty. */
export function cellXml(prefix: string, address: string, style: number, contents: CellContents): string {
  const { attribute, inner } = contentsXml(prefix, contents);
  const look = style === 0 ? "" : ` s="${style}"`;
  const type = attribute === null ? "" : ` t="${attribute}"`;
  if (inner === "") return `<${prefix}c r="${address}"${look}/>`;
  return `<${prefix}c r="${address}"${look}${type}>${inner}</${prefix}c>`;
}

/** A cell's `t` (null for a number or nothing), and what is between its tags. */
export function contentsXml(
  prefix: string,
  { value, formula, array }: CellContents,
): { readonly attribute: string | null; readonly inner: string } {
  if (formula === null && typeof value === "string")
    return { attribute: "inlineStr", inner: `<${prefix}is>${textXml(prefix, "t", value)}</${prefix}is>` };
  const result = resultXml(prefix, value);
  if (formula === null) return result;
  const block = array === null ? "" : ` t="array" ref="${escapeAttribute(array)}"`;
  return {
    attribute: result.attribute,
    inner: `<${prefix}f${block}>${escapeText(escapeString(formula))}</${prefix}f>${result.inner}`,
  };
}

/** The value a formula has, and the `t` that goes with it. */
export function resultXml(
  prefix: string,
  value: CellValue,
): { readonly attribute: string | null; readonly inner: string } {
  if (value === null) return { attribute: null, inner: "" };
  if (typeof value === "string") return { attribute: "str", inner: textXml(prefix, "v", value) };
  if (typeof value === "boolean")
    return { attribute: "b", inner: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  if (typeof value === "number")
    return { attribute: null, inner: `<${prefix}v>${String(value)}</${prefix}v>` };
  return { attribute: "e", inner: `<${prefix}v>${escapeText(value.error)}</${prefix}v>` };
}

function textXml(prefix: string, local: string, text: string): string {
  const space = /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}${local}${space}>${escapeText(escapeString(text))}</${prefix}${local}>`;
}
