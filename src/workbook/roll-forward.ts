// This year's plan becomes next year's: goals, rules and history kept, results moved to history, dates a year on. What only
// the new agreement can say (signing, the deviation's base, what is left out) is left empty, so that the check asks for it.
import type { Evaluation, RequirementResult } from "../evaluation";
import {
  type Field,
  type GoalRow,
  isoDate,
  type Period,
  type Plan,
  planPeriodOf,
  planYearOf,
  type Requirement,
  shiftYears,
  valueOf,
  valueOr,
  wholeMonths,
} from "../plan";
import type { CellContent } from "./changes";
import { plainDeviations } from "./plain-deviations";
import type { Located } from "./locate";
import type { ContentRow, PlanContent } from "./template";
import { serialOfDate } from "./serials";
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
  const year = planYearOf(plan.settings);
  const days = planPeriodOf(plan.settings);
  if (year === undefined || days === undefined) throw new YearMissingError();
  const shift = Math.max(1, Math.round((wholeMonths(days) ?? 12) / 12));
  const now = { year, days, shift };
  const next = year + shift;
  return {
    settings: settings(plan, now),
    years: [next - 3, next - 2, next - 1, next],
    rows: {
      goals: plan.goals.map(goal),
      requirements: plan.requirements.map((row) => requirement(row, now)),
      budget: plan.budget.map((line) => ({ name: content(line.name), nature: word("nature", line.nature) })),
      deviations: deviations(plan, evaluation, located, year),
      kpis: kpis(plan, evaluation, now),
      lists: plan.lists.map((row) => ({ list: content(row.list), item: content(row.item) })),
      scales: plan.scales.map((row) => ({
        requirement: content(row.requirement),
        from: content(row.from),
        inclusive: yesNo(row.inclusive),
        to: content(row.to),
        score: content(row.score),
      })),
      reports: plan.reports.map((row) => ({ period: period(row.period, now) })),
    },
  };
}

/** This year's plan: its year and days, and how many years later the next one is. */
interface ThisYear {
  readonly year: number;
  readonly days: Period;
  readonly shift: number;
}

