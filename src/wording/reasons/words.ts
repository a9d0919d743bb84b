// What each language must be able to say about verdicts. A language that leaves one out does not compile.
import type {
  Margin,
  Observed,
  Part,
  PartReason,
  PartResult,
  RequirementReason,
  RequirementResult,
  Status,
} from "../../evaluation";
import type { Comparator, Requirement, RequirementKind, Standing } from "../../plan";
import type { Names } from "../findings/names";

export interface ReasonWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly kind: Readonly<Record<RequirementKind, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  /** "mindst 92 pct."; empty where the kind has no target or it is not there. */
  target(requirement: Requirement): string;
  /** "1,1 procentpoint til overs". */
  margin(margin: Margin, unit: string): string;
  observed(observed: Observed): string;
  /** Sentences about a requirement, without its name. */
  requirement(reason: RequirementReason, result: RequirementResult, names: Names): string;
  /** "Mål 1.2 er ikke opfyldt." */
  goalStatus(goal: PartResult): string;
  /** What follows: why. */
  goal(reason: PartReason, goal: PartResult, names: Names): string;
  /** "Krav 1.2.3 (MitID Erhverv)" or "Delmål 3.1b". */
  partName(part: Part): string;
}
