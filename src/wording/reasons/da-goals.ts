// Danish: why a goal is what it is, naming the parts that decide.
import type { Part, PartReason, PartResult, RequirementResult } from "../../evaluation";
import { valueOf } from "../../plan";
import type { Names } from "../findings/names";
import { formatList } from "../format";
import { PROBLEMS } from "./da-blocked";
import { requirement } from "./da-requirements";
import { sentences } from "./figures";
import { leafId, leavesOf, MOST_NAMES, type Leaf } from "./leaves";

/** A wording longer than this is left to the sheet. */
const SHORT_WORDING = 60;

const STATUS = {
  fulfilled: "opfyldt",
  "not-fulfilled": "ikke opfyldt",
  undetermined: "ikke opgjort",
} as const;

/** "Mål 1.2" or "Delmål 3.1b". */
export function goalName({ goal }: PartResult): string {
  return `${goal.parent.state === "missing" ? "Mål" : "Delmål"} ${goal.id}`;
}

/** "Mål 1.2 er ikke opfyldt." */
export function goalStatus(result: PartResult): string {
  switch (result.standing) {
    case "active":
      return `${goalName(result)} er ${STATUS[result.status]}.`;
    case "withdrawn":
      return `${goalName(result)} er udgået.`;
    case "not-applicable":
      return `${goalName(result)} er ikke relevant.`;
  }
}

/** "Krav 1.2.3 (MitID Erhverv)" */
function requirementName({ requirement: row }: RequirementResult): string {
  const wording = valueOf(row.wording);
  const short =
    wording !== undefined && wording.length <= SHORT_WORDING ? ` (${wording.replace(/\.$/, "")})` : "";
  return `Krav ${row.id}${short}`;
}

/** "Krav 1.2.3 (MitID Erhverv)", "Delmål 3.1b", "Krav 4 eller 5" */
export function partName(part: Part): string {
  switch (part.kind) {
    case "subgoal":
      return goalName(part.result);
    case "requirement":
      return requirementName(part.result);
    case "alternatives":
      return `Krav ${part.results.map(({ requirement: row }) => row.id).join(" eller ")}`;
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
      return `Det har hverken krav eller delmål. Skriv dem i tabellen ${names.table("requirements")}.`;
    case "parts-withdrawn":
      return `Alle dets delmål er udgået. Angiv målets egen tilstand i tabellen ${names.table("goals")}.`;
    case "withdrawn":
      return "Det vurderes derfor ikke.";
    case "duplicate-id":
      return `Flere rækker i tabellen ${names.table("goals")} har samme nummer (række ${formatList(
        reason.rows.map(({ row }) => String(row)),
        "da",
      )}). Giv hver sit nummer.`;
    case "parent-unknown":
      return `Det hører til »${reason.parent}«, som ikke findes i tabellen ${names.table("goals")}.`;
    case "cycle":
      return `Delmålene hører til hinanden i ring (${formatList(reason.ids, "da")}). Ret kolonnen ${names.column("goals", "parent")}.`;
    case "combination-impossible":
      return `Kræver afklaring: der kræves ${reason.count} opfyldte dele, men der er ${reason.parts}. Ret kolonnen ${names.column("goals", "combination")}.`;
    case "unreadable": {
      const { table, column } = reason.origin;
      const place = column === null ? "" : `kolonnen ${names.column(table, column)} i `;
      if (reason.problem === "no-column")
        return `Det kan ikke vides: ${place}tabellen ${names.table(table)} findes ikke. Ret overskriften, hvis kolonnen er omdøbt.`;
      return `Kan ikke læses: »${reason.shown}« i ${place}tabellen ${names.table(table)} er ${PROBLEMS[reason.problem]}. Ret cellen.`;
    }
  }
}

function all(reason: PartReason & { readonly kind: "all" }, result: PartResult, names: Names): string {
  if (result.status !== "fulfilled" || reason.parts === 1) return leading(reason.deciding, result, names);
  const what = countName(result);
  return reason.parts === 2 ? `Begge ${what} er opfyldt.` : `Alle ${reason.parts} ${what} er opfyldt.`;
}

/** What the parts of a goal are called together. */
function countName({ parts }: PartResult): string {
  if (parts.every(({ kind }) => kind === "subgoal")) return "delmål";
  return parts.every(({ kind }) => kind !== "subgoal") ? "krav" : "delmål og krav";
}

function atLeast(
  reason: PartReason & { readonly kind: "at-least" },
  result: PartResult,
  names: Names,
): string {
  const { needed, fulfilled, parts, deciding } = reason;
  const [first] = deciding;
  if (result.status === "fulfilled") {
    if (needed > 1) return `${fulfilled} af ${parts} ${countName(result)} er opfyldt; ${needed} er nok.`;
    return first === undefined
      ? ""
      : sentences(`${partName(first)} er nok.`, leading([first], result, names));
  }
  const rule = `Mindst ${needed} af ${parts} ${countName(result)} skal være opfyldt`;
  return sentences(
    `${rule}; ${fulfilled === 0 ? "ingen" : fulfilled} er det.`,
    leading(deciding, result, names),
  );
}

/** The first deciding requirement with its reason in brief, and the names of the others. */
function leading(deciding: readonly Part[], result: PartResult, names: Names): string {
  const [first, ...others] = leavesOf(deciding);
  if (first === undefined) return "";
  const text = leafText(first, names);
  if (result.status === "fulfilled" || others.length === 0) return text;
  const ids = others.slice(0, MOST_NAMES).map(leafId);
  const more = others.length - ids.length;
  const named = formatList(more > 0 ? [...ids, `${more} ${more === 1 ? "anden" : "andre"}`] : ids, "da");
  return sentences(
    text,
    `Heller ikke ${named} er ${result.status === "undetermined" ? "opgjort" : "opfyldt"}.`,
  );
}

function leafText(leaf: Leaf, names: Names): string {
  return leaf.kind === "requirement"
    ? `${requirementName(leaf.result)}: ${requirement(leaf.result.reason, leaf.result, names, true)}`
    : `${goalName(leaf.result)}: ${goal(leaf.result.reason, leaf.result, names)}`;
}
