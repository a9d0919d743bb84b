// The plan as it was agreed: a copy of its wording, targets, deadlines and rules, kept when it was signed. Later editions
// (addenda) add to it; what an edition replaces stays and says so.
import type { CellName, CellValue } from "./cells";
import type { IsoDate } from "./dates";
import type { Origin } from "./origin";

/** A cell as it was remembered. */
export interface RememberedCell extends CellName {
  readonly value: CellValue;
  /** As it stands in the copy, for showing. */
  readonly shown: string;
  readonly origin: Origin;
}

/** What was agreed about one cell, and in which edition. */
export interface AgreedTerm extends RememberedCell {
  readonly edition: number;
  /** The edition that put something else in its place, or took it out; null while it is in force. */
  readonly replacedBy: number | null;
}

/** One act of keeping the agreed plan: the first at signing, later ones by addendum. */
export interface AgreedEdition {
  readonly edition: number;
  readonly keptOn: IsoDate | null;
  /** The control code noted then; null when its row is gone. */
  readonly code: string | null;
  /** The code of the same rows as they are now. */
  readonly codeNow: string;
  readonly origin: Origin;
}

export interface AgreedPlan {
  readonly editions: readonly AgreedEdition[];
  /** All terms, replaced ones too. */
  readonly terms: readonly AgreedTerm[];
}

/**
 * What of a plan is agreed, and stands in the copy: what a verdict or the weight of a goal follows from, and the words of it.
 * Results, documentation and remarks come later; who is responsible is no term of the agreement.
 */
const AGREED_COLUMNS: Readonly<Record<string, ReadonlySet<string>>> = {
  plan: new Set([
    "year",
    "signedOn",
    "declaredGoals",
    "weighting",
    "totalWeight",
    "withdrawnGoals",
    "periodStart",
    "periodEnd",
    "deviationBase",
    "agreedBaseAmount",
    "baseFloor",
    "signConvention",
    "amountUnit",
    "reportingDays",
  ]),
  goals: new Set(["parent", "title", "wording", "combination", "scoring", "weight", "group", "standing"]),
  requirements: new Set([
    "goal",
    "wording",
    "kind",
    "comparator",
    "target",
    "targetTo",
    "unit",
    "deadline",
    "measure",
    "aggregation",
    "denominator",
    "reference",
    "documentationRequired",
    "source",
    "reservation",
    "alternativeTo",
    "weight",
    "grading",
    "subtracted",
    "yearsInMean",
  ]),
  scales: new Set(["inclusive", "to", "score"]),
};

/** True for a cell that is a term of the agreement. */
export function isAgreedTerm({ table, column }: CellName): boolean {
  return AGREED_COLUMNS[table]?.has(column) === true;
}
