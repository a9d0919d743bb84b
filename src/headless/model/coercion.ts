// What Excel makes of a value that is set: text that looks like a number becomes one, `=` starts a formula, `'` keeps text.
import { HostError } from "../protocol/host-error";
import { dateText } from "./typed-dates";

export type Written =
  | { readonly kind: "leave" }
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "text"; readonly value: string }
  /** Without the leading `=`. */
  | { readonly kind: "formula"; readonly value: string };

const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
]);
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const MONEY = /^\$\s?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?)$/;
function numberText(text: string, date1904: boolean): Written | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return { kind: "number", value: Number(trimmed) };
  if (GROUPED.test(trimmed)) {
    const decimals = trimmed.includes(".");
    return {
      kind: "number",
      value: Number(trimmed.replaceAll(",", "")),
      format: decimals ? "#,##0.00" : "#,##0",
    };
  }
  const percent = PERCENT.exec(trimmed)?.[1];
  if (percent !== undefined) {
    return { kind: "number", value: Number(percent) / 100, format: percent.includes(".") ? "0.00%" : "0%" };
  }
  const money = MONEY.exec(trimmed)?.[1];
  if (money !== undefined)
    return { kind: "number", value: Number(money.replaceAll(",", "")), format: "$#,##0.00" };
  const date = dateText(trimmed);
  if (date === null) return null;
  const shift = date1904 && date.serial >= 1 ? 1462 : 0;
  return { kind: "number", value: date.serial - shift, format: date.format };
}

/** `+A1` and `-A1` are formulas where they are no numbers; a lone sign is text. */
function signedFormula(text: string): string | null {
  return /^[+-].+/.test(text) ? text : null;
}

function textOf(text: string, format: string, date1904: boolean): Written {
  if (text === "") return { kind: "empty" };
  // A cell that is text already takes everything as it stands, an apostrophe too.
  if (format === "@") return { kind: "text", value: text };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", value: text.slice(1) };
  const number = numberText(text, date1904);
  if (number !== null) return number;
  const signed = signedFormula(text);
  if (signed !== null) return { kind: "formula", value: signed };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { kind: "error", value: upper };
  return { kind: "text", value: text };
}

/**
 * What one value set through `values` or `formulas` becomes in a cell of the given number format.
 * Null leaves the cell as it is, "" empties it.
 * @throws HostError InvalidArgument for what is no cell value.
 */
export function coerce(value: unknown, format: string, date1904: boolean): Written {
  if (value === null || value === undefined) return { kind: "leave" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new HostError("InvalidArgument");
    return { kind: "number", value };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") {
    if (value.length > 32_767) throw new HostError("InvalidArgument");
    return textOf(value, format, date1904);
  }
  throw new HostError("InvalidArgument");
}
