// Tables become facts: every row of the contract's tables, each field with where it came from.
import {
  type AnswerRow,
  atOnce,
  type BudgetLine,
  type DeviationRow,
  type ExceptionRow,
  eachInSteps,
  type Explanation,
  type Field,
  type GoalRow,
  type InputTable,
  type KpiValue,
  type ListItem,
  type Plan,
  type PlanDays,
  type PlanRows,
  type ReadingNote,
  PERCENT,
  type Requirement,
  type RequirementKind,
  type ScalePoint,
  type SentReport,
  type Steps,
  type Unit,
  valueOf,
  planPeriodOf,
} from "../plan";
import { budgetColumn } from "./budget-column";
import { readingDateSystem } from "./date-system";
import type { Cell } from "./cells";
import { FieldReader, type Place, placeIn } from "./fields";
import { fold } from "./fold";
import { type Located, type LocatedTable, locate } from "./locate";
import { readingAgreed } from "./memory/read-agreed";
import { readingKept } from "./memory/read-kept";
import { NO_UNIT, unitAsked } from "./number-fields";
import { PlaceTexts } from "./place-texts";
import { dataRows } from "./rows";
import { readSettings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";
import { VOCABULARY } from "./vocabulary";

/** What a workbook says, and where its tables were found (for turning origins into cells). */
export interface Reading {
  readonly plan: Plan;
  readonly located: Located;
  /** Places of this workbook, read and written as people write them. */
  readonly places: PlaceTexts;
}

/** Reads a workbook. Never throws for what a cell holds: what cannot be read is said so, field by field. */
export function readPlan(workbook: WorkbookSnapshot): Reading {
  return atOnce(readingPlan(workbook));
}

/** The same in steps. */
export function* readingPlan(workbook: WorkbookSnapshot): Steps<Reading> {
  const located = locate(workbook);
  const { system: dateSystem, notes: ofDates } = readingDateSystem(located);
  const reader = new FieldReader(dateSystem);
  const settings = readSettings(located.tables.get("plan"), reader);
  const amountUnit = unitOf(settings.amountUnit, []);
  const planDays = planPeriodOf(settings);
  const rowsOf = <T>(key: InputTable, read: (at: At) => T | undefined): Steps<T[]> =>
    rows(located.tables.get(key), reader.notes, read);
  const read: PlanRows = {
    settings,
    goals: yield* rowsOf("goals", (at) => goalRow(at, reader)),
    requirements: yield* rowsOf("requirements", (at) => requirement(at, reader, planDays)),
    kpis: yield* rowsOf("kpis", (at) => kpiValue(at, reader, planDays)),
    budget: yield* rowsOf("budget", (at) => budgetLine(at, reader, amountUnit)),
    deviations: yield* rowsOf("deviations", (at) => deviationRow(at, reader)),
    lists: yield* rowsOf("lists", (at) => listItem(at, reader)),
    scales: yield* rowsOf("scales", (at) => scalePoint(at, reader)),
    reports: yield* rowsOf("reports", (at) => sentReport(at, reader, planDays)),
    explanations: yield* rowsOf("explanations", (at) => explanation(at, reader, planDays)),
    answers: yield* rowsOf("answers", (at) => answerRow(at, reader, planDays)),
    agreed: yield* readingAgreed(located.tables.get("agreed"), dateSystem),
    kept: yield* readingKept(located.tables.get("history"), located.tables.get("history-inputs"), dateSystem),
  };
  // Last, for an exception points at any of the others.
  const places = new PlaceTexts(read, located);
  const exceptions = yield* rowsOf("exceptions", (at) => exceptionRow(at, reader, places));
  const plan: Plan = { ...read, exceptions, notes: [...located.notes, ...ofDates, ...reader.notes] };
  return { plan, located, places };
}

/** One row: gives the place of a column by key. */
type At = ((column: string) => Place) & { readonly row: number; readonly table: LocatedTable };

function* rows<T>(
  table: LocatedTable | undefined,
  notes: ReadingNote[],
  read: (at: At) => T | undefined,
): Steps<T[]> {
  if (table === undefined) return [];
  const facts = yield* eachInSteps(dataRows(table, notes), (row) =>
    read(Object.assign((column: string) => placeIn(table, row, column), { row, table })),
  );
  return facts.filter((fact) => fact !== undefined);
}

/** The id of a row; a row without one cannot be referred to and is noted instead of read. */
function rowId(at: At, reader: FieldReader): string | undefined {
  const id = reader.id(at("id"));
  if (id.state === "known") return id.value;
  reader.notes.push({ kind: "row-without-id", origin: id.origin });
  return undefined;
}

function goalRow(at: At, reader: FieldReader): GoalRow | undefined {
  const id = rowId(at, reader);
  if (id === undefined) return undefined;
  return {
    id,
    parent: reader.id(at("parent")),
    title: reader.text(at("title")),
    wording: reader.text(at("wording")),
    combination: reader.combination(at("combination")),
    scoring: reader.word(at("scoring"), VOCABULARY.scoring),
    weight: reader.number(at("weight"), PERCENT),
    group: reader.text(at("group")),
    standing: reader.word(at("standing"), VOCABULARY.standing),
    responsible: reader.text(at("responsible")),
    remark: reader.text(at("remark")),
    origin: originOf(at),
  };
}

function requirement(at: At, reader: FieldReader, planDays: PlanDays | undefined): Requirement | undefined {
  const id = rowId(at, reader);
  if (id === undefined) return undefined;
  const unit = reader.text(at("unit"));
  const asked = unitOf(
    unit,
    ["target", "targetTo", "result"].map((column) => at(column).cell),
  );
  const kind = reader.word(at("kind"), VOCABULARY.kind);
  const measure = reader.text(at("measure"));
  return {
    id,
    goal: reader.id(at("goal")),
    wording: reader.text(at("wording")),
    kind,
    comparator: reader.word(at("comparator"), VOCABULARY.comparator),
    target: reader.number(at("target"), asked),
    targetTo: reader.number(at("targetTo"), asked),
    unit,
    deadline: reader.period(at("deadline"), planDays),
    measure: kind.state === "known" && kind.value === "deviation" ? budgetColumn(measure) : measure,
    aggregation: reader.word(at("aggregation"), VOCABULARY.aggregation),
    denominator: reader.text(at("denominator")),
    reference: reader.text(at("reference")),
    result: reader.numberOrYesNo(at("result"), asked, ANSWERED.has(valueOf(kind))),
    measuredOn: reader.date(at("measuredOn")),
    deliveredOn: reader.date(at("deliveredOn")),
    documentation: reader.text(at("documentation")),
    documentedOn: reader.date(at("documentedOn")),
    documentationRequired: reader.yesNo(at("documentationRequired")),
    source: reader.text(at("source")),
    reservation: reader.text(at("reservation")),
    remark: reader.text(at("remark")),
    alternativeTo: reader.id(at("alternativeTo")),
    weight: reader.number(at("weight"), PERCENT),
    grading: reader.word(at("grading"), VOCABULARY.grading),
    subtracted: reader.text(at("subtracted")),
    yearsInMean: reader.number(at("yearsInMean"), NO_UNIT),
    origin: originOf(at),
  };
}

function kpiValue(at: At, reader: FieldReader, planDays: PlanDays | undefined): KpiValue {
  const unit = reader.text(at("unit"));
  return {
    kpi: reader.text(at("kpi")),
    period: reader.partOf(at("period"), planDays),
    value: reader.number(at("value"), unitOf(unit, [at("value").cell])),
    unit,
    measuredOn: reader.date(at("measuredOn")),
    source: reader.text(at("source")),
    aggregation: reader.word(at("aggregation"), VOCABULARY.aggregation),
    origin: originOf(at),
  };
}

function budgetLine(at: At, reader: FieldReader, amountUnit: Unit | null): BudgetLine {
  const amount = (version: string): Field<number> => reader.number(at(version), amountUnit);
  return {
    name: reader.text(at("name")),
    nature: reader.word(at("nature"), VOCABULARY.nature),
    amounts: {
      "appropriation-act": amount("appropriation-act"),
      "base-budget": amount("base-budget"),
      uo1: amount("uo1"),
      uo2: amount("uo2"),
      uo3: amount("uo3"),
      uo4: amount("uo4"),
      realised: amount("realised"),
    },
    leftOut: reader.yesNo(at("leftOut")),
    agreement: reader.text(at("agreement")),
    origin: originOf(at),
  };
}

/** The plan prints these tables with a column per year: every header that is a year is one. */
function deviationRow(at: At, reader: FieldReader): DeviationRow {
  const headers = at.table.snapshot.values[0] ?? [];
  const years = headers.flatMap((header, index) => {
    const name = fold(String(header));
    if (!/^(19|20)\d{2}$/u.test(name)) return [];
    const columns = new Map([[name, index]]);
    const place = placeIn({ ...at.table, columns }, at.row, name);
    return [{ year: Number(name), value: reader.number(place, PERCENT) }];
  });
  return {
    goal: reader.id(at("goal")),
    series: reader.word(at("series"), VOCABULARY.series),
    years,
    origin: originOf(at),
  };
}

function listItem(at: At, reader: FieldReader): ListItem {
  return {
    list: reader.text(at("list")),
    item: reader.text(at("item")),
    value: reader.number(at("value"), NO_UNIT),
    assessed: reader.yesNo(at("assessed")),
    asksAssessment: at.table.columns.has("assessed"),
    origin: originOf(at),
  };
}

function scalePoint(at: At, reader: FieldReader): ScalePoint {
  return {
    requirement: reader.id(at("requirement")),
    from: reader.number(at("from"), null),
    inclusive: reader.yesNo(at("inclusive")),
    to: reader.number(at("to"), null),
    score: reader.number(at("score"), PERCENT),
    origin: originOf(at),
  };
}

function sentReport(at: At, reader: FieldReader, planDays: PlanDays | undefined): SentReport {
  const period = reader.partOf(at("period"), planDays);
  return { period, sentOn: reader.date(at("sentOn")), origin: originOf(at) };
}

function exceptionRow(at: At, reader: FieldReader, places: PlaceTexts): ExceptionRow {
  const place = reader.text(at("place"));
  return {
    code: reader.text(at("code")),
    place: place.state === "known" ? { ...place, value: places.originsOf(place.value) } : place,
    givenFor: reader.text(at("givenFor")),
    reason: reader.text(at("reason")),
    by: reader.text(at("by")),
    date: reader.date(at("date")),
    origin: originOf(at),
  };
}

function explanation(at: At, reader: FieldReader, planDays: PlanDays | undefined): Explanation {
  return {
    period: reader.partOf(at("period"), planDays),
    goal: reader.id(at("goal")),
    forecast: reader.word(at("forecast"), VOCABULARY.forecast),
    explanation: reader.text(at("explanation")),
    action: reader.text(at("action")),
    origin: originOf(at),
  };
}

function answerRow(at: At, reader: FieldReader, planDays: PlanDays | undefined): AnswerRow {
  return {
    period: reader.partOf(at("period"), planDays),
    point: reader.word(at("point"), VOCABULARY.point),
    givenFor: reader.text(at("givenFor")),
    reason: reader.text(at("reason")),
    by: reader.text(at("by")),
    date: reader.date(at("date")),
    origin: originOf(at),
  };
}

function originOf(at: At): GoalRow["origin"] {
  return { table: at.table.contract.key, row: at.row, column: null };
}

/** Kinds whose result is a yes or a no. */
const ANSWERED: ReadonlySet<RequirementKind | undefined> = new Set(["delivery", "statement"]);

/** The unit a row's numbers are in. Where its unit cannot be read, a unit beside a number cannot be compared with it. */
function unitOf(unit: Field<string>, cells: readonly Cell[]): Unit | null {
  return unit.state === "unreadable" ? null : unitAsked(valueOf(unit), cells);
}
