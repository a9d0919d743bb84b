// This year's plan becomes next year's: goals, rules and history kept, results moved to history, dates a year on. What only
// the new agreement can say (signing, the deviation's base, what is left out) is left empty, so that the check asks for it.
import type { Evaluation, RequirementResult } from "../evaluation";
import {
  type Field,
  type GoalRow,
  isoDate,
  type Period,
  type Plan,
  type Requirement,
  shiftYears,
  valueOf,
  valueOr,
} from "../plan";
import type { CellContent } from "./changes";
import { plainDeviations } from "./plain-deviations";
import type { Located } from "./locate";
import type { ContentRow, PlanContent } from "./template";
import { BUDGET_VERSIONS, VOCABULARY } from "./vocabulary";

/** The plan's year is not known, so there is no next year to roll forward to. */
export class YearMissingError extends Error {
  constructor() {
    super("The plan does not say its year.");
    this.name = "YearMissingError";
  }
}

/**
 * Next year's plan from this year's.
 * @throws YearMissingError when the plan does not say its year
 */
export function rollForward(plan: Plan, evaluation: Evaluation, located: Located): PlanContent {
  const year = valueOf(plan.settings.year);
  if (year === undefined) throw new YearMissingError();
  const next = year + 1;
  return {
    settings: settings(plan, year),
    years: [next - 3, next - 2, next - 1, next],
    rows: {
      goals: plan.goals.map(goal),
      requirements: plan.requirements.map(requirement),
      budget: plan.budget.map((line) => ({ name: content(line.name), nature: word("nature", line.nature) })),
      deviations: deviations(plan, evaluation, located, year),
      kpis: kpis(plan, evaluation, year),
      lists: plan.lists.map((row) => ({ list: content(row.list), item: content(row.item) })),
      scales: plan.scales.map((row) => ({
        requirement: content(row.requirement),
        from: content(row.from),
        inclusive: yesNo(row.inclusive),
        to: content(row.to),
        score: content(row.score),
      })),
      reports: plan.reports.map((row) => ({ period: period(row.period) })),
    },
  };
}

function settings({ settings: now, goals }: Plan, year: number): PlanContent["settings"] {
  return {
    institution: content(now.institution),
    department: content(now.department),
    title: valueOr(now.title, "").replaceAll(String(year), String(year + 1)),
    year: year + 1,
    declaredGoals: goals.filter((row) => row.parent.state === "missing").length,
    weighting: word("weighting", now.weighting),
    totalWeight: content(now.totalWeight),
    withdrawnGoals: word("withdrawnGoals", now.withdrawnGoals),
    baseFloor: content(now.baseFloor),
    signConvention: word("signConvention", now.signConvention),
    amountUnit: content(now.amountUnit),
    reportingDays: content(now.reportingDays),
  };
}

function goal(row: GoalRow): ContentRow {
  const combination = valueOf(row.combination);
  return {
    id: row.id,
    parent: content(row.parent),
    title: content(row.title),
    wording: content(row.wording),
    combination:
      combination === undefined ? null : combination.kind === "all" ? "alle" : `mindst ${combination.count}`,
    scoring: word("scoring", row.scoring),
    weight: content(row.weight),
    group: content(row.group),
    standing: word("standing", row.standing),
    responsible: content(row.responsible),
  };
}

/** The rule without its result. */
function requirement(row: Requirement): ContentRow {
  const measure = valueOf(row.measure);
  const isDeviation = valueOf(row.kind) === "deviation";
  return {
    id: row.id,
    goal: content(row.goal),
    wording: content(row.wording),
    kind: word("kind", row.kind),
    comparator: word("comparator", row.comparator),
    target: content(row.target),
    targetTo: content(row.targetTo),
    unit: content(row.unit),
    deadline: period(row.deadline),
    measure: isDeviation && measure !== undefined ? budgetWord(measure) : content(row.measure),
    aggregation: word("aggregation", row.aggregation),
    denominator: content(row.denominator),
    reference: content(row.reference),
    documentationRequired: yesNo(row.documentationRequired),
    source: content(row.source),
    reservation: content(row.reservation),
    alternativeTo: content(row.alternativeTo),
    weight: content(row.weight),
    grading: word("grading", row.grading),
  };
}

