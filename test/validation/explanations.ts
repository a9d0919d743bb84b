// Which findings explain that a verdict is withheld. A verdict that is there, or merely not due, needs none.
import type { RequirementReason, RequirementResult } from "../../src/evaluation";
import { type Origin, type Plan, valueOf } from "../../src/plan";
import type { AnyFinding, FindingCode } from "../../src/validation";

type Explains = (finding: AnyFinding) => boolean;

const NOTHING_TO_EXPLAIN: readonly Explains[] = [() => true];

/** Any one of these findings is enough; for a verdict that needs none everything is. */
export function explanationsOf({ requirement, reason }: RequirementResult, plan: Plan): readonly Explains[] {
  // Requirements of a withdrawn goal, or of none, are not counted; what is wrong with them is told elsewhere or not at all.
  const goal = valueOf(requirement.goal);
  const counted = goal !== undefined && isCounted(goal, plan);
  return counted ? explaining(reason) : NOTHING_TO_EXPLAIN;
}

function explaining(reason: RequirementReason): readonly Explains[] {
  switch (reason.kind) {
    case "unreadable":
    case "rule-incomplete":
    case "delivery-date-missing":
    case "delivery-contradicts":
    case "budget-nature-missing":
    case "agreement-missing":
    case "alternative-unknown":
    case "list-row-not-whole":
      return [at(reason.origin)];
    case "documentation-missing":
      return reason.later === null ? [at(reason.origin)] : NOTHING_TO_EXPLAIN;
    case "year-missing":
      return [coded("plan-year-missing"), coded("table-missing"), coded("column-missing")];
    case "baseline-missing":
    case "years-missing":
      return [
        coded("baseline-missing"),
        coded("measure-unknown"),
        coded("plan-period-unclear"),
        coded("plan-year-impossible"),
        coded("table-missing"),
      ];
    case "kpi-ambiguous":
      return [coded("kpi-duplicated")];
    case "kpi-unit-differs":
      return [coded("unit-differs")];
    case "aggregation-unset":
      return [coded("aggregation-unset")];
    case "periods-differ":
      return [coded("periods-differ")];
    case "denominator-zero":
      return [coded("denominator-zero")];
    case "deviation-unclear":
      return [
        coded("deviation-base-unset"),
        coded("sign-convention-unset"),
        coded("table-missing"),
        coded("column-missing"),
      ];
    case "base-too-small":
      return [coded("deviation-base-too-small")];
    case "scale-unclear":
      return [
        coded("scale-missing"),
        coded("scale-overlap"),
        coded("scale-score-outside"),
        coded("table-missing"),
      ];
    case "percent-unclear":
      return [coded("percent-scale")];
    case "count-impossible":
      return [coded("count-impossible")];
    case "scale-undefined":
      return [coded("scale-undefined")];
    case "judged":
    case "not-due-yet":
    case "result-missing":
    case "assumed":
      return NOTHING_TO_EXPLAIN;
  }
}

/** Told of the cell, or of its column as gone. */
function at({ table, row, column }: Origin): Explains {
  return ({ origin, facts }) =>
    origin.table === table &&
    origin.column === column &&
    (origin.row === row || facts.code === "column-missing");
}

function coded(code: FindingCode): Explains {
  return ({ facts }) => facts.code === code;
}

/** True for a goal that is there, active, and a part of active goals only. */
function isCounted(id: string, plan: Plan): boolean {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const key: string = at;
    const goal = plan.goals.find((row) => row.id.trim().toLowerCase() === key.trim().toLowerCase());
    if (goal === undefined) return false;
    if ((valueOf(goal.standing) ?? "active") !== "active") return false;
    at = valueOf(goal.parent);
  }
  return true;
}
