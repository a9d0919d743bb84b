// The whole check: every rule over the facts, all findings kept, what decides a verdict first.
import { type FindingFacts, type AnyFinding, RULES } from "./catalogue";
import type { Severity } from "./finding";
import { type Lookup, lookupOf } from "./lookup";
import type { Checked, Rule } from "./rule";
import type { TableKey } from "../plan";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const TABLES: readonly TableKey[] = [
  "plan",
  "goals",
  "requirements",
  "budget",
  "deviations",
  "kpis",
  "lists",
  "scales",
  "reports",
  "agreed",
  "history",
  "history-inputs",
];

/**
 * Everything that is wrong or missing in a plan. Errors first, for they decide whether a verdict can be trusted; then
 * the whole plan before its goals, goals in the order of the sheet, and within a goal by table and row.
 * Never throws for what a table holds.
 */
export function validate(checked: Checked): AnyFinding[] {
  const lookup = lookupOf(checked.plan, checked.evaluation);
  const findings = RULES.flatMap((rule) => apply(rule, checked, lookup));
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding, lookup) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}

function apply(rule: Rule<FindingFacts>, checked: Checked, lookup: Lookup): AnyFinding[] {
  return rule.find(checked, lookup).map(({ origin, severity = rule.severity, goal, ...facts }) => ({
    severity,
    origin,
    goal: goal === undefined ? lookup.goalAt(origin) : goal,
    // A rule returns the facts of its own code, less the code: putting it back makes them whole again.
    facts: { code: rule.code, ...facts } as FindingFacts,
  }));
}

function rankOf({ severity, goal, origin }: AnyFinding, { orderOf }: Lookup): readonly number[] {
  return [SEVERITIES.indexOf(severity), orderOf(goal), TABLES.indexOf(origin.table), origin.row];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
