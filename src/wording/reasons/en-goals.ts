// English: why a goal is what it is, naming the parts that decide.
import type { Part, PartReason, PartResult, RequirementResult } from "../../evaluation";
import { valueOf } from "../../plan";
import type { Names } from "../findings/names";
import { formatList } from "../format";
import { PROBLEMS } from "./en-blocked";
import { requirement } from "./en-requirements";
import { sentences } from "./figures";
import { leafId, leavesOf, MOST_NAMES, type Leaf } from "./leaves";

/** A wording longer than this is left to the sheet. */
const SHORT_WORDING = 60;

const STATUS = {
  fulfilled: "fulfilled",
  "not-fulfilled": "not fulfilled",
  undetermined: "undetermined",
} as const;

/** "Goal 1.2" or "Subgoal 3.1b". */
function goalName({ goal }: PartResult): string {
  return `${goal.parent.state === "missing" ? "Goal" : "Subgoal"} ${goal.id}`;
}

/** "Goal 1.2 is not fulfilled." */
export function goalStatus(result: PartResult): string {
  switch (result.standing) {
    case "active":
      return `${goalName(result)} is ${STATUS[result.status]}.`;
    case "withdrawn":
      return `${goalName(result)} is withdrawn.`;
    case "not-applicable":
      return `${goalName(result)} is not applicable.`;
  }
}

/** "Requirement 1.2.3 (MitID Erhverv)" */
function requirementName({ requirement: row }: RequirementResult): string {
  const wording = valueOf(row.wording);
  const short =
    wording !== undefined && wording.length <= SHORT_WORDING ? ` (${wording.replace(/\.$/, "")})` : "";
  return `Requirement ${row.id}${short}`;
}

/** "Requirement 1.2.3 (MitID Erhverv)", "Subgoal 3.1b", "Requirement 4 or 5" */
export function partName(part: Part): string {
  switch (part.kind) {
    case "subgoal":
      return goalName(part.result);
    case "requirement":
      return requirementName(part.result);
    case "alternatives":
      return `Requirement ${part.results.map(({ requirement: row }) => row.id).join(" or ")}`;
  }
}

/** Why, after the status. */
export function goal(reason: PartReason, result: PartResult, names: Names): string {
  switch (reason.kind) {
    case "all":
      return all(reason, result, names);
    case "at-least":
      return atLeast(reason, result, names);
    case "no-parts":
      return `It has neither requirements nor subgoals. Enter them in the table ${names.table("requirements")}.`;
    case "parts-withdrawn":
      return `All its subgoals are withdrawn. State the goal's own standing in the table ${names.table("goals")}.`;
    case "withdrawn":
      return "It is therefore not judged.";
    case "duplicate-id":
      return `Several rows of the table ${names.table("goals")} have the same number (rows ${formatList(
        reason.rows.map(({ row }) => String(row)),
        "en",
      )}). Give each its own.`;
    case "parent-unknown":
      return `It belongs to “${reason.parent}”, which is not in the table ${names.table("goals")}.`;
    case "cycle":
      return `The subgoals belong to each other in a circle (${formatList(reason.ids, "en")}). Correct the column ${names.column("goals", "parent")}.`;
    case "combination-impossible":
      return `Needs clarification: ${reason.count} fulfilled parts are required, but there are ${reason.parts}. Correct the column ${names.column("goals", "combination")}.`;
    case "unreadable": {
      const { table, column } = reason.origin;
      const place = column === null ? "" : `the column ${names.column(table, column)} of `;
      if (reason.problem === "no-column")
        return `This cannot be known: ${place}the table ${names.table(table)} is not there. Correct the header if the column was renamed.`;
      return `Cannot be read: “${reason.shown}” in ${place}the table ${names.table(table)} is ${PROBLEMS[reason.problem]}. Correct the cell.`;
    }
  }
}

function all(reason: PartReason & { readonly kind: "all" }, result: PartResult, names: Names): string {
  if (result.status !== "fulfilled" || reason.parts === 1) return leading(reason.deciding, result, names);
  const what = countName(result);
  return reason.parts === 2 ? `Both ${what} are fulfilled.` : `All ${reason.parts} ${what} are fulfilled.`;
}

/** What the parts of a goal are called together. */
function countName({ parts }: PartResult): string {
  if (parts.every(({ kind }) => kind === "subgoal")) return "subgoals";
  return parts.every(({ kind }) => kind !== "subgoal") ? "requirements" : "subgoals and requirements";
}

function atLeast(
  reason: PartReason & { readonly kind: "at-least" },
  result: PartResult,
  names: Names,
): string {
  const { needed, fulfilled, parts, deciding } = reason;
  const [first] = deciding;
  if (result.status === "fulfilled") {
    if (needed > 1)
      return `${fulfilled} of ${parts} ${countName(result)} are fulfilled; ${needed} are enough.`;
    return first === undefined
      ? ""
      : sentences(`${partName(first)} is enough.`, leading([first], result, names));
  }
  const rule = `At least ${needed} of ${parts} ${countName(result)} must be fulfilled`;
  const reached = fulfilled === 0 ? "none is" : fulfilled === 1 ? "1 is" : `${fulfilled} are`;
  return sentences(`${rule}; ${reached}.`, leading(deciding, result, names));
}

/** The first deciding requirement with its reason in brief, and the names of the others. */
function leading(deciding: readonly Part[], result: PartResult, names: Names): string {
  const [first, ...others] = leavesOf(deciding);
  if (first === undefined) return "";
  const text = leafText(first, names);
  if (result.status === "fulfilled" || others.length === 0) return text;
  const ids = others.slice(0, MOST_NAMES).map(leafId);
  const more = others.length - ids.length;
  const named = formatList(more > 0 ? [...ids, `${more} more`] : ids, "en");
  return sentences(text, `Also ${STATUS[result.status]}: ${named}.`);
}

function leafText(leaf: Leaf, names: Names): string {
  return leaf.kind === "requirement"
    ? `${requirementName(leaf.result)}: ${requirement(leaf.result.reason, leaf.result, names, true)}`
    : `${goalName(leaf.result)}: ${goal(leaf.result.reason, leaf.result, names)}`;
}
