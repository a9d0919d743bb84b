// Arbitrary plans: any field known, missing or unreadable, ids and names from a small pool so that they meet, repeat and ring.
import fc from "fast-check";
import type { BudgetVersion, Field, Period, Plan, ReadingNote, UnreadableProblem } from "../../src/plan";
import {
  aBudgetLine,
  aDeviationRow,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aReport,
  aRequirement,
  aScalePoint,
  at,
  known,
  missing,
  quarter,
  unreadable,
  year,
} from "../support/plan";

const PROBLEMS: readonly UnreadableProblem[] = [
  "error-value",
  "not-a-number",
  "not-a-date",
  "not-yes-or-no",
  "date-not-number",
  "other-unit",
  "not-applicable",
  "unknown-word",
];

/** A field that mostly holds a value. */
function field<T>(values: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> {
  return fc.oneof(
    { weight: 8, arbitrary: values.map((value) => known(value)) },
    { weight: 3, arbitrary: fc.constant(missing<T>()) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.string(), fc.constantFrom(...PROBLEMS))
        .map(([shown, problem]) => unreadable<T>(shown, problem)),
    },
  );
}

const id = fc.constantFrom("1", "1.a", "2", "2.a", "3", " 1.A", "x");
const name = fc.constantFrom("Frafald", "frafald ", "Årsværk", "Tilfredshed", "base-budget", "uo2", "");
const number = fc.oneof(
  fc.integer({ min: -5, max: 150 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 0.92, 5, 91.96, 92, 1e15, -0),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constant("Målet for 2023 falder. I 2024 også."),
);
const date = fc.constantFrom(
  "2023-12-31",
  "2024-01-01",
  "2024-06-30",
  "2024-12-31",
  "2025-01-14",
  "2025-06-01",
);
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(year(2023), year(2024), year(2025)),
  fc.constantFrom(1, 2, 3, 4).map((number) => quarter(2024, number)),
  date.map((on) => ({ start: on, end: on, text: on })),
);
const unit = fc.constantFrom("pct.", "%", "procent", "kr.", "point", "");
const flag = fc.boolean();

const goal = fc.record({
  id,
  parent: field(id),
  title: field(text),
  wording: field(text),
  combination: field(
    fc.oneof(
      fc.constant({ kind: "all" } as const),
      number.map((count) => ({ kind: "at-least", count }) as const),
    ),
  ),
  scoring: field(fc.constantFrom("binary" as const, "share" as const)),
  weight: field(number),
  group: field(text),
  standing: field(
    fc.constantFrom("active" as const, "active" as const, "withdrawn" as const, "not-applicable" as const),
  ),
  remark: field(text),
});

const requirement = fc.record({
  id: fc.constantFrom("a", "b", "c", "A "),
  goal: field(id),
  wording: field(text),
  kind: field(
    fc.constantFrom(
      "value",
      "count",
      "change",
      "delivery",
      "statement",
      "deviation",
      "list",
      "ratio",
      "difference",
    ),
  ),
  comparator: field(
    fc.constantFrom(
      "at-least",
      "above",
      "at-most",
      "below",
      "equal",
      "between",
      "falls",
      "rises",
      "does-not-rise",
      "does-not-fall",
      "is-stated",
    ),
  ),
  target: field(number),
  targetTo: field(number),
  unit: field(unit),
  deadline: field(period),
  measure: field(name),
  denominator: field(name),
  subtracted: field(name),
  yearsInMean: fc.oneof(
    { weight: 4, arbitrary: fc.constant(missing<number>()) },
    field(fc.constantFrom(1, 3, 0)),
  ),
  reference: field(name),
  result: field<number | boolean>(fc.oneof(number, flag)),
  measuredOn: field(date),
  deliveredOn: field(date),
  documentation: field(text),
  documentedOn: field(date),
  documentationRequired: field(flag),
  source: field(text),
  alternativeTo: field(fc.constantFrom("a", "b", "c")),
  weight: field(number),
  grading: field(fc.constantFrom("binary", "steps", "linear")),
});

const VERSIONS: readonly BudgetVersion[] = [
  "appropriation-act",
  "base-budget",
  "uo1",
  "uo2",
  "uo3",
  "uo4",
  "realised",
];

const budgetLine = fc.record({
  name: field(text),
  nature: field(
    fc.constantFrom("appropriation" as const, "income" as const, "expense" as const, "total" as const),
  ),
  amounts: fc.dictionary(fc.constantFrom(...VERSIONS), field(number)),
  leftOut: field(flag),
  agreement: field(text),
});

