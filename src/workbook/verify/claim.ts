// What a received workbook claims: where its result stands, which day it was judged as of, when and with what it was computed.
import type { IsoDate } from "../../plan";
import { locate } from "../locate";
import { namedCell } from "../named-cell";
import { NAMES } from "../owned";
import { HEAD, VALUE_COLUMN } from "../result-head";
import { clockOfSerial } from "../serial-of-time";
import { dateOfSerial } from "../serials";
import { readDateSystem } from "../date-system";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { cellIn, cellName } from "./cells";
import type { Difference } from "../../wording/verify";

export interface Claim {
  readonly sheet: string;
  /** How many rows and columns the head has been moved since it was written. */
  readonly moved: { readonly rows: number; readonly columns: number };
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  /** Local time, "YYYY-MM-DDTHH:MM:SS.mmm". */
  readonly computedAt: string;
  readonly version: string;
}

const PLACES = [
  [NAMES.score, HEAD.score],
  [NAMES.possible, HEAD.possible],
  [NAMES.computed, HEAD.computed],
  [NAMES.asOf, HEAD.asOf],
  [NAMES.today, HEAD.today],
] as const;

/** The claim, and what is wrong with the names it is found by; no claim where there is nothing to check by. */
export function readClaim(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetSnapshot[],
): { readonly claim: Claim | null; readonly differences: readonly Difference[] } {
  const computed = namedCell(NAMES.computed, workbook);
  const score = namedCell(NAMES.score, workbook);
  if (computed === undefined && score === undefined)
    return { claim: null, differences: [{ kind: "never-calculated" }] };
  if (computed === undefined)
    return { claim: null, differences: [{ kind: "name-missing", name: NAMES.computed }] };
  const sheet = sheets.find(({ name }) => name === computed.sheet);
  const moved = { rows: computed.row - HEAD.computed, columns: computed.column - VALUE_COLUMN };
  const valueAt = (row: number) => cellIn(sheet, row + moved.rows, VALUE_COLUMN + moved.columns).value;
  const stamp = valueAt(HEAD.computed);
  if (stamp === "") return { claim: null, differences: [{ kind: "never-calculated" }] };
  const system = readDateSystem(locate(workbook));
  const day = (value: unknown) => (typeof value === "number" ? dateOfSerial(value, system) : undefined);
  const computedOn = day(stamp);
  if (typeof stamp !== "number" || computedOn === undefined)
    return { claim: null, differences: [{ kind: "unfinished" }] };
  const asOf = day(valueAt(HEAD.asOf));
  if (asOf === undefined) return { claim: null, differences: [{ kind: "as-of-missing" }] };
  const claim: Claim = {
    sheet: computed.sheet,
    moved,
    asOf,
    today: day(valueAt(HEAD.today)) ?? computedOn,
    computedAt: `${computedOn}T${clockOfSerial(stamp)}`,
    version: versionIn(String(valueAt(HEAD.version))),
  };
  return { claim, differences: wrongNames(claim, workbook) };
}

/** Names readers and programs rely on must stand where the program put them. */
function wrongNames({ sheet, moved }: Claim, workbook: WorkbookSnapshot): Difference[] {
  return PLACES.flatMap(([name, row]): Difference[] => {
    const place = namedCell(name, workbook);
    if (place === undefined) return [{ kind: "name-missing", name }];
    const isThere =
      place.sheet === sheet &&
      place.row === row + moved.rows &&
      place.column === VALUE_COLUMN + moved.columns;
    return isThere
      ? []
      : [{ kind: "name-moved", name, cell: cellName(place.sheet, place.row, place.column) }];
  });
}

/** The version is the cell's last word, whatever the words before it; the whole text where that word is no version. */
function versionIn(text: string): string {
  return /(?:^|\s)(\d+(?:\.\d+)+\S*)$/u.exec(text)?.[1] ?? text;
}
