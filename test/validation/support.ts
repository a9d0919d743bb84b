// A well-formed plan with a bit of everything, ways to spoil it, and findings written short so that whole sets compare at a glance.
import { evaluate } from "../../src/evaluation";
import type {
  AgreedPlan,
  BudgetLine,
  BudgetVersion,
  DeviationRow,
  ExceptionRow,
  AnswerRow,
  Explanation,
  Field,
  GoalRow,
  IsoDate,
  KeptReport,
  KpiValue,
  ListItem,
  Plan,
  PlanSettings,
  ReadingNote,
  Requirement,
  ScalePoint,
  SentReport,
} from "../../src/plan";
import { type AnyFinding, type FindingCode, validate } from "../../src/validation";
import { givenForText } from "../../src/wording/findings";
import {
  aBudgetLine,
  aDeviationRow,
  anAnswer,
  anExplanation,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aReport,
  aRequirement,
  anException,
  aScalePoint,
  at,
  known,
  type Loose,
  missing,
  quarter,
  SOMEWHERE,
  year,
} from "../support/plan";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Row<T> = Writable<Loose<T>>;

/** The rows of a plan before they are built; a test may change them at will. Rows are numbered from 1 in their order. */
export interface Draft {
  settings: Row<PlanSettings>;
  goals: (Row<GoalRow> & { id: string })[];
  requirements: (Row<Requirement> & { id: string })[];
  kpis: Row<KpiValue>[];
  budget: (Row<Omit<BudgetLine, "amounts">> & {
    amounts: Partial<Record<BudgetVersion, number | Field<number>>>;
  })[];
  deviations: { goal: string; series: "target" | "result"; years: Record<number, number | Field<number>> }[];
  lists: Row<ListItem>[];
  scales: {
    requirement: string;
    from: number | Field<number>;
    inclusive?: boolean;
    to?: number;
    score: number | Field<number>;
  }[];
  reports: Row<SentReport>[];
  explanations: Row<Explanation>[];
  answers: Row<AnswerRow>[];
  agreed: AgreedPlan | null;
  kept: KeptReport[];
  exceptions: Omit<Row<ExceptionRow>, "origin">[];
  notes: ReadingNote[];
}

