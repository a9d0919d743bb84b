// DTU's development contract, reported for 2016: a goal that was withdrawn, against the annual report's own overview.
import { DROPPED_DTU_2016 } from "../../scripts/samples/dropped-dtu-2016";
import type { Evaluation } from "../../src/evaluation";
import { evaluateBuilt, evaluateContent, goalOf, goalsWritten, withCells, written } from "./assessed";

const AFTER_THE_YEAR = "2017-01-31";
const WITHDRAWN = "5 (2015)";

describe("the overview of the annual report 2016, from the workbook file", () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluateBuilt(DROPPED_DTU_2016, AFTER_THE_YEAR);
  });

  test("every goal has as many points fulfilled as the overview counts", () => {
    expect(goalsWritten(evaluation)).toEqual({
      "1": "fulfilled: 3 of 3",
      "2": "fulfilled: 1 of 1",
      // 4 points, 2 fulfilled.
      "3": "not-fulfilled: 2 of 4",
      "4": "fulfilled: 2 of 2",
      // Withdrawn: shown, without a verdict, out of the count.
      [WITHDRAWN]: "undetermined: 0 of 0",
      // 22 enterprises against 15.
      "5": "fulfilled: 1 of 1",
      // 3.114 against 2.700; the citation impact; 426 against 412 mio. kr.
      "6": "fulfilled: 3 of 3",
      "7": "fulfilled: 3 of 3",
      "8": "fulfilled: 2 of 2",
    });
  });

  test("the score is the overview's total: 17 of 19 points", () => {
    // 3 + 1 + 2 + 2 + 1 + 3 + 3 + 2 = 17; 21 points with the withdrawn goal's 2, 19 without.
    expect(written(evaluation.score)).toBe("17");
    expect(evaluation.score.total.toFraction()).toBe("19");
    expect(written(evaluation.score.percent)).toBe("1700/19");
    expect(evaluation.score.deciding).toEqual([]);
  });

  test("the minister's goals have 11 points and the university's 8, as the report says", () => {
    expect(
      evaluation.score.groups.map(({ group, total, ...range }) => [
        group,
        written(range),
        total.toFraction(),
      ]),
    ).toEqual([
      ["Udpeget af ministeren", "9", "11"],
      ["Udpeget af universitetet", "8", "8"],
    ]);
  });

  test("the withdrawn goal is shown as withdrawn, with both its points", () => {
    const { reason, standing, requirements } = goalOf(evaluation, WITHDRAWN);
    expect(reason).toEqual({ kind: "withdrawn", standing: "withdrawn" });
    expect(standing).toBe("withdrawn");
    expect(requirements).toHaveLength(2);
  });

  test("two of four points is partly fulfilled, for information", () => {
    expect(goalOf(evaluation, "3").partly).toBe(true);
  });
});

describe("the same contract under another rule", () => {
  test("were a withdrawn goal to count 0, it would be 17 of 21", () => {
    const { settings } = DROPPED_DTU_2016;
    const plan = { ...DROPPED_DTU_2016, settings: { ...settings, withdrawnGoals: "tæller 0" } };
    const { score, goals } = evaluateContent(plan, AFTER_THE_YEAR);
    expect([written(score), score.total.toFraction(), written(score.percent)]).toEqual([
      "17",
      "21",
      "1700/21",
    ]);
    expect(goals.find(({ goal }) => goal.id === WITHDRAWN)?.weight.toFraction()).toBe("2");
  });

  test("not relevant leaves the count as withdrawn does", () => {
    const plan = withCells(DROPPED_DTU_2016, "goals", WITHDRAWN, { standing: "ikke relevant" });
    const { score, goals } = evaluateContent(plan, AFTER_THE_YEAR);
    expect([written(score), score.total.toFraction()]).toEqual(["17", "19"]);
    expect(goals.find(({ goal }) => goal.id === WITHDRAWN)?.standing).toBe("not-applicable");
  });

  test("were it still active, its two unreported points would leave 17 … 19 of 21", () => {
    const plan = withCells(DROPPED_DTU_2016, "goals", WITHDRAWN, { standing: "aktivt" });
    const { score } = evaluateContent(plan, AFTER_THE_YEAR);
    expect([written(score), score.total.toFraction()]).toEqual(["17 … 19", "21"]);
  });

  test("with equal weights the eight goals in the count weigh 100/8 each", () => {
    const { settings } = DROPPED_DTU_2016;
    const plan = { ...DROPPED_DTU_2016, settings: { ...settings, weighting: "ens" } };
    const { score, goals } = evaluateContent(plan, AFTER_THE_YEAR);
    // 7 · 12,5 + 12,5 / 2 = 93,75.
    expect(goals[0]?.weight.toFraction()).toBe("25/2");
    expect([written(score), score.total.toFraction()]).toEqual(["375/4", "100"]);
  });

  test("scored all or nothing, goal 3 gives nothing and the score is 15 of 19", () => {
    const plan = withCells(DROPPED_DTU_2016, "goals", "3", { scoring: "binær" });
    expect(written(evaluateContent(plan, AFTER_THE_YEAR).score)).toBe("15");
  });
});

test.each([
  [14, "not-fulfilled: 0"],
  [15, "fulfilled: 1"],
  [16, "fulfilled: 1"],
])("%d enterprises against the target of 15", (result, expected) => {
  const plan = withCells(DROPPED_DTU_2016, "requirements", "5-11", { result });
  const { status, score } = goalOf(evaluateContent(plan, AFTER_THE_YEAR), "5");
  expect(`${status}: ${written(score)}`).toBe(expected);
});
