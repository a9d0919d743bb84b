// The facts of one workbook: everything that evaluation and validation may know.
import type { AgreedPlan } from "./agreed";
import type { AnswerRow } from "./answers";
import type { ExceptionRow } from "./exceptions";
import type { Explanation } from "./explanations";
import type { GoalRow } from "./goals";
import type { KeptReport } from "./kept";
import type { ReadingNote } from "./notes";
import type { BudgetLine, DeviationRow, KpiValue, ListItem, ScalePoint, SentReport } from "./observations";
import type { Requirement } from "./requirements";
import type { PlanSettings } from "./settings";

export interface Plan {
  readonly settings: PlanSettings;
  /** Goals and subgoals in the order of the sheet. Ids may be duplicated or orphaned: validation says so. */
  readonly goals: readonly GoalRow[];
  readonly requirements: readonly Requirement[];
  readonly kpis: readonly KpiValue[];
  readonly budget: readonly BudgetLine[];
  readonly deviations: readonly DeviationRow[];
  readonly lists: readonly ListItem[];
  readonly scales: readonly ScalePoint[];
  readonly reports: readonly SentReport[];
  readonly explanations: readonly Explanation[];
  readonly answers: readonly AnswerRow[];
  /** The copy kept at signing; null when there is none. */
  readonly agreed: AgreedPlan | null;
  /** The reports kept, in the order they were, replaced ones too. */
  readonly kept: readonly KeptReport[];
  readonly exceptions: readonly ExceptionRow[];
  readonly notes: readonly ReadingNote[];
}
