// How the few cell styles of `changes.ts` look. Colours meet WCAG AA on white; status never rests on colour alone.
import type { CellStyle } from "../workbook/changes";

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly left?: boolean;
}

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 16, color: "#1F3864" },
  heading: { bold: true, color: "#FFFFFF", fill: "#1F3864" },
  subheading: { bold: true, color: "#1F3864", fill: "#E7ECF5", wrap: true },
  shaded: { fill: "#E7ECF5", wrap: true },
  label: { bold: true },
  note: { color: "#595959", wrap: true },
  left: { left: true },
  score: { bold: true, size: 14, left: true },
  wrap: { wrap: true },
};

/** Gives a range the look of a style. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const look = LOOKS[style];
  const { font, fill } = range.format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.left === true) range.format.horizontalAlignment = "Left";
  if (look.wrap !== undefined) {
    range.format.wrapText = look.wrap;
    range.format.verticalAlignment = "Top";
  }
}
