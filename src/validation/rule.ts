// What a rule is: a code, how grave it is, why it is there, and a function from facts to the places where it strikes.
// A rule says only what it found and where; `validate` adds code, severity and goal, so that a rule is little more than itself.
import type { Evaluation } from "../evaluation";
import type { IsoDate, Origin, Plan } from "../plan";
import type { Need } from "./behind";
import type { Severity } from "./finding";
import type { Fix } from "./fix";
import type { Lookup } from "./lookup";

/** Everything a rule may know. No cell, no clock, no language. */
export interface Checked {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** The day of the check; what is dated later has not happened. */
  readonly today: IsoDate;
  /** The day the facts are judged as of, e.g. a quarter's last day. */
  readonly asOf: IsoDate;
}

export type Family =
  "structure" | "values" | "rules" | "budget" | "evidence" | "time" | "drift" | "presentation" | "exceptions";

/** Sources other than the plan's own text; `wording` says each in words. */
export type Source =
  | "contract"
  | "excel-precision"
  | "excel-text"
  | "danish-notation"
  | "three-valued"
  | "arithmetic"
  | "budget-practice"
  | "audit-practice";

/** Why a rule is there: a sentence of the plan with its section, or a source. */
export type Basis = { readonly quote: string; readonly section: string } | { readonly source: Source };

/** Where a rule struck, with the facts of it; goal and severity only where they differ from the usual. */
export type Strike<Facts> = Facts & {
  readonly origin: Origin;
  readonly severity?: Severity;
  readonly goal?: string | null;
  /** What the cell should hold, where that is mechanical. */
  readonly fix?: Fix;
};

export interface Rule<Facts extends { readonly code: string }> {
  /** Stable and public: it stands in the table Flag. */
  readonly code: Facts["code"];
  readonly family: Family;
  readonly severity: Severity;
  readonly basis: Basis;
  /**
   * An error that only doubts a value that was read and judged, such as 0,92 where 92 seems meant: the agency may answer for
   * it. Every other error means that something is not read, not decided or counted by chance, and stands until mended.
   */
  readonly doubt?: true;
  /** Tables and columns it has nothing to go by without: where one of them is gone, that is told, and this is not. */
  readonly needs?: readonly Need[];
  readonly find: (checked: Checked, lookup: Lookup) => readonly Strike<Omit<Facts, "code">>[];
}
