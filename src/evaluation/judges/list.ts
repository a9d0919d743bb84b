// Every row of a list within bounds.
import Fraction from "fraction.js";
import type { Comparator, ListItem, Requirement } from "../../plan";
import { valueOr } from "../../plan";
import { exact, isWhole, smaller } from "../exact";
import { keyOf } from "../keys";
import {
  blocked,
  go,
  optional,
  required,
  ruleUnsuited,
  unreadable,
  waiting,
  type Judge,
  type Judgement,
  type Step,
} from "../judgement";
import { upperOf } from "../numbers";
import type { ListRow } from "../reasons";

/** A band, or one side of it. */
type RowBounds =
  | { readonly lower: Fraction; readonly upper: Fraction | null }
  | { readonly lower: null; readonly upper: Fraction };

/** What one row comes to. */
type RowVerdict =
  | { readonly kind: "holds"; readonly slack: Fraction }
  | { readonly kind: "fails"; readonly row: ListRow }
  | { readonly kind: "empty"; readonly item: string }
  | { readonly kind: "trouble"; readonly judgement: Judgement };

/**
 * "… har institutionen for hvert deltema, vurderet institutionens modenhed og udarbejdet 1-3 forslag til forøgelse af
 * modenhedsgraden." (mål 3.3) Each row of the list counts: one that fails is enough to fail, one that is empty is
 * enough to wait for. Where the table has a column for the assessment, every row must be assessed: an empty cell is not a yes.
 */
export const judgeList: Judge = (requirement, facts) => {
  const name = required(requirement.measure);
  if (name.kind !== "go") return name;
  const bounds = rowBounds(requirement);
  if (bounds.kind !== "go") return bounds;
  const list = name.value;
  const rows = facts.lists.get(keyOf(list)) ?? [];
  if (rows.length === 0) return waiting({ kind: "list", list });
  const asksAssessment = rows.some((row) => row.asksAssessment);
  const verdicts = rows.map((row) => judgeRow(row, list, asksAssessment, bounds.value));
  const failing = verdicts.flatMap((verdict) => (verdict.kind === "fails" ? [verdict.row] : []));
  if (failing.length === 0) {
    const trouble = verdicts.find((verdict) => verdict.kind === "trouble");
    if (trouble !== undefined) return trouble.judgement;
    const empty = verdicts.flatMap((verdict) => (verdict.kind === "empty" ? [verdict.item] : []));
    if (empty.length > 0) return waiting({ kind: "list-rows", list, rows: empty });
  }
  const met = failing.length === 0;
  // Stryker disable next-line ConditionalExpression,ArrayDeclaration: only used where every row holds
  const slacks = verdicts.flatMap((verdict) => (verdict.kind === "holds" ? [verdict.slack] : []));
  return {
    kind: "settled",
    final: "when-delivered",
    outcome: { kind: "listed", met, list, rows: rows.length, ...bounds.value, failing },
    // Rows missing while some fail; else how much the tightest row has to spare.
    margin: met
      ? { amount: slacks.reduce(smaller), measure: "count", side: "to-spare" }
      : { amount: new Fraction(failing.length), measure: "rows", side: "missing" },
    observed: { kind: "rows", value: rows.length - failing.length, of: rows.length },
    conflicts: [],
    made: [],
  };
};

/** A failure is told before what stands in the way, and that before what is missing. */
function judgeRow(row: ListItem, list: string, asksAssessment: boolean, bounds: RowBounds): RowVerdict {
  const item = valueOr(row.item, String(row.origin.row));
  const { assessed } = row;
  if (assessed.state === "known" && !assessed.value) {
    return { kind: "fails", row: { item, origin: assessed.origin, problem: "not-assessed", value: null } };
  }
  if (row.value.state === "unreadable") return { kind: "trouble", judgement: unreadable(row.value) };
  if (row.value.state === "known") {
    const value = exact(row.value.value);
    const { origin } = row.value;
    const problem = problemOf(value, bounds);
    if (problem !== null) return { kind: "fails", row: { item, origin, problem, value } };
    if (!isWhole(value)) {
      return {
        kind: "trouble",
        judgement: blocked({ kind: "list-row-not-whole", list, item, value, origin }),
      };
    }
    if (assessed.state === "known" || !asksAssessment)
      return { kind: "holds", slack: slackOf(value, bounds) };
  }
  return assessed.state === "unreadable"
    ? { kind: "trouble", judgement: unreadable(assessed) }
    : { kind: "empty", item };
}

function problemOf(value: Fraction, { lower, upper }: RowBounds): "below" | "above" | null {
  if (lower !== null && value.compare(lower) < 0) return "below";
  return upper !== null && value.compare(upper) > 0 ? "above" : null;
}

function slackOf(value: Fraction, { lower, upper }: RowBounds): Fraction {
  if (lower === null) return upper.sub(value);
  const fromLower = value.sub(lower);
  return upper === null ? fromLower : smaller(fromLower, upper.sub(value));
}

const LIST_COMPARATORS: ReadonlySet<Comparator> = new Set(["between", "at-least", "at-most", "equal"]);

/** The bounds of a row: a band, or one side. Without a comparator the filled columns tell. */
function rowBounds(requirement: Requirement): Step<RowBounds> {
  const chosen = optional(requirement.comparator);
  if (chosen.kind !== "go") return chosen;
  const comparator = chosen.value ?? "between";
  if (!LIST_COMPARATORS.has(comparator)) return ruleUnsuited(requirement.comparator.origin);
  const target = required(requirement.target);
  if (target.kind !== "go") return target;
  const bound = exact(target.value);
  if (comparator === "at-least") return go({ lower: bound, upper: null });
  if (comparator === "at-most") return go({ lower: null, upper: bound });
  if (comparator === "equal") return go({ lower: bound, upper: bound });
  const upper = upperOf(requirement, bound);
  return upper.kind === "go" ? go({ lower: bound, upper: upper.value }) : upper;
}
