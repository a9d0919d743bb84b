// UCRS's result contract 2018/2019: step scales, a linear scale and two pools, computed by hand from the contract's words.
import { SCALES_UCRS_2019 } from "../../scripts/samples/scales-ucrs-2019";
import type { Evaluation } from "../../src/evaluation";
import { evaluateBuilt, evaluateContent, goalOf, goalsWritten, withCells, written } from "./assessed";

const AFTER_THE_YEAR = "2019-08-15";

describe("the contract with its example results, from the workbook file", () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluateBuilt(SCALES_UCRS_2019, AFTER_THE_YEAR);
  });

  test("every goal earns what its scale says", () => {
    expect(goalsWritten(evaluation)).toEqual({
      // "100% - min. 3 grupper, 50% - 2 grupper, 25% - 1 gruppe": 2 groups, 50 % of 20.
      B1: "not-fulfilled: 10 of 20",
      // "top 5 = 100%, top 10 = 50%, top 15 = 25%": number 12, 25 % of 10.
      B2: "not-fulfilled: 5/2 of 10",
      // Three statements, all yes.
      B3: "fulfilled: 20 of 20",
      // "1-8 = 100%": number 8, the last that gives all.
      B4: "fulfilled: 20 of 20",
      // The centre is not reported: open.
      B5: "undetermined: 0 … 20 of 20",
      // 1,9 mio. kr. both years is not more than last year.
      B6: "not-fulfilled: 0 of 10",
      // "100% hvis 22 eller under": 22, the last that gives all.
      E1: "fulfilled: 25 of 25",
      // "reguleres forholdsmæssigt, hvis frafald ligger mellem 20 og 25%": (25 − 21,5) / 5 = 7/10 of 50.
      E2: "not-fulfilled: 35 of 50",
      // "på landsgennemsnittet eller over": 33,9 against 33,9.
      E3: "fulfilled: 25 of 25",
    });
  });

  test("the two frames are summed apart, each of 100", () => {
    const groups = evaluation.score.groups.map(({ group, total, percent, ...range }) => [
      group,
      written(range),
      total.toFraction(),
      written(percent),
    ]);
    // 10 + 2,5 + 20 + 20 + (0 … 20) + 0 = 52,5 … 72,5; 25 + 35 + 25 = 85.
    expect(groups).toEqual([
      ["Basisramme", "105/2 … 145/2", "100", "105/2 … 145/2"],
      ["Ekstraramme", "85", "100", "85"],
    ]);
  });

  test("the whole is the sum of the frames", () => {
    // 52,5 + 85 = 137,5 and 72,5 + 85 = 157,5, of 200.
    expect(written(evaluation.score)).toBe("275/2 … 315/2");
    expect(evaluation.score.total.toFraction()).toBe("200");
    expect(evaluation.score.weightSum.toFraction()).toBe("200");
    expect(written(evaluation.score.percent)).toBe("275/4 … 315/4");
  });

  test("only the goal that is not reported can move the score", () => {
    expect(evaluation.score.deciding.map(({ goal, swing }) => [goal, swing.toFraction()])).toEqual([
      ["B5", "20"],
    ]);
  });
});

/** A goal's score when one requirement's result is another. */
function scoreWith(goal: string, requirement: string, result: number): string {
  const plan = withCells(SCALES_UCRS_2019, "requirements", requirement, { result });
  const { status, score } = goalOf(evaluateContent(plan, AFTER_THE_YEAR), goal);
  return `${status}: ${written(score)}`;
}

describe("below, at and above every step", () => {
  test.each([
    [0, "not-fulfilled: 0"],
    [1, "not-fulfilled: 5"],
    [2, "not-fulfilled: 10"],
    [3, "fulfilled: 20"],
    [4, "fulfilled: 20"],
  ])("%d groups: at least 3 give all of 20, 2 half, 1 a quarter", (result, expected) => {
    expect(scoreWith("B1", "B1-1", result)).toBe(expected);
  });

  test.each([
    [1, "fulfilled: 10"],
    [5, "fulfilled: 10"],
    [6, "not-fulfilled: 5"],
    [10, "not-fulfilled: 5"],
    [11, "not-fulfilled: 5/2"],
    [15, "not-fulfilled: 5/2"],
    [16, "not-fulfilled: 0"],
  ])("number %d: top 5 gives all of 10, top 10 half, top 15 a quarter", (result, expected) => {
    expect(scoreWith("B2", "B2-1", result)).toBe(expected);
  });

  test.each([
    [8, "fulfilled: 20"],
    [9, "not-fulfilled: 10"],
    [12, "not-fulfilled: 10"],
    [13, "not-fulfilled: 0"],
  ])("number %d: 1-8 gives all of 20, 9-12 half, above 12 nothing", (result, expected) => {
    expect(scoreWith("B4", "B4-1", result)).toBe(expected);
  });
});

describe("the linear scale", () => {
  test.each([
    [0, "fulfilled: 50"],
    [19.99, "fulfilled: 50"],
    [20, "fulfilled: 50"],
    // (25 − 20,01) / 5 · 50 = 4,99 · 10 = 49,9.
    [20.01, "not-fulfilled: 499/10"],
    [22.5, "not-fulfilled: 25"],
    // (25 − 24,99) / 5 · 50 = 0,1.
    [24.99, "not-fulfilled: 1/10"],
    [25, "not-fulfilled: 0"],
    [25.01, "not-fulfilled: 0"],
  ])(
    "a dropout of %d pct.: all of 50 below 20, nothing above 25, in proportion between",
    (result, expected) => {
      expect(scoreWith("E2", "E2-1", result)).toBe(expected);
    },
  );

  test.each([
    [22, "fulfilled: 25"],
    // (32 − 23) / 10 · 25 = 22,5.
    [23, "not-fulfilled: 45/2"],
    [32, "not-fulfilled: 0"],
    [33, "not-fulfilled: 0"],
  ])("%d agreements ended: all of 25 up to 22, nothing from 32", (result, expected) => {
    expect(scoreWith("E1", "E1-1", result)).toBe(expected);
  });
});

test.each([
  [33.89, "not-fulfilled: 0"],
  [33.9, "fulfilled: 25"],
  [33.91, "fulfilled: 25"],
])("a share of %d pct. against the average of 33,9 is all or nothing", (result, expected) => {
  expect(scoreWith("E3", "E3-1", result)).toBe(expected);
});

test("before the school year has ended nothing graded is final", () => {
  const { status, score } = goalOf(evaluateContent(SCALES_UCRS_2019, "2019-07-30"), "E2");
  expect([status, written(score)]).toEqual(["undetermined", "0 … 50"]);
});