function wellFormed(): Draft {
  return {
    settings: {
      institution: "Styrelsen",
      department: "Ministeriet",
      title: "Resultatplan 2024",
      year: 2024,
      signedOn: "2023-12-20",
      declaredGoals: 6,
      weighting: "equal",
      deviationBase: "gross-expenditure",
      baseFloor: 1,
      signConvention: "all-positive",
      amountUnit: "mio. kr.",
      reportingDays: 14,
    },
    goals: [
      { id: "1", title: "Drift" },
      { id: "2", title: "Tilfredshed" },
      { id: "2.a", title: "Delmål a", parent: "2" },
      { id: "2.b", title: "Delmål b", parent: "2" },
      { id: "3", title: "Budget", combination: { kind: "at-least", count: 1 } },
      { id: "3.a", title: "Delmål a", parent: "3" },
      { id: "3.b", title: "Delmål b", parent: "3" },
      { id: "4", title: "Kontrol" },
      { id: "5", title: "Indkøb" },
      { id: "6", title: "Oppetid", scoring: "share" },
    ],
    requirements: [
      {
        id: "1.i",
        goal: "1",
        wording: "Aftale indgået i 2. kvartal 2024.",
        kind: "delivery",
        deadline: quarter(2024, 2),
        deliveredOn: "2024-05-14",
        documentation: "Aftale nr. 1",
      },
      {
        id: "1.ii",
        goal: "1",
        wording: "Mindst tre tiltag i 2024.",
        kind: "count",
        comparator: "at-least",
        target: 3,
        unit: "tiltag",
        deadline: year(2024),
        result: 4,
        documentation: "Oversigt over tiltag",
      },
      {
        id: "2.a.i",
        goal: "2.a",
        kind: "value",
        comparator: "at-least",
        target: 92,
        unit: "pct.",
        deadline: year(2024),
        measure: "Borger.dk",
      },
      {
        id: "2.b.i",
        goal: "2.b",
        wording: "Antallet af frafald falder sammenlignet med 2023.",
        kind: "change",
        comparator: "falls",
        unit: "virksomheder",
        deadline: year(2024),
        measure: "Frafald",
      },
      {
        id: "3.a.i",
        goal: "3.a",
        kind: "deviation",
        comparator: "at-most",
        target: 5,
        unit: "pct.",
        deadline: year(2024),
        measure: "base-budget",
        source: "Grundbudget og regnskab",
      },
      {
        id: "3.b.i",
        goal: "3.b",
        kind: "deviation",
        comparator: "at-most",
        target: 5,
        unit: "pct.",
        deadline: year(2024),
        measure: "uo2",
        source: "Udgiftsopfølgning 2 og regnskab",
      },
      {
        id: "4.i",
        goal: "4",
        kind: "statement",
        deadline: year(2024),
        result: true,
        documentationRequired: true,
        documentation: "Kontrolrapport",
        documentedOn: "2024-12-01",
      },
      {
        id: "4.ii",
        goal: "4",
        kind: "ratio",
        comparator: "is-stated",
        unit: "pct.",
        deadline: year(2024),
        measure: "Afgange",
        denominator: "Årsværk",
        source: "ISOLA",
      },
      {
        id: "5.i",
        goal: "5",
        kind: "list",
        comparator: "between",
        target: 1,
        targetTo: 3,
        deadline: quarter(2024, 4),
        measure: "Deltemaer",
        documentation: "Selvevaluering",
      },
      {
        id: "6.i",
        goal: "6",
        kind: "value",
        comparator: "at-least",
        unit: "pct.",
        deadline: year(2024),
        result: 95,
        measuredOn: "2024-12-31",
        source: "Driftsovervågning",
        grading: "steps",
      },
    ],
    kpis: [
      { kpi: "Borger.dk", period: year(2023), value: 91, unit: "pct.", source: "Popup-undersøgelse" },
      { kpi: "Borger.dk", period: year(2024), value: 93, unit: "%", source: "Popup-undersøgelse" },
      { kpi: "Frafald", period: year(2023), value: 12, unit: "virksomheder", source: "Tilskudssystem" },
      { kpi: "Frafald", period: year(2024), value: 9, unit: "virksomheder", source: "Tilskudssystem" },
      { kpi: "Afgange", period: year(2024), value: 30, unit: "årsværk", source: "ISOLA" },
      { kpi: "Årsværk", period: year(2024), value: 300, unit: "årsværk", source: "ISOLA" },
    ],
    budget: [
      {
        name: "Bevilling",
        nature: "appropriation",
        amounts: { "base-budget": 100, uo2: 100, realised: 100 },
      },
      { name: "Indtægter", nature: "income", amounts: { "base-budget": 20, uo2: 21, realised: 22 } },
      { name: "Løn", nature: "expense", amounts: { "base-budget": 80, uo2: 81, realised: 82 } },
      { name: "Drift", nature: "expense", amounts: { "base-budget": 40, uo2: 40, realised: 41 } },
      { name: "Resultat", nature: "total", amounts: { "base-budget": 0, uo2: 0, realised: -1 } },
    ],
    deviations: [
      { goal: "3.a", series: "target", years: { 2023: missing(), 2024: 5 } },
      { goal: "3.a", series: "result", years: { 2023: missing(), 2024: missing() } },
    ],
    lists: [
      { list: "Deltemaer", item: "Organisering", value: 1, assessed: true },
      { list: "Deltemaer", item: "Kompetencer", value: 3, assessed: true },
    ],
    scales: [
      { requirement: "6.i", from: 80, score: 50 },
      { requirement: "6.i", from: 90, score: 100 },
    ],
    reports: [
      { period: quarter(2024, 1), sentOn: "2024-04-12" },
      { period: quarter(2024, 2), sentOn: "2024-07-12" },
      { period: quarter(2024, 3), sentOn: "2024-10-14" },
      { period: quarter(2024, 4), sentOn: "2025-01-14" },
    ],
    explanations: [],
    answers: [],
    agreed: null,
    kept: [],
    exceptions: [],
    notes: [],
  };
}

/** The well-formed plan, changed by a test. */
export function planWith(change: (draft: Draft) => unknown = () => undefined): Plan {
  const draft = wellFormed();
  change(draft);
  return planOf(draft);
}

/** A plan of 2024 with settings and nothing else. */
export function emptyDraft(): Draft {
  const { settings } = wellFormed();
  return { ...emptyTables(), settings };
}

function emptyTables(): Omit<Draft, "settings"> {
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
  };
}

