// The changes of a sheet's part: cells, rows, columns, joined cells and rules that are other than they were. Everything else of
// the text stays as it was read.
import type { Cell, Row, Worksheet } from "@cj-tech-master/excelts";
import {
  type CellContents,
  cellXml,
  child,
  contentsXml,
  Edits,
  type CellData,
  readSheet,
  resultXml,
  type RowData,
  withAttributes,
  type XmlElement,
} from "../../files";
import { columnLetters, parseAddress } from "../model/area";
import { columnEdits, columnFormats } from "./columns";
import { contentsOf, isSameValue } from "./contents";
import { Formulas } from "./formulas";
import { mergeEdits } from "./merges";
import type { CellStyle } from "./open";
import { ruleEdits } from "./rules";
import type { SheetSnapshot } from "./snapshot";
import type { StyleBook } from "./style-book";

export interface SheetCopy {
  readonly sheet: Worksheet;
  readonly before: SheetSnapshot;
  readonly text: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly book: StyleBook;
}

export interface SheetEdits {
  readonly edits: Edits;
  readonly root: XmlElement;
  /** Whether a formula came or went: the order of calculation in the file no longer holds. */
  readonly formulasChanged: boolean;
}

export function copySheet(copy: SheetCopy): SheetEdits {
  const pass = new Pass(copy);
  return pass.run();
}

interface Placed {
  readonly column: number;
  readonly start: number;
}

class Pass {
  private readonly edits: Edits;
  private readonly formulas = new Formulas();
  /** Shared formulas whose first cell holds something else now. */
  private readonly cutOff = new Set<string>();
  private formulasChanged = false;
  /** Cells of the row being read. */
  private placed: Placed[] = [];
  private nextRow = 0;
  private prefix = "";
  private columnFormat: (column: number) => number = () => 0;
  private readonly rowCount: number;
  private reach = { row: 0, column: 0 };

  constructor(private readonly copy: SheetCopy) {
    this.edits = new Edits(copy.text);
    this.rowCount = copy.sheet.rowCount;
  }

  run(): SheetEdits {
    const { text, part, strings, date1904, sheet, before } = this.copy;
    // What stands before the cells is needed while they are read: columns come before rows.
    const root = readSheet(
      text,
      part,
      { strings, date1904 },
      {
        cell: (cell) => {
          this.cell(cell);
        },
        row: (row) => {
          this.row(row);
        },
      },
    );
    const data = child(root, "sheetData");
    if (data !== undefined) {
      this.begin(data);
      this.edits.append(data, this.rowsUntil(this.rowCount));
    }
    columnEdits(this.edits, root, sheet);
    mergeEdits(this.edits, root, sheet, before);
    ruleEdits(this.edits, root, sheet, before);
    this.dimension(root);
    return { edits: this.edits, root, formulasChanged: this.formulasChanged };
  }

  /** Called with the element of all rows, before the first is looked at. */
  private begin(data: XmlElement): void {
    this.prefix = data.prefix === "" ? "" : `${data.prefix}:`;
    this.columnFormat = columnFormats(data.parent);
  }

  private cell(data: CellData): void {
    const { element, row, column } = data;
    this.placed.push({ column, start: element.start });
    const cell = this.copy.sheet.findRow(row + 1)?.findCell(column + 1);
    const formulaBefore = this.formulas.textOf(data);
    const after = contentsOf(cell, this.copy.date1904);
    const shared = data.formula?.kind === "shared" ? data.formula.shared : null;
    const isCut = shared !== null && data.formula?.text === "" && this.cutOff.has(shared);
    const sameFormula = after.formula === formulaBefore;
    const sameContents = sameFormula && !isCut && isSameValue(after.value, data.value);
    const style = cell === undefined ? data.style : this.copy.book.formatFor(data.style, cell.style);
    if (sameContents && style === data.style) return;
    if (!sameFormula && shared !== null && data.formula?.text !== "") this.cutOff.add(shared);
    if (!sameFormula && (after.formula === null || formulaBefore === null)) this.formulasChanged = true;
    this.rewrite(
      data,
      style,
      after,
      sameContents ? "style" : sameFormula && !isCut && formulaBefore !== null ? "result" : "all",
    );
  }

  private rewrite(
    { element, style: former }: CellData,
    style: number,
    after: CellContents,
    what: "style" | "result" | "all",
  ): void {
    if (element.parent !== null) this.prefix = element.prefix === "" ? "" : `${element.prefix}:`;
    const { prefix } = this;
    const { text } = this.copy;
    const tag = text.slice(element.start, element.openEnd);
    const look = style === former ? {} : { s: String(style) };
    if (what === "style") {
      this.edits.replace(element.start, element.openEnd, withAttributes(tag, look));
      return;
    }
    const { attribute, inner } =
      what === "all" ? contentsXml(prefix, after) : this.withResult(element, resultXml(prefix, after.value));
    // Marks of dynamic arrays and rich values belong to what was there.
    const marks = what === "all" ? { cm: null, vm: null, ph: null } : {};
    const open = withAttributes(tag, { ...look, t: attribute, ...marks }).replace(/\s*\/>$/u, ">");
    this.edits.replace(
      element.start,
      element.end,
      inner === "" ? open.replace(/>$/u, "/>") : `${open}${inner}</${element.name}>`,
    );
  }

