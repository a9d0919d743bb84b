// A correction as data that can be applied later: which cell, what it held, what it is to hold, and what the button says.
import type { Origin } from "../plan";
import type { AnyFinding } from "../validation";
import { fixLabel } from "../wording/findings";
import type { Language } from "../wording/language";
import { contractOf } from "./contract-of";
import type { Located, LocatedTable } from "./locate";
import type { PlaceTexts } from "./place-texts";
import { columnIn } from "./places";
import type { PlainRemedy } from "./report";
import { serialOfDate } from "./serials";
import { readDateSystem } from "./date-system";

/** The correction of a finding; null where there is none. */
export function plainRemedy(
  { fix, origin }: AnyFinding,
  { located, places }: { readonly located: Located; readonly places: PlaceTexts },
  language: Language,
): PlainRemedy | null {
  const table = located.tables.get(origin.table);
  if (fix === null || table === undefined) return null;
  const header = headerWanted(origin);
  const base = { label: fixLabel(fix, header, language), table: table.snapshot.name };
  if (fix.kind === "header")
    return { ...base, place: null, from: fix.from, to: header, format: formatAt(table, 0, 0) };
  const column = columnIn(origin, table);
  const from = table.snapshot.values[origin.row]?.[column];
  if (from === undefined) return null;
  const now = formatAt(table, origin.row, column);
  const place = places.textOf(origin);
  switch (fix.kind) {
    case "number":
      // 92 in a cell of per cents would be 9200 %, in a cell of text it would be text again.
      return { ...base, place, from, to: fix.value, format: /[%@]/u.test(now) ? "General" : now };
    case "date": {
      const to = serialOfDate(fix.value, readDateSystem(located));
      return { ...base, place, from, to, format: /d/iu.test(now) ? now : "dd-mm-yyyy" };
    }
    case "text":
      return { ...base, place, from, to: fix.value, format: now };
  }
}

function headerWanted({ table, column }: Origin): string {
  return contractOf(table).columns.find(({ key }) => key === column)?.header ?? "";
}

function formatAt({ snapshot }: LocatedTable, row: number, column: number): string {
  return snapshot.formats[row]?.[column] ?? "General";
}
