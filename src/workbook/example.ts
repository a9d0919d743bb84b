// A small plan with one example of each kind of thing, for those who begin. Every sentence says that it is an example.
import { EXAMPLE_WORDS as WORDS } from "../wording/sheets/example";
import { emptyPlan, type PlanContent } from "./template";
import { BUDGET_VERSIONS, VOCABULARY } from "./vocabulary";

const { kind, comparator, nature, series, deviationBase, signConvention } = VOCABULARY;

/** An empty plan with a few example rows, to be written over. */
export function examplePlan(year: number): PlanContent {
  const empty = emptyPlan(year);
  return {
    ...empty,
    notice: WORDS.notice,
    settings: {
      ...empty.settings,
      institution: WORDS.institution,
      department: WORDS.department,
      declaredGoals: 2,
      deviationBase: deviationBase["gross-expenditure"][0],
      signConvention: signConvention["all-positive"][0],
      amountUnit: WORDS.amountUnit,
    },
    rows: {
      goals: [
        { id: "1.1", title: WORDS.goals.service, combination: "alle" },
        { id: "2.1", title: WORDS.goals.budget, combination: "mindst 1" },
        { id: "2.1a", parent: "2.1", title: BUDGET_VERSIONS["base-budget"][0], combination: "alle" },
      ],
      requirements: [
        {
          id: "1.1-1",
          goal: "1.1",
          wording: WORDS.requirements.satisfaction,
          kind: kind.value[0],
          comparator: comparator["at-least"][0],
          target: 80,
          unit: WORDS.percent,
          deadline: `ultimo ${year}`,
        },
        {
          id: "1.1-2",
          goal: "1.1",
          wording: WORDS.requirements.delivery,
          kind: kind.delivery[0],
          deadline: `Q2 ${year}`,
          documentationRequired: "ja",
        },
        {
          id: "1.1-3",
          goal: "1.1",
          wording: WORDS.requirements.falls,
          kind: kind.change[0],
          comparator: comparator.falls[0],
          measure: WORDS.kpi,
          unit: WORDS.unit,
          deadline: String(year),
        },
        {
          id: "2.1a-1",
          goal: "2.1a",
          wording: WORDS.requirements.deviation,
          kind: kind.deviation[0],
          comparator: comparator["at-most"][0],
          target: 5,
          unit: WORDS.percent,
          deadline: String(year),
          measure: BUDGET_VERSIONS["base-budget"][0],
        },
      ],
      budget: [
        { name: WORDS.budget.appropriation, nature: nature.appropriation[0], "base-budget": 100 },
        { name: WORDS.budget.income, nature: nature.income[0], "base-budget": 10 },
        { name: WORDS.budget.salaries, nature: nature.expense[0], "base-budget": 70 },
        { name: WORDS.budget.other, nature: nature.expense[0], "base-budget": 38 },
      ],
      deviations: [
        { goal: "2.1a", series: series.target[0], [String(year)]: 5 },
        { goal: "2.1a", series: series.result[0] },
      ],
      kpis: [
        { kpi: WORDS.kpi, period: String(year - 1), value: 40, unit: WORDS.unit },
        { kpi: WORDS.kpi, period: String(year), unit: WORDS.unit },
      ],
      reports: [1, 2, 3, 4].map((quarter) => ({ period: `Q${quarter} ${year}` })),
    },
  };
}
