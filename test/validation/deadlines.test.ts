// What is due next: at, before and after each day, and only what is still open.
import fc from "fast-check";
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { evaluate } from "../../src/evaluation";
import { addDays, type IsoDate, type Plan } from "../../src/plan";
import { nextDeadlines } from "../../src/validation";
import { readPlan } from "../../src/workbook/facts";
import { snapshotOf } from "../support/content";
import { aGoal, aPlan, aReport, aRequirement, day, quarter, someSettings } from "../support/plan";

const dueOn = (plan: Plan, asOf: IsoDate) => nextDeadlines(plan, evaluate(plan, asOf));
const reportsDue = (plan: Plan, asOf: IsoDate) =>
  dueOn(plan, asOf).flatMap((each) =>
    each.kind === "report" ? [[each.quarter, each.date, each.daysLeft]] : [],
  );

describe("reports on the quarters", () => {
  const plan = aPlan({ settings: someSettings({ year: 2024, reportingDays: 14 }) });

  it("are due 14 calendar days after the quarter's end: 14 April, July, October, and January the year after", () => {
    expect(reportsDue(plan, "2024-01-01").map(([, date]) => date)).toEqual([
      "2024-04-14",
      "2024-07-14",
      "2024-10-14",
      "2025-01-14",
    ]);
  });

  it.each([
    ["2024-04-13", 1, 1],
    ["2024-04-14", 1, 0],
    ["2024-04-15", 2, 90],
  ])("on %s the next is for quarter %d, with %d days left", (asOf, number, daysLeft) => {
    expect(reportsDue(plan, asOf)[0]).toEqual([number, expect.any(String), daysLeft]);
  });

  it("are due no longer once sent; one dated after the day judged as of was not sent yet", () => {
    const sent = { ...plan, reports: [aReport({ period: quarter(2024, 1), sentOn: "2024-04-10" })] };
    expect(reportsDue(sent, "2024-04-09")[0]?.[0]).toBe(1);
    expect(reportsDue(sent, "2024-04-10")[0]?.[0]).toBe(2);
  });

  it("stand at the report's own cell, or where the first one would", () => {
    const rows = { ...plan, reports: [aReport({ period: quarter(2024, 2) }, 3)] };
    expect(dueOn(rows, "2024-01-01").map(({ origin }) => origin)).toEqual([
      { table: "reports", row: 0, column: "sentOn" },
      { table: "reports", row: 3, column: "sentOn" },
      { table: "reports", row: 0, column: "sentOn" },
      { table: "reports", row: 0, column: "sentOn" },
    ]);
  });

  it("follow the plan's own number of days, and are none in a plan that asks for none", () => {
    const settings = someSettings({ year: 2024, reportingDays: 30 });
    expect(reportsDue(aPlan({ settings }), "2024-01-01")[0]?.[1]).toBe("2024-04-30");
    expect(reportsDue(aPlan({ settings: someSettings({ year: 2024 }) }), "2024-01-01")).toEqual([]);
  });
});

describe("deadlines of requirements", () => {
  const plan = aPlan({
    settings: someSettings({ year: 2024 }),
    goals: [
      aGoal({ id: "1" }, 1),
      aGoal({ id: "2", standing: "withdrawn" }, 2),
      aGoal({ id: "1.a", parent: "1" }, 3),
      aGoal({ id: "1.b", parent: "1", standing: "withdrawn" }, 4),
    ],
    requirements: [
      aRequirement({ id: "a", goal: "1", kind: "delivery", deadline: day("2024-06-30") }, 1),
      aRequirement({ id: "b", goal: "1", kind: "delivery", deadline: day("2024-06-30") }, 2),
      aRequirement(
        { id: "c", goal: "1", kind: "delivery", deadline: day("2024-06-30"), deliveredOn: "2024-03-01" },
        3,
      ),
      aRequirement({ id: "d", goal: "1", kind: "delivery" }, 4),
      aRequirement({ id: "e", goal: "2", kind: "delivery", deadline: day("2024-05-01") }, 5),
      aRequirement({ id: "f", goal: "1.b", kind: "delivery", deadline: day("2024-05-01") }, 6),
      aRequirement({ id: "g", goal: "1.a", kind: "delivery", deadline: day("2024-08-01") }, 7),
    ],
  });

  it("stand together by day; what is delivered and what is withdrawn is not among them", () => {
    expect(dueOn(plan, "2024-06-01").map((each) => ({ ...each, origin: each.origin.row }))).toEqual([
      { kind: "requirements", ids: ["a", "b"], date: "2024-06-30", daysLeft: 29, origin: 1 },
      { kind: "requirements", ids: ["g"], date: "2024-08-01", daysLeft: 61, origin: 7 },
      { kind: "requirements", ids: ["d"], date: "2024-12-31", daysLeft: 213, origin: 4 },
    ]);
  });

  it.each([
    ["2024-06-29", ["2024-06-30", "2024-08-01", "2024-12-31"]],
    ["2024-06-30", ["2024-06-30", "2024-08-01", "2024-12-31"]],
    ["2024-07-01", ["2024-08-01", "2024-12-31"]],
  ])("on %s are %j", (asOf, dates) => {
    expect(dueOn(plan, asOf).map(({ date }) => date)).toEqual(dates);
  });
});

test("on any day of the sample's year they come in order, none before the day, with the days counted right", () => {
  const { plan } = readPlan(snapshotOf(MID_YEAR));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      const asOf = addDays("2024-01-01", days);
      const found = dueOn(plan, asOf);
      for (const [index, { date, daysLeft }] of found.entries()) {
        expect(addDays(asOf, daysLeft)).toBe(date);
        expect(daysLeft).toBeGreaterThanOrEqual(0);
        expect(date >= (found[index - 1]?.date ?? "")).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
