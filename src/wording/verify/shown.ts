// A cell's content inside a sentence: numbers in the language's form, text in quotes, nothing as a word.
import { formatNumber } from "../format";
import type { Language } from "../language";
import type { Shown } from "./difference";

const WORDS = {
  da: { nothing: "ingenting", yes: "SAND", no: "FALSK", open: "»", close: "«" },
  en: { nothing: "nothing", yes: "TRUE", no: "FALSE", open: "\u201c", close: "\u201d" },
} as const;

/** As many characters of a text as tell it apart; the cell has the rest. */
const LONGEST = 160;
const DECIMALS = 9;

/** "»Opfyldt«", "8,333333333", "ingenting". */
export function shown(value: Shown, language: Language): string {
  const words = WORDS[language];
  if (typeof value === "number") return formatNumber(value, language, DECIMALS);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (value === "") return words.nothing;
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value;
  return words.open + text + words.close;
}
