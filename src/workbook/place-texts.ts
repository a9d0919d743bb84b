// Places as people write them: "Krav 2.a.i, Resultat" holds when rows are sorted, where "Krav!M7" does not. Both are understood.
import { type Field, type Origin, type PlanRows, rowKeys, type RowKeys, type TableKey } from "../plan";
import { INPUT_TABLES } from "./contract";
import { fold } from "./fold";
import type { Located, LocatedTable } from "./locate";
import { headerOf, placeOf } from "./places";

/** Reads and writes places of one workbook. */
export class PlaceTexts {
  private readonly keys: RowKeys;
  private rowsNamed: ReadonlyMap<string, readonly Origin[]> | undefined;

  constructor(
    private readonly plan: PlanRows,
    private readonly located: Located,
  ) {
    this.keys = rowKeys(plan);
  }

  /** The place of an origin: by the row's key where it has one, else as a cell. */
  textOf(origin: Origin): string {
    const { table, row, column } = origin;
    const name = this.nameOf(table);
    const header = column === null ? "" : `, ${headerOf(table, column, this.located.tables.get(table))}`;
    if (row === 0 || isSetting(origin)) return name + header;
    const key = this.keys.get(table)?.get(row);
    return key === undefined
      ? (placeOf(origin, this.located).cell ?? name + header)
      : `${name} ${key}${header}`;
  }

  /** Every place a text can mean: a cell, a row's key with or without its table, a table, each with a column or without. */
  originsOf(text: string): Origin[] {
    const whole = this.rowsOf(text);
    if (whole.length > 0) return whole;
    const parts = text.split(",");
    for (let last = parts.length - 1; last > 0; last -= 1) {
      const header = parts.slice(last).join(",");
      const found = this.rowsOf(parts.slice(0, last).join(",")).flatMap((row) => {
        const column = this.columnNamed(row.table, header);
        return column === undefined ? [] : [{ ...row, column }];
      });
      if (found.length > 0) return found;
    }
    return this.cellsAt(text);
  }

  private nameOf(table: TableKey): string {
    return placeOf({ table, row: 0, column: null }, this.located).table;
  }

  /** Rows, and tables as wholes (row 0), of a name. Made when first asked for: most plans have no exceptions. */
  private rowsOf(text: string): Origin[] {
    this.rowsNamed ??= this.nameRows();
    return [...(this.rowsNamed.get(fold(text)) ?? [])];
  }

  private nameRows(): ReadonlyMap<string, readonly Origin[]> {
    const named = new Map<string, Origin[]>();
    const add = (name: string, origin: Origin): void => {
      const known = named.get(fold(name));
      if (known === undefined) named.set(fold(name), [origin]);
      else known.push(origin);
    };
    for (const { key: table, name, aliases } of INPUT_TABLES) {
      const names = new Set([this.nameOf(table), name, ...aliases].map(fold));
      for (const each of names) add(each, { table, row: 0, column: null });
      for (const [row, key] of this.keys.get(table) ?? []) {
        const origin: Origin = { table, row, column: null };
        for (const each of names) add(`${each} ${key}`, origin);
        add(key, origin);
      }
    }
    return named;
  }

  private columnNamed(table: TableKey, header: string): string | undefined {
    const wanted = fold(header);
    const contract = INPUT_TABLES.find(({ key }) => key === table);
    const column = contract?.columns.find(({ key, header: name, aliases }) =>
      [name, ...aliases, headerOf(table, key, this.located.tables.get(table))].some(
        (each) => fold(each) === wanted,
      ),
    )?.key;
    if (column !== undefined) return column;
    if (table === "plan") return this.settingNamed(wanted);
    return table === "deviations" && /^\d{4}$/u.test(wanted) ? wanted : undefined;
  }

  private settingNamed(wanted: string): string | undefined {
    return Object.keys(this.plan.settings).find((key) => fold(headerOf("plan", key)) === wanted);
  }

  /** "Krav!F12": what stands there, and the whole row where it is the row's first cell, as the table Flag points at rows. */
  private cellsAt(text: string): Origin[] {
    const found = /^(?:'((?:[^']|'')+)'|([^!']+))!\$?([A-Z]{1,3})\$?(\d+)$/iu.exec(text.trim());
    if (found === null) return [];
    const [, quoted, plain = "", letters = "", digits = ""] = found;
    const sheet = fold(quoted?.replaceAll("''", "'") ?? plain);
    const [row, column] = [Number(digits) - 1, columnNumber(letters)];
    for (const table of this.located.tables.values()) {
      const { snapshot } = table;
      const [inRow, inColumn] = [row - snapshot.top, column - snapshot.left];
      const width = snapshot.values[0]?.length ?? 0;
      if (fold(snapshot.sheet) !== sheet || inRow < 0 || inRow >= snapshot.values.length) continue;
      if (inColumn >= 0 && inColumn < width) return this.inTable(table, inRow, inColumn);
    }
    return [];
  }

  private inTable({ contract, columns, snapshot }: LocatedTable, row: number, index: number): Origin[] {
    const table = contract.key;
    const key = [...columns].find(([, column]) => column === index)?.[0];
    const year = fold(String(snapshot.values[0]?.[index] ?? ""));
    const column = key ?? (table === "deviations" && /^\d{4}$/u.test(year) ? year : undefined);
    const setting =
      table === "plan" && column === "value"
        ? Object.values<Field<unknown>>({ ...this.plan.settings }).find(({ origin }) => origin.row === row)
            ?.origin.column
        : undefined;
    return [
      ...(column === undefined ? [] : [{ table, row, column: setting ?? column }]),
      ...(index === 0 ? [{ table, row, column: null }] : []),
    ];
  }
}

/** A setting is found by its name wherever its row stands, and also where it has none. */
function isSetting({ table, column }: Origin): boolean {
  return table === "plan" && column !== null && column !== "setting" && column !== "value";
}

/** Zero-based column from its letters. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
