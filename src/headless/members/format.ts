// Excel.RangeFormat with its fill, font and protection.
import { hostObject, type HostObject, objectType } from "../protocol/host-object";
import { HostError } from "../protocol/host-error";
import type { Area } from "../model/area";
import { autofitColumns, autofitRows } from "../model/autofit";
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from "../model/layout";
import { asBoolean, asInteger, asNumber, asString, oneOf } from "./arguments";
import { bordersObject } from "./borders";
import { fromFile, toFile } from "./color";
import { look, setLook, type CellStyle } from "./looks";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

const UNDERLINE = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function keys<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  // The records above are literals: their keys are all there is.
  return Object.keys(record) as K[];
}

function nameOf<K extends string>(record: Readonly<Record<K, unknown>>, value: unknown, otherwise: K): K {
  return keys(record).find((key) => record[key] === value) ?? otherwise;
}

type Font = NonNullable<CellStyle["font"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

/** A font in the file stands alone: what it does not say is not taken from the standard font. */
const STANDARD_FONT: Partial<Font> = { name: "Calibri", family: 2, size: 11 };

function withFont(style: CellStyle, font: Partial<Font>): CellStyle {
  return { ...style, font: { ...STANDARD_FONT, ...style.font, ...font } };
}

function withAlignment(style: CellStyle, alignment: Partial<Alignment>): CellStyle {
  return { ...style, alignment: { ...style.alignment, ...alignment } };
}

function fontWithout(style: CellStyle, key: keyof Font): CellStyle {
  return {
    ...style,
    font: Object.fromEntries(Object.entries(style.font ?? {}).filter(([name]) => name !== key)),
  };
}

const LONGEST_FONT_NAME = 31;

function fontName(value: unknown): string {
  const name = asString(value);
  if (name === "" || name.length > LONGEST_FONT_NAME) throw new HostError("InvalidArgument");
  return name;
}

const FONT = objectType<Area>({
  name: "RangeFont",
  scalars: {
    Name: look(
      (style) => style.font?.name ?? "Calibri",
      (style, value) => withFont(style, { name: fontName(value) }),
    ),
    Size: look(
      (style) => style.font?.size ?? 11,
      (style, value) => withFont(style, { size: asNumber(value) }),
    ),
    Color: look(
      (style) => fromFile(style.font?.color, "#000000"),
      (style, value) => withFont(style, { color: toFile(value) }),
    ),
    Bold: look(
      (style) => style.font?.bold ?? false,
      (style, value) => withFont(style, { bold: asBoolean(value) }),
    ),
    Italic: look(
      (style) => style.font?.italic ?? false,
      (style, value) => withFont(style, { italic: asBoolean(value) }),
    ),
    Strikethrough: look(
      (style) => style.font?.strike ?? false,
      (style, value) => withFont(style, { strike: asBoolean(value) }),
    ),
    Underline: look(
      (style) => {
        const underline = style.font?.underline;
        return underline === true ? "Single" : nameOf(UNDERLINE, underline, "None");
      },
      (style, value) => withFont(style, { underline: UNDERLINE[oneOf(value, keys(UNDERLINE))] }),
    ),
    Subscript: look(
      (style) => style.font?.vertAlign === "subscript",
      (style, value) =>
        asBoolean(value) ? withFont(style, { vertAlign: "subscript" }) : fontWithout(style, "vertAlign"),
    ),
    Superscript: look(
      (style) => style.font?.vertAlign === "superscript",
      (style, value) =>
        asBoolean(value) ? withFont(style, { vertAlign: "superscript" }) : fontWithout(style, "vertAlign"),
    ),
  },
});

function fillColor(style: CellStyle): string {
  const fill = style.fill;
  if (fill?.type !== "pattern" || fill.pattern === "none") return "";
  return fromFile(fill.fgColor, "#FFFFFF");
}

const FILL = objectType<Area>({
  name: "RangeFill",
  scalars: {
    Color: look(
      (style) => fillColor(style) || "#FFFFFF",
      (style, value) =>
        value === ""
          ? { ...style, fill: { type: "pattern", pattern: "none" } }
          : { ...style, fill: { type: "pattern", pattern: "solid", fgColor: toFile(value) } },
    ),
  },
  methods: {
    Clear: (range, _args, host) => {
      setLook(host, range, (style) => ({ ...style, fill: { type: "pattern", pattern: "none" } }));
    },
  },
});

const PROTECTION = objectType<Area>({
  name: "FormatProtection",
  scalars: {
    Locked: look(
      (style) => style.protection?.locked ?? true,
      (style, value) => ({ ...style, protection: { ...style.protection, locked: asBoolean(value) } }),
    ),
    FormulaHidden: look(
      (style) => style.protection?.hidden ?? false,
      (style, value) => ({ ...style, protection: { ...style.protection, hidden: asBoolean(value) } }),
    ),
  },
});

/** One size where all agree, else null. */
function agreed(
  first: number,
  number: number,
  limit: number,
  size: (index: number) => number,
): number | null {
  const start = size(first);
  for (let index = first + 1; index < first + Math.min(number, limit); index += 1) {
    if (size(index) !== start) return null;
  }
  return start;
}

/** Letters one above the other. */
const UPRIGHT = 180;

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new HostError("InvalidArgument");
  return value;
}

