// A plan on its way to a workbook of its own: a small file whose first sheet tells a person what to do, and whose hidden one holds the
// plan's content as text. The pane builds the real tables from it there, and takes both sheets away.
import { CARRIED_WORDS as WORDS } from "../../wording/sheets/carried";
import type { CellContent } from "../changes";
import type { SheetSnapshot } from "../snapshot";
import type { PlanContent } from "../template";
import { parseContent } from "./parse-content";
import { textWorkbook } from "./text-workbook";

/** The sheets that go when the plan is built. */
export const CARRIED_SHEETS: readonly string[] = [WORDS.sheet, WORDS.dataSheet];

/** First line of the hidden sheet: what follows is content in this form. */
const FORMAT = "resultatplan 1";
/** Below what a cell takes (32,767 characters). */
const PIECE = 30_000;

/** The workbook is said to carry a plan, but it cannot be read. */
export class CarriedPlanError extends Error {
  constructor(reason: string) {
    super(`The plan this workbook carries cannot be read: ${reason}`);
    this.name = "CarriedPlanError";
  }
}

/** True for a workbook, given the names of its sheets, that carries a plan to be built. */
export function carriesPlan(sheets: readonly string[]): boolean {
  return sheets.includes(WORDS.dataSheet);
}

/** The small file that carries a plan, as .xlsx bytes. */
export function carriedPlanFile(content: PlanContent): Uint8Array {
  const { title, year } = content.settings;
  const json = asciiJson(content);
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_piece, index) =>
    json.slice(index * PIECE, (index + 1) * PIECE),
  );
  return textWorkbook([
    { name: WORDS.sheet, rows: WORDS.rows(shown(title), shown(year)) },
    { name: WORDS.dataSheet, rows: [FORMAT, ...pieces], hidden: true },
  ]);
}

/**
 * The plan a workbook carries, from its sheets as read.
 * @throws CarriedPlanError
 */
export function readCarriedPlan(sheets: readonly SheetSnapshot[]): PlanContent {
  const data = sheets.find(({ name }) => name === WORDS.dataSheet);
  const [format, ...pieces] = (data?.values ?? []).map(([text]) => String(text));
  if (format !== FORMAT) throw new CarriedPlanError("its first line is not ours.");
  let parsed: unknown;
  try {
    parsed = JSON.parse(pieces.join(""));
  } catch (error) {
    throw new CarriedPlanError(String(error));
  }
  const content = parseContent(parsed);
  if (content === undefined) throw new CarriedPlanError("it is not a plan's content.");
  return content;
}

function shown(content: CellContent | undefined): string {
  return typeof content === "string" || typeof content === "number" ? String(content) : "";
}

/** JSON in ASCII alone: no byte of it means anything else to a file, a cell or a space at the end of one. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[^\x20-\x7e]/gu, (found) =>
      [...Array(found.length).keys()]
        .map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll(" ", "\\u0020");
}