/** The history: what KPI holds, this year's results typed in Krav, and an empty row a KPI for the year to come. */
function kpis(plan: Plan, evaluation: Evaluation, year: number): ContentRow[] {
  const history = plan.kpis.map((row): ContentRow => ({
    kpi: content(row.kpi),
    period: row.period.state === "known" ? row.period.value.text : null,
    value: content(row.value),
    unit: content(row.unit),
    source: content(row.source),
    aggregation: word("aggregation", row.aggregation),
  }));
  const has = (kpi: CellContent | undefined, of: number): boolean =>
    plan.kpis.some(
      (row) =>
        valueOf(row.kpi) === kpi &&
        valueOf(row.period)?.start === isoDate(of, 1, 1) &&
        valueOf(row.period)?.end === isoDate(of, 12, 31),
    );
  const typed = evaluation.requirements
    .flatMap((result) => typedResult(result, year))
    .filter(({ kpi }) => !has(kpi, year));
  const names = [...new Set([...history, ...typed].map((row) => row.kpi ?? null))];
  const unitOf = (name: CellContent): CellContent =>
    [...history, ...typed].find((row) => row.kpi === name)?.unit ?? null;
  const toCome = names
    .filter((kpi) => !has(kpi, year + 1))
    .flatMap((kpi) =>
      periodsToCome(plan, kpi, year, has(kpi, year)).map((each): ContentRow => ({
        kpi,
        period: each,
        unit: unitOf(kpi),
        aggregation: history.find((row) => row.kpi === kpi && row.aggregation !== null)?.aggregation ?? null,
      })),
    );
  return [...history, ...typed, ...toCome];
}

/** The periods a KPI's next figures are for: the year's, or the parts it had this year where it has no figure for the whole. */
function periodsToCome(plan: Plan, kpi: CellContent, year: number, hasYear: boolean): readonly CellContent[] {
  const parts = plan.kpis
    .filter((row) => valueOf(row.kpi) === kpi && isPartOf(valueOf(row.period), year))
    .map((row) => period(row.period));
  return hasYear || parts.length === 0 ? [String(year + 1)] : [...new Set(parts)];
}

function isPartOf(each: Period | undefined, year: number): boolean {
  return (
    each !== undefined &&
    each.start < each.end &&
    each.start >= isoDate(year, 1, 1) &&
    each.end <= isoDate(year, 12, 31)
  );
}

/** A number typed in Krav, as a row of history under the KPI it is measured on, else under the requirement's own id. */
function typedResult({ requirement: row }: RequirementResult, year: number): ContentRow[] {
  const value = valueOf(row.result);
  if (typeof value !== "number") return [];
  const kpi = valueOr(row.measure, row.id);
  return [{ kpi, period: String(year), value, unit: content(row.unit), source: content(row.source) }];
}

/** The plan's deviation tables with the year's computed result in its column. */
function deviations(plan: Plan, evaluation: Evaluation, located: Located, year: number): ContentRow[] {
  const computed = plainDeviations(evaluation, located);
  return plan.deviations.map((row) => {
    const isResult = valueOf(row.series) === "result";
    const percent = computed.find((each) => each.goal === valueOf(row.goal))?.percent ?? null;
    const values = row.years.map(({ year: column, value }): [string, CellContent] => [
      String(column),
      isResult && column === year && percent !== null ? percent : content(value),
    ]);
    return { goal: content(row.goal), series: word("series", row.series), ...Object.fromEntries(values) };
  });
}

/** "Q4 2024" becomes "Q4 2025"; a date becomes the same day a year later, written day first. */
function period(field: Field<Period>): CellContent {
  const value = valueOf(field);
  if (value === undefined) return null;
  const year = value.end.slice(0, 4);
  if (value.start !== value.end && value.text.includes(year))
    return value.text.replaceAll(year, String(Number(year) + 1));
  const [shiftedYear = "", month = "", day = ""] = shiftYears(value.end, 1).split("-");
  return `${day}-${month}-${shiftedYear}`;
}

function content(field: Field<string | number>): CellContent {
  return valueOf(field) ?? null;
}

function yesNo(field: Field<boolean>): CellContent {
  const value = valueOf(field);
  return value === undefined ? null : value ? "ja" : "nej";
}

/** The word the contract writes for a value. */
function word<K extends keyof typeof VOCABULARY>(
  key: K,
  field: Field<keyof (typeof VOCABULARY)[K]>,
): CellContent {
  const value = valueOf(field);
  if (value === undefined) return null;
  const words: Readonly<Partial<Record<PropertyKey, readonly string[]>>> = VOCABULARY[key];
  return words[value]?.[0] ?? null;
}

function budgetWord(version: string): CellContent {
  const words: Readonly<Partial<Record<string, readonly string[]>>> = BUDGET_VERSIONS;
  return words[version]?.[0] ?? null;
}
