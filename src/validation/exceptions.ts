// Holds the rows of Undtagelser against the findings: which are in force, which have lapsed, which mean nothing.
import { type ExceptionRow, type Origin, valueOf } from "../plan";
import type { AnyFinding } from "./catalogue";
import type { Exception } from "./finding";
import { codeIn } from "./short-code";

/** What became of a row. */
export type Standing =
  /** No code that the check knows; no place that is in the workbook. */
  | { readonly kind: "no-code" | "no-place" }
  /** A cell of it is empty or shows an error of Excel's: that is told of the cell. */
  | { readonly kind: "not-whole" }
  | { readonly kind: "in-force"; readonly findings: readonly AnyFinding[]; readonly exception: Exception }
  /** The finding is there, but its facts are no longer those the exception was given for. */
  | { readonly kind: "lapsed"; readonly finding: AnyFinding }
  | { readonly kind: "not-allowed"; readonly finding: AnyFinding }
  | { readonly kind: "repeated"; readonly first: ExceptionRow }
  /** There is nothing to except from any more. */
  | { readonly kind: "unused"; readonly of: string };

export interface HeldException {
  readonly row: ExceptionRow;
  readonly standing: Standing;
}

/** What became of every row, in the order of the sheet. `codes` are those a finding can have. */
export function holdExceptions(
  rows: readonly ExceptionRow[],
  findings: readonly AnyFinding[],
  codes: readonly string[],
): HeldException[] {
  const byCode = new Map<string, AnyFinding[]>(codes.map((code) => [code, []]));
  for (const finding of findings) {
    byCode.get(finding.facts.code)?.push(finding);
  }
  const firsts = new Map<AnyFinding, ExceptionRow>();
  return rows.map((row) => ({ row, standing: standingOf(row, byCode, firsts) }));
}

/** The findings with the exceptions in force on them; nothing else is changed, and none is left out. */
export function suppress(findings: readonly AnyFinding[], held: readonly HeldException[]): AnyFinding[] {
  const given = new Map(
    held.flatMap(({ standing }) =>
      standing.kind === "in-force"
        ? standing.findings.map((finding) => [finding, standing.exception] as const)
        : [],
    ),
  );
  return findings.map((finding) => {
    const exception = given.get(finding);
    return exception === undefined ? finding : { ...finding, exception };
  });
}

function standingOf(
  row: ExceptionRow,
  byCode: ReadonlyMap<string, readonly AnyFinding[]>,
  firsts: Map<AnyFinding, ExceptionRow>,
): Standing {
  if (row.code.state === "unreadable" || row.place.state === "unreadable") return NOT_WHOLE;
  const code = valueOf(row.code)?.toLowerCase();
  const places = valueOf(row.place) ?? [];
  const ofCode = code === undefined ? undefined : byCode.get(code);
  if (code === undefined || ofCode === undefined) return { kind: "no-code" };
  if (places.length === 0) return { kind: "no-place" };
  const there = ofCode.filter(({ origin }) => places.some((place) => isAt(origin, place)));
  const [finding] = there;
  if (finding === undefined) return { kind: "unused", of: code };
  if (!finding.exceptable) return { kind: "not-allowed", finding };
  const stated = valueOf(row.givenFor);
  if (stated === undefined) return NOT_WHOLE;
  const findings = there.filter(({ givenFor }) => givenFor.code === codeIn(stated));
  const [fitting] = findings;
  if (fitting === undefined) return { kind: "lapsed", finding };
  const first = firsts.get(fitting);
  if (first !== undefined) return { kind: "repeated", first };
  const [reason, by, date] = [valueOf(row.reason), valueOf(row.by), valueOf(row.date)];
  if (reason === undefined || by === undefined || date === undefined) return NOT_WHOLE;
  for (const each of findings) firsts.set(each, row);
  return { kind: "in-force", findings, exception: { reason, by, date, origin: row.origin } };
}

const NOT_WHOLE: Standing = { kind: "not-whole" };

/** True when a finding stands at a place. A place without a column is the whole row; a setting is found by its name alone. */
function isAt(origin: Origin, place: Origin): boolean {
  if (origin.table !== place.table) return false;
  if (place.column === null) return origin.row === place.row;
  if (origin.column !== place.column) return false;
  const isSetting = place.table === "plan" && place.column !== "setting" && place.column !== "value";
  return isSetting || origin.row === place.row;
}
