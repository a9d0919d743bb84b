// What a cell shows: its value under its number format, as Excel in English would print it.
import { formatCellValue, isDateDisplayFormat } from "@cj-tech-master/excelts";
import type { Scalar } from "./cells";

/** General shows at most 11 characters of a number, then rounds or turns to powers of ten. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
    const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    const power = Number(exponent);
    return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  const fixed = value.toFixed(Math.max(0, 10 - whole));
  return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}

/** The text of a value under an en-US number format. */
export function showValue(value: Scalar, format: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    return format.includes("@") && format !== "@" ? formatCellValue(value, format) : value;
  }
  if (format === "General" || format === "@" || format === "") return general(value);
  // The formatter counts days from 1900 only.
  const shifted = date1904 && isDateDisplayFormat(format) ? value + 1462 : value;
  return formatCellValue(shifted, withSignsAsWords(format)).replaceAll(SIGN_IN_WORDS, "%");
}

/** The formatter takes any per cent sign as one that counts; one that is only words is shown by this sign meanwhile. */
const SIGN_IN_WORDS = "\uE000";

function withSignsAsWords(format: string): string {
  return format.replace(/"[^"]*"|\\./gu, (words) =>
    words === String.raw`\%` ? `"${SIGN_IN_WORDS}"` : words.replaceAll("%", SIGN_IN_WORDS),
  );
}
