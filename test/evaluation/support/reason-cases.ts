// One requirement for every reason there is, each as short as shows it.
import type { RequirementResult } from "../../../src/evaluation";
import { whatIf } from "../../../src/evaluation";
import { isoDate, type BudgetLine, type PlanSettings } from "../../../src/plan";
import {
  aBudgetLine,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aRequirement,
  aScalePoint,
  day,
  missing,
  quarter,
  unreadable,
  year,
  type Loose,
} from "../../support/plan";
import { evaluate } from "../../../src/evaluation";
import { AFTER_THE_YEAR, judge } from "./judge";
import { withStatus } from "./statuses";

const Y = year(2024);
const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);
const june = { start: "2024-06-01", end: "2024-06-30", text: "juni 2024" };
const value = { kind: "value", comparator: "at-least", target: 73, unit: "pct.", deadline: Y } as const;
const count = { kind: "count", comparator: "at-least", target: 3, unit: "tiltag", deadline: Y } as const;
const change = {
  kind: "change",
  comparator: "falls",
  measure: "Frafaldne virksomheder",
  unit: "virksomheder",
  deadline: Y,
} as const;
const delivery = { kind: "delivery", deadline: june } as const;
const statement = { kind: "statement", deadline: Y } as const;
const list = {
  kind: "list",
  comparator: "between",
  target: 1,
  targetTo: 3,
  measure: "Deltemaer",
  deadline: Y,
} as const;
const ratio = {
  kind: "ratio",
  comparator: "is-stated",
  measure: "Afgange",
  denominator: "Årsværk",
  reference: "Staten",
  unit: "pct.",
  deadline: Y,
} as const;
const difference = {
  kind: "difference",
  comparator: "at-most",
  target: 4,
  measure: "Aftalt",
  subtracted: "Opnået",
  reference: "Staten",
  unit: "pct.",
  deadline: Y,
} as const;
const mean = {
  kind: "value",
  comparator: "at-most",
  measure: "Klager",
  reference: "Staten",
  unit: "klager",
  yearsInMean: 3,
  deadline: Y,
} as const;
const deviation = {
  kind: "deviation",
  comparator: "at-most",
  target: 5,
  unit: "pct.",
  measure: "uo2",
  deadline: Y,
} as const;
const set: Loose<PlanSettings> = {
  deviationBase: "gross-expenditure",
  signConvention: "all-positive",
  amountUnit: "mio. kr.",
};

const kpi = (name: string, number: number, period = Y, row = 1) =>
  aKpi({ kpi: name, value: number, period }, row);
const drops = (before: number, now: number) => [
  kpi("Frafaldne virksomheder", before, year(2023)),
  kpi("Frafaldne virksomheder", now, Y, 2),
];
/** The figures of 2023, 2022 and 2021. */
const complaints = (...before: readonly number[]) =>
  before.map((number, index) => kpi("Klager", number, year(2023 - index), index + 1));
const item = (name: string, number: number, assessed = true, row = 1) =>
  aListItem({ list: "Deltemaer", item: name, value: number, assessed }, row);
const line = (name: string, uo2: number, realised: number, row = 1, more: Loose<BudgetLine> = {}) =>
  aBudgetLine({ name, nature: "expense", ...more, amounts: { uo2, realised } }, row);
const grant = (amount: number, row = 2) =>
  aBudgetLine(
    { name: "Bevilling", nature: "appropriation", amounts: { uo2: amount, realised: amount } },
    row,
  );
const against = (budget: readonly BudgetLine[], settings = set, asOf = AFTER_THE_YEAR) =>
  judge(deviation, asOf, { budget, settings });

function alternative(first: "fulfilled" | "not-fulfilled", alternativeTo = "K2"): RequirementResult {
  const requirements = [
    withStatus("K1", "1", "not-fulfilled", 1, { alternativeTo }),
    withStatus("K2", "1", first, 2),
  ];
  const [result] = evaluate(
    aPlan({ goals: [aGoal({ id: "1" })], requirements }),
    AFTER_THE_YEAR,
  ).requirements;
  if (result === undefined) throw new Error("No result");
  return result;
}

function assumed(status: "fulfilled" | "not-fulfilled" | "undetermined"): RequirementResult {
  const plan = aPlan({ requirements: [aRequirement({ ...value, id: "K1", result: 80 })] });
  const [result] = whatIf(plan, AFTER_THE_YEAR, new Map([["K1", status]])).requirements;
  if (result === undefined) throw new Error("No result");
  return result;
}

