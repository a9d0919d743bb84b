// Verdicts that are not as they were kept, each with the changed inputs it may rest on, and no others.
import { evaluate } from "../../src/evaluation";
import { verdictChanges } from "../../src/validation";
import { statusNow } from "../../src/validation/kept-verdicts";
import { quarter } from "../support/plan";
import { keptOf } from "./remembered";
import { budgetLine, type Draft, goal, kpi, planWith, requirement } from "./support";

const AS_OF = "2024-12-31";
const NOTHING = (): unknown => undefined;

/** By goal and requirement, whose verdicts are all held to be others, the changed inputs told of it. */
function inputs(
  change: (draft: Draft) => unknown,
  before: (draft: Draft) => unknown = NOTHING,
): Readonly<Record<string, readonly string[]>> {
  const report = keptOf(planWith(before), { period: "2024", asOf: AS_OF });
  const verdicts = report.verdicts.map((verdict) => ({ ...verdict, status: "undetermined" as const }));
  const plan = planWith((draft) => {
    before(draft);
    change(draft);
  });
  const changes = verdictChanges(plan, evaluate(plan, AS_OF), { ...report, verdicts });
  const told = changes
    .filter((each) => each.inputs.length > 0)
    .map((each) => [
      `${each.of} ${each.id}`,
      each.inputs.map(({ table, id, column }) => [table, id, column].filter((part) => part !== "").join(" ")),
    ]);
  return Object.fromEntries(told) as Readonly<Record<string, readonly string[]>>;
}

/** Every one of these by the same inputs. */
function all(of: readonly string[], by: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(of.map((each) => [each, by]));
}

const DEVIATIONS = ["goal 3", "requirement 3.a.i", "requirement 3.b.i"];

test.each<[string, (draft: Draft) => unknown, Readonly<Record<string, readonly string[]>>]>([
  ["nothing", NOTHING, {}],
  [
    "a requirement's own row",
    (d) => (requirement(d, "1.ii").result = 5),
    all(["goal 1", "requirement 1.ii"], ["requirements 1.ii result"]),
  ],
  [
    "the KPI it is measured on",
    (d) => (kpi(d, "Borger.dk", 2024).value = 94),
    all(["goal 2", "requirement 2.a.i"], ["kpis Borger.dk · 2024 value"]),
  ],
  [
    "the KPI it is divided by",
    (d) => (kpi(d, "Årsværk", 2024).value = 301),
    all(["goal 4", "requirement 4.ii"], ["kpis Årsværk · 2024 value"]),
  ],
  [
    "the list it goes through",
    (d) => Object.assign(d.lists[0] ?? {}, { value: 2 }),
    all(["goal 5", "requirement 5.i"], ["lists Deltemaer · Organisering value"]),
  ],
  [
    "its scale",
    (d) => Object.assign(d.scales[0] ?? {}, { score: 40 }),
    all(["goal 6", "requirement 6.i"], ["scales 6.i · 80 score"]),
  ],
  [
    "its goal's row of deviations",
    (d) => Object.assign(d.deviations[0] ?? {}, { years: { 2024: 4 } }),
    all(["goal 3", "requirement 3.a.i"], ["deviations 3.a · target 2024"]),
  ],
  [
    "the budget, told once of the goal",
    (d) => (budgetLine(d, "Løn").amounts.realised = 81),
    all(DEVIATIONS, ["budget Løn realised"]),
  ],
  [
    "how a deviation is computed",
    (d) =>
      Object.assign(d.settings, {
        deviationBase: "agreed-amount",
        agreedBaseAmount: 100,
        baseFloor: 2,
        signConvention: "expenses-negative",
      }),
    all(DEVIATIONS, ["plan deviationBase", "plan baseFloor", "plan signConvention", "plan agreedBaseAmount"]),
  ],
  ["how goals are weighted, which no verdict rests on", (d) => (d.settings.weighting = "given"), {}],
  ["a goal's own row", (d) => (goal(d, "5").title = "Indkøbet"), { "goal 5": ["goals 5 title"] }],
  ["a subgoal's row", (d) => (goal(d, "2.a").title = "Andet"), { "goal 2": ["goals 2.a title"] }],
  [
    "a subgoal put under another goal: of both",
    (d) => (goal(d, "2.a").parent = "5"),
    { "goal 2": ["goals 2.a parent"], "goal 5": ["goals 2.a parent"] },
  ],
  [
    "a requirement put under another goal: of both, and of itself",
    (d) => (requirement(d, "1.ii").goal = "5"),
    all(["goal 1", "goal 5", "requirement 1.ii"], ["requirements 1.ii goal"]),
  ],
  [
    "reports and explanations, which no verdict rests on",
    (d) => {
      d.explanations.push({ goal: "1", period: quarter(2024, 4), explanation: "Som planlagt." });
      Object.assign(d.reports[0] ?? {}, { sentOn: "2024-04-11" });
    },
    {},
  ],
])("%s", (_, change, expected) => {
  expect(inputs(change)).toEqual(expected);
});

test("the year, which every verdict rests on", () => {
  const told = inputs((d) => (d.settings.year = 2023));
  expect(Object.keys(told)).toEqual(
    expect.arrayContaining(["goal 6", "requirement 1.ii", "requirement 3.b.i"]),
  );
  expect(new Set(Object.values(told).flat())).toEqual(new Set(["plan year"]));
});

test("the KPI it is compared with, and the requirement it is an alternative to", () => {
  const before = (d: Draft): void => {
    requirement(d, "2.a.i").reference = "Frafald";
    requirement(d, "1.ii").alternativeTo = "1.i";
  };
  const change = (d: Draft): void => {
    kpi(d, "Frafald", 2024).value = 8;
    requirement(d, "1.i").deliveredOn = "2024-05-15";
  };
  const told = inputs(change, before);
  expect(told["requirement 2.a.i"]).toEqual(["kpis Frafald · 2024 value"]);
  expect(told["requirement 1.ii"]).toEqual(["requirements 1.i deliveredOn"]);
});

test("a name that another begins with is not that other, and may hold the sign between the parts", () => {
  const before = (d: Draft): void => {
    requirement(d, "2.a.i").measure = "Borger.dk · mobil";
    requirement(d, "2.b.i").measure = "Borger";
    for (const end of [2023, 2024]) kpi(d, "Borger.dk", end).kpi = "Borger.dk · Mobil";
  };
  expect(inputs((d) => (kpi(d, "Borger.dk · Mobil", 2024).value = 94), before)).toEqual(
    all(["requirement 2.a.i"], ["kpis Borger.dk · Mobil · 2024 value"]),
  );
});

test("several changes stand in the order of the sheets", () => {
  const told = inputs((d) => {
    Object.assign(d.scales[1] ?? {}, { score: 90 });
    Object.assign(d.scales[0] ?? {}, { score: 40 });
    requirement(d, "6.i").result = 96;
  });
  expect(told["goal 6"]).toEqual([
    "requirements 6.i result",
    "scales 6.i · 80 score",
    "scales 6.i · 90 score",
  ]);
});

test("a goal out of the count is told by its standing", () => {
  expect(statusNow({ status: "fulfilled", standing: "active" })).toBe("fulfilled");
  expect(statusNow({ status: "fulfilled", standing: "withdrawn" })).toBe("withdrawn");
});

test("a row that is new or gone has no verdict to be changed", () => {
  expect(
    inputs((d) => {
      d.requirements = d.requirements.filter(({ id }) => id !== "6.i");
      d.requirements.push({ ...requirement(d, "4.i"), id: "4.iii" });
    })["requirement 4.iii"],
  ).toBeUndefined();
});