  /** A cell's inside with another result; its formula as it was written. */
  private withResult(
    element: XmlElement,
    { attribute, inner }: { readonly attribute: string | null; readonly inner: string },
  ): { readonly attribute: string | null; readonly inner: string } {
    const raw = (each: XmlElement): string => this.copy.text.slice(each.start, each.end);
    const formula = element.children.filter(({ local }) => local === "f").map(raw);
    const others = element.children.filter(({ local }) => !["f", "v", "is"].includes(local)).map(raw);
    return { attribute, inner: [...formula, inner, ...others].join("") };
  }

  private row(data: RowData): void {
    const { element, row } = data;
    if (element.parent !== null) this.begin(element.parent);
    this.edits.insert(element.start, this.rowsUntil(row));
    this.nextRow = row + 1;
    const model = this.copy.sheet.findRow(row + 1);
    const placed = this.placed;
    this.placed = [];
    if (model === undefined) return;
    const changes = rowChanges(data, model);
    const known = new Set(placed.map(({ column }) => column));
    const added = this.newCells(model, data.style, known);
    if (added.length > 0) this.reachTo(row, added);
    const all = added.length > 0 ? { ...changes, spans: null } : changes;
    if (element.selfClosing && added.length > 0) {
      this.edits.open(element, all, added.map(({ xml }) => xml).join(""));
      return;
    }
    if (Object.keys(changes).length > 0 || (added.length > 0 && "spans" in element.attributes))
      this.edits.set(element, all);
    for (const { column, xml } of added) {
      const next = placed.find((each) => each.column > column);
      this.edits.insert(next?.start ?? element.closeStart, xml);
    }
  }

  /** Cells of the model that the file's row does not have. */
  private newCells(
    model: Row,
    rowStyle: number | null,
    known: ReadonlySet<number>,
  ): readonly { readonly column: number; readonly xml: string }[] {
    const found: { column: number; xml: string }[] = [];
    for (let column = 0; column < model.cellCount; column += 1) {
      if (known.has(column)) continue;
      const cell = model.findCell(column + 1);
      if (cell === undefined) continue;
      const xml = this.newCell(cell, column, rowStyle);
      if (xml !== null) found.push({ column, xml });
    }
    return found;
  }

  private newCell(cell: Cell, column: number, rowStyle: number | null): string | null {
    const inherited = rowStyle ?? this.columnFormat(column);
    const contents = contentsOf(cell, this.copy.date1904);
    const isEmpty = contents.value === null && contents.formula === null;
    const style = isPlain(cell.style)
      ? isEmpty
        ? inherited
        : 0
      : this.copy.book.formatFor(inherited, cell.style);
    if (isEmpty && style === inherited) return null;
    if (contents.formula !== null) this.formulasChanged = true;
    return cellXml(this.prefix, cell.address, style, contents);
  }

  /** Rows of the model before `end` that the file does not have. */
  private rowsUntil(end: number): string {
    const rows: string[] = [];
    for (let row = this.nextRow; row < Math.min(end, this.rowCount); row += 1) {
      const model = this.copy.sheet.findRow(row + 1);
      if (model === undefined) continue;
      const cells = this.newCells(model, null, NONE);
      const attributes = rowChanges({ row, style: null, height: null, hidden: false }, model);
      if (cells.length === 0 && Object.keys(attributes).length === 0) continue;
      this.reachTo(row, cells);
      const tag = withAttributes(`<${this.prefix}row r="${row + 1}">`, attributes);
      rows.push(`${tag}${cells.map(({ xml }) => xml).join("")}</${this.prefix}row>`);
    }
    this.nextRow = Math.max(this.nextRow, end);
    return rows.join("");
  }

  private reachTo(row: number, cells: readonly { readonly column: number }[]): void {
    const last = cells.at(-1);
    if (last === undefined) return;
    this.reach = { row: Math.max(this.reach.row, row), column: Math.max(this.reach.column, last.column) };
  }

  /** The used range that the sheet names takes in new cells. */
  private dimension(root: XmlElement): void {
    const element = child(root, "dimension");
    const place = parseAddress(element?.attributes["ref"] ?? "");
    if (element === undefined || place === null) return;
    const row = Math.max(place.row + place.rows - 1, this.reach.row);
    const column = Math.max(place.column + place.columns - 1, this.reach.column);
    if (row < place.row + place.rows && column < place.column + place.columns) return;
    const ref = `${columnLetters(place.column)}${place.row + 1}:${columnLetters(column)}${row + 1}`;
    this.edits.set(element, { ref });
  }
}

const NONE: ReadonlySet<number> = new Set();

function isPlain(style: CellStyle | undefined): boolean {
  return style === undefined || Object.values<unknown>(style).every((part) => part === undefined);
}

/** Attributes of a row that are other than they were. */
function rowChanges(
  { height, hidden }: Omit<RowData, "element">,
  model: Row,
): Readonly<Record<string, string | null>> {
  const changes: Record<string, string | null> = {};
  const after = model.height ?? null;
  if (after !== height) {
    changes["ht"] = after === null ? null : String(after);
    changes["customHeight"] = after !== null && model.customHeight === true ? "1" : null;
  }
  if (model.hidden !== hidden && (model.hidden || hidden)) changes["hidden"] = model.hidden ? "1" : null;
  return changes;
}
