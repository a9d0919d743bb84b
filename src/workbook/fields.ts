// Tagged cells become fields of the kind a column asks for. What was odd on the way is noted, never swallowed.
import {
  type Combination,
  type Field,
  isPlainDate,
  type IsoDate,
  type Missing,
  type Origin,
  type Period,
  type PlanDays,
  readDateText,
  readDeadlineText,
  type ReadingNote,
  readPeriodText,
  type Unit,
  type Unreadable,
  type UnreadableProblem,
} from "../plan";
import { type Cell, cellAt, hasFormula, inputCellAt } from "./cells";
import { fold } from "./fold";
import type { LocatedTable } from "./locate";
import { asSeen } from "./look-alikes";
import { MEMORY_TABLES } from "./memory/tables";
import { readNumber, saysPercent } from "./number-fields";
import { dateOfSerial, type DateSystem } from "./serials";
import { ANSWERS, COUNTS, NOT_APPLICABLE, readWord } from "./vocabulary";

/** A cell in its place, ready to be read as what its column asks for. */
export interface Place {
  readonly cell: Cell;
  readonly origin: Origin;
  readonly formula: boolean;
  /** True when the column is not there, and is one in which an empty cell would have said something. */
  readonly columnGone: boolean;
}

/** Reads places as fields and keeps the notes. One per reading of a workbook. */
export class FieldReader {
  readonly notes: ReadingNote[] = [];

  constructor(private readonly dateSystem: DateSystem = 1900) {}

  text({ cell, ...place }: Place): Field<string> {
    if (cell.kind === "empty") return nothingAt(place);
    if (cell.kind === "error") return unreadable(cell, place.origin, "error-value");
    return known(cell.kind === "text" ? cell.value.trim() : cell.shown, cell, place);
  }

  /** An id is text; one kept as a number is read and noted, for 1.10 and 1.1 are then the same. */
  id(place: Place): Field<string> {
    const { cell, origin } = place;
    if (cell.kind === "number") {
      const read = String(cell.value);
      this.notes.push({ kind: "id-as-number", origin, shown: cell.shown, read });
      return known(read, cell, place);
    }
    const field = this.text(place);
    if (field.state !== "known" || cell.kind !== "text") return field;
    const tidy = cell.value.replace(/\s+/gu, " ").trim();
    const read = asSeen(tidy);
    if (read !== tidy) this.notes.push({ kind: "look-alike", origin, shown: cell.value, read });
    else if (read !== cell.value) this.notes.push({ kind: "text-cleaned", origin, shown: cell.value, read });
    return { ...field, value: read };
  }

  /** A number in the unit `asked` for; null where the row names none. */
  number({ cell, ...place }: Place, asked: Unit | null): Field<number> {
    const { origin } = place;
    if (cell.kind === "empty") return nothingAt(place);
    const reading = readNumber(cell, asked, origin, this.notes);
    return reading.kind === "number"
      ? { ...known(reading.value, cell, place), ...(saysPercent(cell) ? { saysPercent: true } : {}) }
      : unreadable(cell, origin, reading.problem);
  }

  date({ cell, ...place }: Place): Field<IsoDate> {
    const { origin } = place;
    if (cell.kind === "empty") return nothingAt(place);
    if (cell.kind === "error") return unreadable(cell, origin, "error-value");
    const date = this.dateIn(cell);
    if (date === undefined) return unreadable(cell, origin, "not-a-date");
    if (cell.kind === "text") {
      const sure = isPlainDate(cell.value) ? { sure: date } : {};
      this.notes.push({ kind: "date-as-text", origin, shown: cell.shown, ...sure });
    }
    return known(date, cell, place);
  }

  /** A date, a year (2024) or a period text ("2. kvartal 2024"); with the plan's days also a deadline within them ("juni"). */
  period(place: Place, plan?: PlanDays): Field<Period> {
    return this.spanOf(place, (text) => readDeadlineText(text, plan));
  }

  /** A period that names its year: "2. kvartal 2024", or "2016/17" of a plan over two calendar years. */
  partOf(place: Place, plan: PlanDays | undefined): Field<Period> {
    return this.spanOf(place, (text) => readPeriodText(text, plan));
  }

  private spanOf({ cell, ...place }: Place, read: (text: string) => Period | undefined): Field<Period> {
    const { origin } = place;
    if (cell.kind === "empty") return nothingAt(place);
    if (cell.kind === "error") return unreadable(cell, origin, "error-value");
    if (cell.kind === "boolean") return unreadable(cell, origin, "not-a-date");
    const date = this.dateIn(cell);
    const asText =
      cell.kind === "text"
        ? cell.value
        : cell.format.date === null
          ? String(cell.value)
          : monthText(cell, date);
    const period = read(asText);
    if (period !== undefined) return known({ ...period, text: cell.shown.trim() }, cell, place);
    return date === undefined
      ? unreadable(cell, origin, "not-a-date")
      : known({ start: date, end: date, text: cell.shown }, cell, place);
  }

