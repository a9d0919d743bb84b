// Plans for tests, made of plain values: `aPlan({ goals: [aGoal({ id: "1.1" })], requirements: [aRequirement({ … })] })`.
// Every field may be given as a plain value or as a Field; what is left out is missing. Origins are filled in by row.
import type {
  BudgetLine,
  BudgetVersion,
  DeviationRow,
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

/** A single day as a period. */
export function day(date: IsoDate): Period {
  return { start: date, end: date, text: date };
}

/** Plain values or fields for the fields of a row. */
export type Loose<Row> = {
  [K in keyof Row]?: Row[K] extends Field<infer T> ? T | Field<T> : Row[K];
};

function isField(value: unknown): value is Field<unknown> {
  return typeof value === "object" && value !== null && "state" in value;
}

/** Fills a row: given plain values become known fields, given fields keep their state, the rest is missing. */
function fill(
  table: TableKey,
  row: number,
  columns: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Record<string, Field<unknown>> {
  return Object.fromEntries(
    columns.map((column) => {
      const origin = at(table, row, column);
      const value = given[column];
      if (isField(value)) return [column, { ...value, origin }];
      return [column, value === undefined ? missing(origin) : known(value, origin)];
    }),
  );
}

const GOAL_COLUMNS = [
  "parent",
  "title",
  "wording",
  "combination",
  "scoring",
  "weight",
  "group",
  "standing",
  "responsible",
  "remark",
] as const;

/** A row of Mål. */
export function aGoal(given: Loose<GoalRow> & { readonly id: string }, row = 1): GoalRow {
  return {
    ...(fill("goals", row, GOAL_COLUMNS, given) as unknown as GoalRow),
    id: given.id,
    origin: at("goals", row),
  };
}

const REQUIREMENT_COLUMNS = [
  "goal",
  "wording",
  "kind",
  "comparator",
  "target",
  "targetTo",
  "unit",
  "deadline",
  "measure",
  "denominator",
  "reference",
  "result",
  "measuredOn",
  "deliveredOn",
  "documentation",
  "documentedOn",
  "documentationRequired",
  "source",
  "reservation",
  "remark",
  "alternativeTo",
  "weight",
  "grading",
] as const;

/** A row of Krav. */
export function aRequirement(given: Loose<Requirement> = {}, row = 1): Requirement {
  return {
    ...(fill("requirements", row, REQUIREMENT_COLUMNS, given) as unknown as Requirement),
    id: given.id ?? `K${row}`,
    origin: at("requirements", row),
  };
}

/** A row of KPI. */
export function aKpi(given: Loose<KpiValue>, row = 1): KpiValue {
  const columns = ["kpi", "period", "value", "unit", "measuredOn", "source"];
  return { ...(fill("kpis", row, columns, given) as unknown as KpiValue), origin: at("kpis", row) };
}

const VERSIONS: readonly BudgetVersion[] = [
  "base-budget",
  "appropriation-act",
  "uo1",
  "uo2",
  "uo3",
  "uo4",
  "realised",
];

/** A row of Budget; amounts by column. */
export function aBudgetLine(
  given: Omit<Loose<BudgetLine>, "amounts"> & {
    readonly amounts?: Partial<Record<BudgetVersion, number | Field<number>>>;
  },
  row = 1,
): BudgetLine {
  const columns = ["name", "nature", "leftOut", "agreement"];
  return {
    ...(fill("budget", row, columns, given) as unknown as BudgetLine),
    amounts: fill("budget", row, VERSIONS, given.amounts ?? {}) as unknown as BudgetLine["amounts"],
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
  const columns = Object.keys(years);
  const values = fill("deviations", row, columns, years);
  return {
    goal: known(goal, at("deviations", row, "goal")),
    series: known(series, at("deviations", row, "series")),
    years: columns.map((column) => ({
      year: Number(column),
      value: (values[column] ?? missing(at("deviations", row, column))) as Field<number>,
    })),
    origin: at("deviations", row),
  };
}

/** A row of Lister. */
export function aListItem(given: Loose<ListItem>, row = 1): ListItem {
  const columns = ["list", "item", "value", "assessed"];
  return { ...(fill("lists", row, columns, given) as unknown as ListItem), origin: at("lists", row) };
}

/** A row of Skala. */
export function aScalePoint(requirement: string, from: number, score: number, row = 1): ScalePoint {
  const columns = ["requirement", "from", "score"];
  return {
    ...(fill("scales", row, columns, { requirement, from, score }) as unknown as ScalePoint),
    origin: at("scales", row),
  };
}

/** A row of Rapportering. */
export function aReport(given: Loose<SentReport>, row = 1): SentReport {
  return {
    ...(fill("reports", row, ["period", "sentOn"], given) as unknown as SentReport),
    origin: at("reports", row),
  };
}

const SETTING_COLUMNS = [
  "institution",
  "department",
  "title",
  "year",
  "signedOn",
  "declaredGoals",
  "weighting",
  "totalWeight",
  "withdrawnGoals",
  "deviationBase",
  "agreedBaseAmount",
  "baseFloor",
  "signConvention",
  "amountUnit",
  "reportingDays",
] as const;

/** The rows of Plan; the year is 2024 unless told. Each setting's key is its column, its place in the list its row. */
export function someSettings(given: Loose<PlanSettings> = {}): PlanSettings {
  const all: Readonly<Record<string, unknown>> = { year: 2024, ...given };
  return Object.fromEntries(
    SETTING_COLUMNS.map((column, index) => [column, fill("plan", index + 1, [column], all)[column]]),
  ) as unknown as PlanSettings;
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
    notes: [],
    ...given,
    settings: someSettings(given.settings),
  };
}
