// The department's side: a received workbook is judged again, as of the day it says, and compared with what it claims. Reads
// only; nothing is written.
import type { Language } from "../wording/language";
import type { Difference, Verdict } from "../wording/verify";
import type { IsoDate } from "../plan";
import { type AnyFinding, RULES } from "../validation";
import { readPlan } from "../workbook/facts";
import { fold } from "../workbook/fold";
import { FLAGS } from "../workbook/owned";
import { isSameName } from "../workbook/named-cell";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { makeReport } from "../workbook/make-report";
import type { PlainReport } from "../workbook/report";
import { resultChanges } from "../workbook/result-changes";
import { SEAL_NAMES } from "../workbook/seal";
import { isWantedTable } from "../workbook/table-names";
import {
  type Claim,
  compareSeal,
  compareSheet,
  compareTable,
  readClaim,
  sheetsToRead,
  verdictOf,
} from "../workbook/verify";
import { assertPlanTables, assess } from "./assess";
import type { WorkbookPort } from "./port";
import { type PlainSince, sinceLastReport } from "./since-last-report";

export interface VerifyOptions {
  /** The control code of the covering mail, "06789725-11784606". */
  readonly code?: string;
  /** The version of the program that checks. */
  readonly version: string;
}

export interface Verification {
  /** Agrees, differs, or cannot be told. */
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  /** What the workbook says of itself; null where it was never computed, or does not say as of when. */
  readonly claim: Claim | null;
  /** The result as computed now; null without a claim. */
  readonly report: ((language: Language) => PlainReport) | null;
  /** What has changed since the last report kept in the workbook; null without a claim. */
  readonly since: ((language: Language) => PlainSince | null) | null;
  /** The day the agreed plan was last kept in the workbook; null where none is kept: its drift then cannot be seen. */
  readonly agreedOn: IsoDate | null;
}

const DRIFT: ReadonlySet<string> = new Set(
  RULES.filter(({ family }) => family === "drift").map(({ code }) => code),
);

/** Findings about what has changed since the plan was agreed, or since it was last reported. */
export function isDrift(code: string): boolean {
  return DRIFT.has(code);
}

/**
 * Judges a workbook again and compares it with what it claims. Formulas count as the spreadsheet behind the port has
 * computed them.
 * @throws NoPlanTablesError when there is no plan in the workbook
 */
export async function verify(port: WorkbookPort, { code, version }: VerifyOptions): Promise<Verification> {
  const seen = withRowsShown(await port.read(isWantedTable));
  assertPlanTables(readPlan(seen).located);
  const sheets = await port.readSheets(sheetsToRead(seen));
  const { claim, differences: ofClaim } = readClaim(seen, sheets);
  if (claim === null) {
    const differences = ofClaim.some(({ kind }) => kind === "never-calculated")
      ? ofClaim
      : [...compareSeal(seen, sheets, code), ...ofClaim];
    return { verdict: verdictOf(differences), differences, claim, report: null, since: null, agreedOn: null };
  }
  const outcome = assess(seen, { today: claim.today, asOf: claim.asOf });
  const sealed = seen.names.some(({ name }) => isSameName(name, SEAL_NAMES.code));
  const written = resultChanges(makeReport(outcome, "da"), seen, { ...claim, sealed });
  const result = written.sheets.find(({ name }) => name === written.mark?.sheet);
  const standing = sheets.find(({ name }) => name === claim.sheet);
  const differences = [
    ...compareSeal(seen, sheets, code),
    ...ofClaim,
    ...(claim.version === version
      ? []
      : [{ kind: "version-differs", claimed: claim.version, ours: version } as const]),
    ...written.sheets.flatMap(({ tables }) => tables.flatMap((table) => compareTable(table, seen))),
    ...(result === undefined || standing === undefined ? [] : compareSheet(result, standing, claim)),
  ];
  return {
    verdict: verdictOf(differences),
    differences,
    claim,
    report: (language) => makeReport(outcome, language),
    since: (language) => sinceLastReport(outcome, language),
    agreedOn: outcome.plan.agreed?.editions.at(-1)?.keptOn ?? null,
  };
}

/**
 * A reader who hides or filters rows, or hides a header row, changes nothing: they count as hidden only where the workbook
 * itself says that they were when it was computed.
 */
function withRowsShown(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const isSaid = (code: AnyFinding["facts"]["code"]): boolean =>
    workbook.tables.some(
      ({ name, values }) => fold(name) === fold(FLAGS.name) && values.some((row) => row.includes(code)),
    );
  const [rows, headers] = [isSaid("rows-hidden"), isSaid("header-row-hidden")];
  const shown = (table: TableSnapshot): TableSnapshot => ({
    ...table,
    ...(rows ? {} : { hiddenRows: [], filtered: false }),
    ...(headers ? {} : { headerHidden: false }),
  });
  return { ...workbook, tables: workbook.tables.map(shown) };
}
