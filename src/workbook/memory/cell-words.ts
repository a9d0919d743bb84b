// A cell of the plan in the words of the memory tables, and back: table and column by their names in the contract, the
// value so that a person can read it and the reader gets the same value out of it again.
import {
  type CellValue,
  comparable,
  type Field,
  type InputTable,
  type IsoDate,
  type Period,
  periodName,
  type PlanCell,
  readPeriodText,
  type RememberedCell,
} from "../../plan";
import { budgetColumn } from "../budget-column";
import type { CellContent } from "../changes";
import { type ColumnContent, INPUT_TABLES, type VocabularyKey } from "../contract";
import { contractOf } from "../contract-of";
import { SETTINGS } from "../settings-contract";
import { type FieldReader, placeIn } from "../fields";
import { fold } from "../fold";
import type { LocatedTable } from "../locate";
import { AS_STORED } from "../number-fields";
import { VOCABULARY } from "../vocabulary";

/** What a column is called and holds. */
interface ColumnWords {
  readonly key: string;
  readonly header: string;
  readonly content: ColumnContent;
}

/** The columns that cells are named by; a setting counts as one, a year of the deviation table is its own name. */
function columnsOf(table: InputTable): readonly ColumnWords[] {
  if (table !== "plan") return contractOf(table).columns;
  return SETTINGS.map(({ key, label, content }) => ({ key, header: label, content }));
}

/** The input tables by name, and their columns by header. */
const BY_NAME = new Map(
  INPUT_TABLES.map(({ name, key }) => [
    fold(name),
    { key, columns: new Map(columnsOf(key).map((each) => [fold(each.header), each])) },
  ]),
);

const YEAR = /^(?:19|20)\d{2}$/u;

function yearColumn(table: InputTable, name: string): ColumnWords | undefined {
  return table === "deviations" && YEAR.test(name)
    ? { key: name, header: name, content: "number" }
    : undefined;
}

/** Table, row, column and value of a cell, as a memory table has them. Undefined for what cannot be written down. */
export function cellInWords(cell: PlanCell): [string, string, string, CellContent] | undefined {
  const column =
    columnsOf(cell.table).find(({ key }) => key === cell.column) ?? yearColumn(cell.table, cell.column);
  const value = writtenValue(cell);
  return column === undefined || value === ""
    ? undefined
    : [contractOf(cell.table).name, cell.id, column.header, value];
}

function writtenValue({ field }: PlanCell): CellContent {
  if (field.state === "unreadable") return field.shown.trim();
  const { value, shown } = field;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "object" && value !== null && "start" in value) return writtenPeriod(value as Period);
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return dayText(value);
  return shown.trim();
}

/**
 * A period as a memory table has it: as it was written where that reads as the same days by itself, else its days. A date cell
 * may show them the American way, or without the year; "Q1 2016/17" says them only beside the plan's days, which may change.
 */
export function writtenPeriod(period: Period): string {
  const read = readPeriodText(period.text);
  if (read?.start === period.start && read.end === period.end) return period.text;
  if (period.start === period.end) return dayText(period.end);
  const name = periodName(period);
  return name.includes("/") ? `${dayText(period.start)} – ${dayText(period.end)}` : name;
}

/** "31-01-2024" */
function dayText(date: IsoDate): string {
  return date.split("-").reverse().join("-");
}

/** Where in a memory table's row its parts stand. */
export interface RowPlaces {
  readonly table: LocatedTable;
  readonly row: number;
}

/** A remembered cell; undefined where the row names no table or column of the contract. */
export function rememberedCell({ table, row }: RowPlaces, reader: FieldReader): RememberedCell | undefined {
  const text = (column: string): string => {
    const field = reader.text(placeIn(table, row, column));
    return field.state === "known" ? field.value : "";
  };
  const input = BY_NAME.get(fold(text("table")));
  if (input === undefined) return undefined;
  const name = text("field");
  const column = input.columns.get(fold(name)) ?? yearColumn(input.key, name);
  if (column === undefined) return undefined;
  const field = readValue(column.content, placeIn(table, row, "value"), reader);
  if (field.state === "missing") return undefined;
  return {
    table: input.key,
    id: text("id"),
    column: column.key,
    value: comparable(column.key, field),
    shown: field.shown,
    origin: { table: table.contract.key, row, column: "value" },
  };
}

function readValue(
  content: ColumnContent,
  place: ReturnType<typeof placeIn>,
  reader: FieldReader,
): Field<unknown> {
  if (isWord(content)) return reader.word<string>(place, VOCABULARY[content]);
  switch (content) {
    case "id":
    case "text":
      return reader.text(place);
    case "number":
      return reader.number(place, AS_STORED);
    case "date":
      return reader.date(place);
    case "period":
      return reader.period(place);
    case "yes-no":
      return reader.yesNo(place);
    case "number-or-yes-no":
      return reader.numberOrYesNo(place, AS_STORED);
    case "combination":
      return reader.combination(place);
  }
}

function isWord(content: ColumnContent): content is VocabularyKey {
  return content in VOCABULARY;
}

/** A deviation is measured on a column of the budget, which has several names: told by the kind remembered beside it. */
export function withBudgetColumn<Cell extends RememberedCell>(cell: Cell, kind: CellValue | undefined): Cell {
  if (cell.table !== "requirements" || cell.column !== "measure" || kind !== "deviation") return cell;
  const { origin, shown, value } = cell;
  const field = budgetColumn({ state: "known", value: String(value), origin, shown, formula: false });
  return field.state === "known" ? { ...cell, value: field.value } : cell;
}
