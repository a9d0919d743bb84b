// Colours: "#RRGGBB" or an HTML name towards Office.js, alpha first in the file.
import { HostError } from "../protocol/host-error";
import { asString } from "./arguments";

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  lime: "00FF00",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  purple: "800080",
  silver: "C0C0C0",
  maroon: "800000",
  navy: "000080",
  teal: "008080",
  olive: "808000",
  aqua: "00FFFF",
  fuchsia: "FF00FF",
  pink: "FFC0CB",
  brown: "A52A2A",
};

/** Office's default theme, by index as the file counts: two light, two dark, six accents. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
}

export function fromFile(color: FileColor | undefined, otherwise: string): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return `#${THEME[color.theme] ?? "000000"}`;
  return otherwise;
}

export function toFile(value: unknown): { argb: string } {
  const text = asString(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw new HostError("InvalidArgument");
  return { argb: `FF${hex.toUpperCase()}` };
}
