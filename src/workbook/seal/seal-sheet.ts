// What a seal writes: the hidden sheet Segl with live fingerprints beside the sealed ones, and the hidden copy that names
// the row. Sealed numbers are ours; the formulas beside them must give the same, or the seal is withdrawn (`check.ts`).
import { atOnce, type Steps } from "../../plan";
import { SEAL_WORDS as WORDS } from "../../wording/sheets/seal";
import type { CellBlock, CellContent, NameWrite, SheetWrite } from "../changes";
import { sheetOfName } from "../owned-places";
import type { WorkbookSnapshot } from "../snapshot";
import { type SealCell, textOf } from "./cell-code";
import { PRIMES } from "./definition";
import { type CellRun, fingerprintFormulas, startFormula } from "./formula";
import { absolute, area, COLUMN, COPY_ROW, NAME_PLACES, ROW, sealSheetName } from "./layout";
import { COPY_SHEET, SEAL_NAMES } from "./names";
import { columnReference, headersReference } from "./reference";
import type { SealedRun } from "./runs";
import { type SealedPart, sealing } from "./seal";
import {
  codeNowFormula,
  firstChangedFormula,
  placeFormula,
  probeFormula,
  runStatusFormula,
  statusFormula,
} from "./status-formulas";

export interface SealChanges {
  /** To be written after everything else, in the same batch. */
  readonly sheets: readonly SheetWrite[];
  readonly names: readonly NameWrite[];
  /** What the name SeglKodeNu must show once the batch has run. */
  readonly code: string;
}

/** What to write to seal the input tables as read. Its size does not depend on the tables' rows, but for the copy. */
export function sealChanges(workbook: WorkbookSnapshot): SealChanges {
  return atOnce(sealingChanges(workbook));
}

/** The same in steps. */
export function* sealingChanges(workbook: WorkbookSnapshot): Steps<SealChanges> {
  const seal = yield* sealing(workbook);
  const sheet = sealSheetName(workbook);
  const copy = sheetOfName(SEAL_NAMES.copy, COPY_SHEET, workbook);
  return {
    sheets: [copySheet(copy, seal.parts), sealSheet(sheet, copy, seal.parts, seal.code)],
    names: [
      ...NAME_PLACES.map((place) => ({ ...place, sheet })),
      { name: SEAL_NAMES.copy, sheet: copy, row: COPY_ROW.title, column: 0 },
    ],
    code: seal.code,
  };
}

function sealSheet(name: string, copy: string, parts: readonly SealedPart[], code: string): SheetWrite {
  const rows = parts.map((part, index) => runRow(part, index, copy));
  const most = Math.max(0, ...rows.map(({ formulas }) => formulas[0].length));
  const sealedRows = parts.flatMap(({ obstacle }, index) => (obstacle === null ? [ROW.first + index] : []));
  const head = (row: number, label: string, value: CellContent): CellBlock => ({
    row,
    column: 0,
    content: [[label, value]],
  });
  const partHeadings = ([1, 2] as const).flatMap((prime) =>
    Array.from({ length: most }, (_, index) => WORDS.part(prime, index + 1)),
  );
  return {
    name,
    hidden: true,
    emptied: true,
    widths: [14, 24, 12, 12, 12, 12, 20],
    tables: [],
    blocks: [
      { row: ROW.title, column: 0, content: [[WORDS.title]], style: "title" },
      head(ROW.code, WORDS.code, code),
      head(ROW.codeNow, WORDS.codeNow, { formula: codeNowFormula(sealedRows) }),
      head(ROW.status, WORDS.status, { formula: statusFormula(parts.length) }),
      { row: ROW.proves, column: 0, content: [[WORDS.proves]] },
      {
        row: ROW.probe,
        column: 0,
        content: [[WORDS.probe, true, true, { formula: probeFormula() }, WORDS.probeNote]],
      },
      { row: ROW.heading, column: 0, content: [[...WORDS.columns, ...partHeadings]], style: "heading" },
      ...(rows.length === 0
        ? []
        : [{ row: ROW.first, column: 0, content: rows.map((row) => contentOf(row, most)) }]),
    ],
  };
}

