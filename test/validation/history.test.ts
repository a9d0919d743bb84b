// Kept reports seen from now: which stand, which one is held against, and which inputs are not as they were.
import type { KeptReport } from "../../src/plan";
import { changedInputs, lastReport, reportBefore, standingReports } from "../../src/validation";
import { reportsToHold } from "../../src/validation/history";
import { known, missing } from "../support/plan";
import { keptOf } from "./remembered";
import { budgetLine, type Draft, goal, planWith, requirement } from "./support";

const PLAN = planWith();
const report = (
  number: number,
  period: string,
  asOf: string,
  replacedBy: number | null = null,
): KeptReport => ({
  ...keptOf(PLAN, { period, asOf }, number),
  replacedBy,
});
const withKept = (...kept: KeptReport[]) => ({ ...PLAN, kept });
const numbers = (reports: readonly KeptReport[]) => reports.map(({ number }) => number);

const YEAR = withKept(
  report(7, "2024", "2024-12-31"),
  report(6, "2024 Q4", "2024-12-31"),
  report(5, "2024 Q2", "2024-06-30"),
  report(4, "2024 Q3", "2024-09-30"),
  report(3, "2024 Q2", "2024-06-30", 5),
  report(1, "2024 Q1", "2024-03-31"),
);

test("reports stand by day, of one day as they were kept; what was replaced does not", () => {
  expect(numbers(standingReports(YEAR))).toEqual([1, 5, 4, 6, 7]);
});

test.each([
  ["2024-03-30", undefined],
  ["2024-03-31", 1],
  ["2024-06-29", 1],
  ["2024-06-30", 5],
  ["2025-01-20", 7],
])("the last report as of %s is no. %s", (asOf, number) => {
  expect(lastReport(YEAR, asOf)?.number).toBe(number);
});

test.each([
  ["2024-03-31", [1]],
  ["2024-06-30", [5, 1]],
  ["2024-08-01", [5]],
  ["2024-12-31", [7, 6, 4]],
])("as of %s the reports %s are held against, the latest first", (asOf, expected) => {
  expect(numbers(reportsToHold(YEAR, asOf))).toEqual(expected);
});

test.each([
  ["2024-03-31", null, undefined],
  ["2024-06-30", null, 1],
  ["2024-06-30", "2024 Q2", 1],
  ["2024-12-31", null, 4],
  ["2024-12-31", "2024 Q4", 4],
  ["2024-12-31", "2024", 6],
  ["2024-09-30", "2024", 4],
])("a report as of %s for %s is compared with no. %s", (asOf, period, number) => {
  expect(reportBefore(YEAR, asOf, period)?.number).toBe(number);
});

test("a name that only holds a year is no year: the fourth quarter's report is not compared with itself", () => {
  expect(reportBefore(YEAR, "2024-12-31", "20245")?.number).toBe(4);
  expect(reportBefore(YEAR, "2024-12-31", "i 2024")?.number).toBe(4);
});

/** What is told as changed, when the second plan is held against a report of the first. */
function changes(before: (draft: Draft) => void, after: (draft: Draft) => void) {
  const kept = keptOf(planWith(before), { period: "2024", asOf: "2024-12-31" });
  return changedInputs(
    planWith((draft) => {
      before(draft);
      after(draft);
    }),
    kept,
  ).map(({ table, id, column, before: was, after: is, origin }) => ({
    cell: [table, id, column].join("/"),
    was,
    is,
    at: [origin.table, origin.row, origin.column].join("/"),
  }));
}

const NOTHING = () => undefined;

test("nothing has changed in a plan that is as it was, though it is read anew and its rows are moved", () => {
  expect(changes(NOTHING, NOTHING)).toEqual([]);
  expect(changes(NOTHING, (draft) => draft.kpis.reverse())).toEqual([]);
});

test("a number is told as a number, a text as it shows, a cell that was empty and one that is", () => {
  expect(
    changes(NOTHING, (draft) => {
      requirement(draft, "1.ii").result = 5;
      goal(draft, "1").title = known("Driften", undefined, " Driften ");
      goal(draft, "2").remark = "Ny";
      requirement(draft, "6.i").source = missing();
      draft.settings.title = missing();
    }),
  ).toEqual([
    { cell: "plan//title", was: "Resultatplan 2024", is: null, at: "plan/3/title" },
    { cell: "goals/1/title", was: "Drift", is: "Driften", at: "goals/1/title" },
    { cell: "requirements/1.ii/result", was: 4, is: 5, at: "requirements/2/result" },
    { cell: "requirements/6.i/source", was: "Driftsovervågning", is: null, at: "requirements/10/source" },
    { cell: "goals/2/remark", was: null, is: "Ny", at: "goals/2/remark" },
  ]);
});

test("a row that is gone is told where it was remembered, a new one where it stands", () => {
  const told = changes(NOTHING, (draft) => {
    draft.lists.pop();
    draft.lists.push({ list: "Deltemaer", item: "Ledelse", value: 2 });
  });
  expect(told.map(({ cell, at }) => `${cell} ${at.replace(/\d+/u, "n")}`)).toEqual([
    "lists/Deltemaer · Kompetencer/list history-inputs/n/value",
    "lists/Deltemaer · Kompetencer/item history-inputs/n/value",
    "lists/Deltemaer · Kompetencer/value history-inputs/n/value",
    "lists/Deltemaer · Kompetencer/assessed history-inputs/n/value",
    "lists/Deltemaer · Ledelse/list lists/n/list",
    "lists/Deltemaer · Ledelse/item lists/n/item",
    "lists/Deltemaer · Ledelse/value lists/n/value",
  ]);
});

test("a cell of nothing but spaces was not remembered, and is not new", () => {
  expect(
    changes(NOTHING, (draft) => {
      goal(draft, "2").remark = known(" ");
      budgetLine(draft, "Løn").agreement = known("");
    }),
  ).toEqual([]);
});
