// The shape of a finding's sentences: one entry per code and language, so that a new code without its sentences does not compile.
import Fraction from "fraction.js";
import type { Span } from "../../evaluation";
import type { IsoDate, Origin, TableKey } from "../../plan";
import type { FactsFor, FindingCode, GivenFor, Source } from "../../validation";
import { formatDate, formatList, formatNumber, whenText } from "../format";
import type { Language } from "../language";
import { givenForText } from "./given-for";
import { spanWords } from "../span";
import type { Names } from "./names";

/** What a sentence can ask for: where it stands, what things are called, numbers and dates in its language. */
export interface Say {
  /** The finding's own table, column and data row (0 is the table as a whole). */
  readonly table: string;
  readonly column: string;
  readonly row: number;
  /** The place in words: "kolonnen Værdi, række 2 i tabellen KPI"; of a setting "År i tabellen Plan". */
  readonly place: string;
  /** What a table or one of its columns is called. */
  readonly name: (table: TableKey, column?: string) => string;
  /** A number with the decimals it has, at most six. */
  readonly number: (value: Fraction | number) => string;
  /** A calculated number, rounded to at most three decimals. */
  readonly about: (value: Fraction | number) => string;
  /** A number rounded to just so many decimals, zeros kept. */
  readonly rounded: (value: Fraction | number, decimals: number) => string;
  readonly date: (date: IsoDate) => string;
  /** A stretch of days: "4. kvartal 2024". */
  readonly span: (span: Span) => string;
  /** A period as written in its cell, with its preposition. */
  readonly when: (period: string) => string;
  /** What an exception is given for, as it is written in the sheet. */
  readonly givenFor: (what: GivenFor) => string;
  readonly list: (items: readonly (string | number)[]) => string;
}

type Telling<Facts> = string | ((facts: Facts, say: Say) => string);

export interface FindingWords<C extends FindingCode> {
  /** What is wrong, where and why. */
  readonly message: (facts: FactsFor<C>, say: Say) => string;
  /** What to do about it. */
  readonly remedy: Telling<FactsFor<C>>;
}

export type Words = { readonly [C in FindingCode]: FindingWords<C> };

/** The sources that rules rest on, said in words. */
export type SourceWords = Readonly<Record<Source, string>>;

/** Enough for any figure of a plan; rounding happens in `formatNumber`, for display alone. */
const MOST_DECIMALS = 6;

function placeIn({ table, row, column }: Origin, names: Names, language: Language): string {
  const [the, ofRow, inTable] =
    language === "da" ? ["kolonnen", "række", "i tabellen"] : ["the column", "row", "in the table"];
  const where = `${inTable} ${names.table(table)}`;
  if (column === null) return `${ofRow} ${row} ${where}`;
  const header = names.column(table, column);
  return table === "plan" ? `${header} ${where}` : `${the} ${header}, ${ofRow} ${row} ${where}`;
}

/** The means of speech for a finding at a place. */
export function sayAt(origin: Origin, names: Names, language: Language): Say {
  return {
    table: names.table(origin.table),
    column: origin.column === null ? "" : names.column(origin.table, origin.column),
    row: origin.row,
    place: placeIn(origin, names, language),
    name: (table, column) => (column === undefined ? names.table(table) : names.column(table, column)),
    number: (value) => formatNumber(decimal(value), language, MOST_DECIMALS),
    about: (value) => formatNumber(decimal(value), language, 3),
    rounded: (value, decimals) => formatNumber(decimal(value), language, decimals, decimals),
    date: (date) => formatDate(date, language),
    span: (span) => spanWords(span, language),
    when: (period) => whenText(period, language),
    givenFor: givenForText,
    list: (items) => formatList(items.map(String), language),
  };
}

/** The decimal a double is written as. Fraction's own reading of a double is only near, and slow for the very small. */
function decimal(value: Fraction | number): Fraction {
  if (typeof value !== "number") return value;
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
}
