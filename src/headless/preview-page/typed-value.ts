// What a person typed in a cell, as Excel in Danish takes it: "12,5" is a number, "1.250" too, "=A1" a formula, the rest text.

const DANISH_NUMBER = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const DANISH_PERCENT = /^-?\d+(?:,\d+)? ?%$/;

/** The value to write: a number, a formula or a text; an empty text empties the cell. */
export function typedValue(typed: string): string | number {
  const text = typed.trim();
  if (DANISH_NUMBER.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (DANISH_PERCENT.test(text)) return Number(text.replace("%", "").trim().replace(",", ".")) / 100;
  return typed;
}