/** A draft built: rows numbered from 1 in their order. */
export function planOf(draft: Draft): Plan {
  return aPlan({
    settings: draft.settings,
    goals: draft.goals.map((row, index) => aGoal(row, index + 1)),
    requirements: draft.requirements.map((row, index) => aRequirement(row, index + 1)),
    kpis: draft.kpis.map((row, index) => aKpi(row, index + 1)),
    budget: draft.budget.map((row, index) => aBudgetLine(row, index + 1)),
    deviations: draft.deviations.map(({ goal, series, years }, index): DeviationRow =>
      aDeviationRow(goal, series, years, index + 1),
    ),
    lists: draft.lists.map((row, index) => aListItem(row, index + 1)),
    scales: draft.scales.map((row, index) => scalePoint(row, index + 1)),
    reports: draft.reports.map((row, index) => aReport(row, index + 1)),
    explanations: draft.explanations.map((row, index) => anExplanation(row, index + 1)),
    answers: draft.answers.map((row, index) => anAnswer(row, index + 1)),
    agreed: draft.agreed,
    kept: draft.kept,
    exceptions: draft.exceptions.map((row, index) => anException(row, index + 1)),
    notes: draft.notes,
  });
}

/** A scale's row whose numbers may be missing or unreadable. */
function scalePoint(
  { requirement, from, score, ...limits }: Draft["scales"][number],
  row: number,
): ScalePoint {
  const point = aScalePoint(requirement, 0, 0, row, limits);
  const field = (given: number | Field<number>, column: string): Field<number> =>
    typeof given === "number"
      ? known(given, at("scales", row, column))
      : { ...given, origin: at("scales", row, column) };
  return { ...point, from: field(from, "from"), score: field(score, "score") };
}

/** A number that a formula gave. */
export function calculated(value: number): Field<number> {
  return { state: "known", value, origin: SOMEWHERE, shown: String(value), formula: true };
}

/** A row by id; a test that names a row which is not there is wrong itself. */
export function rowOf<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`No row ${id} in the draft`);
  return row;
}

/** A requirement of the draft by id. */
export function requirement(draft: Draft, id: string): Draft["requirements"][number] {
  return rowOf(draft.requirements, id);
}

/** A goal of the draft by id. */
export function goal(draft: Draft, id: string): Draft["goals"][number] {
  return rowOf(draft.goals, id);
}

/** A KPI row of the draft by name and year. */
export function kpi(draft: Draft, name: string, of: number): Draft["kpis"][number] {
  const row = draft.kpis.find((candidate) => candidate.kpi === name && isYear(candidate.period, of));
  if (row === undefined) throw new Error(`No KPI ${name} for ${of} in the draft`);
  return row;
}

function isYear(period: Draft["kpis"][number]["period"], of: number): boolean {
  return period !== undefined && "text" in period && period.text === String(of);
}

/** A budget line of the draft by name. */
export function budgetLine(draft: Draft, name: string): Draft["budget"][number] {
  const row = draft.budget.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`No budget line ${name} in the draft`);
  return row;
}

export interface When {
  readonly today?: IsoDate;
  readonly asOf?: IsoDate;
}

/** The check of a plan; after the year's end unless told. */
export function check(plan: Plan, { today = "2025-01-20", asOf = "2024-12-31" }: When = {}): AnyFinding[] {
  return validate({ plan, evaluation: evaluate(plan, asOf), today, asOf });
}

/** A finding in one line: "target-missing error requirements:3:target"; "excepted" where an exception is in force. */
export function line({ facts, severity, exception, origin }: AnyFinding): string {
  return `${facts.code} ${exception === null ? severity : "excepted"} ${origin.table}:${origin.row}:${origin.column ?? "-"}`;
}

/** Adds the exception that fits a finding of the draft as it stands, with whatever is told otherwise. */
export function except(
  draft: Draft,
  code: FindingCode,
  otherwise: Partial<Draft["exceptions"][number]> = {},
  when?: When,
): void {
  const finding = check(planOf(draft), when).find(({ facts }) => facts.code === code);
  if (finding === undefined) throw new Error(`No ${code} in the draft to except from`);
  draft.exceptions.push({
    code,
    place: [finding.origin],
    givenFor: givenForText(finding.givenFor),
    reason: "Aftalt med departementet",
    by: "Anne Hansen",
    date: "2025-01-10",
    ...otherwise,
  });
}

/** One variant of a rule's test: what is changed, and every finding that must come of it. */
export interface Case {
  readonly name: string;
  readonly change: (draft: Draft) => unknown;
  readonly when?: When;
  readonly expected: readonly string[];
}

/** A case in one call. */
export function variant(
  name: string,
  change: (draft: Draft) => unknown,
  expected: readonly string[] = [],
  when?: When,
): Case {
  return when === undefined ? { name, change, expected } : { name, change, expected, when };
}

/** The variants of each code's tests; the first one makes the finding. */
export type Cases = Partial<Record<FindingCode, readonly Case[]>>;
