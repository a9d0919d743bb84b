// A workbook in memory behind the same port as Excel's: what a use case reads and writes, without Excel and without formulas'
// values. test/excel/port-contract holds both to the same behaviour.
import { isSameName, titleOf, type WorkbookPort, type Written } from "../../src/recalculation";
import type {
  CellChange,
  CellContent,
  ColumnAddition,
  SheetWrite,
  TableWrite,
  WorkbookChanges,
} from "../../src/workbook/changes";
import { newPlanChanges, type PlanContent } from "../../src/workbook/template";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { cellOf, MemorySheet, type MemoryTable } from "./memory-grid";

export class MemoryWorkbook implements WorkbookPort {
  /** The next write calls this once before it writes, as if another user had changed the workbook first. */
  meanwhile: ((workbook: MemoryWorkbook) => void) | undefined;
  reads = 0;
  writes = 0;

  private readonly sheets = new Map<string, MemorySheet>();
  private tables: readonly MemoryTable[] = [];
  private names: readonly { readonly name: string; readonly formula: string }[] = [];

  /** @param from the tables and sheets to begin with; none makes an empty workbook */
  constructor(from: WorkbookSnapshot = { sheets: ["Sheet1"], tables: [], names: [] }) {
    this.load(from);
  }

  /** Puts these sheets, tables and names in the place of all that is here. */
  load(from: WorkbookSnapshot): void {
    this.sheets.clear();
    this.tables = [];
    this.names = from.names;
    for (const name of from.sheets) this.sheets.set(name, new MemorySheet());
    for (const table of from.tables) this.take(table);
  }

  /** A workbook with a plan in it, made by the add-in's own template. */
  static async of(content: PlanContent): Promise<MemoryWorkbook> {
    const workbook = new MemoryWorkbook();
    const seen = await workbook.read(() => true);
    await workbook.write(newPlanChanges(content, seen), seen, () => false);
    return workbook;
  }

  /** Everything that is here. */
  get now(): WorkbookSnapshot {
    return {
      tables: this.tables.map((table) => this.sheet(table.sheet).table(table)),
      tableNames: this.tables.map(({ name, sheet }) => ({ name, sheet })),
      sheets: [...this.sheets.keys()],
      protectedSheets: [],
      structureProtected: false,
      calculation: "automatic",
      halfMade: [],
      lostNames: [],
      names: this.names,
    };
  }

  read: WorkbookPort["read"] = (wanted) => {
    this.reads += 1;
    const all = this.tables.map(({ name }) => name);
    const { tables, ...rest } = this.now;
    return Promise.resolve({ ...rest, tables: tables.filter(({ name }) => wanted(name, all)) });
  };

  readSheets: WorkbookPort["readSheets"] = (names) =>
    Promise.resolve(
      [...this.sheets].flatMap(([name, sheet]) => {
        const snapshot = names.includes(name) ? sheet.snapshot(name) : null;
        return snapshot === null ? [] : [snapshot];
      }),
    );

  write: WorkbookPort["write"] = (changes, seen, watched) => {
    this.writes += 1;
    this.meanwhile?.(this);
    this.meanwhile = undefined;
    const before = this.tables
      .filter(({ name }) => watched(name) && seen.tables.some((table) => table.name === name))
      .map((table) => this.sheet(table.sheet).table(table));
    const images = this.carryOut(changes, seen);
    const { readBack } = changes;
    const { value } =
      readBack === undefined ? { value: null } : this.sheet(readBack.sheet).at(readBack.row, readBack.column);
    return Promise.resolve({
      before: { tables: before, sheets: seen.sheets, names: seen.names },
      readBack: value,
      images,
    });
  };

