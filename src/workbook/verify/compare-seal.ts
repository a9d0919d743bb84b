// The seal of a received workbook: the stored code, what the spreadsheet computes itself and the code of the covering mail,
// against our own code of the inputs as they stand. Where they differ, the stored columns and the copy say which cells.
import { address, quoteSheet } from "../places";
import { sealCellAt } from "../seal/cell-code";
import { COLUMN, COPY_ROW, ROW } from "../seal/layout";
import { SEAL_NAMES } from "../seal/names";
import { type Seal, type SealedPart, sealOf } from "../seal/seal";
import { statusFormula } from "../seal/status-formulas";
import type { CellScalar, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { cellIn, cellName } from "./cells";
import type { Difference } from "../../wording/verify";
import { namedCell } from "../named-cell";
import { isSameFormula } from "./formula-text";

/** A code as the seal writes it. */
export const SEAL_CODE = /^\d{8}-\d{8}$/u;

/** Differences of the seal; `mail` is the code of the covering mail, where there was one. */
export function compareSeal(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetSnapshot[],
  mail?: string,
): Difference[] {
  const seal = sealOf(workbook);
  const fromMail: Difference[] =
    mail === undefined || mail === seal.code
      ? []
      : [{ kind: "mail-code-differs", mail, computed: seal.code }];
  const code = namedCell(SEAL_NAMES.code, workbook);
  const sheet = code === undefined ? undefined : sheets.find(({ name }) => name === code.sheet);
  // A mail that agrees proves more than the seal inside the workbook would.
  const unsealed = (kind: "not-sealed" | "seal-withdrawn"): Difference[] =>
    mail === seal.code ? [] : [...fromMail, { kind }];
  if (code === undefined || sheet === undefined) return unsealed("not-sealed");
  const stored = cellIn(sheet, code.row, code.column).value;
  const status = cellIn(sheet, code.row + ROW.status - ROW.code, code.column);
  if (stored === "" && status.formula === null) return unsealed("seal-withdrawn");
  const sealed = storedRuns(sheet, code.row - ROW.code);
  const inputs = compareInputs(seal, sealed, workbook, copyOf(workbook, sheets));
  const replaced: Difference[] =
    stored === seal.code || inputs.length > 0
      ? []
      : [{ kind: "code-replaced", claimed: String(stored), computed: seal.code }];
  const uncovered = seal.parts.flatMap(({ obstacle, run }): Difference[] =>
    // A table without headers is told once, by its headers.
    obstacle === null || (obstacle === "header-hidden" && run.header !== null)
      ? []
      : [{ kind: "not-covered", table: run.table, column: run.header ?? "" }],
  );
  return [
    ...fromMail,
    ...inputs,
    ...replaced,
    ...compareLive(workbook, sheet, { computed: seal.code, stored, runs: sealed.length }),
    ...uncovered,
  ];
}

/** A sealed run as the sheet Segl has it. */
interface StoredRun {
  readonly table: string;
  /** null: the headers. */
  readonly header: string | null;
  readonly fingerprint: readonly [CellScalar, CellScalar];
  /** Its column in the copy. */
  readonly index: number;
  readonly rows: number;
}

function storedRuns(sheet: SheetSnapshot, moved: number): StoredRun[] {
  const runs: StoredRun[] = [];
  for (let index = 0; ; index += 1) {
    const at = (column: number): CellScalar => cellIn(sheet, ROW.first + index + moved, column).value;
    const table = at(COLUMN.table);
    if (table === "") return runs;
    const header = at(COLUMN.header);
    runs.push({
      table: String(table),
      header: header === "" ? null : String(header),
      fingerprint: [at(COLUMN.sealed), at(COLUMN.sealed + 1)],
      index,
      rows: Number(at(COLUMN.rows)),
    });
  }
}

/** The spreadsheet's own code and status must be formulas of ours, and the code must be what we compute too. */
function compareLive(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  {
    computed,
    stored,
    runs,
  }: { readonly computed: string; readonly stored: CellScalar; readonly runs: number },
): Difference[] {
  const code = namedCell(SEAL_NAMES.codeNow, workbook);
  const status = namedCell(SEAL_NAMES.status, workbook);
  if (code === undefined) return [{ kind: "name-missing", name: SEAL_NAMES.codeNow }];
  if (status === undefined) return [{ kind: "name-missing", name: SEAL_NAMES.status }];
  const [live, said] = [cellIn(sheet, code.row, code.column), cellIn(sheet, status.row, status.column)];
  const typedOver = (place: typeof code, claimed: CellScalar): Difference => ({
    kind: "typed-over",
    cell: cellName(place.sheet, place.row, place.column),
    claimed,
  });
  // A spreadsheet that does not compute by itself still shows the code it computed last: what changed is told already.
  const isStale = live.value === stored && stored !== computed;
  const ofCode: Difference[] =
    live.formula === null
      ? [typedOver(code, live.value)]
      : !SEAL_CODE.test(String(live.value))
        ? [{ kind: "live-code-not-computed" }]
        : live.value === computed || isStale
          ? []
          : [{ kind: "live-code-differs", claimed: String(live.value), computed }];
  const ofStatus: Difference[] =
    said.formula === null
      ? [typedOver(status, said.value)]
      : isSameFormula(statusFormula(runs), said.formula)
        ? []
        : [{ kind: "formula-differs", cell: cellName(status.sheet, status.row, status.column) }];
  return [...ofCode, ...ofStatus];
}

function copyOf(workbook: WorkbookSnapshot, sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const place = namedCell(SEAL_NAMES.copy, workbook);
  return place === undefined ? undefined : sheets.find(({ name }) => name === place.sheet);
}

function compareInputs(
  { parts }: Seal,
  stored: readonly StoredRun[],
  workbook: WorkbookSnapshot,
  copy: SheetSnapshot | undefined,
): Difference[] {
  const isRun = ({ run }: SealedPart, each: StoredRun): boolean =>
    run.table === each.table && run.header === each.header;
  const now = parts.flatMap((part): Difference[] => {
    const { table, header } = part.run;
    const sealed = stored.find((each) =>
      header === null ? each.header === null && each.table === table : isRun(part, each),
    );
    if (sealed === undefined) return [{ kind: "input-new", table, column: header }];
    const same = part.fingerprint.every((each, index) => each === sealed.fingerprint[index]);
    if (same || part.obstacle !== null) return [];
    if (header === null) return [{ kind: "headers-changed", table }];
    return changedCells(part, sealed, workbook, copy);
  });
  const gone = stored
    .filter((each) => !parts.some((part) => isRun(part, each)))
    .map(({ table, header }): Difference => ({ kind: "input-gone", table, column: header }));
  return withoutRepeats([...now, ...gone]);
}

/** Rows that came or went are the same finding in every column of a table. */
function withoutRepeats(differences: readonly Difference[]): Difference[] {
  const rows = new Map<string, Difference>();
  for (const each of differences) if (each.kind === "input-rows") rows.set(each.table, each);
  return differences.filter((each) => each.kind !== "input-rows" || rows.get(each.table) === each);
}

/** The cells of a column that are not what the copy holds; the column as a whole where the copy does not say. */
function changedCells(
  { run }: SealedPart,
  sealed: StoredRun,
  workbook: WorkbookSnapshot,
  copy: SheetSnapshot | undefined,
): Difference[] {
  const { table, header } = run;
  if (header === null) return [];
  if (run.cells.length !== sealed.rows)
    return [{ kind: "input-rows", table, was: sealed.rows - 1, now: run.cells.length - 1 }];
  const place = { table, column: header };
  const snapshot = workbook.tables.find(({ name }) => name === table);
  const changed = run.cells.flatMap((cell, row): Difference[] => {
    const was = cellIn(copy, COPY_ROW.cells + row, sealed.index).value;
    if (copy === undefined || was === cell.value) return [];
    const name = snapshot === undefined ? null : inputCell(snapshot, row, header);
    return [{ kind: "input-changed", ...place, row, cell: name, was, now: cell.value }];
  });
  if (changed.length > 0) return changed;
  return [{ kind: "input-changed", ...place, row: null, cell: null, was: "", now: "" }];
}

function inputCell(table: TableSnapshot, row: number, header: string): string {
  const column = (table.values[0] ?? []).findIndex(
    (_, index) => sealCellAt(table, 0, index).value === header,
  );
  return `${quoteSheet(table.sheet)}!${address(table.top + row, table.left + Math.max(column, 0))}`;
}
