// The formats of a workbook's cells, and new ones put at their end: what a look changed is changed, the rest of the format
// (styles, marks, attributes of later versions) comes from the cell's own.
import {
  appendToList,
  child,
  childrenNamed,
  Edits,
  escapeAttribute,
  withAttributes,
  type XmlElement,
  type XmlPart,
} from "../../files";
import type { CellStyle } from "./open";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./style-xml";

const PARTS = ["numFmt", "font", "fill", "border", "alignment", "protection"] as const;
type StylePart = (typeof PARTS)[number];

/** Numbers below this are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** A list of the styles part and what is put at its end; the same item is put there once. */
class List {
  readonly added: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    texts: readonly string[],
    private readonly length = texts.length,
  ) {
    texts.forEach((text, index) => {
      if (!this.places.has(text)) this.places.set(text, index);
    });
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    const place = this.length + this.added.length;
    this.added.push(xml);
    this.places.set(xml, place);
    return place;
  }
}

export class StyleBook {
  private readonly prefix: string;
  private readonly xfs: readonly XmlElement[];
  private readonly formats: List;
  private readonly fonts: List;
  private readonly fills: List;
  private readonly borders: List;
  private readonly numbers = new Map<string, number>();
  private readonly newNumbers: string[] = [];
  private readonly dxfs: List;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly part: XmlPart,
    private readonly styles: readonly CellStyle[],
  ) {
    const { root } = part;
    this.prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    const list = (local: string): List => new List((child(root, local)?.children ?? []).map(this.textOf));
    this.xfs = childrenNamed(child(root, "cellXfs"), "xf");
    this.formats = list("cellXfs");
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.dxfs = list("dxfs");
    for (const { attributes } of childrenNamed(child(root, "numFmts"), "numFmt")) {
      const code = attributes["formatCode"] ?? "";
      if (!this.numbers.has(code)) this.numbers.set(code, Number(attributes["numFmtId"]));
    }
  }

  private readonly textOf = ({ start, end }: XmlElement): string => this.part.decoded.text.slice(start, end);

  /** The format for a look, beginning from the one a cell has, or would take from its row or column. */
  formatFor(base: number, look: CellStyle): number {
    const before = this.styles[base] ?? {};
    const changed = PARTS.filter((part) => !isSame(part, before, look));
    if (changed.length === 0) return base;
    const key = `${base} ${JSON.stringify(changed.map((part) => [part, look[part]]))}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = this.formats.place(this.formatXml(base, look, changed));
    this.known.set(key, place);
    return place;
  }

  /** The number of a format of conditional formats, made with plain names. */
  conditionalFormat(xml: string): number {
    return this.dxfs.place(this.prefix === "" ? xml : xml.replace(/<(\/?)/gu, `<$1${this.prefix}`));
  }

  private formatXml(base: number, look: CellStyle, changed: readonly StylePart[]): string {
    const element = this.xfs[base];
    const inner = new Map<string, string>();
    const attributes: Record<string, string> = {};
    for (const part of changed) {
      const [name, apply] = ATTRIBUTES[part];
      attributes[apply] = "1";
      if (part === "alignment" || part === "protection") inner.set(part, this.innerXml(part, look));
      else if (name !== null) attributes[name] = String(this.placeOf(part, look));
    }
    if (element === undefined)
      return `${withAttributes(`<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">`, attributes)}${[...inner.values()].join("")}</${this.prefix}xf>`;
    const tag = withAttributes(this.part.decoded.text.slice(element.start, element.openEnd), attributes);
    const own = ["alignment", "protection"].map((local) => {
      const former = child(element, local);
      return inner.get(local) ?? (former === undefined ? "" : this.textOf(former));
    });
    const others = element.children
      .filter(({ local }) => local !== "alignment" && local !== "protection")
      .map(this.textOf);
    const contents = [...own, ...others].join("");
    const open = tag.replace(/\s*\/>$/u, ">");
    return contents === "" ? open.replace(/>$/u, "/>") : `${open}${contents}</${element.name}>`;
  }

  private innerXml(part: "alignment" | "protection", look: CellStyle): string {
    if (part === "alignment")
      return look.alignment === undefined ? "" : alignmentXml(this.prefix, look.alignment);
    return look.protection === undefined ? "" : protectionXml(this.prefix, look.protection);
  }

  private placeOf(part: "numFmt" | "font" | "fill" | "border", look: CellStyle): number {
    switch (part) {
      case "numFmt":
        return this.numberFormat(look.numFmt);
      case "font":
        return look.font === undefined ? 0 : this.fonts.place(fontXml(this.prefix, look.font));
      case "fill":
        return look.fill === undefined || isNoFill(look)
          ? 0
          : this.fills.place(fillXml(this.prefix, look.fill));
      case "border":
        return look.border === undefined ? 0 : this.borders.place(borderXml(this.prefix, look.border));
    }
  }

  private numberFormat(format: CellStyle["numFmt"]): number {
    const code = typeof format === "object" ? format.formatCode : format;
    if (code === undefined || code === "General") return 0;
    const known = BUILT_IN.get(code) ?? this.numbers.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.numbers.values()) + 1;
    this.numbers.set(code, id);
    this.newNumbers.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The changes of the styles part. */
  edits(): Edits {
    const { root, decoded } = this.part;
    const edits = new Edits(decoded.text);
    const put = (local: string, items: readonly string[]): void => {
      appendToList(edits, root, "styleSheet", local, items);
    };
    put("numFmts", this.newNumbers);
    put("fonts", this.fonts.added);
    put("fills", this.fills.added);
    put("borders", this.borders.added);
    put("cellXfs", this.formats.added);
    put("dxfs", this.dxfs.added);
    return edits;
  }
}

const ATTRIBUTES: Readonly<Record<StylePart, readonly [string | null, string]>> = {
  numFmt: ["numFmtId", "applyNumberFormat"],
  font: ["fontId", "applyFont"],
  fill: ["fillId", "applyFill"],
  border: ["borderId", "applyBorder"],
  alignment: [null, "applyAlignment"],
  protection: [null, "applyProtection"],
};

/** Codes that every version of Excel reads alike whatever the language. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["@", 49],
]);

function isNoFill({ fill }: CellStyle): boolean {
  return fill === undefined || (fill.type === "pattern" && fill.pattern === "none");
}

/** Two looks with the same part; parts that are the same object are, and most are. */
function isSame(part: StylePart, before: CellStyle, after: CellStyle): boolean {
  const [one, two] = [before[part], after[part]];
  if (one === two) return true;
  if (part === "fill" && isNoFill(before) && isNoFill(after)) return true;
  if (part === "numFmt") return formatCode(before) === formatCode(after);
  return plain(one) === plain(two);
}

function formatCode({ numFmt }: CellStyle): string {
  return (typeof numFmt === "object" ? numFmt.formatCode : numFmt) ?? "General";
}

/** Independent of the order in which properties were set, and of those that are undefined. */
function plain(part: unknown): string {
  return JSON.stringify(part ?? {}, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
