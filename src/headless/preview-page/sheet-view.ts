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

export class SheetView {
  private sheets: readonly PreviewSheet[] = [];
  private active = "";
  private readonly selected = new Map<string, string>();

  constructor(
    private readonly grid: HTMLElement,
    private readonly tabs: HTMLElement,
    private readonly events: SheetViewEvents,
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
    else this.grid.replaceChildren(this.table(sheet, before));
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

    const table = document.createElement("table");
    const widths = document.createElement("colgroup");
    widths.append(
      column(36),
      ...columns.map((index) => column((sheet.widths[index] ?? 0) * PIXELS_PER_POINT || DEFAULT_WIDTH)),
    );
    const head = table.createTHead().insertRow();
    head.append(heading(""), ...columns.map((index) => heading(columnLetters(index))));
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      line.append(heading(String(row + 1)));
      for (const index of columns) {
        const address = `${columnLetters(index)}${row + 1}`;
        const cell = cells.get(address);
        const changed = old !== undefined && (old.get(address) ?? "") !== (cell?.text ?? "");
        line.append(this.cell(sheet.name, address, cell, changed));
      }
    }
    table.prepend(widths);
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
    const shown = cell?.formula ?? cell?.text ?? "";
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

function heading(text: string): HTMLTableCellElement {
  const made = document.createElement("th");
  made.textContent = text;
  return made;
}

/** Text and looks of a cell. Text only: what stands in a workbook is never markup. */
function dress(place: HTMLTableCellElement, cell: PreviewCell): void {
  place.textContent = cell.text;
  if (cell.type === "Double") place.classList.add("number");
  if (cell.wrap) place.classList.add("wrap");
  if (cell.bold) place.style.fontWeight = "600";
  if (cell.italic) place.style.fontStyle = "italic";
  if (cell.size !== null) place.style.fontSize = `${Math.min(cell.size, 20) * PIXELS_PER_POINT}px`;
  if (cell.color !== null) place.style.color = cell.color;
  if (cell.fill !== null) place.style.backgroundColor = cell.fill;
}
