// The shape of a report: everything a person or a program is told of one recalculation, as plain data with its sentences made.
import type { BudgetVersion, DeviationBase, IsoDate, Standing, SignConvention } from "../plan";
import type { Status } from "../evaluation";
import type { Severity } from "../validation";
import type { CellScalar } from "./snapshot";

/** A number, a day ("2024-06-30"), yes or no; null when there is none. */
export type PlainValue = number | string | boolean | null;

export interface PlainRequirement {
  readonly id: string;
  /** Id of the goal or subgoal it belongs to. */
  readonly goal: string | null;
  /** Status of that goal or subgoal, in words; empty where there is none. */
  readonly goalStatusText: string;
  readonly text: string;
  readonly status: Status;
  readonly statusText: string;
  readonly value: PlainValue;
  readonly valueText: string;
  readonly target: PlainValue;
  readonly targetText: string;
  /** How far from flipping, in the requirement's own unit; null when that makes no sense. */
  readonly margin: number | null;
  readonly marginText: string;
  readonly reason: string;
  /** Cell of the row in the table Krav. */
  readonly cell: string | null;
}

export interface PlainGoal {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** Active, or out of the count. */
  readonly standing: Standing;
  /** The word shown: also "udgået" and "ikke relevant". */
  readonly statusText: string;
  readonly weight: number;
  readonly weightText: string;
  /** What counts for certain. */
  readonly score: number;
  readonly scoreText: string;
  readonly possible: number;
  /** Name of its group, empty when it has none. */
  readonly group: string;
  readonly reason: string;
  readonly requirements: readonly PlainRequirement[];
  readonly flips: PlainFlips;
  readonly cell: string | null;
}

/**
 * What it would take for a goal to turn: ids of the fewest requirements whose change would give it that verdict. Empty
 * when it has it; null when no change of requirements can give it.
 */
export interface PlainFlips {
  readonly toFulfilled: readonly string[] | null;
  readonly toNotFulfilled: readonly string[] | null;
}

/** How grave a finding is; or excepted: the agency answers for it in Undtagelser, and it counts as none of these. */
export type PlainSeverity = Severity | "excepted";

/** An exception in force, as it is shown. */
export interface PlainException {
  readonly reason: string;
  readonly by: string;
  readonly date: IsoDate;
  /** How grave the finding would be without it. */
  readonly severity: Severity;
  /** "Undtaget af Anne Hansen 14. april 2024: …" */
  readonly text: string;
  /** Cell of its row in Undtagelser. */
  readonly cell: string | null;
}

/** A mechanical correction of one cell, as data: the user applies it by choice, see `applyRemedy`. */
export interface PlainRemedy {
  /** What the button says: "Ret til 92". */
  readonly label: string;
  /** The table's name in the workbook. */
  readonly table: string;
  /** The cell as it holds when rows are sorted, "Krav 2.a.i, Resultat"; null for a header, which is found by what it says. */
  readonly place: string | null;
  /** What the cell held when it was found: only over this is anything written. */
  readonly from: CellScalar;
  /** What it is to hold; a date is a serial. */
  readonly to: number | string;
  /** en-US number format it gets. */
  readonly format: string;
}

export interface PlainFinding {
  readonly code: string;
  readonly severity: PlainSeverity;
  readonly severityText: string;
  readonly goal: string | null;
  readonly table: string;
  /** Data row in the table, from 1; null is the header or the table as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  /** "Krav!F12"; null when the table is not there. */
  readonly cell: string | null;
  readonly message: string;
  readonly remedy: string;
  /** What mends it, where that is mechanical. */
  readonly fix: PlainRemedy | null;
  /** The place as it holds when rows are sorted, "Krav 2.a.i, Resultat": for the table Undtagelser. */
  readonly place: string;
  /** What an exception from it is given for, "0,92 [4K7M-Q2XA]": for the table Undtagelser. */
  readonly givenFor: string;
  /** Whether it may be excepted: an error that withholds a verdict may not. */
  readonly exceptable: boolean;
  readonly exception: PlainException | null;
}

/** Something due from the day judged as of on. */
export interface PlainDeadline {
  readonly date: IsoDate;
  readonly dateText: string;
  /** "en søndag", "langfredag"; empty on a working day. The deadline is not moved. */
  readonly dayOffText: string;
  readonly daysLeft: number;
  /** "i dag", "om 12 dage" */
  readonly daysLeftText: string;
  readonly text: string;
  readonly cell: string | null;
}

/** A computed budget deviation, with what a formula needs to compute it again. */
export interface PlainDeviation {
  readonly requirement: string;
  readonly goal: string;
  readonly version: BudgetVersion;
  readonly base: DeviationBase;
  readonly signs: SignConvention;
  readonly budgeted: number;
  readonly realised: number;
  readonly baseAmount: number;
  readonly percent: number | null;
  readonly amountUnit: string;
  /** Names of the lines left out by agreement. */
  readonly leftOut: readonly string[];
  /** What this workbook calls the table Budget and its columns; null where a column is not there. */
  readonly columns: {
    readonly table: string;
    readonly nature: string;
    readonly leftOut: string | null;
    readonly budgeted: string;
    readonly realised: string;
  };
}

/** A row of the plan's deviation table: values in pct. by year, null where there is none. */
export interface PlainDeviationRow {
  readonly goal: string;
  readonly series: "target" | "result";
  readonly values: readonly (number | null)[];
}

/** What was reported for a period; the score is null where no report is kept. */
export interface PlainCourse {
  /** "2024 Q2", "2024" */
  readonly period: string;
  /** "2. kvartal 2024" */
  readonly text: string;
  readonly score: { readonly certain: number; readonly possible: number } | null;
}

export interface PlainTotal {
  readonly certain: number;
  readonly possible: number;
  readonly total: number;
  /** "66,7 pct. sikkert, 83,3 pct. muligt" */
  readonly text: string;
}

export interface PlainReport {
  readonly plan: {
    readonly institution: string;
    readonly title: string;
    readonly year: number | null;
    /** Number of goals in the table. */
    readonly goals: number;
  };
  readonly asOf: { readonly date: IsoDate; readonly text: string };
  readonly score: PlainTotal & {
    /** True while there are errors among the findings, less those excepted: the score is then provisional. */
    readonly provisional: boolean;
    /** How many they are. */
    readonly errors: number;
    readonly groups: readonly (PlainTotal & { readonly group: string })[];
  };
  readonly counts: Readonly<Record<Status, number>>;
  readonly goals: readonly PlainGoal[];
  /** Every requirement, also those that belong to no goal. */
  readonly requirements: readonly PlainRequirement[];
  readonly findings: readonly PlainFinding[];
  /** The nearest first. */
  readonly deadlines: readonly PlainDeadline[];
  /** The score through the year: the four quarters, then the year. */
  readonly course: readonly PlainCourse[];
  readonly deviations: readonly PlainDeviation[];
  readonly deviationTables: {
    readonly years: readonly number[];
    readonly rows: readonly PlainDeviationRow[];
  };
}
