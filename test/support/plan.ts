// Plans for tests, made of plain values: `aPlan({ goals: [aGoal({ id: "1.1" })], requirements: [aRequirement({ … })] })`.
// Every field may be given as a plain value or as a Field; what is left out is missing. Origins are filled in by row.
import type {
  AnswerRow,
  BudgetLine,
  BudgetVersion,
  DeviationRow,
  ExceptionRow,
  Explanation,
  Field,
  GoalRow,
  IsoDate,
  KpiValue,
  ListItem,
  Origin,
  Period,
  Plan,
  PlanSettings,
  Requirement,
  ScalePoint,
  SentReport,
  TableKey,
  UnreadableProblem,
} from "../../src/plan";
import { isoDate } from "../../src/plan";

/** The place used where a test does not care. */
export const SOMEWHERE: Origin = { table: "requirements", row: 1, column: null };

/** A place in a table. */
export function at(table: TableKey, row: number, column: string | null = null): Origin {
  return { table, row, column };
}

function show(value: unknown): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text);
  return JSON.stringify(value);
}

/** A cell that was read. */
export function known<T>(value: T, origin: Origin = SOMEWHERE, shown: string = show(value)): Field<T> {
  return { state: "known", value, origin, shown, formula: false };
}

/** An empty cell. */
export function missing<T>(origin: Origin = SOMEWHERE): Field<T> {
  return { state: "missing", origin };
}

/** A cell that held something else than asked for. */
export function unreadable<T>(
  shown = "#DIV/0!",
  problem: UnreadableProblem = "error-value",
  origin: Origin = SOMEWHERE,
): Field<T> {
  return { state: "unreadable", origin, shown, problem };
}

/** A whole calendar year as a period. */
export function year(of: number): Period {
  return { start: isoDate(of, 1, 1), end: isoDate(of, 12, 31), text: String(of) };
}

/** A quarter as a period; Danish text. */
export function quarter(of: number, number: 1 | 2 | 3 | 4): Period {
  return {
    start: isoDate(of, number * 3 - 2, 1),
    end: isoDate(of, number * 3 + 1, 0),
    text: `${number}. kvartal ${of}`,
  };
}

/** A single day as a period, written as told. */
export function day(date: IsoDate, text: string = date): Period {
  return { start: date, end: date, text };
}

/** Plain values or fields for the fields of a row. */
export type Loose<Row> = {
  [K in keyof Row]?: Row[K] extends Field<infer T> ? T | Field<T> : Row[K];
};

/** Makes the fields of one row: plain values become known, fields keep their state, the rest is missing. */
function cellsOf(table: TableKey, row: number) {
  return <T>(column: string, value: T | Field<T> | undefined): Field<T> => {
    const origin = at(table, row, column);
    if (value === undefined) return missing(origin);
    return isField(value) ? { ...value, origin } : known(value, origin);
  };
}

function isField<T>(value: T | Field<T>): value is Field<T> {
  return typeof value === "object" && value !== null && "state" in value;
}

/** A row of Mål. */
export function aGoal(given: Loose<GoalRow> & { readonly id: string }, row = 1): GoalRow {
  const cell = cellsOf("goals", row);
  return {
    id: given.id,
    parent: cell("parent", given.parent),
    title: cell("title", given.title),
    wording: cell("wording", given.wording),
    combination: cell("combination", given.combination),
    scoring: cell("scoring", given.scoring),
    weight: cell("weight", given.weight),
    group: cell("group", given.group),
    standing: cell("standing", given.standing),
    responsible: cell("responsible", given.responsible),
    remark: cell("remark", given.remark),
    origin: at("goals", row),
  };
}

