// What the pane can ask for, as functions: components never see Office. `index.tsx` makes them, tests make others.
import type { Assumptions } from "../evaluation";
import type { GivenAnswer, ReportChoice, ReportReview } from "../recalculation";
import type { Language } from "../wording/language";
import type { ProblemKind, Shows, StepWord } from "../wording/pane";
import type { Calculation } from "../workbook/snapshot";
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
  /** Whether Excel calculates by itself. */
  readonly calculation: Calculation;
  /** The report that is most likely to be kept or sent next. */
  readonly likelyReport: ReportChoice;
  /** The reports of the plan: its quarters and the whole of it; none while its days are not known. */
  readonly reports: readonly ReportChoice[];
  /** Gives the workbook the results back that stood in it before; undefined where they are not known. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** A recalculation under way: tells each step as it begins; the signal cancels it until it writes. */
export interface Running {
  readonly onStep: (step: StepWord) => void;
  readonly signal: AbortSignal;
}

/** An answer for a point of the list before sending; the day is the day it is given. */
export type Answered = Omit<GivenAnswer, "today">;

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
  /** The year of a plan that this workbook was made for and that is still to be built in it; null when there is none. */
  readonly carriedYear: () => Promise<number | null>;
  /** Reads, evaluates, writes. Rejects with what Excel threw. */
  readonly recalculate: (run: Running) => Promise<Recalculated>;
  /** Adds tables and columns that the plan lacks; gives what was added, and the cells that stood in the way of more. */
  readonly repairPlan: () => Promise<{
    readonly added: readonly string[];
    readonly blocked: readonly string[];
  }>;
  /** Keeps the plan as agreed, or an addendum to it; gives how many parts, and their control code. */
  readonly freezePlan: (again: boolean) => Promise<{ readonly terms: number; readonly code: string }>;
  /** Writes that the agency answers for a finding. */
  readonly exceptFinding: (finding: PlainFinding, reason: string, by: string) => Promise<void>;
  /** Looks at a period's report before it is sent; nothing is written. */
  readonly reviewReport: (report: ReportChoice) => Promise<ReportReview>;
  /** Recalculates as of a period's end and keeps its report; `again` where it was kept before. */
  readonly keepReport: (report: ReportChoice, again: boolean, run: Running) => Promise<Recalculated>;
  /** Writes that the agency answers for a point of the list before sending. */
  readonly answerPoint: (answer: Answered) => Promise<void>;
  /** Corrects one cell, by the user's choice; gives how to take it back, null where somebody else had corrected it. */
  readonly applyRemedy: (remedy: PlainRemedy) => Promise<(() => Promise<void>) | null>;
  /** Tells of changes to what the plan is read from; gives how to stop, or null where the workbook cannot tell. */
  readonly watchInputs: (onChange: () => void) => Promise<(() => Promise<void>) | null>;
  /** Selects a cell such as "Krav!F12", because the user asked to see it. Rejects when it is not there. */
  readonly showCell: (address: string) => Promise<void>;
  /** Builds the plan's tables that this workbook does not have: empty, with an example, or the plan the workbook was made for. */
  readonly createPlan: (filled: "empty" | "example" | "carried") => Promise<void>;
  /** Makes next year's plan in a workbook of its own, which Excel opens; gives its year, and the file where Excel did not open it. */
  readonly rollForward: () => Promise<{
    readonly year: number;
    readonly unopened: { readonly name: string; readonly bytes: Uint8Array } | null;
  }>;
  /** Adds the table in which a workbook says what its own tables and columns are called; gives the address of its first cell to fill. */
  readonly linkPlan: () => Promise<string>;
  readonly explain: (error: unknown) => Problem;
  /** Remembers the language chosen in the pane for the next time it opens. */
  readonly rememberLanguage: (language: Language) => void;
}
