// Niels Steensens Gymnasium 2016: points in twelfths, against the outcomes the school published.
import { POINTS_NSG_2016 } from "../../scripts/samples/points-nsg-2016";
import type { Evaluation } from "../../src/evaluation";
import { evaluateBuilt, evaluateContent, goalOf, goalsWritten, withCells, written } from "./assessed";

const AFTER_THE_YEAR = "2017-01-31";

describe("the published outcomes, from the workbook file", () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluateBuilt(POINTS_NSG_2016, AFTER_THE_YEAR);
  });

  test("every goal has the twelfths the school gave it", () => {
    expect(goalsWritten(evaluation)).toEqual({
      // "Målopfyldelse 0/12."
      "B1.1": "not-fulfilled: 0 of 1",
      // 7,5 against 7,4. "Målopfyldelse 2/12."
      "B2.1": "fulfilled: 2 of 2",
      // "Gymnasium (2/12) Målopfyldelse 2/12. Grundskole og G10 (2/12) Målopfyldelse 0/12."
      "B2.3": "not-fulfilled: 2 of 4",
      // "Gymnasium (1/12) Målopfyldelse 1/12. Grundskolen og G10 (1/12) Målopfyldelse 1/12."
      "E2.1": "fulfilled: 2 of 2",
      // Not in the stored copy: open.
      "E2.2": "undetermined: 0 … 1 of 1",
      "E-rest": "undetermined: 0 … 2 of 2",
    });
  });

  test("basisramme is 7 twelfths and ekstraramme 5, as the contract divides them", () => {
    // 0 + 2 + 2 = 4 of 7; 2 + (0 … 1) + (0 … 2) = 2 … 5 of 5.
    expect(
      evaluation.score.groups.map(({ group, total, percent, ...range }) => [
        group,
        written(range),
        total.toFraction(),
        written(percent),
      ]),
    ).toEqual([
      ["Basisramme", "4", "7", "400/7"],
      ["Ekstraramme", "2 … 5", "5", "40 … 100"],
    ]);
  });

  test("6 of 12 points are certain and 9 possible", () => {
    expect(written(evaluation.score)).toBe("6 … 9");
    expect(evaluation.score.total.toFraction()).toBe("12");
    expect(written(evaluation.score.percent)).toBe("50 … 75");
  });

  test("the two open points decide, the heavier first", () => {
    expect(evaluation.score.deciding.map(({ goal, swing }) => [goal, swing.toFraction()])).toEqual([
      ["E-rest", "2"],
      ["E2.2", "1"],
    ]);
  });

  test("a goal half reached is said to be partly fulfilled", () => {
    expect(goalOf(evaluation, "B2.3").partly).toBe(true);
  });
});

/** "Ved mindre opfyldelse beregnes resultatet pro rata": 2 points for the gymnasium, 0 for the rest. */
test.each([
  [-1, "not-fulfilled: 0"],
  [0, "not-fulfilled: 0"],
  [1, "not-fulfilled: 1/5"],
  [5, "not-fulfilled: 1"],
  [9.99, "not-fulfilled: 999/500"],
  [10, "not-fulfilled: 2"],
  [10.01, "not-fulfilled: 2"],
])("growth of %d pct. in the gymnasium alone", (result, expected) => {
  const plan = withCells(POINTS_NSG_2016, "requirements", "B2.3-1", { result });
  const { status, score } = goalOf(evaluateContent(plan, AFTER_THE_YEAR), "B2.3");
  expect(`${status}: ${written(score)}`).toBe(expected);
});

test("growth of 10 pct. in both gives all four points", () => {
  const plan = withCells(POINTS_NSG_2016, "requirements", "B2.3-2", { result: 10 });
  const { status, score } = goalOf(evaluateContent(plan, AFTER_THE_YEAR), "B2.3");
  expect([status, written(score)]).toEqual(["fulfilled", "4"]);
});

test.each([
  [7.39, "not-fulfilled: 0"],
  [7.4, "fulfilled: 2"],
  [7.41, "fulfilled: 2"],
])("an average of %d against the country's 7,4", (result, expected) => {
  const plan = withCells(POINTS_NSG_2016, "requirements", "B2.1-1", { result });
  const { status, score } = goalOf(evaluateContent(plan, AFTER_THE_YEAR), "B2.1");
  expect(`${status}: ${written(score)}`).toBe(expected);
});

test("the order of the goals does not change the points", () => {
  const reversed = {
    ...POINTS_NSG_2016,
    rows: { ...POINTS_NSG_2016.rows, goals: [...(POINTS_NSG_2016.rows.goals ?? [])].reverse() },
  };
  expect(written(evaluateContent(reversed, AFTER_THE_YEAR).score)).toBe("6 … 9");
});
