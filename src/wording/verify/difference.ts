// What a check of a received workbook can find, as facts: where, what the workbook claims, what comes out when it is computed
// again. The sentence is made in wording.

/** What a cell holds. */
export type Shown = string | number | boolean;

export type Difference =
  /** A cell of a table or sheet we write holds something else than the recomputation. */
  | {
      readonly kind: "cell";
      readonly cell: string;
      readonly table: string;
      /** Id of the row where it has one, e.g. the goal. */
      readonly row: string;
      readonly column: string;
      readonly claimed: Shown;
      readonly computed: Shown;
    }
  | { readonly kind: "row-missing"; readonly table: string; readonly row: string }
  | { readonly kind: "row-extra"; readonly table: string; readonly row: string; readonly cell: string }
  | { readonly kind: "table-missing"; readonly table: string }
  | { readonly kind: "column-missing"; readonly table: string; readonly column: string }
  /** A value stands where the program wrote a formula. */
  | { readonly kind: "typed-over"; readonly cell: string; readonly claimed: Shown }
  /** Another formula than the program's gives the same value. */
  | { readonly kind: "formula-differs"; readonly cell: string }
  /** A formula stands where the program wrote the value it gives. */
  | { readonly kind: "formula-for-value"; readonly cell: string }
  /** Something stands in the result sheet that the program did not write. */
  | { readonly kind: "cell-extra"; readonly cell: string; readonly claimed: Shown }
  | { readonly kind: "name-missing"; readonly name: string }
  | { readonly kind: "name-moved"; readonly name: string; readonly cell: string }
  /** An input is not what it was when the seal was set. */
  | {
      readonly kind: "input-changed";
      readonly table: string;
      readonly column: string;
      /** Data row from 1; null where the copy cannot say. */
      readonly row: number | null;
      readonly cell: string | null;
      readonly was: Shown;
      readonly now: Shown;
    }
  | {
      readonly kind: "input-rows";
      readonly table: string;
      readonly was: number;
      readonly now: number;
    }
  | { readonly kind: "headers-changed"; readonly table: string }
  | { readonly kind: "input-gone"; readonly table: string; readonly column: string | null }
  | { readonly kind: "input-new"; readonly table: string; readonly column: string | null }
  /** The stored code is not the inputs' code, though every sealed column is unchanged. */
  | { readonly kind: "code-replaced"; readonly claimed: string; readonly computed: string }
  /** What the spreadsheet computes itself is not our code of the same inputs. */
  | { readonly kind: "live-code-differs"; readonly claimed: string; readonly computed: string }
  | { readonly kind: "live-code-not-computed" }
  /** The code of the covering mail is not the inputs' code. */
  | { readonly kind: "mail-code-differs"; readonly mail: string; readonly computed: string }
  | { readonly kind: "not-covered"; readonly table: string; readonly column: string }
  | { readonly kind: "not-sealed" }
  | { readonly kind: "seal-withdrawn" }
  | { readonly kind: "never-calculated" }
  | { readonly kind: "unfinished" }
  | { readonly kind: "as-of-missing" }
  | { readonly kind: "version-differs"; readonly claimed: string; readonly ours: string };

/** What a difference means for the whole: a contradiction, something that cannot be told, or only worth knowing. */
export type Weight = "differs" | "unchecked" | "remark";

/** Agrees, differs, or cannot be told. */
export type Verdict = "agrees" | "differs" | "unchecked";