function points(value: unknown): number {
  const number = asNumber(value);
  if (number < 0) throw new HostError("InvalidArgument");
  return number;
}

const FORMAT = objectType<Area>({
  name: "RangeFormat",
  scalars: {
    WrapText: look(
      (style) => style.alignment?.wrapText ?? false,
      (style, value) => withAlignment(style, { wrapText: asBoolean(value) }),
    ),
    HorizontalAlignment: look(
      (style) => nameOf(HORIZONTAL, style.alignment?.horizontal, "General"),
      (style, value) => {
        const chosen = HORIZONTAL[oneOf(value, keys(HORIZONTAL))];
        if (chosen !== undefined) return withAlignment(style, { horizontal: chosen });
        const rest = Object.entries(style.alignment ?? {}).filter(([name]) => name !== "horizontal");
        return { ...style, alignment: Object.fromEntries(rest) };
      },
    ),
    VerticalAlignment: look(
      (style) => nameOf(VERTICAL, style.alignment?.vertical, "Bottom"),
      (style, value) => withAlignment(style, { vertical: VERTICAL[oneOf(value, keys(VERTICAL))] }),
    ),
    IndentLevel: look(
      (style) => style.alignment?.indent ?? 0,
      (style, value) => withAlignment(style, { indent: within(asInteger(value), 0, 250) }),
    ),
    ShrinkToFit: look(
      (style) => style.alignment?.shrinkToFit ?? false,
      (style, value) => withAlignment(style, { shrinkToFit: asBoolean(value) }),
    ),
    TextOrientation: look(
      (style) => {
        const rotation = style.alignment?.textRotation ?? 0;
        return rotation === "vertical" ? UPRIGHT : rotation;
      },
      (style, value) => {
        const angle = value === UPRIGHT ? UPRIGHT : within(asInteger(value), -90, 90);
        return withAlignment(style, { textRotation: angle === UPRIGHT ? "vertical" : angle });
      },
    ),
    ColumnWidth: {
      get: (range) =>
        agreed(range.column, range.columns, 1024, (column) => columnPoints(range.sheet, column)),
      set: (range, value, host) => {
        host.allowFormat(range, "formatColumns");
        setColumnPoints(range, points(value));
        host.touchLook();
      },
    },
    RowHeight: {
      get: (range) => agreed(range.row, range.rows, 10_000, (row) => rowPoints(range.sheet, row)),
      set: (range, value, host) => {
        host.allowFormat(range, "formatRows");
        setRowPoints(range, points(value));
        host.touchLook();
      },
    },
  },
  links: {
    Fill: (range) => hostObject(FILL, range),
    Font: (range) => hostObject(FONT, range),
    Borders: (range) => bordersObject(range),
    Protection: (range) => hostObject(PROTECTION, range),
  },
  methods: {
    AutofitColumns: (range, _args, host) => {
      host.allowFormat(range, "formatColumns");
      host.refresh();
      autofitColumns(host, range);
      host.touchLook();
    },
    AutofitRows: (range, _args, host) => {
      host.allowFormat(range, "formatRows");
      autofitRows(host, range);
      host.touchLook();
    },
  },
});

export function formatObject(range: Area): HostObject {
  return hostObject(FORMAT, range);
}