/** A row of Krav. */
export function aRequirement(given: Loose<Requirement> = {}, row = 1): Requirement {
  const cell = cellsOf("requirements", row);
  return {
    id: given.id ?? `K${row}`,
    goal: cell("goal", given.goal),
    wording: cell("wording", given.wording),
    kind: cell("kind", given.kind),
    comparator: cell("comparator", given.comparator),
    target: cell("target", given.target),
    targetTo: cell("targetTo", given.targetTo),
    unit: cell("unit", given.unit),
    deadline: cell("deadline", given.deadline),
    measure: cell("measure", given.measure),
    aggregation: cell("aggregation", given.aggregation),
    denominator: cell("denominator", given.denominator),
    reference: cell("reference", given.reference),
    result: cell("result", given.result),
    measuredOn: cell("measuredOn", given.measuredOn),
    deliveredOn: cell("deliveredOn", given.deliveredOn),
    documentation: cell("documentation", given.documentation),
    documentedOn: cell("documentedOn", given.documentedOn),
    documentationRequired: cell("documentationRequired", given.documentationRequired),
    source: cell("source", given.source),
    reservation: cell("reservation", given.reservation),
    remark: cell("remark", given.remark),
    alternativeTo: cell("alternativeTo", given.alternativeTo),
    weight: cell("weight", given.weight),
    grading: cell("grading", given.grading),
    subtracted: cell("subtracted", given.subtracted),
    yearsInMean: cell("yearsInMean", given.yearsInMean),
    origin: at("requirements", row),
  };
}

/** A row of KPI. */
export function aKpi(given: Loose<KpiValue>, row = 1): KpiValue {
  const cell = cellsOf("kpis", row);
  return {
    kpi: cell("kpi", given.kpi),
    period: cell("period", given.period),
    value: cell("value", given.value),
    unit: cell("unit", given.unit),
    measuredOn: cell("measuredOn", given.measuredOn),
    source: cell("source", given.source),
    aggregation: cell("aggregation", given.aggregation),
    origin: at("kpis", row),
  };
}

/** A row of Budget; amounts by column. */
export function aBudgetLine(
  given: Omit<Loose<BudgetLine>, "amounts"> & {
    readonly amounts?: Partial<Record<BudgetVersion, number | Field<number>>>;
  },
  row = 1,
): BudgetLine {
  const cell = cellsOf("budget", row);
  const amount = (version: BudgetVersion): Field<number> => cell<number>(version, given.amounts?.[version]);
  return {
    name: cell("name", given.name),
    nature: cell("nature", given.nature),
    amounts: {
      "base-budget": amount("base-budget"),
      "appropriation-act": amount("appropriation-act"),
      uo1: amount("uo1"),
      uo2: amount("uo2"),
      uo3: amount("uo3"),
      uo4: amount("uo4"),
      realised: amount("realised"),
    },
    leftOut: cell("leftOut", given.leftOut),
    agreement: cell("agreement", given.agreement),
    origin: at("budget", row),
  };
}

/** A row of Afvigelse; values by year. */
export function aDeviationRow(
  goal: string,
  series: "target" | "result",
  years: Readonly<Record<number, number | Field<number> | undefined>>,
  row = 1,
): DeviationRow {
  const cell = cellsOf("deviations", row);
  return {
    goal: cell("goal", goal),
    series: cell("series", series),
    years: Object.entries(years).map(([column, value]) => ({
      year: Number(column),
      value: cell<number>(column, value),
    })),
    origin: at("deviations", row),
  };
}

/** A row of Lister. */
export function aListItem(given: Loose<ListItem>, row = 1): ListItem {
  const cell = cellsOf("lists", row);
  return {
    list: cell("list", given.list),
    item: cell("item", given.item),
    value: cell("value", given.value),
    assessed: cell("assessed", given.assessed),
    asksAssessment: given.asksAssessment ?? given.assessed !== undefined,
    origin: at("lists", row),
  };
}

/** A row of Skala. */
export function aScalePoint(
  requirement: string,
  from: number,
  score: number,
  row = 1,
  limits: Pick<Loose<ScalePoint>, "inclusive" | "to"> = {},
): ScalePoint {
  const cell = cellsOf("scales", row);
  return {
    requirement: cell("requirement", requirement),
    from: cell("from", from),
    inclusive: cell("inclusive", limits.inclusive),
    to: cell("to", limits.to),
    score: cell("score", score),
    origin: at("scales", row),
  };
}