  /** What a user types into a cell of a table, by the data row from 1 and the column's header. */
  type(table: string, row: number, header: string, content: CellContent): void {
    const place = this.table(table);
    const headers = this.sheet(place.sheet).matrix({ ...place, rows: 1 }, ({ value }) => value)[0] ?? [];
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${table} has no column ${header}`);
    this.sheet(place.sheet).write(place.row + row, place.column + column, content);
  }

  /** The table as a reading gives it. */
  tableNow(name: string): TableSnapshot {
    const table = this.table(name);
    return this.sheet(table.sheet).table(table);
  }

  /** Writes a cell by its row and column in the table, row 0 being the headers. */
  put({ table: name, row, column, content, format }: CellChange): void {
    const table = this.table(name);
    this.sheet(table.sheet).put(table.row + row, table.column + column, cellOf(content, format));
  }

  private carryOut(changes: WorkbookChanges, seen: WorkbookSnapshot): Written["images"] {
    const images = changes.sheets
      .filter(({ name, emptied }) => emptied === true && seen.sheets.includes(name))
      .flatMap(({ name }) => {
        const [sheet, used] = [this.sheet(name), this.sheet(name).used()];
        const image = sheet.snapshot(name);
        if (image === null || used === null) return [];
        return [{ ...image, formats: sheet.matrix(used, ({ format }) => format) }];
      });
    for (const write of changes.sheets) this.writeSheet(write, seen);
    for (const { name, sheet, row, column } of changes.names)
      if (!this.names.some((item) => isSameName(item.name, name)))
        this.names = [...this.names, { name, formula: `=${quoted(sheet)}!${addressOf(row, column)}` }];
    for (const addition of changes.additions ?? []) this.addColumns(addition);
    for (const { table, header, rows, formula } of changes.fills ?? [])
      for (let row = 1; row <= rows; row += 1) this.type(table, row, header, { formula });
    for (const { table, rows } of changes.addedRows ?? []) this.addRows(table, rows);
    for (const cell of changes.cells ?? []) this.put(cell);
    const { mark, removed } = changes;
    if (mark !== null) this.sheet(mark.sheet).write(mark.row, mark.column, mark.after);
    for (const name of removed?.sheets ?? []) {
      this.sheets.delete(name);
      this.tables = this.tables.filter(({ sheet }) => sheet !== name);
    }
    this.names = this.names.filter(({ name }) => removed?.names.includes(name) !== true);
    return images;
  }

  private writeSheet(write: SheetWrite, seen: WorkbookSnapshot): void {
    const isNew = !seen.sheets.includes(write.name);
    if (isNew) this.addSheet(write);
    const sheet = this.sheet(write.name);
    if (!isNew && write.emptied === true) sheet.clear(() => true);
    for (const { row, column, content, format, columnFormats = {}, cellFormats } of write.blocks)
      content.forEach((cells, r) => {
        cells.forEach((cell, c) => {
          const own = cellFormats?.[r]?.[c] ?? columnFormats[c] ?? format;
          sheet.write(row + r, column + c, cell);
          if (own !== undefined) sheet.format(row + r, column + c, own);
        });
      });
    for (const table of write.tables) this.writeTable(write.name, table);
    if (isNew) sheet.write(0, 0, titleOf(write));
  }

  private addSheet({ name, first }: SheetWrite): void {
    if (this.sheets.has(name)) throw new Error(`There is a sheet ${name} already`);
    const others = [...this.sheets];
    if (first === true) this.sheets.clear();
    this.sheets.set(name, new MemorySheet());
    if (first === true) for (const [other, sheet] of others) this.sheets.set(other, sheet);
  }

  private writeTable(sheetName: string, write: TableWrite): void {
    const former = this.tables.find(({ name }) => isSameName(name, write.name));
    const { sheet, row, column } = former ?? { sheet: sheetName, row: write.row, column: write.column };
    const cells = this.sheet(sheet);
    const rows = Math.max(write.rows.length, 1);
    const columns = write.columns.length;
    if (former !== undefined)
      cells.clear((r, c) => r > row && r < row + former.rows && c >= column && c < column + columns);
    write.columns.forEach(({ header, format, formula }, index) => {
      cells.put(row, column + index, cellOf(header, "General"));
      for (let at = 0; at < rows; at += 1) {
        const content = formula === undefined ? (write.rows[at]?.[index] ?? null) : { formula };
        cells.put(row + 1 + at, column + index, cellOf(content, write.cellFormats?.[at]?.[index] ?? format));
      }
    });
    if (former === undefined)
      for (const { row: r, column: c, format } of write.formats ?? [])
        cells.format(row + 1 + r, column + c, format);
    const rest = write.buttonless === true ? { buttonless: true } : {};
    const table = { name: write.name, sheet, row, column, rows: rows + 1, columns, rest };
    this.tables =
      former === undefined
        ? [...this.tables, table]
        : this.tables.map((each) => (each === former ? { ...table, name: former.name } : each));
  }

  private addColumns({ table: name, columns }: ColumnAddition): void {
    const table = this.table(name);
    const sheet = this.sheet(table.sheet);
    columns.forEach(({ header, format, formula }, index) => {
      const at = table.column + table.columns + index;
      sheet.put(table.row, at, cellOf(header, "General"));
      for (let row = 1; row < table.rows; row += 1)
        sheet.put(table.row + row, at, cellOf(formula === undefined ? null : { formula }, format));
    });
    this.replace(table, { columns: table.columns + columns.length });
  }

  private addRows(name: string, rows: number): void {
    const table = this.table(name);
    const sheet = this.sheet(table.sheet);
    const end = table.row + table.rows;
    if (sheet.lastRow(table.column, table.columns) >= end)
      throw new Error(`There are cells under ${name}: Excel would move them, and this workbook cannot`);
    // A new row has the formats of the last one, and the formulas of its columns.
    for (let row = end; row < end + rows; row += 1)
      for (let column = table.column; column < table.column + table.columns; column += 1) {
        const { formula, value, format } = sheet.at(end - 1, column);
        sheet.put(row, column, cellOf(formula === value ? null : { formula: String(formula) }, format));
      }
    this.replace(table, { rows: table.rows + rows });
  }

  private take(snapshot: TableSnapshot): void {
    const { name, sheet, top, left, values, types, formulas, formats, texts, ...rest } = snapshot;
    const columns = Math.max(0, ...values.map((row) => row.length));
    this.tables = [
      ...this.tables,
      { name, sheet, row: top, column: left, rows: values.length, columns, rest },
    ];
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        this.sheet(sheet).put(top + r, left + c, {
          value,
          formula: formulas[r]?.[c] ?? value,
          type: types[r]?.[c] ?? "Unknown",
          format: formats[r]?.[c] ?? "General",
          text: texts[r]?.[c] ?? "",
        });
      });
    });
  }

  private replace(table: MemoryTable, size: Partial<MemoryTable>): void {
    this.tables = this.tables.map((each) => (each === table ? { ...table, ...size } : each));
  }

  private sheet(name: string): MemorySheet {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
    return sheet;
  }

  private table(name: string): MemoryTable {
    const table = this.tables.find((each) => isSameName(each.name, name));
    if (table === undefined) throw new Error(`There is no table ${name}`);
    return table;
  }
}

function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function addressOf(row: number, column: number): string {
  const letters = (index: number): string =>
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
  return `$${letters(column)}$${row + 1}`;
}
