// What happens in the workbook, for those who registered: kept through a request, told when it has been answered.
import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { intersection, localAddress, type Area } from "./area";
import { sheetId, tableId } from "./ids";
import { tableArea, tablesOf } from "./tables";

/** Numbers of the client's own; not documented. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  formulaChanged: 23,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

/** The target of events of a whole collection. */
export const WORKBOOK_TARGET = "Workbook";

/** An event as it travels to the client. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** A formula that was changed, and what the cell's `formulas` were before. */
export interface FormulaChange {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

function tablesTouched(range: Area): ReadonlyMap<string, Area> {
  return new Map(
    tablesOf(range.sheet).flatMap((table): readonly [string, Area][] => {
      const part = intersection(tableArea(table), range);
      return part === null ? [] : [[tableId(table), part]];
    }),
  );
}

export class HostEvents {
  private readonly registered = new Map<string, number>();
  private readonly ranges = new Map<string, Area>();
  private waiting: EventEntry[] = [];
  private lastRange = 0;
  private selectedTables: ReadonlySet<string> = new Set();

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Kinds of event with their targets that somebody waits for. */
  get count(): number {
    return this.registered.size;
  }

  /** Cells were written, or came or went. */
  cellsChanged(range: Area): void {
    if (this.registered.size === 0) return;
    const worksheetId = sheetId(range.sheet);
    const base = { changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin", worksheetId };
    this.tell(EventType.sheetChanged, worksheetId, { ...base, ...this.rangeOf(range) });
    for (const table of tablesOf(range.sheet)) {
      const common = intersection(tableArea(table), range);
      if (common === null) continue;
      const id = tableId(table);
      this.tell(EventType.tableChanged, id, { ...base, tableId: id, ...this.rangeOf(common) });
    }
  }

  tableAdded(table: Table): void {
    const ids = { tableId: tableId(table), worksheetId: sheetId(table.worksheet) };
    this.tell(EventType.tableAdded, ids.worksheetId, { source: "Local", ...ids });
  }

  tableDeleted(table: Table): void {
    const ids = { tableId: tableId(table), worksheetId: sheetId(table.worksheet) };
    this.tell(EventType.tableDeleted, ids.worksheetId, { source: "Local", tableName: table.name, ...ids });
  }

  sheet(type: number, sheet: Worksheet): void {
    const worksheetId = sheetId(sheet);
    this.tell(type, worksheetId, { source: "Local", worksheetId });
  }

  selected(range: Area): void {
    const worksheetId = sheetId(range.sheet);
    this.tell(EventType.selectionChanged, worksheetId, { worksheetId, address: localAddress(range) });
    const now = tablesTouched(range);
    for (const [tableId, part] of now)
      this.tell(EventType.tableSelectionChanged, tableId, {
        tableId,
        worksheetId,
        isInsideTable: true,
        address: localAddress(part),
      });
    for (const tableId of this.selectedTables)
      if (!now.has(tableId))
        this.tell(EventType.tableSelectionChanged, tableId, {
          tableId,
          worksheetId,
          isInsideTable: false,
          address: "",
        });
    this.selectedTables = new Set(now.keys());
  }

  /** Rows sorted from top to bottom, or columns from left to right. */
  sorted(range: Area, lines: "Rows" | "Columns"): void {
    const worksheetId = sheetId(range.sheet);
    const type = lines === "Rows" ? EventType.rowSorted : EventType.columnSorted;
    this.tell(type, worksheetId, { worksheetId, source: "Local", address: localAddress(range) });
  }

  protection(sheet: Worksheet, isProtected: boolean): void {
    const worksheetId = sheetId(sheet);
    this.tell(EventType.protectionChanged, worksheetId, { worksheetId, isProtected, source: "Local" });
  }

  /** Whether formulas need to be compared before and after a change. */
  get waitsForFormulas(): boolean {
    return [...this.registered.keys()].some((key) => key.startsWith(`${EventType.formulaChanged} `));
  }

  formulasChanged(sheet: Worksheet, formulaDetails: readonly FormulaChange[]): void {
    const worksheetId = sheetId(sheet);
    this.tell(EventType.formulaChanged, worksheetId, { worksheetId, source: "Local", formulaDetails });
  }

  /** The range an event told of, by the reference it carried. */
  rangeFor(reference: string): Area | null {
    return this.ranges.get(reference) ?? null;
  }

  /** What happened since the last time. */
  take(): readonly EventEntry[] {
    const told = this.waiting;
    this.waiting = [];
    return told;
  }

  private rangeOf(range: Area): { readonly address: string; readonly referenceId: string } {
    this.lastRange += 1;
    const referenceId = `event:${this.lastRange}`;
    this.ranges.set(referenceId, range);
    return { address: localAddress(range), referenceId };
  }

  /** To those who wait for one object, and to those who wait for all. */
  private tell(type: number, target: string, message: object): void {
    for (const targetId of [target, WORKBOOK_TARGET])
      if (this.registered.has(`${type} ${targetId}`))
        this.waiting.push({
          messageCategory: 65536,
          messageType: type,
          targetId,
          message: JSON.stringify(message),
        });
  }
}
