// The seal of a workbook's inputs, computed by us: the fingerprint of every sealed run, the code, and what stands in its way.
import { atOnce, type Steps } from "../../plan";
import type { WorkbookSnapshot } from "../snapshot";
import type { SealCell } from "./cell-code";
import { addFingerprints, type Fingerprint, fingerprintText, NUMBER_LIMIT } from "./definition";
import { fingerprinting } from "./fingerprint";
import { findingRuns, type SealedRun } from "./runs";

/**
 * Why a run cannot be sealed by every spreadsheet: characters outside the basic plane count as one or two depending on
 * the version; numbers of 10^13 and over run into other kinds of cells; a formula cannot refer to a header row that is hidden.
 */
export type Obstacle = "header-hidden" | "wide-character" | "huge-number";

export interface SealedPart {
  readonly run: SealedRun;
  readonly fingerprint: Fingerprint;
  readonly obstacle: Obstacle | null;
  /** Logical values and written error values look different in LibreOffice: the run can be checked in Excel only. */
  readonly excelOnly: boolean;
}

export interface Seal {
  readonly parts: readonly SealedPart[];
  /** "06789725-11784606": of every part without an obstacle. */
  readonly code: string;
}

/** The seal of the workbook's input tables as read. */
export function sealOf(workbook: WorkbookSnapshot): Seal {
  return atOnce(sealing(workbook));
}

/** The same in steps. */
export function* sealing(workbook: WorkbookSnapshot): Steps<Seal> {
  const parts: SealedPart[] = [];
  for (const run of yield* findingRuns(workbook)) {
    parts.push({
      run,
      fingerprint: yield* fingerprinting(run.cells, run.constant),
      obstacle: run.headerHidden
        ? "header-hidden"
        : (run.cells.map(obstacleIn).find((obstacle) => obstacle !== null) ?? null),
      excelOnly: run.cells.some(isExcelOnly),
    });
    yield;
  }
  const sealed = parts.filter(({ obstacle }) => obstacle === null);
  return { parts, code: fingerprintText(addFingerprints(sealed.map(({ fingerprint }) => fingerprint))) };
}

/** The code of the workbook's inputs as they stand: what the sealed code is compared with. */
export function sealedCode(workbook: WorkbookSnapshot): string {
  return sealOf(workbook).code;
}

function obstacleIn({ kind, value }: SealCell): Obstacle | null {
  // Without the u flag: a wide character is two units, each of which this finds.
  if (kind === "text" && /[\ud800-\udfff]/.test(String(value))) return "wide-character";
  return kind === "number" && Math.abs(Number(value)) >= NUMBER_LIMIT ? "huge-number" : null;
}

function isExcelOnly({ kind, formula }: SealCell): boolean {
  return kind === "logical" || (kind === "error" && !formula);
}
