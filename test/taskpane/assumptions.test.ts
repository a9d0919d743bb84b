// Assuming outcomes: what the pane's choices come to when the plan is judged with them. On the samples, which hold every kind of goal.
import fc from "fast-check";
import { DROPPED_DTU_2016 } from "../../scripts/samples/dropped-dtu-2016";
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { POINTS_NSG_2016 } from "../../scripts/samples/points-nsg-2016";
import { SCALES_UCRS_2019 } from "../../scripts/samples/scales-ucrs-2019";
import { YEAR } from "../../scripts/samples/year";
import { assess, reportIf } from "../../src/recalculation";
import {
  assumedOf,
  assumedOfRequirement,
  assumeGoal,
  assumeRequirement,
  countAssumed,
  NOTHING_ASSUMED,
  outcomesOf,
} from "../../src/taskpane/assumptions";
import type { Assumed } from "../../src/taskpane/assumptions";
import { makeReport } from "../../src/workbook/make-report";
import { snapshotOf } from "../support/content";

const SAMPLES = {
  "2024, the year": assess(snapshotOf(YEAR), { today: "2025-01-20" }),
  "2024, mid-year": assess(snapshotOf(MID_YEAR), { today: "2024-07-10" }),
  "with goals that were dropped": assess(snapshotOf(DROPPED_DTU_2016), { today: "2017-01-20" }),
  "with points": assess(snapshotOf(POINTS_NSG_2016), { today: "2017-01-20" }),
  "with scales": assess(snapshotOf(SCALES_UCRS_2019), { today: "2020-01-20" }),
};

describe.each(Object.entries(SAMPLES))("in the sample %s", (_name, outcome) => {
  const report = makeReport(outcome, "da");

  it("nothing assumed is the calculated result", () => {
    const { goals, score } = reportIf(outcome, NOTHING_ASSUMED, "da");
    expect(goals).toEqual(report.goals);
    expect(score).toEqual({ ...report.score, provisional: false });
  });

  it("a goal assumed to turn out so turns out so, and no other goal changes", () => {
    for (const [index, goal] of report.goals.entries())
      for (const outcomeOf of outcomesOf(goal)) {
        const assumed = assumeGoal(NOTHING_ASSUMED, goal, outcomeOf);
        const then = reportIf(outcome, assumed, "da").goals;
        expect(then[index]?.status).toBe(outcomeOf);
        expect(assumedOf(assumed, goal)).toBe(outcomeOf);
        expect(then.filter((_, other) => other !== index)).toEqual(
          report.goals.filter((_, other) => other !== index),
        );
      }
  });

  it("taking every assumption back is the calculated result, however they were made", () => {
    const choice = fc.record({
      goal: fc.nat(report.goals.length - 1),
      requirement: fc.option(fc.nat(20)),
      outcome: fc.constantFrom<Assumed>("calculated", "fulfilled", "not-fulfilled"),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), (choices) => {
        let assumptions = NOTHING_ASSUMED;
        for (const { goal: index, requirement, outcome: how } of choices) {
          const goal = report.goals[index];
          const one = requirement === null ? undefined : goal?.requirements[requirement];
          if (one !== undefined) {
            assumptions = assumeRequirement(assumptions, one.id, how);
            expect(assumedOfRequirement(assumptions, one)).toBe(how);
          } else if (goal !== undefined) assumptions = assumeGoal(assumptions, goal, how);
        }
        expect(countAssumed(assumptions, report.requirements)).toBeGreaterThanOrEqual(assumptions.size);
        for (const goal of report.goals) assumptions = assumeGoal(assumptions, goal, "calculated");
        expect(assumptions.size).toBe(0);
      }),
    );
  });
});

describe("a goal with some of its requirements assumed", () => {
  const report = makeReport(SAMPLES["2024, the year"], "da");
  const goal = (id: string) => {
    const found = report.goals.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No goal ${id}`);
    return found;
  };

  it("is none of the choices when they are not the ones that turn it", () => {
    const [first, second] = goal("1.1").requirements.map(({ id }) => id);
    const both = assumeRequirement(
      assumeRequirement(NOTHING_ASSUMED, first ?? "", "not-fulfilled"),
      second ?? "",
      "not-fulfilled",
    );
    expect(assumedOf(both, goal("1.1"))).toBeUndefined();
    expect(assumedOf(both, goal("1.2"))).toBe("calculated");
  });

  it("offers only what it is not: the fulfilled goal 1.1 to fail, the failed goal 1.2 to be fulfilled", () => {
    expect(outcomesOf(goal("1.1"))).toEqual(["not-fulfilled"]);
    expect(outcomesOf(goal("1.2"))).toEqual(["fulfilled"]);
  });

  it("counts a requirement that has gone no longer", () => {
    const assumptions = assumeRequirement(NOTHING_ASSUMED, "udgået-krav", "fulfilled");
    expect(countAssumed(assumptions, report.requirements)).toBe(0);
  });
});