/** A row of Rapportering. */
export function aReport(given: Loose<SentReport>, row = 1): SentReport {
  const cell = cellsOf("reports", row);
  return {
    period: cell("period", given.period),
    sentOn: cell("sentOn", given.sentOn),
    origin: at("reports", row),
  };
}

/** A row of Undtagelser; its place is given as the origins it means. */
export function anException(given: Omit<Loose<ExceptionRow>, "origin">, row = 1): ExceptionRow {
  const cell = cellsOf("exceptions", row);
  return {
    code: cell("code", given.code),
    place: cell("place", given.place),
    givenFor: cell("givenFor", given.givenFor),
    reason: cell("reason", given.reason),
    by: cell("by", given.by),
    date: cell("date", given.date),
    origin: at("exceptions", row),
  };
}

/** A row of Forklaringer. */
export function anExplanation(given: Loose<Explanation>, row = 1): Explanation {
  const cell = cellsOf("explanations", row);
  return {
    period: cell("period", given.period),
    goal: cell("goal", given.goal),
    forecast: cell("forecast", given.forecast),
    explanation: cell("explanation", given.explanation),
    action: cell("action", given.action),
    origin: at("explanations", row),
  };
}

/** A row of Afsendelse. */
export function anAnswer(given: Loose<AnswerRow>, row = 1): AnswerRow {
  const cell = cellsOf("answers", row);
  return {
    period: cell("period", given.period),
    point: cell("point", given.point),
    givenFor: cell("givenFor", given.givenFor),
    reason: cell("reason", given.reason),
    by: cell("by", given.by),
    date: cell("date", given.date),
    origin: at("answers", row),
  };
}

/** The rows of Plan; the year is 2024 unless told. Each setting's key is its column, its place in the list its row. */
export function someSettings(given: Loose<PlanSettings> = {}): PlanSettings {
  const all: Loose<PlanSettings> = { year: 2024, ...given };
  const cell = <T>(row: number, column: string, value: T | Field<T> | undefined): Field<T> =>
    cellsOf("plan", row)(column, value);
  return {
    institution: cell(1, "institution", all.institution),
    department: cell(2, "department", all.department),
    title: cell(3, "title", all.title),
    year: cell(4, "year", all.year),
    signedOn: cell(5, "signedOn", all.signedOn),
    declaredGoals: cell(6, "declaredGoals", all.declaredGoals),
    weighting: cell(7, "weighting", all.weighting),
    totalWeight: cell(8, "totalWeight", all.totalWeight),
    withdrawnGoals: cell(9, "withdrawnGoals", all.withdrawnGoals),
    deviationBase: cell(10, "deviationBase", all.deviationBase),
    agreedBaseAmount: cell(11, "agreedBaseAmount", all.agreedBaseAmount),
    baseFloor: cell(12, "baseFloor", all.baseFloor),
    signConvention: cell(13, "signConvention", all.signConvention),
    amountUnit: cell(14, "amountUnit", all.amountUnit),
    reportingDays: cell(15, "reportingDays", all.reportingDays),
    assessment: cell(17, "assessment", all.assessment),
    periodStart: cell(18, "periodStart", all.periodStart),
    periodEnd: cell(19, "periodEnd", all.periodEnd),
  };
}

/** A plan of 2024 with nothing in it but what is given. */
export function aPlan(
  given: Partial<Omit<Plan, "settings">> & { readonly settings?: Loose<PlanSettings> } = {},
): Plan {
  return {
    goals: [],
    requirements: [],
    kpis: [],
    budget: [],
    deviations: [],
    lists: [],
    scales: [],
    reports: [],
    explanations: [],
    answers: [],
    agreed: null,
    kept: [],
    exceptions: [],
    notes: [],
    ...given,
    settings: someSettings(given.settings),
  };
}
