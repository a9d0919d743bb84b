// Why a verdict is what it is, as facts. One exhaustive switch per language in `wording` makes the sentence.

/** Grows with the judges: every kind of requirement has its own reasons. */
export type RequirementReason = { readonly kind: "result-missing" };

/** Why a goal or subgoal is what it is. */
export type PartReason = { readonly kind: "no-parts" };