const steps = [aScalePoint("K1", 90, 100), aScalePoint("K1", 80, 50, 2)];
const graded = { ...value, target: missing<number>(), grading: "steps" } as const;
const quarterly = {
  kind: "value",
  comparator: "at-most",
  target: 80,
  unit: "sager",
  measure: "Sager",
  deadline: Y,
} as const;
const inQuarters = (of: number, values: readonly number[]) =>
  values.map((number, index) => kpi("Sager", number, quarter(of, (index + 1) as 1 | 2 | 3 | 4), index + 1));
const quarters = (...values: readonly number[]) => inQuarters(2024, values);
const quartersBefore = (...values: readonly number[]) => inQuarters(2023, values);
const monthly = MONTHS.map((name, index) =>
  kpi(
    "Sager",
    7,
    { start: isoDate(2024, index + 1, 1), end: isoDate(2024, index + 2, 0), text: `${name} 2024` },
    index + 1,
  ),
);
const several = [kpi("Tiltag", 1, quarter(2024, 1)), kpi("Tiltag", 1, quarter(2024, 2), 2)];

/** Name of the case and its result. */
export const REASON_CASES: Readonly<Record<string, RequirementResult>> = {
  "value met": judge({ ...value, result: 74.1 }),
  "value met just": judge({ ...value, result: 73 }),
  "value missed": judge({ ...value, result: 72.4 }),
  "value hidden by rounding": judge({ ...value, target: 92, result: 91.96 }),
  "value over a limit, hidden by rounding": judge({
    ...value,
    comparator: "at-most",
    target: 5,
    result: 5.04,
  }),
  "value over a limit": judge({ ...value, comparator: "at-most", target: 5, unit: "dage", result: 7 }),
  "value at a limit left out": judge({ ...value, comparator: "below", target: 5, result: 5 }),
  "value within a band": judge({
    ...value,
    comparator: "between",
    target: 7.9,
    targetTo: 8.3,
    unit: "",
    result: 8.1,
  }),
  "value below a band": judge({
    ...value,
    comparator: "between",
    target: 7.9,
    targetTo: 8.3,
    unit: "",
    result: 7.5,
  }),
  "value above a band": judge({
    ...value,
    comparator: "between",
    target: 7.9,
    targetTo: 8.3,
    unit: "",
    result: 9,
  }),
  "value equal": judge({ ...value, comparator: "equal", target: 4, unit: "", result: 4 }),
  "value stated": judge({ ...value, comparator: "is-stated", result: 12 }),
  "value beside a reference": judge({ ...value, reference: "Staten", result: 80 }, AFTER_THE_YEAR, {
    kpis: [kpi("Staten", 75.5)],
  }),
  "value documented late": judge({ ...value, deadline: june, result: 80, documentedOn: "2024-07-01" }),
  "count reached late": judge({ ...count, deadline: june, result: 3, deliveredOn: "2024-07-05" }),
  "change met": judge(change, AFTER_THE_YEAR, { kpis: drops(57, 41) }),
  "change since a day": judge(change, AFTER_THE_YEAR, {
    kpis: [
      aKpi({ kpi: "Frafaldne virksomheder", period: day("2023-07-31", "31. juli 2023"), value: 57 }),
      aKpi({ kpi: "Frafaldne virksomheder", period: Y, value: 41 }, 2),
    ],
  }),
  "change missed": judge(change, AFTER_THE_YEAR, { kpis: drops(57, 60) }),
  "change unchanged": judge(change, AFTER_THE_YEAR, { kpis: drops(57, 57) }),
  "rise missed": judge({ ...change, comparator: "rises" }, AFTER_THE_YEAR, { kpis: drops(57, 57) }),
  "not to rise missed": judge({ ...change, comparator: "does-not-rise" }, AFTER_THE_YEAR, {
    kpis: drops(57, 58),
  }),
  "not to fall missed": judge({ ...change, comparator: "does-not-fall" }, AFTER_THE_YEAR, {
    kpis: drops(57, 56),
  }),
  "deviation within": against([line("Løn", 100, 103.2)]),
  "deviation over, hidden by rounding": against([line("Løn", 100, 105.04)]),
  "deviation of nothing": against([line("Løn", 100, 100)]),
  "deviation higher": against([line("Løn", 100, 93)]),
  "deviation with one line left out": against([
    line("Løn", 100, 103),
    line("EU-formandskab", 20, 30, 2, { leftOut: true, agreement: "Aftale 4. marts 2024" }),
  ]),
  "deviation with two lines left out": against([
    line("Løn", 100, 103),
    line("EU", 20, 30, 2, { leftOut: true, agreement: "A" }),
    line("IT", 20, 10, 3, { leftOut: true, agreement: "B" }),
  ]),
  "deviation with an incomplete line left out": against([
    line("Løn", 100, 103),
    aBudgetLine({ name: "EU", nature: "expense", leftOut: true, agreement: "A", amounts: { uo2: 1 } }, 2),
  ]),
  "deviation of agreeing readings": against([line("Løn", 100, 103), grant(200)], {
    signConvention: "all-positive",
  }),
  "deviation typed": judge({ ...deviation, result: 3.2 }),
  "deviation unclear by base": against([line("Løn", 100, 103), grant(110)], {
    signConvention: "all-positive",
  }),
  "deviation unclear by signs": against(
    [
      line("Løn", 100, 103),
      grant(200),
      aBudgetLine({ name: "Salg", nature: "income", amounts: { uo2: 100, realised: 103 } }, 3),
    ],
    { deviationBase: "gross-expenditure" },
  ),
  "deviation unclear by both": against([line("Løn", 100, 103), grant(100)], {}),
  "base zero": against([line("Løn", 100, 103), grant(100)], { ...set, deviationBase: "budgeted-result" }),
  "base below the floor": against([line("Løn", 100, 103), grant(102)], {
    ...set,
    deviationBase: "appropriation",
    baseFloor: 500,
  }),
  "agreement missing": against([line("Løn", 100, 103), line("EU", 1, 1, 2, { leftOut: true })]),
  "agreements missing": against([
    line("EU", 1, 1, 1, { leftOut: true }),
    line("IT", 1, 1, 2, { leftOut: true }),
  ]),
  "nature missing": against([line("Løn", 100, 103), line("Andet", 1, 1, 2, { nature: missing() })]),
  "budget amounts missing": against([aBudgetLine({ name: "Løn", nature: "expense", amounts: { uo2: 100 } })]),
  "budget missing": judge(deviation),
  "list holds": judge(list, AFTER_THE_YEAR, { lists: [item("Data", 1), item("IT", 3, true, 2)] }),
  "list of one row holds": judge(list, AFTER_THE_YEAR, { lists: [item("Data", 2)] }),
  "list fails": judge(list, AFTER_THE_YEAR, {
    lists: [item("Data", 0), item("IT", 4, true, 2), item("HR", 2, false, 3)],
  }),
  "list fails from below": judge({ ...list, comparator: "at-least" }, AFTER_THE_YEAR, {
    lists: [item("Data", 0)],
  }),
  "list fails from above": judge({ ...list, comparator: "at-most", target: 3 }, AFTER_THE_YEAR, {
    lists: [item("Data", 4)],
  }),
  "list empty": judge(list),
  "list rows missing": judge(list, AFTER_THE_YEAR, {
    lists: [item("Data", 1), aListItem({ list: "Deltemaer", item: "IT" }, 2)],
  }),
  "list row not whole": judge(list, AFTER_THE_YEAR, { lists: [item("Data", 1.5)] }),
  "ratio stated": judge(ratio, AFTER_THE_YEAR, {
    kpis: [kpi("Afgange", 52.5), kpi("Årsværk", 350, Y, 2), kpi("Staten", 14.2, Y, 3)],
  }),
  "difference to spare": judge(difference, AFTER_THE_YEAR, {
    kpis: [kpi("Aftalt", 92), kpi("Opnået", 90, Y, 2)],
  }),
  "difference missed": judge({ ...difference, unit: "sager" }, AFTER_THE_YEAR, {
    kpis: [kpi("Aftalt", 92), kpi("Opnået", 87.99, Y, 2), kpi("Staten", 3, Y, 3)],
  }),
  "difference below zero": judge({ ...difference, comparator: "is-stated" }, AFTER_THE_YEAR, {
    kpis: [kpi("Aftalt", 88), kpi("Opnået", 92, Y, 2)],
  }),
  "mean met": judge(mean, AFTER_THE_YEAR, { kpis: [...complaints(90, 85, 90), kpi("Klager", 87, Y, 4)] }),
  "mean missed by little": judge({ ...mean, comparator: "below" }, AFTER_THE_YEAR, {
    kpis: [...complaints(90, 85, 90), kpi("Klager", 88.34, Y, 4), kpi("Staten", 70, Y, 5)],
  }),
  "mean of a change": judge(
    { ...mean, kind: "change", comparator: "rises", yearsInMean: 1 },
    AFTER_THE_YEAR,
    {
      kpis: [...complaints(90, 85, 90), kpi("Klager", 90, Y, 4)],
    },
  ),
  "mean without its years": judge(mean, AFTER_THE_YEAR, {
    kpis: [...complaints(90, 85, 90).slice(0, 1), kpi("Klager", 87, Y, 4)],
  }),
  "mean, readings disagree": judge({ ...mean, yearsInMean: 1, measure: "Sager" }, AFTER_THE_YEAR, {
    kpis: [...quarters(10, 20, 30, 10), ...quartersBefore(15, 15, 15, 11)],
  }),
  "ratio by zero": judge(ratio, AFTER_THE_YEAR, { kpis: [kpi("Afgange", 52.5), kpi("Årsværk", 0, Y, 2)] }),
  "ratio of two periods": judge(ratio, AFTER_THE_YEAR, {
    kpis: [kpi("Afgange", 52.5), kpi("Årsværk", 350, quarter(2024, 4), 2)],
  }),
  graded: judge({ ...graded, result: 85 }, AFTER_THE_YEAR, { scales: steps }),
  "scale empty": judge({ ...graded, result: 85 }),
  "scale contradicting": judge({ ...graded, result: 85 }, AFTER_THE_YEAR, {
    scales: [...steps, aScalePoint("K1", 90, 75, 3)],
  }),
  "scale outside": judge({ ...graded, result: 85 }, AFTER_THE_YEAR, { scales: [aScalePoint("K1", 90, 110)] }),
  "count impossible": judge({ kind: "count", comparator: "at-least", target: 2, result: 2.5 }),
  "scale undefined": judge({ ...graded, result: 85 }, AFTER_THE_YEAR, {
    scales: [aScalePoint("K1", 80, 50, 1, { to: 84 }), aScalePoint("K1", 90, 100, 2)],
  }),
  "statement yes": judge({ ...statement, result: true }),
  "statement no": judge({ ...statement, result: false }),
  "statement missing": judge(statement),
  "statement undocumented": judge({ ...statement, result: true, documentationRequired: true }),
  "statement documented later": judge({
    ...statement,
    result: true,
    documentationRequired: true,
    documentation: "J.nr. 1",
    documentedOn: "2025-01-20",
  }),
  delivered: judge({ ...delivery, deliveredOn: "2024-06-14" }),
  "delivered in the plan's year": judge({ kind: "delivery", deliveredOn: "2024-06-14" }),
  "delivered without any deadline": judge({ kind: "delivery", deliveredOn: "2024-06-14" }, AFTER_THE_YEAR, {
    settings: { year: missing() },
  }),
  "delivered without a date": judge({ kind: "delivery", result: true }),
  "delivered late": judge({ ...delivery, deliveredOn: "2024-07-01" }),
  "not delivered": judge({ ...delivery, result: false }),
  "delivery missing": judge(delivery),
  "delivery date missing": judge({ ...delivery, result: true }),
  "delivery contradicting": judge({ ...delivery, result: false, deliveredOn: "2024-06-14" }),
  "result missing": judge(value),
  "result missing on the day": judge(value, "2024-12-31"),
  "result missing for a day": judge(value, "2025-01-01"),
  "result missing, no deadline of its own": judge({ ...value, deadline: missing() }),
  "result measured later": judge({ ...value, result: 80, measuredOn: "2025-02-01" }),
  "KPI missing": judge({ ...value, measure: "Tilfredshed" }, AFTER_THE_YEAR, {
    kpis: [kpi("Tilfredshed", 70, year(2023))],
  }),
  "KPI in parts": judge({ ...count, measure: "Tiltag" }, AFTER_THE_YEAR, { kpis: several }),
  "KPI in parts, readings disagree": judge(quarterly, AFTER_THE_YEAR, { kpis: quarters(30, 30, 30, 30) }),
  "KPI in parts, over a year": judge(ratio, AFTER_THE_YEAR, {
    kpis: [kpi("Afgange", 12, quarter(2024, 4)), kpi("Årsværk", 350, Y, 2)],
  }),
  "KPI in parts, readings agree": judge(quarterly, AFTER_THE_YEAR, { kpis: quarters(10, 20, 20, 29) }),
  "KPI in parts, a change": judge({ ...change, measure: "Sager" }, AFTER_THE_YEAR, {
    kpis: [...quarters(10, 20, 20, 29), ...quartersBefore(10, 20, 20, 28)],
  }),
  "KPI in parts, on a scale": judge({ ...graded, measure: "Sager" }, AFTER_THE_YEAR, {
    scales: steps,
    kpis: quarters(82, 82, 82, 82),
  }),
  "KPI in parts, added": judge({ ...quarterly, aggregation: "sum" }, AFTER_THE_YEAR, {
    kpis: quarters(30, 30, 30, 30),
  }),
  "KPI in parts, added by month": judge({ ...quarterly, aggregation: "sum" }, AFTER_THE_YEAR, {
    kpis: monthly,
  }),
  "KPI in parts, averaged": judge({ ...quarterly, aggregation: "average" }, AFTER_THE_YEAR, {
    kpis: quarters(30, 30, 30, 31),
  }),
  "KPI in parts, the latest": judge({ ...quarterly, aggregation: "latest" }, AFTER_THE_YEAR, {
    kpis: quarters(30, 30, 30, 81),
  }),
  "KPI in parts, to date": judge({ ...quarterly, aggregation: "year-to-date" }, "2024-08-01", {
    kpis: quarters(30, 60),
  }),
  "KPI in parts, one missing of a sum": judge({ ...quarterly, aggregation: "sum" }, AFTER_THE_YEAR, {
    kpis: quarters(30, 30, 30),
  }),
  "KPI in parts, one missing of the latest": judge(
    { ...quarterly, aggregation: "latest", deadline: missing() },
    AFTER_THE_YEAR,
    { kpis: quarters(30) },
  ),
  "KPI in parts, one missing of an average": judge(
    { ...quarterly, aggregation: "average", deadline: missing() },
    AFTER_THE_YEAR,
    { kpis: monthly.slice(1, 11) },
  ),
  "KPI in parts, one missing to date": judge(
    { ...quarterly, aggregation: "year-to-date", deadline: missing() },
    AFTER_THE_YEAR,
    { kpis: quarters(30, 60) },
  ),
  "KPI ambiguous": judge({ ...value, measure: "T" }, AFTER_THE_YEAR, {
    kpis: [kpi("T", 1), kpi("T", 2, Y, 2)],
  }),
  "KPI in another unit": judge({ ...value, unit: "point", measure: "T" }, AFTER_THE_YEAR, {
    kpis: [aKpi({ kpi: "T", period: Y, value: 5.2, unit: "mio. kr." }, 1)],
  }),
  "ratio of different scales": judge(ratio, AFTER_THE_YEAR, {
    kpis: [
      aKpi({ kpi: "Afgange", period: Y, value: 5.2, unit: "mio. kr." }, 1),
      aKpi({ kpi: "Årsværk", period: Y, value: 5200, unit: "t.kr." }, 2),
    ],
  }),
  "baseline missing": judge(change, AFTER_THE_YEAR, { kpis: [kpi("Frafaldne virksomheder", 41)] }),
  "not due, nothing known": judge(value, "2024-10-01"),
  "not due, would be met": judge({ ...value, result: 74 }, "2024-12-30"),
  "not due, would not be met": judge({ ...value, result: 72.4 }, "2024-06-30"),
  "not due, no deadline of its own": judge({ ...value, deadline: missing() }, "2024-06-30"),
  "not due, delivered later": judge({ ...delivery, deliveredOn: "2024-06-14" }, "2024-06-01"),
  "not due, measured later": judge({ ...value, result: 74, measuredOn: "2024-12-01" }, "2024-06-30"),
  "not due, answered no": judge({ ...statement, result: false }, "2024-06-30"),
  "not due, not delivered": judge({ ...delivery, result: false }, "2024-06-01"),
  unreadable: judge({ ...value, result: unreadable("n/a", "not-a-number") }),
  "unreadable error": judge({ ...value, target: unreadable("#DIV/0!", "error-value") }),
  "unreadable date": judge({ ...delivery, deliveredOn: unreadable("snart", "not-a-date") }),
  "unreadable answer": judge({ ...statement, result: 1 }),
  "unreadable word": judge({ ...value, kind: unreadable("mål", "unknown-word") }),
  "unreadable for want of its column": judge({
    ...delivery,
    result: true,
    deadline: unreadable("", "no-column"),
  }),
  "rule incomplete": judge({ ...value, target: missing(), result: 3 }),
  "rule unsuited": judge({ ...value, comparator: "falls", result: 3 }),
  "year missing": judge({ ...ratio }, AFTER_THE_YEAR, { settings: { year: missing() } }),
  "alternative fulfilled": alternative("fulfilled"),
  "alternative not fulfilled": alternative("not-fulfilled"),
  "alternative unknown": alternative("fulfilled", "K9"),
  "assumed fulfilled": assumed("fulfilled"),
  "assumed not fulfilled": assumed("not-fulfilled"),
  "assumed undetermined": assumed("undetermined"),
};
