// Cells of a column that asks for a number. The number is read in the unit the row names, or the cell is unreadable: a
// unit beside the digits, in a text or in a number format, is never dropped.
import {
  inUnit,
  isInBase,
  isNotation,
  isPercentBase,
  type Origin,
  readNumberText,
  readUnit,
  type ReadingNote,
  type Unit,
  type UnreadableProblem,
} from "../plan";
import type { Cell } from "./cells";

/** A number without any unit: a year, a count of goals, a row of a list. */
export const NO_UNIT: Unit = { base: "", power: 0 };

/** A number that the add-in wrote itself: the value counts, whatever format the cell has been given since. */
export const AS_STORED: Unit = { base: "as stored", power: 0 };

export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unreadable"; readonly problem: UnreadableProblem };

/** Reads the number in a cell, in the unit `asked` for; null where the row names none. Notes what is odd but sure. */
export function readNumber(
  cell: Exclude<Cell, { kind: "empty" }>,
  asked: Unit | null,
  origin: Origin,
  notes: ReadingNote[],
): NumberReading {
  switch (cell.kind) {
    case "number":
      return formattedNumber(cell, asked);
    case "text":
      return writtenNumber(cell, asked, origin, notes);
    case "boolean":
      return unreadable("not-a-number");
    case "error":
      return unreadable("error-value");
  }
}

/** True where the cell itself says per cent, by its number format (7,2 %) or in its text ("7,2 pct."). */
export function saysPercent(cell: Cell): boolean {
  if (cell.kind === "number") return cell.format.percent;
  if (cell.kind !== "text") return false;
  const text = readNumberText(cell.value);
  return text.kind === "number" && text.unit !== null && isPercentBase(text.unit);
}

function formattedNumber(
  { value, format: { date, percent, unit, leftOut } }: Extract<Cell, { kind: "number" }>,
  asked: Unit | null,
): NumberReading {
  if (asked === AS_STORED) return number(value);
  // Excel makes a date of a typed 1-3, and keeps it as a number of days: 45352.
  if (date !== null) return unreadable("date-not-number");
  if (percent) {
    const counts = asked === null || asked.base === "" || isPercentBase(asked);
    return counts ? number(hundredfold(value)) : unreadable("other-unit");
  }
  if (unit === null || asked === null) return number(value);
  if (!isInBase(unit, asked)) return unreadable("other-unit");
  // A plain "kr." is put on amounts in any unit of money by one click on a format; only a scale says how much is meant.
  if (unit.power === 0 && leftOut === 0) return number(value);
  return converted(String(value), { ...unit, power: unit.power - leftOut }, asked);
}

function writtenNumber(
  { value, shown }: Extract<Cell, { kind: "text" }>,
  asked: Unit | null,
  origin: Origin,
  notes: ReadingNote[],
): NumberReading {
  const text = readNumberText(value);
  if (text.kind === "none") return unreadable("not-a-number");
  if (text.kind === "number") {
    const reading = converted(text.decimal, text.unit, asked);
    if (reading.kind === "number") notes.push({ kind: "number-as-text", origin, shown, read: reading.value });
    return reading;
  }
  const read = inUnit(text.danish, text.unit, asked);
  const other = inUnit(text.english, text.unit, asked);
  if (read === undefined || other === undefined) return otherUnit(text.unit);
  notes.push({ kind: "number-ambiguous", origin, shown, read, other });
  return unreadable("not-a-number");
}

function converted(decimal: string, unit: Unit | null, asked: Unit | null): NumberReading {
  const value = inUnit(decimal, unit, asked);
  return value === undefined ? otherUnit(unit) : number(value);
}

/** Words that are no unit of money or per cent may be anything: "5 (foreløbigt)". */
function otherUnit(unit: Unit | null): NumberReading {
  return unreadable(unit !== null && isNotation(unit) ? "other-unit" : "not-a-number");
}

/** The unit that a row is in: its own, else the one that stands beside the first of its numbers. */
export function unitAsked(own: string | undefined, cells: readonly Cell[]): Unit | null {
  if (own !== undefined) return readUnit(own);
  for (const cell of cells) {
    const text = cell.kind === "text" ? readNumberText(cell.value) : null;
    if (text !== null && text.kind !== "none" && text.unit !== null && isPlainNotation(text.unit))
      return text.unit;
  }
  return null;
}

function isPlainNotation(unit: Unit): boolean {
  return isNotation(unit) && unit.base !== "" && unit.power === 0;
}

function number(value: number): NumberReading {
  return { kind: "number", value };
}

function unreadable(problem: UnreadableProblem): NumberReading {
  return { kind: "unreadable", problem };
}

/** Times 100 in the decimals a person sees: 0.07 becomes 7, not 7.000000000000001. */
function hundredfold(value: number): number {
  return Number((value * 100).toPrecision(15));
}
