// What was observed: KPI values, budget lines, the plan's deviation tables, lists, scales, reports sent.
import type { IsoDate, Period } from "./dates";
import type { Field } from "./field";
import type { Origin } from "./origin";

/**
 * How the figure of a year is made up of figures for parts of it.
 * - sum: the parts added (a flow: cases, kroner)
 * - latest: the figure of the last part (a level: satisfaction, staff)
 * - average: the mean of the parts, each with the weight of its length
 * - year-to-date: every figure counts from the start of the year, so the last one is the year's
 */
export type Aggregation = "sum" | "latest" | "average" | "year-to-date";

/** A row of KPI: one number for one period. */
export interface KpiValue {
  readonly kpi: Field<string>;
  readonly period: Field<Period>;
  readonly value: Field<number>;
  readonly unit: Field<string>;
  readonly measuredOn: Field<IsoDate>;
  readonly source: Field<string>;
  /** How a year's figure is made up of the KPI's rows, where the requirement does not say. */
  readonly aggregation: Field<Aggregation>;
  readonly origin: Origin;
}

/** The columns of the table Budget. */
export type BudgetVersion = "base-budget" | "appropriation-act" | "uo1" | "uo2" | "uo3" | "uo4" | "realised";

/** Appropriation and income add to the result, expense takes from it; a total row is checked, never added. */
export type BudgetNature = "appropriation" | "income" | "expense" | "total";

export interface BudgetLine {
  readonly name: Field<string>;
  readonly nature: Field<BudgetNature>;
  readonly amounts: Readonly<Record<BudgetVersion, Field<number>>>;
  /** Left out by agreement ("elementer i enighed kan udgå af hensyn til styrbarhed", mål 3.1). */
  readonly leftOut: Field<boolean>;
  /** Reference to the agreement that leaves it out. */
  readonly agreement: Field<string>;
  readonly origin: Origin;
}

/** A row of the plan's own deviation table (mål 3.1): Mål or Resultat, a value a year, in pct. */
export interface DeviationRow {
  /** Id of the goal or subgoal. */
  readonly goal: Field<string>;
  readonly series: Field<"target" | "result">;
  readonly years: readonly { readonly year: number; readonly value: Field<number> }[];
  readonly origin: Origin;
}

/** A row of Lister, e.g. one subtheme of mål 3.3 with its number of proposals. */
export interface ListItem {
  readonly list: Field<string>;
  readonly item: Field<string>;
  readonly value: Field<number>;
  /** Whether the row was assessed, where the list asks for it ("vurderet institutionens modenhed"). */
  readonly assessed: Field<boolean>;
  /** True where the table has the column that says so: an empty cell in it is then a row that nobody has assessed. */
  readonly asksAssessment: boolean;
  readonly origin: Origin;
}

/** A row of Skala: from this value on (steps), or at this value (linear), the score is so many per cent. */
export interface ScalePoint {
  readonly requirement: Field<string>;
  readonly from: Field<number>;
  /** False when the value itself is left out of the step ("over 6,5"); the value is included when the cell is empty. */
  readonly inclusive: Field<boolean>;
  /** The last value of the step; when empty the step runs to the next row. */
  readonly to: Field<number>;
  readonly score: Field<number>;
  readonly origin: Origin;
}

/** A row of Rapportering: when a quarter's or the year's report was sent. */
export interface SentReport {
  readonly period: Field<Period>;
  readonly sentOn: Field<IsoDate>;
  readonly origin: Origin;
}
