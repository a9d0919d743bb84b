// The short texts of a report: when something was, what a goal weighs, what a total is of.
import Fraction from "fraction.js";
import { whenText } from "../../src/wording/format";
import { goalScoreText, totalText, weightText } from "../../src/wording/report";

describe("when", () => {
  test.each([
    ["2023", "i 2023", "in 2023"],
    ["juni 2024", "i juni 2024", "in juni 2024"],
    ["2. kvartal 2024", "i 2. kvartal 2024", "in 2. kvartal 2024"],
    ["1. halvår 2024", "i 1. halvår 2024", "in 1. halvår 2024"],
    ["Q2 2024", "i Q2 2024", "in Q2 2024"],
    ["31. juli 2018", "den 31. juli 2018", "on 31. juli 2018"],
    ["1 May 2024", "den 1 May 2024", "on 1 May 2024"],
    ["31-12-2023", "den 31-12-2023", "on 31-12-2023"],
    ["31.12.2023", "den 31.12.2023", "on 31.12.2023"],
    ["2023-12-31", "den 2023-12-31", "on 2023-12-31"],
    ["ultimo 2023", "ultimo 2023", "ultimo 2023"],
    ["Ved udgangen af 2023", "Ved udgangen af 2023", "Ved udgangen af 2023"],
  ])("%s", (period, danish, english) => {
    expect([whenText(period, "da"), whenText(period, "en")]).toEqual([danish, english]);
  });
});

const of = (certain: number, possible: number, total: number) => ({
  certain: new Fraction(certain),
  possible: new Fraction(possible),
  total: new Fraction(total),
});

describe("totals", () => {
  test.each([
    [of(75, 75, 100), "75,0 pct.", "75.0 per cent"],
    [
      of(75, 83.25, 100),
      "75,0 pct. sikkert, 83,3 pct. muligt",
      "75.0 per cent certain, 83.3 per cent possible",
    ],
    [
      of(70, 90, 120),
      "70 point sikkert, 90 point muligt af 120",
      "70 points certain, 90 points possible of 120",
    ],
    [of(0, 0, 100), "0,0 pct.", "0.0 per cent"],
    [of(0, 0, 0), "ingen mål tæller med", "no goals count"],
  ])("%#", (total, danish, english) => {
    expect([totalText(total, "da"), totalText(total, "en")]).toEqual([danish, english]);
  });
});

describe("goals", () => {
  const twelfth = new Fraction(100, 12);
  const hundred = new Fraction(100);

  test("what a goal has, of what it weighs", () => {
    const goal = { certain: new Fraction(0), possible: twelfth, weight: twelfth };
    expect(goalScoreText(goal, hundred, "da")).toBe("0,0–8,3 af 8,3 pct.");
    expect(goalScoreText({ ...goal, certain: twelfth }, hundred, "en")).toBe("8.3 of 8.3 per cent");
  });

  test("what it weighs, alone", () => {
    expect([weightText(twelfth, hundred, "da"), weightText(twelfth, hundred, "en")]).toEqual([
      "8,3 pct.",
      "8.3 per cent",
    ]);
    expect(weightText(new Fraction(10), new Fraction(120), "da")).toBe("10 point");
    expect([weightText(null, hundred, "da"), weightText(null, hundred, "en")]).toEqual([
      "ikke oplyst",
      "not given",
    ]);
  });
});