function settings({ settings: now, goals }: Plan, { year, days, shift }: ThisYear): PlanContent["settings"] {
  const isStated = now.periodStart.state === "known";
  const title = valueOr(now.title, "");
  return {
    institution: content(now.institution),
    department: content(now.department),
    title: namesTwoYears(title)
      ? laterName(title, shift)
      : title.replaceAll(String(year), String(year + shift)),
    year: year + shift,
    ...(isStated && {
      periodStart: serialOfDate(shiftYears(days.start, shift)),
      periodEnd: serialOfDate(shiftYears(days.end, shift)),
    }),
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
function requirement(row: Requirement, now: ThisYear): ContentRow {
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
    deadline: period(row.deadline, now),
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
    subtracted: content(row.subtracted),
    yearsInMean: content(row.yearsInMean),
  };
}

/** The history: what KPI holds, this year's results typed in Krav, and an empty row a KPI for the year to come. */
function kpis(plan: Plan, evaluation: Evaluation, now: ThisYear): ContentRow[] {
  const [current, next] = [periodOfFigures(now, 0), periodOfFigures(now, now.shift)];
  const history = plan.kpis.map((row): ContentRow => ({
    kpi: content(row.kpi),
    period: row.period.state === "known" ? row.period.value.text : null,
    value: content(row.value),
    unit: content(row.unit),
    source: content(row.source),
    aggregation: word("aggregation", row.aggregation),
  }));
  const has = (kpi: CellContent | undefined, of: Period): boolean =>
    plan.kpis.some(
      (row) =>
        valueOf(row.kpi) === kpi &&
        valueOf(row.period)?.start === of.start &&
        valueOf(row.period)?.end === of.end,
    );
  const typed = evaluation.requirements
    .flatMap((result) => typedResult(result, current))
    .filter(({ kpi }) => !has(kpi, current));
  const names = [...new Set([...history, ...typed].map((row) => row.kpi ?? null))];
  const unitOf = (name: CellContent): CellContent =>
    [...history, ...typed].find((row) => row.kpi === name)?.unit ?? null;
  const toCome = names
    .filter((kpi) => !has(kpi, next))
    .flatMap((kpi) =>
      periodsToCome(plan, kpi, now, has(kpi, current)).map((each): ContentRow => ({
        kpi,
        period: each,
        unit: unitOf(kpi),
        aggregation: history.find((row) => row.kpi === kpi && row.aggregation !== null)?.aggregation ?? null,
      })),
    );
  return [...history, ...typed, ...toCome];
}

/** The periods a KPI's next figures are for: the year's, or the parts it had this year where it has no figure for the whole. */
function periodsToCome(
  plan: Plan,
  kpi: CellContent,
  now: ThisYear,
  hasYear: boolean,
): readonly CellContent[] {
  const parts = plan.kpis
    .filter((row) => valueOf(row.kpi) === kpi && isPartOf(valueOf(row.period), now.days))
    .map((row) => period(row.period, now));
  return hasYear || parts.length === 0 ? [periodOfFigures(now, now.shift).text] : [...new Set(parts)];
}

function isPartOf(each: Period | undefined, days: Period): boolean {
  return each !== undefined && each.start < each.end && each.start >= days.start && each.end <= days.end;
}

/** What a figure of the plan's year, or of one so many years later, is for: the plan's days, or its year where they have no name. */
function periodOfFigures({ year, days }: ThisYear, later: number): Period {
  const isTwoYears = namesTwoYears(days.text);
  if (!isTwoYears && !/^(?:H[12] )?\d{4}$/u.test(days.text)) {
    const calendar = year + later;
    return { start: isoDate(calendar, 1, 1), end: isoDate(calendar, 12, 31), text: String(calendar) };
  }
  const text = isTwoYears
    ? laterName(days.text, later)
    : days.text.replace(/\d{4}/u, (named) => String(Number(named) + later));
  return { start: shiftYears(days.start, later), end: shiftYears(days.end, later), text };
}

/** "2016/17" and "2016/2017", but no date ("2024/06/30") and no case number. */
const TWO_YEARS = /(?<![\d/])(\d{4})\/(\d{4}|\d{2})(?![\d/])/u;

function namesTwoYears(text: string): boolean {
  const [, first = "", second = ""] = TWO_YEARS.exec(text) ?? [];
  return second !== "" && String(Number(first) + 1).endsWith(second);
}

function laterName(name: string, years: number): string {
  return name.replace(TWO_YEARS, (_, first: string, second: string) => {
    const end = String(Number(first) + 1 + years);
    return `${Number(first) + years}/${end.slice(-second.length)}`;
  });
}

/**
 * A number typed in Krav, as a row of history under the KPI it is measured on. Under the requirement's own id where it names
 * none, or its figure is computed from two KPIs.
 */
function typedResult({ requirement: row }: RequirementResult, { text }: Period): ContentRow[] {
  const value = valueOf(row.result);
  if (typeof value !== "number") return [];
  const kind = valueOf(row.kind);
  const isComputed = kind === "ratio" || kind === "difference";
  const kpi = isComputed ? row.id : valueOr(row.measure, row.id);
  return [{ kpi, period: text, value, unit: content(row.unit), source: content(row.source) }];
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
function period(field: Field<Period>, { shift }: ThisYear): CellContent {
  const value = valueOf(field);
  if (value === undefined) return null;
  if (namesTwoYears(value.text)) return laterName(value.text, shift);
  const year = value.end.slice(0, 4);
  if (value.start !== value.end && value.text.includes(year))
    return value.text.replaceAll(year, String(Number(year) + shift));
  const [shiftedYear = "", month = "", day = ""] = shiftYears(value.end, shift).split("-");
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
