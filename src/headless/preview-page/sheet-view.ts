// Draws a sheet as a table with column letters and row numbers, marks what has just changed, and lets a cell be typed in.
import type { PreviewCell, PreviewSheet } from "../preview";
import { columnLetters } from "../model/area";

export interface SheetViewEvents {
  readonly onEdit: (sheet: string, address: string, typed: string) => void;
  readonly onSelect: (sheet: string, address: string) => void;
}

const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns shown beyond the used ones, so that a sheet looks like one. */
const MARGIN = { rows: 8, columns: 3 };
const DEFAULT_WIDTH = 64;
const ROW_NUMBERS_WIDTH = 36;

export class SheetView {
  private sheets: readonly PreviewSheet[] = [];
  private active = "";
  private readonly selected = new Map<string, string>();

  constructor(
    private readonly grid: HTMLElement,
    private readonly tabs: HTMLElement,
    private readonly events: SheetViewEvents,
    /** Said below a sheet that has more than is shown. */
    private readonly cut: string,
  ) {}

  /** Draws the workbook; cells of a sheet that differ from before are marked. */
  show(sheets: readonly PreviewSheet[]): void {
    const before = this.sheets;
    this.sheets = sheets.filter((sheet) => sheet.visible);
    if (!this.sheets.some((sheet) => sheet.name === this.active)) this.active = this.sheets[0]?.name ?? "";
    this.draw(before.find((sheet) => sheet.name === this.active));
  }

  /** Shows a sheet and selects a cell in it. */
  goTo(sheet: string, address: string): void {
    this.active = sheet;
    this.selected.set(sheet, address.split(":")[0] ?? address);
    this.draw(undefined);
    this.grid.querySelector("td.selected")?.scrollIntoView({ block: "center", inline: "nearest" });
  }

  private draw(before: PreviewSheet | undefined): void {
    this.tabs.replaceChildren(...this.sheets.map((sheet) => this.tab(sheet.name)));
    const sheet = this.sheets.find(({ name }) => name === this.active);
    if (sheet === undefined) this.grid.replaceChildren();
    else this.grid.replaceChildren(this.table(sheet, before), ...(sheet.isCut ? [this.note()] : []));
  }

  private note(): HTMLParagraphElement {
    const made = document.createElement("p");
    made.className = "cut";
    made.textContent = this.cut;
    return made;
  }

  private tab(name: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.setAttribute("aria-pressed", String(name === this.active));
    button.addEventListener("click", () => {
      this.active = name;
      this.draw(undefined);
    });
    return button;
  }

  private table(sheet: PreviewSheet, before: PreviewSheet | undefined): HTMLTableElement {
    const columns = Array.from({ length: sheet.columnCount + MARGIN.columns }, (_column, index) => index);
    const hidden = new Set(sheet.hiddenRows);
    const rows = Array.from({ length: sheet.rowCount + MARGIN.rows }, (_row, index) => index).filter(
      (row) => !hidden.has(row),
    );
    const cells = new Map(sheet.cells.map((cell) => [cell.address, cell]));
    const old =
      before === undefined ? undefined : new Map(before.cells.map((cell) => [cell.address, cell.text]));
    const merged = mergedCells(sheet);
    const widths = columns.map((index) => (sheet.widths[index] ?? 0) * PIXELS_PER_POINT || DEFAULT_WIDTH);

    const table = document.createElement("table");
    table.style.width = `${widths.reduce((sum, width) => sum + Math.round(width), ROW_NUMBERS_WIDTH)}px`;
    const group = document.createElement("colgroup");
    group.append(column(ROW_NUMBERS_WIDTH), ...widths.map(column));
    const head = table.createTHead().insertRow();
    head.insertCell();
    head.append(...columns.map((index) => heading(columnLetters(index), "col")));
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      line.append(heading(String(row + 1), "row"));
      for (const index of columns) {
        const address = addressOf(row, index);
        const span = merged.get(address);
        if (span === "covered") continue;
        const cell = cells.get(address);
        const changed = old !== undefined && (old.get(address) ?? "") !== (cell?.text ?? "");
        const made = this.cell(sheet.name, address, cell, changed);
        if (span !== undefined) Object.assign(made, { colSpan: span.columns, rowSpan: span.rows });
        // As in Excel, a text runs on over empty cells to its right.
        if (cell?.type === "String" && !cell.wrap && !cells.has(addressOf(row, index + 1)))
          made.classList.add("spill");
        line.append(made);
      }
    }
    table.prepend(group);
    return table;
  }

  private cell(
    sheet: string,
    address: string,
    cell: PreviewCell | undefined,
    changed: boolean,
  ): HTMLTableCellElement {
    const made = document.createElement("td");
    made.dataset["address"] = address;
    if (changed) made.classList.add("changed");
    if (this.selected.get(sheet) === address) made.classList.add("selected");
    if (cell !== undefined) dress(made, cell);
    made.addEventListener("click", () => {
      this.grid.querySelector("td.selected")?.classList.remove("selected");
      made.classList.add("selected");
      this.selected.set(sheet, address);
      this.events.onSelect(sheet, address);
    });
    made.addEventListener("dblclick", () => {
      this.edit(made, sheet, address, cell);
    });
    return made;
  }

  private edit(
    place: HTMLTableCellElement,
    sheet: string,
    address: string,
    cell: PreviewCell | undefined,
  ): void {
    const input = document.createElement("input");
    const shown = place.textContent === "" ? "" : (cell?.formula ?? place.textContent);
    input.value = shown;
    input.setAttribute("aria-label", address);
    place.replaceChildren(input);
    input.focus();
    input.addEventListener("blur", () => {
      if (input.value === shown) this.draw(undefined);
      else this.events.onEdit(sheet, address, input.value);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") input.value = shown;
      if (event.key === "Enter" || event.key === "Escape") input.blur();
    });
  }
}

function column(pixels: number): HTMLTableColElement {
  const made = document.createElement("col");
  made.style.width = `${Math.round(pixels)}px`;
  return made;
}

function heading(text: string, scope: "row" | "col"): HTMLTableCellElement {
  const made = document.createElement("th");
  made.scope = scope;
  made.textContent = text;
  return made;
}

function addressOf(row: number, index: number): string {
  return `${columnLetters(index)}${row + 1}`;
}

/** What merged regions do to cells: the first one spans, the others are covered by it. */
function mergedCells(sheet: PreviewSheet): ReadonlyMap<string, PreviewSheet["merged"][number] | "covered"> {
  const found = new Map<string, PreviewSheet["merged"][number] | "covered">();
  for (const region of sheet.merged)
    for (let row = region.row; row < region.row + region.rows; row += 1)
      for (let index = region.column; index < region.column + region.columns; index += 1)
        found.set(addressOf(row, index), row === region.row && index === region.column ? region : "covered");
  return found;
}

/** A number as Danish Excel shows it: the host writes it the American way, with the marks the other way round. */
function danish(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** Text and looks of a cell. Text only: what stands in a workbook is never markup. */
function dress(place: HTMLTableCellElement, cell: PreviewCell): void {
  place.textContent = cell.type === "Double" ? danish(cell.text) : cell.text;
  if (cell.type === "Double") place.classList.add("number");
  if (cell.wrap) place.classList.add("wrap");
  if (cell.bold) place.style.fontWeight = "600";
  if (cell.italic) place.style.fontStyle = "italic";
  if (cell.size !== null) place.style.fontSize = `${Math.min(cell.size, 20) * PIXELS_PER_POINT}px`;
  if (cell.color !== null) place.style.color = cell.color;
  if (cell.fill !== null) place.style.backgroundColor = cell.fill;
}
