// Excel's part of the conversation: one workbook in memory, what the client keeps of it, and when it is recalculated.
import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import type { HostWarning } from "../../wording/cli";
import { HostError } from "../protocol/host-error";
import { intersection, type Area } from "./area";
import { registerArrayFunctions } from "./array-functions";
import { recalculate, type Uncomputed } from "./calculation";
import { Dirty } from "./dirty";
import { EventType, HostEvents } from "./events";
import { Names } from "./names";
import { References } from "./references";
import { syncCalculatedColumns, syncHeader, tableArea, tablesOf } from "./tables";

// The library asks the engine's parser which defined names are formulas.
installFormulaEngine();

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Called after a request that changed cells. */
export type ChangeListener = () => void;

function hasUncalculated(workbook: Workbook): boolean {
  let found = false;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined && cell.result === undefined) found = true;
      });
    });
  }
  return found;
}

export class Host {
  readonly references = new References();
  readonly events = new HostEvents();
  readonly names: Names;
  /** Document settings, as `workbook.settings` keeps them. */
  readonly settings = new Map<string, unknown>();
  calculationMode: CalculationMode = "Automatic";
  /** Runs under way whose changes are to be one step of Excel's own undo. */
  undoGroups = 0;
  activeSheet: Worksheet | null;
  selection: Area | null = null;
  fileName = "Book1.xlsx";
  private unsaved = false;
  private suspended = false;
  private readonly dirty = new Dirty();
  private formulasStale = false;
  private readonly touched = new Set<Worksheet>();
  private changed = false;
  private readonly uncomputed: Uncomputed = new Map();
  private readonly notes = new Map<string, HostWarning>();
  private readonly listeners = new Set<ChangeListener>();

  constructor(readonly workbook: Workbook) {
    registerArrayFunctions(workbook);
    this.names = new Names(workbook);
    this.activeSheet = workbook.worksheets[0] ?? null;
    // A file written without results gets them before it is read.
    this.formulasStale = hasUncalculated(workbook);
  }

  get date1904(): boolean {
    return this.workbook.properties.date1904 ?? false;
  }

  /** What a reader should know: formulas that could not be computed, and the like. */
  get warnings(): readonly HostWarning[] {
    return [...this.uncomputed.values(), ...this.notes.values()];
  }

  /** Notes once what the file will not keep. */
  warn(note: HostWarning): void {
    this.notes.set(JSON.stringify(note), note);
  }

  /** Who shows a new workbook; nobody, and it is refused. */
  newWorkbook: ((bytes: Uint8Array) => void) | undefined;

  /** A new workbook in a window of its own. */
  openNew(bytes: Uint8Array): void {
    if (this.newWorkbook === undefined) throw new HostError("GeneralException");
    this.newWorkbook(bytes);
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To be told of every change of cells, before anything is read again. */
  touch(range: Area): void {
    this.touched.add(range.sheet);
    this.dirty.add(range);
    this.formulasStale = true;
    this.changed = true;
    this.events.cellsChanged(range);
  }

  /** Shows a sheet. */
  activate(sheet: Worksheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    if (before !== null) this.events.sheet(EventType.sheetDeactivated, before);
    this.activeSheet = sheet;
    this.events.sheet(EventType.sheetActivated, sheet);
  }

  /** After changes made to the library's workbook itself. */
  touchEverything(): void {
    for (const sheet of this.workbook.worksheets) this.touched.add(sheet);
    this.touchStructure();
  }

  /** A change that no formula can see: formats, widths, page set-up. */
  touchLook(): void {
    this.changed = true;
  }

  /** A name or a table came, went or changed: formulas that mention it may now mean something else. */
  touchName(name: string): void {
    this.dirty.addName(name);
    this.formulasStale = true;
    this.changed = true;
  }

  /** Anything may have changed its meaning. */
  touchStructure(): void {
    this.dirty.everything = true;
    this.formulasStale = true;
    this.changed = true;
  }

  /** True since a change that is not saved. */
  get isDirty(): boolean {
    return this.unsaved;
  }

  saved(): void {
    this.unsaved = false;
  }

  /** Formulas keep their values until the end of this request. */
  suspendCalculation(): void {
    this.suspended = true;
  }

  /** Table headers and calculated columns follow the cells; called before tables are looked at. */
  settle(): void {
    for (const sheet of this.touched) {
      for (const table of tablesOf(sheet)) {
        syncHeader(this, table);
        syncCalculatedColumns(table);
      }
    }
    this.touched.clear();
  }

  /** Brings tables and, in automatic mode, formulas up to date; called before values are read. */
  refresh(): void {
    this.settle();
    if (this.formulasStale && !this.suspended && this.calculationMode !== "Manual") this.calculate();
  }

  /** False: fitting a printed sheet to pages is left out without an error, as off the tab Page Layout in office-js#1860. */
  fitsToPages = true;

  /** "Pending" where something changed in manual mode and formulas were not calculated since. */
  get calculationState(): "Done" | "Pending" {
    return this.formulasStale && this.calculationMode === "Manual" ? "Pending" : "Done";
  }

  /** Recalculates what changes have reached; `everything`: all formulas. */
  calculate(everything = false): void {
    this.settle();
    if (everything) this.dirty.everything = true;
    recalculate(this, this.dirty, this.uncomputed);
    this.dirty.clear();
    this.formulasStale = false;
    this.changed = true;
  }

  /** Formulas just written are calculated in manual mode too; no others are. */
  calculateWritten(cells: ReadonlySet<Cell>): void {
    if (this.calculationMode === "Manual" && cells.size > 0)
      recalculate(this, this.dirty, this.uncomputed, cells);
  }

  /** From now on; what is out of date under the old mode is calculated first. */
  setCalculationMode(mode: CalculationMode): void {
    this.refresh();
    this.calculationMode = mode;
  }

  /** The end of a request: everything is up to date, and those who listen hear of it. */
  endRequest(): void {
    this.suspended = false;
    this.refresh();
    if (!this.changed) return;
    this.changed = false;
    this.unsaved = true;
    for (const listener of this.listeners) listener();
  }

  sheet(name: string): Worksheet | null {
    return this.workbook.getWorksheet(name) ?? null;
  }

  /** Refuses to add, rename, move, hide or delete sheets while the workbook's structure is protected. */
  allowStructure(): void {
    if (this.workbook.protection?.lockStructure === true) throw new HostError("AccessDenied");
  }

  /** Refuses changes of locked cells in a protected sheet. */
  allowEdit(range: Area): void {
    if (range.sheet.sheetProtection?.sheet !== true) return;
    for (let row = range.row; row < range.row + Math.min(range.rows, 100_000); row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const cell = range.sheet.findCell(row + 1, column + 1);
        if (cell?.protection?.locked !== false) throw new HostError("AccessDenied");
      }
    }
  }

  /** Refuses changes of looks in a protected sheet that does not allow them. */
  allowFormat(range: Area, permission: "formatCells" | "formatColumns" | "formatRows"): void {
    const protection = range.sheet.sheetProtection;
    if (protection?.sheet !== true) return;
    // The file holds what is *forbidden* under these names, the library turns it into what is allowed.
    if (protection[permission] !== true) throw new HostError("AccessDenied");
  }

  /** A table may not be cut through by insertions and the like. */
  tablesTouching(range: Area) {
    return tablesOf(range.sheet).filter((table) => intersection(tableArea(table), range) !== null);
  }
}
