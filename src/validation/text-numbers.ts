// The numbers that a requirement's text states as thresholds or counts: "mindst 85 pct.", "fem aktiviteter", "1-3 forslag".
import { fold, readNumberText, readUnit, type Unit } from "../plan";

/** Which side of the number is good, and whether the number itself is ("over 5" leaves 5 out). */
export interface Bound {
  readonly side: "lower" | "upper";
  readonly strict: boolean;
}

/** A number in a text. */
export interface StatedNumber {
  /** The words as written: "mindst 85 pct.". */
  readonly words: string;
  /** The number; two where Danish and English read it differently ("3,450"). */
  readonly values: readonly number[];
  /** The other end of a range ("1-3", "mellem 1 og 3"). */
  readonly to: readonly number[] | null;
  readonly bound: Bound | null;
  /** Per cent, crowns or a scale beside the number. */
  readonly unit: Unit | null;
  /** The words that follow, which say what is counted, as far as the next comma or small word. */
  readonly nouns: readonly string[];
}

const BOUNDS: readonly (readonly [words: string, side: Bound["side"], strict: boolean])[] = [
  ["ikke under|ikke (?:lavere|mindre|færre) end|no (?:less|fewer) than", "lower", false],
  ["ikke over|ikke (?:mere|flere|højere|større|længere) end|ikke overstiger?|no more than", "upper", false],
  ["mindst|minimum|min\\.|at least|≥|>=", "lower", false],
  ["højst|højest|maksimalt|maksimum|maks\\.?|max\\.?|at most|≤|<=", "upper", false],
  ["over|(?:mere|flere|højere|større) end|more than|above|>", "lower", true],
  ["under|(?:mindre|færre|lavere|kortere) end|(?:less|fewer) than|below|<", "upper", true],
];
const BOUND = BOUNDS.map(([words]) => words).join("|");
/** "85 pct. eller derover". */
const AFTERWARDS: readonly (readonly [words: RegExp, side: Bound["side"]])[] = [
  [/^\s(?:eller|or)\s(?:derover|over|mere|flere|højere|more|above)/u, "lower"],
  [/^\s(?:eller|or)\s(?:derunder|under|mindre|færre|lavere|less|below)/u, "upper"],
];

const ONES = ["en", "et", "én", "ét", "one"];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word) => [word, 1] as const),
  ...["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"].map(
    (word, index) => [word, index + 2] as const,
  ),
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
    (word, index) => [word, index + 2] as const,
  ),
]);

const DIGITS = "\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)*";
const NUMBER = `(?:${DIGITS}|(?:${[...WORDS.keys()].join("|")})(?![\\p{L}\\p{N}]))`;
const UNIT =
  "pct\\.?|%|procent|per cent|(?:mio|mia)\\.?(?: (?:kr\\.?|kroner))?|(?:millioner|milliarder|tusind)(?: (?:kr\\.?|kroner))?|t\\.?kr\\.?|kr\\.?|kroner";
