// Which of Excel's two date systems a workbook uses. Released Office.js cannot tell; what the date cells show can: the same
// number is shown 4 years and a day later in a workbook of the 1904 system. A file says it, on the command line.
import { type IsoDate, type Origin, type ReadingNote } from "../plan";
import { cellAt } from "./cells";
import { FieldReader } from "./fields";
import type { Located, LocatedTable } from "./locate";
import { dateOfSerial, type DateSystem } from "./serials";
import { settingPlaces } from "./settings";

export interface DateSystemReading {
  readonly system: DateSystem;
  readonly notes: readonly ReadingNote[];
}

/** The date system to read and write dates by. */
export function readDateSystem(located: Located): DateSystem {
  return readingDateSystem(located).system;
}

/**
 * The date system, and what contradicts it: what the file says goes before what the cells show, and that before the setting
 * Datosystem. 1900 where nothing says anything.
 */
export function readingDateSystem({ tables, dateSystem }: Located): DateSystemReading {
  const stated = statedIn(tables.get("plan"));
  const shown = { 1900: [] as Shown[], 1904: [] as Shown[] };
  for (const table of tables.values()) for (const each of shownDates(table)) shown[each.system].push(each);
  const fromCells = onlyOne(shown);
  const [first] = [...shown[1904], ...shown[1900]];
  const system = dateSystem ?? fromCells ?? stated?.system ?? 1900;
  const notes: ReadingNote[] = [];
  if (dateSystem === undefined && fromCells === undefined && first !== undefined) {
    const other = shown[system === 1904 ? 1900 : 1904][0] ?? first;
    notes.push({ kind: "date-system-unsure", origin: other.origin, shown: other.shown, used: system });
  }
  if (stated !== undefined && stated.system !== system)
    notes.push({ kind: "date-system-differs", origin: stated.origin, shown: stated.shown, used: system });
  return { system, notes };
}

/** The setting Datosystem; `system` is undefined where it names none. */
function statedIn(
  table: LocatedTable | undefined,
): { readonly system: DateSystem | undefined; readonly origin: Origin; readonly shown: string } | undefined {
  const place = table === undefined ? undefined : settingPlaces(table, new FieldReader()).get("dateSystem");
  if (place === undefined || place.cell.kind === "empty") return undefined;
  const { cell, origin } = place;
  const named = cell.shown.trim();
  const system = named === "1904" ? 1904 : named === "1900" ? 1900 : undefined;
  return { system, origin, shown: cell.shown };
}

/** A date cell whose text fits one system and not the other. */
interface Shown {
  readonly system: DateSystem;
  readonly origin: Origin;
  readonly shown: string;
}

function onlyOne(shown: Readonly<Record<DateSystem, readonly Shown[]>>): DateSystem | undefined {
  if (shown[1900].length > 0 && shown[1904].length > 0) return undefined;
  return shown[1904].length > 0 ? 1904 : shown[1900].length > 0 ? 1900 : undefined;
}

function* shownDates({ contract, snapshot, columns }: LocatedTable): Generator<Shown> {
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  for (const [row, cells] of snapshot.values.entries())
    for (const column of cells.keys()) {
      const cell = cellAt(snapshot, row, column);
      if (row === 0 || cell.kind !== "number" || cell.format.date === null) continue;
      const system = systemOf(cell.value, cell.shown);
      const origin = { table: contract.key, row, column: keys.get(column) ?? null };
      if (system !== null) yield { system, origin, shown: cell.shown };
    }
}

/** The system in which a serial is the day its text shows; null where both or neither are. */
export function systemOf(serial: number, text: string): DateSystem | null {
  // A time of day says nothing of the day.
  const numbers = (text.replace(/\d+:\d+(?::\d+)?/gu, "").match(/\d+/gu) ?? []).map(Number);
  if (numbers.length === 0) return null;
  const fits = (system: DateSystem): boolean => {
    const date = dateOfSerial(serial, system);
    return date !== undefined && numbers.every((number) => numbersIn(date).includes(number));
  };
  const [is1900, is1904] = [fits(1900), fits(1904)];
  return is1900 === is1904 ? null : is1904 ? 1904 : 1900;
}

/** What a text of the day may show in digits: year, year of the century, month, day. */
function numbersIn(date: IsoDate): number[] {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, year % 100, month, day];
}
