// The whole check: every rule over the facts, all findings kept, what decides a verdict first.
import { behindFinder, type Need } from "./behind";
import { type FindingFacts, type AnyFinding, RULES } from "./catalogue";
import { holdExceptions, suppress } from "./exceptions";
import type { Severity } from "./finding";
import { findingGivenFor, type GivenForFinder } from "./given-for";
import { recalling } from "./kept-verdicts";
import { lookingUp, type Lookup } from "./lookup";
import type { Checked, Rule } from "./rule";
import { atOnce, eachInSteps, type Steps, type TableKey } from "../plan";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const TABLES: readonly TableKey[] = [
  "links",
  "plan",
  "goals",
  "requirements",
  "budget",
  "deviations",
  "kpis",
  "lists",
  "scales",
  "reports",
  "explanations",
  "answers",
  "agreed",
  "history",
  "history-inputs",
  "exceptions",
];

/**
 * Everything that is wrong or missing in a plan. Errors first, for they decide whether a verdict can be trusted; then
 * the whole plan before its goals, goals in the order of the sheet, and within a goal by table and row. What the agency
 * answers for in Undtagelser comes last, as such. What only follows from a table or a column that is gone is left out: that
 * is told once. Never throws for what a table holds.
 */
export function validate(checked: Checked): AnyFinding[] {
  return atOnce(validating(checked));
}

/** The same in steps. */
export function* validating(checked: Checked): Steps<AnyFinding[]> {
  const lookup = yield* lookingUp(checked);
  const givenFor = yield* findingGivenFor(checked.plan, lookup.fields);
  yield* recalling(checked);
  const found = yield* find(ABOUT_THE_PLAN, checked, lookup, givenFor);
  const held = holdExceptions(checked.plan.exceptions, found, CODES);
  const isBehind = behindFinder(checked.plan, found, (code) => NEEDS.get(code) ?? []);
  const findings = [
    ...suppress(found, held).filter((finding) => !isBehind(finding)),
    ...(yield* find(ABOUT_EXCEPTIONS, checked, { ...lookup, held }, givenFor)),
  ];
  yield;
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding, lookup) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}

const ABOUT_EXCEPTIONS = RULES.filter(({ family }) => family === "exceptions");
const ABOUT_THE_PLAN = RULES.filter(({ family }) => family !== "exceptions");
const NEEDS = new Map<string, readonly Need[]>(
  (RULES as readonly Rule<FindingFacts>[]).map(({ code, needs = [] }) => [code, needs]),
);
const CODES = ABOUT_THE_PLAN.map(({ code }) => code);

function* find(
  rules: readonly Rule<FindingFacts>[],
  checked: Checked,
  lookup: Lookup,
  givenFor: GivenForFinder,
): Steps<AnyFinding[]> {
  const found: AnyFinding[][] = [];
  for (const rule of rules) {
    found.push(yield* apply(rule, checked, lookup, givenFor));
    yield;
  }
  return found.flat();
}

function apply(
  rule: Rule<FindingFacts>,
  checked: Checked,
  lookup: Lookup,
  givenFor: GivenForFinder,
): Steps<AnyFinding[]> {
  return eachInSteps(
    rule.find(checked, lookup),
    ({ origin, severity = rule.severity, goal, fix, ...rest }) => {
      // A rule returns the facts of its own code, less the code: putting it back makes them whole again.
      const facts = { code: rule.code, ...rest } as FindingFacts;
      return {
        severity,
        origin,
        goal: goal === undefined ? lookup.goalAt(origin) : goal,
        facts,
        givenFor: givenFor({ severity, origin, facts }),
        // A formula is not written over by a value: what it is computed from is to be mended.
        fix: fix === undefined || lookup.isFormula(origin) ? null : fix,
        exceptable: rule.family !== "exceptions" && (severity !== "error" || rule.doubt === true),
        exception: null,
      };
    },
  );
}

function rankOf({ severity, exception, goal, origin }: AnyFinding, { orderOf }: Lookup): readonly number[] {
  const grade = exception === null ? SEVERITIES.indexOf(severity) : SEVERITIES.length;
  return [grade, orderOf(goal), TABLES.indexOf(origin.table), origin.row];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
