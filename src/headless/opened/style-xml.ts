// The parts of a cell's look as the styles part writes them.
import type { Style } from "@cj-tech-master/excelts";
import { escapeAttribute } from "../../files";

type Look = Partial<Style>;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `prefix`: with its colon, or empty. */
export function fontXml(prefix: string, font: NonNullable<Look["font"]>): string {
  const flag = (local: string, value: boolean | undefined): string =>
    value === true ? element(prefix, local) : "";
  const value = (local: string, val: string | number | undefined): string =>
    val === undefined ? "" : element(prefix, local, { val });
  const { underline } = font;
  return element(
    prefix,
    "font",
    {},
    [
      flag("b", font.bold),
      flag("i", font.italic),
      flag("strike", font.strike),
      flag("condense", font.condense),
      flag("extend", font.extend),
      flag("outline", font.outline),
      flag("shadow", font.shadow),
      underline === true || underline === "single" ? element(prefix, "u") : "",
      typeof underline === "string" && underline !== "none" && underline !== "single"
        ? value("u", underline)
        : "",
      value("vertAlign", font.vertAlign),
      value("sz", font.size),
      colorXml(prefix, "color", font.color),
      value("name", font.name),
      value("family", font.family),
      value("charset", font.charset),
      value("scheme", font.scheme),
    ].join(""),
  );
}

export function fillXml(prefix: string, fill: NonNullable<Look["fill"]>): string {
  if (fill.type === "pattern") {
    const colors = `${colorXml(prefix, "fgColor", fill.fgColor)}${colorXml(prefix, "bgColor", fill.bgColor)}`;
    return element(prefix, "fill", {}, element(prefix, "patternFill", { patternType: fill.pattern }, colors));
  }
  const stops = fill.stops.map(({ position, color }) =>
    element(prefix, "stop", { position }, colorXml(prefix, "color", color)),
  );
  const { left, top } = fill.gradient === "path" ? fill.center : { left: 0, top: 0 };
  const shape: Attributes =
    fill.gradient === "angle"
      ? { degree: fill.degree }
      : { type: "path", left, right: left, top, bottom: top };
  return element(prefix, "fill", {}, element(prefix, "gradientFill", shape, stops.join("")));
}

export function borderXml(prefix: string, border: NonNullable<Look["border"]>): string {
  const sides = (["left", "right", "top", "bottom", "diagonal"] as const).map((side) => {
    const { style, color } = border[side] ?? {};
    return element(prefix, side, { style }, style === undefined ? "" : colorXml(prefix, "color", color));
  });
  const { up, down } = border.diagonal ?? {};
  const diagonal = { diagonalUp: up === true || undefined, diagonalDown: down === true || undefined };
  return element(prefix, "border", diagonal, sides.join(""));
}

export function alignmentXml(prefix: string, alignment: NonNullable<Look["alignment"]>): string {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, readingOrder, textRotation } = alignment;
  const attributes: Attributes = {
    horizontal,
    vertical: vertical === "middle" ? "center" : vertical,
    textRotation: rotation(textRotation),
    wrapText: wrapText === true || undefined,
    indent: indent === 0 ? undefined : indent,
    shrinkToFit: shrinkToFit === true || undefined,
    readingOrder: readingOrder === undefined ? undefined : readingOrder === "ltr" ? 1 : 2,
  };
  const isEmpty = Object.values(attributes).every((value) => value === undefined);
  return isEmpty ? "" : element(prefix, "alignment", attributes);
}

/** Degrees downwards are written as 90 and so many. */
function rotation(value: number | "vertical" | undefined): number | undefined {
  if (value === undefined || value === 0) return undefined;
  if (value === "vertical") return 255;
  return value < 0 ? 90 - value : value;
}

export function protectionXml(prefix: string, { locked, hidden }: NonNullable<Look["protection"]>): string {
  if (locked === undefined && hidden === undefined) return "";
  return element(prefix, "protection", { locked, hidden });
}

/** A colour of the file library's model: more kinds of it than its type says. */
interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
  readonly auto?: boolean;
}

function colorXml(prefix: string, local: string, color: FileColor | undefined): string {
  if (color === undefined) return "";
  const { argb, theme, indexed, tint, auto } = color;
  const attributes: Attributes = { auto: auto === true || undefined, indexed, rgb: argb, theme, tint };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : element(prefix, local, attributes);
}

function element(prefix: string, local: string, attributes: Attributes = {}, contents = ""): string {
  const tag = Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return [` ${name}="${escapeAttribute(text)}"`];
    })
    .join("");
  const name = `${prefix}${local}`;
  return contents === "" ? `<${name}${tag}/>` : `<${name}${tag}>${contents}</${name}>`;
}
