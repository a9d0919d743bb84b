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
import type { Margin } from "../results";

interface RowBounds {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
}

/**
 * "… har institutionen for hvert deltema, vurderet institutionens modenhed og udarbejdet 1-3 forslag til forøgelse af
 * modenhedsgraden." (mål 3.3) Each row of the list counts: one that fails is enough to fail, one that is empty is
 * enough to wait for. Where the list says of any row whether it was assessed, every row must be.
 */
export const judgeList: Judge = (requirement, facts) => {
  const name = required(requirement.measure);
  if (name.kind !== "go") return name;
  const bounds = rowBounds(requirement);
  if (bounds.kind !== "go") return bounds;
  const list = name.value;
  const rows = facts.lists.get(keyOf(list)) ?? [];
  if (rows.length === 0) return waiting({ kind: "list", list });
  const asksAssessment = rows.some((row) => row.assessed.state !== "missing");
  const failing: ListRow[] = [];
  const empty: string[] = [];
  let trouble: (Judgement & { readonly kind: "blocked" }) | undefined;
  let slack: Fraction | null = null;
  for (const row of rows) {
    const item = itemName(row);
    if (row.value.state === "unreadable") trouble ??= unreadable(row.value);
    if (asksAssessment && row.assessed.state === "unreadable") trouble ??= unreadable(row.assessed);
    if (asksAssessment && row.assessed.state === "known" && !row.assessed.value) {
      failing.push({ item, origin: row.assessed.origin, problem: "not-assessed", value: null });
      continue;
    }
    const unassessed = asksAssessment && row.assessed.state === "missing";
    if (row.value.state === "missing" || unassessed) {
      empty.push(item);
      if (row.value.state === "missing") continue;
    }
    if (row.value.state !== "known") continue;
    const value = exact(row.value.value);
    const { origin } = row.value;
    if (!isWhole(value)) {
      trouble ??= blocked({ kind: "list-row-not-whole", list, item, value, origin });
      continue;
    }
    const { lower, upper } = bounds.value;
    if (lower !== null && value.compare(lower) < 0) failing.push({ item, origin, problem: "below", value });
    else if (upper !== null && value.compare(upper) > 0)
      failing.push({ item, origin, problem: "above", value });
    else slack = least(slack, rowSlack(value, bounds.value));
  }
  if (failing.length === 0) {
    if (trouble !== undefined) return trouble;
    if (empty.length > 0) return waiting({ kind: "list-rows", list, rows: empty });
  }
  const met = failing.length === 0;
  return {
    kind: "settled",
    final: "when-delivered",
    outcome: { kind: "listed", met, list, rows: rows.length, ...bounds.value, failing },
    margin: listMargin(failing.length, slack),
    observed: { kind: "rows", value: rows.length - failing.length, of: rows.length },
    conflicts: [],
  };
};

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

function itemName(row: ListItem): string {
  return valueOr(row.item, String(row.origin.row));
}

function rowSlack(value: Fraction, { lower, upper }: RowBounds): Fraction | null {
  return least(lower === null ? null : value.sub(lower), upper === null ? null : upper.sub(value));
}

function least(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a === null ? b : b === null ? a : smaller(a, b);
}

/** Rows missing while some fail; else how much the tightest row has to spare. */
function listMargin(failing: number, slack: Fraction | null): Margin | null {
  if (failing > 0) return { amount: new Fraction(failing), measure: "rows", side: "missing" };
  return slack === null ? null : { amount: slack, measure: "count", side: "to-spare" };
}