const kpi = fc.record({
  kpi: field(name),
  period: field(period),
  value: field(number),
  unit: field(unit),
  measuredOn: field(date),
  source: field(text),
});
const deviation = fc.record({
  goal: id,
  series: fc.constantFrom("target" as const, "result" as const),
  years: fc.dictionary(fc.constantFrom("2023", "2024"), field(number)),
});
const listItem = fc.record({
  list: field(name),
  item: field(text),
  value: field(number),
  assessed: field(flag),
});
const scale = fc.record({ requirement: fc.constantFrom("a", "b", "x"), from: number, score: number });
const report = fc.record({ period: field(period), sentOn: field(date) });

const place = fc.record({
  table: fc.constantFrom("plan", "goals", "requirements", "kpis", "budget", "reports"),
  row: fc.nat(6),
  column: fc.constantFrom("id", "value", null),
});
const note: fc.Arbitrary<ReadingNote> = fc
  .tuple(place, text, number)
  .chain(([{ table, row, column }, shown, read]) => {
    const origin = at(table, row, column);
    return fc.constantFrom<ReadingNote>(
      { kind: "table-missing", table },
      { kind: "table-ambiguous", table, names: [shown] },
      { kind: "column-missing", origin },
      { kind: "column-duplicated", origin, header: shown },
      { kind: "link-unknown", origin: at("links", row, "table"), shown },
      { kind: "link-duplicated", origin: at("links", row, "here"), part: "Krav", shown },
      { kind: "setting-unknown", origin, shown },
      { kind: "setting-duplicated", origin, shown },
      { kind: "number-as-text", origin, shown, read },
      { kind: "number-ambiguous", origin, shown, read, other: -read },
      { kind: "date-as-text", origin, shown },
      { kind: "id-as-number", origin, shown },
      { kind: "text-cleaned", origin, shown, read: shown },
      { kind: "blank-row", origin },
      { kind: "row-without-id", origin },
      { kind: "row-below-table", origin },
      { kind: "rows-hidden", table, rows: [row], filtered: read > 0 },
    );
  });

const settings = fc.record({
  institution: field(text),
  title: field(text),
  year: fc.oneof({ weight: 6, arbitrary: fc.constant(known(2024)) }, field(number)),
  signedOn: field(date),
  declaredGoals: field(number),
  weighting: field(fc.constantFrom("equal" as const, "given" as const)),
  totalWeight: field(number),
  withdrawnGoals: field(fc.constantFrom("leave-the-count" as const, "count-zero" as const)),
  deviationBase: field(
    fc.constantFrom(
      "budgeted-result" as const,
      "gross-expenditure" as const,
      "appropriation" as const,
      "agreed-amount" as const,
    ),
  ),
  agreedBaseAmount: field(number),
  baseFloor: field(number),
  signConvention: field(
    fc.constantFrom("all-positive" as const, "expenses-negative" as const, "ledger" as const),
  ),
  amountUnit: field(text),
  reportingDays: field(number),
});

const rows = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 6 });

function rowsIn(given: Readonly<Record<string, unknown>>, table: string): number {
  const rows = given[table];
  return Array.isArray(rows) ? rows.length : 0;
}

/** Any plan at all, sound or not. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    settings,
    goals: rows(goal),
    requirements: rows(requirement),
    kpis: rows(kpi),
    budget: rows(budgetLine),
    deviations: rows(deviation),
    lists: rows(listItem),
    scales: rows(scale),
    reports: rows(report),
    notes: rows(note),
  })
  .map((given) =>
    aPlan({
      settings: given.settings,
      goals: given.goals.map((row, index) => aGoal(row, index + 1)),
      requirements: given.requirements.map((row, index) =>
        aRequirement(row as Parameters<typeof aRequirement>[0], index + 1),
      ),
      kpis: given.kpis.map((row, index) => aKpi(row, index + 1)),
      budget: given.budget.map((row, index) => aBudgetLine(row, index + 1)),
      deviations: given.deviations.map((row, index) =>
        aDeviationRow(row.goal, row.series, row.years, index + 1),
      ),
      lists: given.lists.map((row, index) => aListItem(row, index + 1)),
      scales: given.scales.map((row, index) => aScalePoint(row.requirement, row.from, row.score, index + 1)),
      reports: given.reports.map((row, index) => aReport(row, index + 1)),
      // A table that is not there has no rows.
      notes: given.notes.filter((each) => each.kind !== "table-missing" || rowsIn(given, each.table) === 0),
    }),
  );
