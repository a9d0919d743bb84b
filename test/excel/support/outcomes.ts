// What a workbook shows after a fault: the former result, the new one, or one that says itself that it is not whole. Anything
// else would look valid without being so.
import type { HeadlessExcel } from "../../../src/headless";
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
  "Historik",
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

export function contentsOf(excel: HeadlessExcel): Contents {
  const contents = new Map<string, string>();
  for (const sheet of excel.workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value, formula } = cell;
        const content = formula === undefined ? wholeMilliseconds(value) : { formula };
        if (content !== null && content !== undefined && content !== "")
          contents.set(`${sheet.name}!${cell.address}`, JSON.stringify(content));
      });
    });
  return contents;
}

function isOwned(address: string): boolean {
  return OWNED_SHEETS.includes(address.slice(0, address.lastIndexOf("!")));
}

function same(one: Contents, other: Contents, counts: (address: string) => boolean): boolean {
  const of = (contents: Contents): string[] =>
    [...contents].filter(([address]) => counts(address)).map(([address, content]) => `${address} ${content}`);
  const [left, right] = [of(one).sort(), of(other).sort()];
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

/** Says of itself that it is not whole: the cell named Beregnet, where the time stands of a result that is. */
function isMarked(contents: Contents): boolean {
  return contents.get("Resultat!C8") === JSON.stringify(SHEET_WORDS.result.unfinished);
}

/** Shows a verdict or a score. */
function showsResult(contents: Contents): boolean {
  const heads = new Set<unknown>(Object.values(SHEET_WORDS.result));
  return [...contents].some(
    ([address, content]) =>
      (address.startsWith("Resultat!") && !heads.has(content.slice(1, -1))) ||
      /^(?:Opfyldelse|Kravopfyldelse|Flag)![A-Z]+(?:[5-9]|\d\d+)$/u.test(address),
  );
}

export function outcomeOf(now: Contents, before: Contents, after: Contents): Outcome {
  if (!same(now, before, (address) => !isOwned(address))) return "touched what is not ours";
  if (same(now, before, isOwned)) return "before";
  if (same(now, after, isOwned)) return "after";
  return isMarked(now) || !showsResult(now) ? "unfinished" : "looks valid but is not";
}
