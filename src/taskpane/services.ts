// What the pane can ask for, as functions: components never see Office. `index.tsx` makes them, tests make others.
import type { Assumptions } from "../evaluation";
import type { Language } from "../wording/language";
import type { ProblemKind, Shows, StepWord } from "../wording/pane";
import type { PlainSettings } from "../workbook/plan-settings";
import type { PlainFinding, PlainRemedy, PlainReport } from "../workbook/report";

/** A finished recalculation. Its texts can be had in both languages, so that switching language costs no recalculation. */
export interface Recalculated {
  readonly at: Date;
  readonly report: (language: Language) => PlainReport;
  /** The same with some requirements' outcomes assumed; nothing is read or written. */
  readonly reportIf: (assumptions: Assumptions, language: Language) => PlainReport;
  /** The plan's settings, with what each base of the deviation would come to. */
  readonly settings: (language: Language) => PlainSettings;
  /** Gives the workbook the results back that stood in it before; undefined where they are not known. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** An error as the pane tells it. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The sheet or table concerned, where it is known. */
  readonly place?: string;
  /** Excel's own code, shown small, for those who run the add-in. */
  readonly code?: string;
  /** After a write that failed: what the workbook shows now. */
  readonly shows?: Shows;
}

export interface PaneServices {
  /** True when the workbook has tables of ours. Rejects with what Excel threw. */
  readonly hasPlan: () => Promise<boolean>;
  /** Reads, evaluates, writes. Tells each step as it begins; the signal cancels it until it writes. Rejects with what Excel threw. */
  readonly recalculate: (onStep: (step: StepWord) => void, signal: AbortSignal) => Promise<Recalculated>;
  /** Adds tables and columns that the plan lacks; gives what was added, and the cells that stood in the way of more. */
  readonly repairPlan: () => Promise<{
    readonly added: readonly string[];
    readonly blocked: readonly string[];
  }>;
  /** Keeps the plan as agreed, or an addendum to it; gives how many parts, and their control code. */
  readonly freezePlan: (again: boolean) => Promise<{ readonly terms: number; readonly code: string }>;
  /** Writes that the agency answers for a finding. */
  readonly exceptFinding: (finding: PlainFinding, reason: string, by: string) => Promise<void>;
  /** Mends one cell, by the user's choice; gives how to take it back. */
  readonly applyRemedy: (remedy: PlainRemedy) => Promise<() => Promise<void>>;
  /** Tells of changes to what the plan is read from; gives how to stop, or null where the workbook cannot tell. */
  readonly watchInputs: (onChange: () => void) => Promise<(() => Promise<void>) | null>;
  /** Selects a cell such as "Krav!F12", because the user asked to see it. Rejects when it is not there. */
  readonly showCell: (address: string) => Promise<void>;
  /** Builds the plan's tables that this workbook does not have. */
  readonly createPlan: () => Promise<void>;
  /** Adds the table in which a workbook says what its own tables and columns are called; gives the address of its first cell to fill. */
  readonly linkPlan: () => Promise<string>;
  readonly explain: (error: unknown) => Problem;
  /** Remembers the language chosen in the pane for the next time it opens. */
  readonly rememberLanguage: (language: Language) => void;
}
