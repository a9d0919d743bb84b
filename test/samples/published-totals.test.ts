// Totals that public institutions computed and published themselves, set against the evaluation: does it get what they got?
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { evaluateContent, written } from "./assessed";

interface Reached {
  readonly id: string;
  readonly group: string;
  readonly weight?: number;
  /** Per cent of the goal reached. */
  readonly reached: number;
}

/** A plan of goals reached so many per cent each, in pools; equal weights where none are given. */
function reached(year: number, goals: readonly Reached[]): PlanContent {
  const isGiven = goals.some(({ weight }) => weight !== undefined);
  return {
    settings: { year, weighting: isGiven ? "angivet" : "ens" },
    years: [year],
    rows: {
      goals: goals.map(({ id, group, weight }) => ({
        id,
        group,
        weight: weight ?? null,
        combination: "alle",
        scoring: "andel",
      })),
      requirements: goals.map((goal) => ({
        id: `${goal.id}-1`,
        goal: goal.id,
        kind: "Værdi",
        comparator: "mindst",
        unit: "pct.",
        deadline: String(year),
        grading: "lineær",
        result: goal.reached,
      })),
      scales: goals.flatMap(({ id }): ContentRow[] => [
        { requirement: `${id}-1`, from: 0, score: 0 },
        { requirement: `${id}-1`, from: 100, score: 100 },
      ]),
    },
  };
}

const pool = (name: string, grades: readonly number[]): Reached[] =>
  grades.map((grade, index) => ({ id: `${name} ${index + 1}`, group: name, reached: grade }));

describe("UCRS (ucrs.dk, Resultatkontrakt)", () => {
  // 2015/2016: "4 ud af 5 punkter er fuldt opfyldte, mens et punkt er halvt opfyldt. Idet de vægtes ligeligt er samlet
  // målopfyldelse for basisrammen på 90%." "1 ud af 2 punkter er fuldt opfyldte, mens et punkt er 80% opfyldt. I det de
  // vægtes ligeligt er samlet målopfyldelse for ekstrarammen 90%." "De uopfyldte mål hidrører fra pkt. 4 i basisrammen og
  // pkt. 2 i ekstrarammen."
  test("2015/2016: basisramme 90 pct. and ekstraramme 90 pct., as the school found", () => {
    const plan = reached(2016, [
      ...pool("Basisramme", [100, 100, 100, 50, 100]),
      ...pool("Ekstraramme", [100, 80]),
    ]);
    const { score } = evaluateContent(plan, "2016-12-31");
    expect(score.groups.map(({ group, percent }) => [group, written(percent)])).toEqual([
      ["Basisramme", "90"],
      ["Ekstraramme", "90"],
    ]);
    // Seven goals of 100/7: 6,3 · 100/7 = 90.
    expect(written(score)).toBe("90");
  });

  // 2016/2017: "5 ud af 5 punkter er fuldt opfyldte", "2 ud af 2 punkter er fuldt opfyldte": 100 % and 100 %.
  test("2016/2017: all of both frames is exactly 100", () => {
    const plan = reached(2017, [
      ...pool("Basisramme", [100, 100, 100, 100, 100]),
      ...pool("Ekstraramme", [100, 100]),
    ]);
    const { score } = evaluateContent(plan, "2017-12-31");
    expect(score.groups.map(({ percent }) => written(percent))).toEqual(["100", "100"]);
    expect(written(score)).toBe("100");
  });
});

// nsg.dk, "Målopfyldelse og udmøntning af resultatlønskontrakt … 2015", as far as the stored copy shows: 1.1 (1/12) 1/24,
// 1.2 (2/12) 2/12, 1.3 (4/12) 3/12. 1/24 + 2/12 + 3/12 = 11/24; in twelfths 11/2 of 7.
test("Niels Steensens Gymnasium 2015: half of a twelfth is 1/24, exactly", () => {
  const plan = reached(2015, [
    { id: "1.1", weight: 1, group: "Basisramme", reached: 50 },
    { id: "1.2", weight: 2, group: "Basisramme", reached: 100 },
    { id: "1.3", weight: 4, group: "Basisramme", reached: 75 },
  ]);
  const { score, goals } = evaluateContent(plan, "2015-12-31");
  expect(goals.map((goal) => goal.score.certain.div(12).toFraction())).toEqual(["1/24", "1/6", "1/4"]);
  expect([written(score), score.total.toFraction()]).toEqual(["11/2", "7"]);
});

// randersstatsskole.dk, Resultatlønskontrakt 2016-2017: "Målopfyldelsesgraden fastsættes for hvert enkelt resultatmål til at
// være enten 0 %, 25 %, 50 %, 75 %, eller 100 %. Den samlede målopfyldelsesgrad for kontrakten beregnes som gennemsnittet af
// de enkelte resultatmåls opfyldelsesgrad". The grades here are invented; the rule is the school's.
test("Randers Statsskole's rule: the total is the average of the goals' degrees", () => {
  const plan = reached(2017, pool("Mål", [0, 25, 50, 75, 100, 100, 25]));
  // (0 + 25 + 50 + 75 + 100 + 100 + 25) / 7 = 375/7.
  expect(written(evaluateContent(plan, "2017-12-31").score)).toBe("375/7");
});