  yesNo({ cell, ...place }: Place): Field<boolean> {
    const { origin } = place;
    if (cell.kind === "empty") return nothingAt(place);
    if (cell.kind === "error") return unreadable(cell, origin, "error-value");
    const answer = answerIn(cell);
    return answer === undefined ? unreadable(cell, origin, "not-yes-or-no") : known(answer, cell, place);
  }

  /** The result of a requirement: a yes or no, or a number in the unit `asked` for. `answer`: only yes or no is meant. */
  numberOrYesNo(place: Place, asked: Unit | null, answer = false): Field<number | boolean> {
    const { cell, origin } = place;
    if (answerIn(cell) !== undefined) return this.yesNo(place);
    if (cell.kind !== "text") return this.number(place, asked);
    if (NOT_APPLICABLE.includes(fold(cell.value))) return unreadable(cell, origin, "not-applicable");
    return answer ? unreadable(cell, origin, "not-yes-or-no") : this.number(place, asked);
  }

  word<T extends string>(
    { cell, ...place }: Place,
    words: Readonly<Record<T, readonly [string, ...string[]]>>,
  ): Field<T> {
    const { origin } = place;
    if (cell.kind === "empty") return nothingAt(place);
    if (cell.kind === "error") return unreadable(cell, origin, "error-value");
    const value = readWord<T>(words, cell.shown);
    return value === undefined ? unreadable(cell, origin, "unknown-word") : known(value, cell, place);
  }

  /** "alle", or "mindst 2"; "mindst 2 af 3" says how many parts there are, which the rows show. */
  combination({ cell, ...place }: Place): Field<Combination> {
    const { origin } = place;
    if (cell.kind === "empty") return nothingAt(place);
    if (cell.kind === "error") return unreadable(cell, origin, "error-value");
    const folded = fold(cell.shown);
    if (["alle", "all"].includes(folded)) return known({ kind: "all" }, cell, place);
    const count = countIn(
      /^(?:mindst|minimum|min\.|at least)\s(\S+)(?:\s(?:af|ud af|out of|of)\s(\S+))?$/u.exec(folded)?.[1],
    );
    if (count === undefined) return unreadable(cell, origin, "unknown-word");
    return known({ kind: "at-least", count }, cell, place);
  }

  private dateIn(cell: Cell): IsoDate | undefined {
    if (cell.kind === "text") return readDateText(cell.value);
    return cell.kind === "number" ? dateOfSerial(cell.value, this.dateSystem) : undefined;
  }
}

/**
 * Columns in which an empty cell says something: the row is a goal of its own, all of its parts count, the year's end is the
 * deadline. Where the column itself is not there under its name, a rule would be read that nobody wrote.
 */
const EMPTY_SPEAKS: ReadonlySet<string> = new Set(["parent", "combination", "deadline"]);

/** The place of a column in a row of a table (data rows from 1); an absent column is an empty cell. */
export function placeIn(table: LocatedTable, row: number, column: string): Place {
  const origin: Origin = { table: table.contract.key, row, column };
  const index = table.columns.get(column);
  if (index === undefined) {
    const columnGone = EMPTY_SPEAKS.has(column);
    return { cell: { kind: "empty" }, origin, formula: false, columnGone };
  }
  // A memory table may hold a name that is written as a dash.
  const read = MEMORY_TABLES.some(({ key }) => key === table.contract.key) ? cellAt : inputCellAt;
  return {
    cell: read(table.snapshot, row, index),
    origin,
    formula: hasFormula(table.snapshot, row, index),
    columnGone: false,
  };
}

/** An empty cell, or none at all because the column has another name: then nobody knows what it says. */
function nothingAt({ origin, columnGone }: Omit<Place, "cell">): Missing | Unreadable {
  return columnGone
    ? { state: "unreadable", origin, shown: "", problem: "no-column" }
    : { state: "missing", origin };
}

/** A whole number in digits, or a small one in words. */
function countIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/u.test(text)) return Number(text);
  return COUNTS.find(({ words }) => words.includes(text))?.count;
}

function answerIn(cell: Cell): boolean | undefined {
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind !== "text") return undefined;
  const folded = fold(cell.value);
  if (ANSWERS.yes.some((word) => word === folded)) return true;
  return ANSWERS.no.some((word) => word === folded) ? false : undefined;
}

function known<T>(
  value: T,
  cell: Exclude<Cell, { kind: "empty" }>,
  place: { origin: Origin; formula: boolean },
): Field<T> {
  return { state: "known", value, origin: place.origin, shown: cell.shown, formula: place.formula };
}

function unreadable(
  cell: Exclude<Cell, { kind: "empty" }>,
  origin: Origin,
  problem: UnreadableProblem,
): Field<never> {
  return { state: "unreadable", origin, shown: cell.shown, problem };
}

/** "2024-06" read as the whole of June where the cell shows only month and year; else "". */
function monthText(cell: Cell & { kind: "number" }, date: IsoDate | undefined): string {
  return cell.format.date === "month" && date !== undefined ? date.slice(0, 7) : "";
}
