// Goals and subgoals: the rows of the table Mål. A row with a parent is a subgoal, as deep as the sheet says.
import type { Field } from "./field";
import type { Origin } from "./origin";

/** How many of the parts must be fulfilled. "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud." */
export type Combination = { readonly kind: "all" } | { readonly kind: "at-least"; readonly count: number };

/** Binary: 0 or the whole weight ("målopfyldelsesgraden er binær"). Share: the weighted share of its parts. */
export type Scoring = "binary" | "share";

/** Active, or out of the count: udgået, ikke relevant. */
export type Standing = "active" | "withdrawn" | "not-applicable";

export interface GoalRow {
  readonly id: string;
  /** Id of the goal or subgoal this row is a part of; missing for a goal. */
  readonly parent: Field<string>;
  readonly title: Field<string>;
  readonly wording: Field<string>;
  readonly combination: Field<Combination>;
  readonly scoring: Field<Scoring>;
  readonly weight: Field<number>;
  readonly group: Field<string>;
  readonly standing: Field<Standing>;
  readonly responsible: Field<string>;
  readonly remark: Field<string>;
  readonly origin: Origin;
}
