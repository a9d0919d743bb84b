// What a workbook shows after a fault: the former result, the new one, or one that says itself that it is not whole. Anything
// else would look valid without being so.
import type { HeadlessExcel } from "../../../src/headless";
import { unfinishedCode } from "../../../src/workbook/memory/agreed-changes";
import { SHEET_WORDS } from "../../../src/wording/sheets";

export type Outcome =
  "before" | "after" | "unfinished" | "looks valid but is not" | "touched what is not ours";

export const OUTCOMES: readonly Outcome[] = [
  "before",
  "after",
  "unfinished",
  "looks valid but is not",
  "touched what is not ours",
];
export const WRONG: readonly Outcome[] = ["looks valid but is not", "touched what is not ours"];

/** A workbook's contents: constants and formulas, by address; what formulas show follows from them. */
export type Contents = ReadonlyMap<string, string>;

const RESULTS = ["Resultat", "Opfyldelse", "Kravopfyldelse", "Flag", "Segl", "Seglkopi"];
const MEMORY = [
  "AftaltPlan",
  "Rapporthistorik",
  "Historikgrundlag",
  "Rapport Q2 2024",
  "Rapport Q3 2024",
  "Rapport Q4 2024",
];
const OWNED_SHEETS = [...RESULTS, ...MEMORY];

/** Attempts of one run mark their results parts of a millisecond apart; here they count as the same. */
function wholeMilliseconds(value: unknown): unknown {
  const milliseconds = 86_400_000;
  return typeof value === "number" && !Number.isInteger(value)
    ? Math.floor(value * milliseconds + 0.01) / milliseconds
    : value;
}

/** The contents; with `results`, also what each formula shows, which in manual mode may be out of date. */
export function contentsOf(excel: HeadlessExcel, results = false): Contents {
  const contents = new Map<string, string>();
  for (const sheet of excel.workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value, formula } = cell;
        const content =
          formula === undefined
            ? wholeMilliseconds(value)
            : results
              ? { formula, result: cell.result }
              : { formula };
        if (content !== null && content !== undefined && content !== "")
          contents.set(`${sheet.name}!${cell.address}`, JSON.stringify(content));
      });
    });
  return contents;
}

function sheetOf(address: string): string {
  return address.slice(0, address.lastIndexOf("!"));
}

function isOwned(address: string): boolean {
  return OWNED_SHEETS.includes(sheetOf(address));
}

function same(one: Contents, other: Contents, counts: (address: string) => boolean): boolean {
  for (const [address, content] of one) if (counts(address) && other.get(address) !== content) return false;
  for (const address of other.keys()) if (counts(address) && !one.has(address)) return false;
  return true;
}

/** What stands for itself in a workbook, and says of itself when it is not whole. */
interface Part {
  readonly sheets: readonly string[];
  readonly shows: (contents: Contents) => boolean;
  readonly isMarked: (contents: Contents) => boolean;
}

const isSign = (content: string): boolean => content.endsWith(`${SHEET_WORDS.halfMade}"`);
const HEADS = new Set<unknown>(Object.values(SHEET_WORDS.result));
const UNFINISHED_EDITIONS = [1, 2, 3].map((edition) => unfinishedCode(edition));

const PARTS: readonly Part[] = [
  {
    sheets: RESULTS,
    // A verdict or a score.
    shows: (contents) =>
      [...contents].some(
        ([address, content]) =>
          (address.startsWith("Resultat!") && !HEADS.has(content.slice(1, -1)) && !isSign(content)) ||
          /^(?:Opfyldelse|Kravopfyldelse|Flag)![A-Z]+(?:[5-9]|\d\d+)$/u.test(address),
      ),
    // The cell named Beregnet, where the time stands of a result that is whole.
    isMarked: (contents) => contents.get("Resultat!C8") === JSON.stringify(SHEET_WORDS.result.unfinished),
  },
  {
    sheets: ["AftaltPlan"],
    // A term of the agreement, or its code.
    shows: (contents) =>
      [...contents.keys()].some((address) => /^AftaltPlan!(?:[A-Z]+(?:[5-9]|\d\d+)|D3)$/u.test(address)),
    isMarked: (contents) =>
      UNFINISHED_EDITIONS.some((text) => contents.get("AftaltPlan!D3") === JSON.stringify(text)),
  },
];

export function outcomeOf(now: Contents, before: Contents, after: Contents): Outcome {
  if (!same(now, before, (address) => !isOwned(address))) return "touched what is not ours";
  if (same(now, before, isOwned)) return "before";
  if (same(now, after, isOwned)) return "after";
  const looksValid = PARTS.some(({ sheets, shows, isMarked }) => {
    const isOfPart = (address: string): boolean => sheets.includes(sheetOf(address));
    const isAsItWas = [before, after].some((then) => same(now, then, isOfPart));
    return !isAsItWas && shows(now) && !isMarked(now);
  });
  return looksValid ? "looks valid but is not" : "unfinished";
}

/** The outcome where nothing marks the whole: each sheet that was added is as it is to be, or empty, or says it is not whole. */
export function outcomeOfSheets(now: Contents, before: Contents, after: Contents): Outcome {
  const former = new Set([...before.keys()].map(sheetOf));
  if ([...before].some(([address, content]) => now.get(address) !== content))
    return "touched what is not ours";
  if (same(now, before, () => true)) return "before";
  if (same(now, after, () => true)) return "after";
  const added = new Set([...now.keys()].map(sheetOf).filter((sheet) => !former.has(sheet)));
  const looksValid = [...added].some(
    (sheet) =>
      !same(now, after, (address) => sheetOf(address) === sheet) && !isSign(now.get(`${sheet}!A1`) ?? ""),
  );
  return looksValid ? "looks valid but is not" : "unfinished";
}

/** The outcome of what was disturbed when some of it had been written: there is no former result to be as before any more. */
export function outcomeUnderWay(now: Contents, disturbed: Contents, after: Contents): Outcome {
  if (!same(now, disturbed, (address) => !isOwned(address))) return "touched what is not ours";
  if (same(now, after, isOwned)) return "after";
  return PARTS.some(({ isMarked }) => isMarked(now)) ? "unfinished" : "looks valid but is not";
}