interface RunRow {
  readonly before: readonly CellContent[];
  /** Formulas whose sum is the live fingerprint, modulo each prime. */
  readonly formulas: readonly [readonly string[], readonly string[]];
  readonly row: number;
  readonly after: readonly CellContent[];
}

function runRow(part: SealedPart, index: number, copy: string): RunRow {
  const { run, fingerprint, obstacle, excelOnly } = part;
  const row = ROW.first + index;
  if (obstacle === "header-hidden") return rowWithoutFormulas(part, row);
  const cells: CellRun = {
    reference:
      run.header === null
        ? headersReference(
            run.table,
            run.cells.map(({ value }) => String(value)),
          )
        : columnReference(run.table, run.header),
    direction: run.direction,
    start: absolute(row, COLUMN.start),
  };
  const longest = Math.max(0, ...run.cells.map((cell) => textOf(cell).length));
  const formulas = (prime: (typeof PRIMES)[number]): string[] =>
    fingerprintFormulas(cells, run.constant, prime, longest);
  const isHeaders = run.header === null;
  const sealed = obstacle === null ? fingerprint : [null, null];
  return {
    row,
    before: [run.table, run.header],
    formulas: [formulas(PRIMES[0]), formulas(PRIMES[1])],
    after: [
      ...sealed,
      { formula: runStatusFormula(row, run.table, isHeaders) },
      isHeaders ? null : { formula: firstChangedFormula(cells, row, run.cells.length, copy, index) },
      { formula: startFormula(cells) },
      run.cells.length,
      excelOnly ? 1 : 0,
      obstacle === null ? null : WORDS.obstacles[obstacle],
      { formula: placeFormula(cells, row, isHeaders) },
    ],
  };
}

/** A run that no formula can refer to says so itself. */
function rowWithoutFormulas({ run }: SealedPart, row: number): RunRow {
  const why = WORDS.obstacles["header-hidden"];
  const place = `${WORDS.table}${run.table}${why}`;
  return {
    row,
    before: [run.table, run.header],
    formulas: [[], []],
    after: [null, null, WORDS.unchecked, null, null, run.cells.length, 0, why, place],
  };
}

function contentOf({ before, formulas, row, after }: RunRow, most: number): CellContent[] {
  const live = PRIMES.map((prime, index) => ({
    formula: `=MOD(SUM(${area(row, COLUMN.parts + index * most, 1, most)}),${prime})`,
  }));
  const parts = formulas.flatMap((each) =>
    Array.from({ length: most }, (_, index) => {
      const formula = each[index];
      return formula === undefined ? null : { formula };
    }),
  );
  return [...before, ...live, ...after, ...parts];
}

function copySheet(name: string, parts: readonly SealedPart[]): SheetWrite {
  return {
    name,
    hidden: true,
    emptied: true,
    tables: [],
    blocks: [
      { row: COPY_ROW.title, column: 0, content: [[WORDS.copyTitle]], style: "title" },
      ...parts.flatMap(({ run }, column) => (run.header === null ? [] : copyBlocks(run, run.header, column))),
    ],
  };
}

function copyBlocks(run: SealedRun, header: string, column: number): CellBlock[] {
  const format = run.format === "General" || run.format === "@" ? {} : { format: run.format };
  return [
    { row: COPY_ROW.table, column, content: [[run.table], [header]], style: "label" },
    { row: COPY_ROW.cells, column, content: run.cells.map((cell) => [copyOf(cell)]), ...format },
  ];
}

/** Values as they stand; an error as the text it shows. */
function copyOf({ kind, value }: SealCell): CellContent {
  return kind === "blank" ? null : value;
}