const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/§–-])(?:(mellem|between|fra|from)\\s)?(?:(${BOUND})\\s?(?:(?:på|i alt|kr\\.?)\\s)?)?(${NUMBER})(?:\\s?(?:[–-]|og|and|til|to)\\s?(${NUMBER}))?(?:\\s?(${UNIT})(?!\\p{L}))?`,
  "giu",
);

/** A word before a number that makes it a name: "mål 3", "ISO 27001", "bilag 2". */
const NAMED =
  /(?:(?:del)?mål|krav|målepunkt|punkt|pkt\.|nr\.|bilag|kapitel|afsnit|fase|trin|version|iso|side|uge|udgiftsopfølgning|artikel|paragraf|verdensmål|kl\.|ca\.|cirka|omkring)\s*$/iu;
/** A number is none when it is the day of a date, an ordinal ("2. kvartal") or a part of a longer one. */
const GOES_ON = /^(?:\.(?=\s*\p{Ll})|\s?[-–/]\s?[\p{L}\p{N}]|[\p{L}\p{N}])/u;
/** "øges med mindst 5 pct.", "5 procentpoint": the size of a change. */
const CHANGES = /(?:øg|stig|voks|fald|reducer|nedbring|forbedr|mindsk|sænk|hæv|løft|vækst).*\bmed\s*$/iu;
const POINTS = /^\s?-?\s?(?:procent|pct\.?|%)?[\s-]?point/iu;
/** What is left of "3 ud af 5" is the whole, no threshold. */
const OUT_OF = new RegExp(`^\\s(?:ud )?(?:af|of) (?:de |i alt |the )*(?:${NUMBER})`, "iu");

/** Characters on either side of a number that can say what it is. */
const NEAR = 100;

/** Every number a sentence states, without years, dates, names ("mål 3"), durations of a change and parts of a whole. */
export function numbersIn(sentence: string): StatedNumber[] {
  const found: StatedNumber[] = [];
  let skipTo = 0;
  for (const match of sentence.matchAll(STATED)) {
    const [words, range, boundWords, first = "", second, unitWords] = match;
    const end = match.index + words.length;
    const [before, after] = [
      sentence.slice(Math.max(0, match.index - NEAR), match.index),
      sentence.slice(end, end + NEAR),
    ];
    if (match.index < skipTo) continue;
    skipTo = end + (OUT_OF.exec(after)?.[0].length ?? 0);
    const bound = boundOf(boundWords) ?? boundAfter(after);
    if (NAMED.test(before) || GOES_ON.test(after) || POINTS.test(after) || CHANGES.test(before)) continue;
    if (bound === null && ONES.includes(first.toLowerCase())) continue;
    const nouns = nounsAfter(after);
    const isYear = /^(?:19|20)\d{2}$/u.test(first) && unitWords === undefined && nouns.length === 0;
    if (isYear || (second !== undefined && range?.toLowerCase() === "fra")) continue;
    found.push({
      words:
        words.trim() +
        wordsAfter(unitWords === undefined ? nouns : [], boundWords === undefined ? after : ""),
      values: valuesOf(first),
      to: second === undefined ? null : valuesOf(second),
      bound,
      unit: unitWords === undefined ? null : readUnit(unitWords),
      nouns,
    });
  }
  return found.filter(({ values }) => values.length > 0);
}

function boundOf(words: string | undefined): Bound | null {
  if (words === undefined) return null;
  const found = BOUNDS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "u").test(fold(words)));
  return found === undefined ? null : { side: found[1], strict: found[2] };
}

function boundAfter(after: string): Bound | null {
  const found = AFTERWARDS.find(([words]) => words.test(after));
  return found === undefined ? null : { side: found[1], strict: false };
}

/** The words after a number that belong to what it states: what is counted, and "eller derover". */
function wordsAfter(nouns: readonly string[], after: string): string {
  return (
    nouns.map((noun) => ` ${noun}`).join("") +
    AFTERWARDS.map(([words]) => words.exec(after)?.[0] ?? "").join("")
  );
}

function valuesOf(text: string): number[] {
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return [word];
  const read = readNumberText(text);
  if (read.kind === "number") return [Number(read.decimal)];
  if (read.kind !== "ambiguous") return [];
  // "3.450" is Danish; "3,450" can be English too.
  return text.includes(",") ? [Number(read.danish), Number(read.english)] : [Number(read.danish)];
}

/** Small words end what is counted: "mindst 3 i 2024" names nothing. */
const SMALL = new Set(
  "i på ud af til for ved og eller inden pr om målt som der med fra blandt in of for and or by with".split(
    " ",
  ),
);
const MOST_NOUNS = 4;

function nounsAfter(after: string): string[] {
  const [clause = ""] = after.split(/[,;:()»«"]|[.?](?:\s|$)/u);
  const nouns: string[] = [];
  for (const word of clause.split(/\s+/u).filter(Boolean).slice(0, MOST_NOUNS)) {
    if (SMALL.has(fold(word).replace(/\.$/u, ""))) break;
    nouns.push(word);
  }
  return nouns;
}
