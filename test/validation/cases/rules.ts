// Variants for the rules on the plan's own rules: targets, weights, deadlines, scales.
import type { Aggregation } from "../../../src/plan";
import { day, missing, quarter, unreadable, year } from "../../support/plan";
import { type Cases, type Draft, goal, kpi, requirement, variant as v } from "../support";

const ROOTS = ["1", "2", "3", "4", "5", "6"];

/** Gives the six goals weights of their own. */
function weigh(d: Draft, ...weights: readonly number[]): void {
  d.settings.weighting = "given";
  ROOTS.forEach((id, index) => {
    const weight = weights[index];
    if (weight !== undefined) goal(d, id).weight = weight;
  });
}

/** A requirement of goal 1 for trying things on. */
function add(d: Draft, row: Omit<Draft["requirements"][number], "id">): void {
  d.requirements.push({ id: "1.x", goal: "1", documentation: "Notat", deadline: year(2024), ...row });
}

/** A requirement on a KPI with a number for each of these quarters. */
function addQuarterly(d: Draft, values: readonly number[], aggregation?: Aggregation): void {
  add(d, {
    kind: "value",
    comparator: "at-most",
    target: 80,
    measure: "Sager",
    ...(aggregation === undefined ? {} : { aggregation }),
  });
  values.forEach((value, index) =>
    d.kpis.push({ kpi: "Sager", period: quarter(2024, (index + 1) as 1 | 2 | 3 | 4), value }),
  );
}

export const rules = {
  "aggregation-unset": [
    v(
      "four quarters that are too many together and few enough apart",
      (d) => {
        addQuarterly(d, [30, 30, 30, 30]);
      },
      ["aggregation-unset error requirements:11:aggregation"],
    ),
    v(
      "one quarter is not the year",
      (d) => {
        addQuarterly(d, [30]);
      },
      ["aggregation-unset error requirements:11:aggregation"],
    ),
    v("said to be added", (d) => {
      addQuarterly(d, [30, 30, 30, 30], "sum");
    }),
    v("few enough in every reading", (d) => {
      addQuarterly(d, [20, 20, 20, 20]);
    }),
  ],
  "kind-missing": [
    v(
      "a requirement has no kind",
      (d) => {
        requirement(d, "1.i").kind = missing();
      },
      ["kind-missing error requirements:1:kind"],
    ),
    v("each with its kind", () => undefined),
    v(
      "a word nobody knows is told as that",
      (d) => {
        requirement(d, "1.i").kind = unreadable("Ting", "unknown-word");
      },
      ["word-unknown error requirements:1:kind"],
    ),
    v("a row that is nearly empty", (d) => d.requirements.push({ id: "1.x", goal: "1" }), [
      "kind-missing error requirements:11:kind",
    ]),
  ],
  "comparator-missing": [
    v(
      "a value does not say how it is compared",
      (d) => {
        requirement(d, "2.a.i").comparator = missing();
      },
      ["comparator-missing error requirements:3:comparator"],
    ),
    v("a graded value, a list and a deviation need not say", (d) => {
      requirement(d, "6.i").comparator = missing();
      requirement(d, "5.i").comparator = missing();
      requirement(d, "3.a.i").comparator = missing();
    }),
    v(
      "a change must say whether up or down",
      (d) => {
        requirement(d, "2.b.i").comparator = missing();
      },
      ["comparator-missing error requirements:4:comparator"],
    ),
    v(
      "a word nobody knows is told as that",
      (d) => {
        requirement(d, "1.ii").comparator = unreadable("ca.", "unknown-word");
      },
      ["word-unknown error requirements:2:comparator"],
    ),
    v("what is out of the count need not say", (d) => {
      requirement(d, "2.a.i").comparator = missing();
      goal(d, "2").standing = "withdrawn";
      goal(d, "2").remark = "Efter aftale.";
    }),
  ],
  "comparator-unsuited": [
    v(
      "a value that 'falls'",
      (d) => {
        requirement(d, "2.a.i").comparator = "falls";
      },
      ["comparator-unsuited error requirements:3:comparator"],
    ),
    v("a value may just be stated", (d) => {
      requirement(d, "2.a.i").comparator = "is-stated";
    }),
    v(
      "a change of at least 3",
      (d) => {
        requirement(d, "2.b.i").comparator = "at-least";
      },
      ["comparator-unsuited error requirements:4:comparator"],
    ),
    v(
      "a deviation of at least 5 pct.",
      (d) => {
        requirement(d, "3.a.i").comparator = "at-least";
      },
      ["comparator-unsuited error requirements:5:comparator"],
    ),
    v(
      "a list above 3",
      (d) => {
        requirement(d, "5.i").comparator = "above";
      },
      ["comparator-unsuited error requirements:9:comparator"],
    ),
    v(
      "a delivery is not compared at all",
      (d) => {
        requirement(d, "1.i").comparator = "at-least";
      },
      ["comparator-unsuited error requirements:1:comparator"],
    ),
    v("a statement may be 'stated'", (d) => {
      requirement(d, "4.i").comparator = "is-stated";
    }),
    v(
      "a word nobody knows is told as that",
      (d) => {
        requirement(d, "2.a.i").comparator = unreadable("<>", "unknown-word");
      },
      ["word-unknown error requirements:3:comparator"],
    ),
    v(
      "while the kind is missing nothing is unsuited",
      (d) => {
        requirement(d, "2.a.i").kind = missing();
      },
      ["kind-missing error requirements:3:kind"],
    ),
  ],
  "target-missing": [
    v(
      "a value has no target",
      (d) => {
        requirement(d, "2.a.i").target = missing();
      },
      ["target-missing error requirements:3:target"],
    ),
    v("a target may be another KPI", (d) => {
      requirement(d, "2.a.i").target = missing();
      requirement(d, "2.a.i").reference = "Borger.dk";
    }),
    v("of a deviation the plan's own table may state it", (d) => {
      requirement(d, "3.a.i").target = missing();
    }),
    v(
      "or it may not",
      (d) => {
        requirement(d, "3.b.i").target = missing();
      },
      ["target-missing error requirements:6:target"],
    ),
    v(
      "a list needs bounds",
      (d) => {
        requirement(d, "5.i").target = missing();
      },
      ["target-missing error requirements:9:target"],
    ),
    v(
      "another KPI is no bound of a list",
      (d) => {
        requirement(d, "5.i").target = missing();
        requirement(d, "5.i").reference = "Frafald";
      },
      ["target-missing error requirements:9:target"],
    ),
    ...(
      [
        ["a target of another year", { series: "target", years: { 2023: 5 } }],
        ["an empty target", { series: "target", years: { 2024: missing<number>() } }],
        ["a result", { series: "result", years: { 2024: 5 } }],
        ["another goal's target", { goal: "3.b", series: "target", years: { 2024: 5 } }],
      ] as const
    ).map(([what, row]) =>
      v(
        `of a deviation, ${what} in the plan's own table is none`,
        (d) => {
          requirement(d, "3.a.i").target = missing();
          d.deviations = [{ goal: "3.a", ...row }];
        },
        ["target-missing error requirements:5:target"],
      ),
    ),
    v("what is only stated needs none", (d) => {
      requirement(d, "4.ii").comparator = "is-stated";
    }),
    v(
      "a target that cannot be read is told as that",
      (d) => {
        requirement(d, "2.a.i").target = unreadable();
      },
      ["error-value error requirements:3:target"],
    ),
    v("what is out of the count needs none", (d) => {
      requirement(d, "2.a.i").target = missing();
      goal(d, "2.a").standing = "not-applicable";
      goal(d, "2.a").remark = "Undersøgelsen er nedlagt.";
    }),
  ],
  "bounds-contradict": [
    v(
      "from 3 to 1",
      (d) => {
        requirement(d, "5.i").target = 3;
        requirement(d, "5.i").targetTo = 1;
      },
      ["bounds-contradict error requirements:9:targetTo"],
    ),
    v("from 3 to 3 is one number", (d) => {
      requirement(d, "5.i").target = 3;
      requirement(d, "5.i").targetTo = 3;
      for (const row of d.lists) row.value = 3;
    }),
    v(
      "just crossed",
      (d) => {
        add(d, {
          kind: "value",
          comparator: "between",
          target: 8.3,
          targetTo: 8.29,
          unit: "point",
          result: 8,
        });
      },
      ["bounds-contradict error requirements:11:targetTo"],
    ),
    v(
      "with one bound only",
      (d) => {
        requirement(d, "5.i").targetTo = missing();
      },
      ["upper-bound-missing error requirements:9:targetTo"],
    ),
    v(
      "a bound that cannot be read crosses nothing",
      (d) => {
        requirement(d, "5.i").targetTo = unreadable();
      },
      ["error-value error requirements:9:targetTo"],
    ),
  ],
  "upper-bound-missing": [
    v(
      "between 7,9 and nothing",
      (d) => {
        add(d, { kind: "value", comparator: "between", target: 7.9, unit: "point", result: 8 });
      },
      ["upper-bound-missing error requirements:11:targetTo"],
    ),
    v("between 7,9 and 8,3", (d) => {
      add(d, { kind: "value", comparator: "between", target: 7.9, targetTo: 8.3, unit: "point", result: 8 });
    }),
    v(
      "neither bound",
      (d) => {
        add(d, { kind: "value", comparator: "between", unit: "point", result: 8 });
      },
      ["target-missing error requirements:11:target", "upper-bound-missing error requirements:11:targetTo"],
    ),
    v(
      "a bound that cannot be read is told as that",
      (d) => {
        requirement(d, "5.i").targetTo = unreadable("tre", "not-a-number");
      },
      ["not-a-number error requirements:9:targetTo"],
    ),
    v(
      "a list without a comparison is a band too",
      (d) => {
        requirement(d, "5.i").comparator = missing();
        requirement(d, "5.i").targetTo = missing();
      },
      ["upper-bound-missing error requirements:9:targetTo"],
    ),
  ],
  "deadline-outside-year": [
    v(
      "a deadline of last year",
      (d) => {
        requirement(d, "2.a.i").deadline = year(2023);
      },
      ["deadline-outside-year error requirements:3:deadline"],
    ),
    v("the last day of the year", (d) => {
      requirement(d, "2.a.i").deadline = day("2024-12-31");
    }),
    v(
      "the day after",
      (d) => {
        requirement(d, "1.ii").deadline = day("2025-01-01");
      },
      ["deadline-outside-year error requirements:2:deadline"],
    ),
    v("the first day of the year", (d) => {
      requirement(d, "1.i").deadline = day("2024-01-01");
    }),
    v(
      "the day before",
      (d) => {
        requirement(d, "1.i").deadline = day("2023-12-31");
      },
      ["deadline-outside-year error requirements:1:deadline"],
    ),
    v(
      "a deadline that cannot be read",
      (d) => {
        requirement(d, "1.i").deadline = unreadable("løbende", "not-a-date");
      },
      ["not-a-date error requirements:1:deadline"],
    ),
    v(
      "without the plan's year there is no outside",
      (d) => {
        requirement(d, "1.i").deadline = day("2023-12-31");
        d.settings.year = missing();
      },
      ["plan-year-missing error plan:4:year"],
    ),
  ],
  "deadline-missing": [
    v(
      "a delivery has no deadline",
      (d) => {
        requirement(d, "1.i").deadline = missing();
      },
      ["deadline-missing info requirements:1:deadline"],
    ),
    v("a value is due when the year ends", (d) => {
      requirement(d, "2.a.i").deadline = missing();
    }),
    v(
      "a deadline that cannot be read",
      (d) => {
        requirement(d, "1.i").deadline = unreadable("snarest", "not-a-date");
      },
      ["not-a-date error requirements:1:deadline"],
    ),
    v("what is out of the count has none", (d) => {
      requirement(d, "1.i").deadline = missing();
      goal(d, "1").standing = "withdrawn";
      goal(d, "1").remark = "Efter aftale.";
    }),
  ],
  "year-in-text-differs": [
    v(
      "the plan's own slip: 'resultatet for 2023'",
      (d) => {
        goal(d, "1").wording =
          "Planen gælder for 2024. I forbindelse med afrapportering af resultatet for 2023 opgøres målene.";
      },
      ["year-in-text-differs warning goals:1:wording"],
    ),
    v("a requirement against the mean of the years before names them", (d) => {
      Object.assign(requirement(d, "1.ii"), {
        comparator: "at-least",
        target: missing(),
        measure: "Borger.dk",
        unit: missing(),
        yearsInMean: 1,
        result: missing(),
        wording: "Ikke under tallet for 2023.",
      });
    }),
    v("a comparison with last year names this one too", (d) => {
      goal(d, "2").wording = "Antallet falder i 2024 sammenlignet med 2023.";
    }),
    v("a span that holds the year is not another year", (d) => {
      goal(d, "2").wording = "Målet følger digitaliseringsstrategi 2022-2025 og verdensmålene for 2030.";
    }),
    v("a span in words holds the years between: fra 2023 til 2025", (d) => {
      goal(d, "2").wording = "Sagsbehandlingstiden nedbringes fra 2023 til 2025.";
    }),
    v("a span in words up to the end of a year: 2023 til og med 2024", (d) => {
      goal(d, "2").wording = "Indsatsen løber i 2023 til og med 2024.";
    }),
    v(
      "a span in words that ends before the plan's year",
      (d) => {
        goal(d, "2").wording = "Sagsbehandlingstiden nedbringes fra 2022 til 2023.";
      },
      ["year-in-text-differs warning goals:2:wording"],
    ),
    v("a plan of two years is one of either", (d) => {
      d.settings.title = "Resultatkontrakt 2023/2024";
      goal(d, "1").wording = "Målet gælder studieåret 2023/24.";
    }),
    v(
      "the title of last year's plan",
      (d) => {
        d.settings.title = "Resultatplan 2023";
      },
      ["year-in-text-differs warning plan:3:title"],
    ),
    v("a requirement on a change speaks of last year by nature", (d) => {
      requirement(d, "2.b.i").wording = "Færre end i 2023.";
    }),
    v(
      "numbers that are no years",
      (d) => {
        goal(d, "1").wording =
          "Der behandles 2023,5 sager og 12023 andre; 3.2023 er heller intet år, ej heller 2023-05-01/7.";
      },
      ["year-in-text-differs warning goals:1:wording"],
    ),
    v(
      "an unreadable text names nothing",
      (d) => {
        goal(d, "1").wording = unreadable("#NAME?");
      },
      ["error-value warning goals:1:wording"],
    ),
    v(
      "without the plan's year there is no other",
      (d) => {
        d.settings.title = "Resultatplan 2023";
        d.settings.year = missing();
      },
      ["plan-year-missing error plan:4:year"],
    ),
  ],
  "text-contradicts": [
    v(
      "mindst 85 pct. beside the target 58",
      (d) => {
        Object.assign(requirement(d, "2.a.i"), { wording: "Mindst 85 pct. er tilfredse.", target: 58 });
      },
      ["text-contradicts warning requirements:3:target"],
    ),
    v(
      "senest juni beside a deadline in March",
      (d) => {
        Object.assign(requirement(d, "1.i"), {
          wording: "Aftale indgået senest juni.",
          deadline: quarter(2024, 1),
          deliveredOn: "2024-03-14",
        });
      },
      ["text-contradicts warning requirements:1:deadline"],
    ),
    v(
      "højst 92 pct. beside the comparison mindst",
      (d) => {
        requirement(d, "2.a.i").wording = "Tilfredsheden er højst 92 pct.";
      },
      ["text-contradicts warning requirements:3:comparator"],
    ),
    v(
      "a goal's own sentence beside its only requirement",
      (d) => {
        goal(d, "2.a").wording = "Tilfredsheden er mindst 29 pct.";
      },
      ["text-contradicts warning requirements:3:target"],
    ),
    v("the same number in another writing", (d) => {
      requirement(d, "2.a.i").wording = "Tilfredsheden er på minimum 92,0 % ved udgangen af 2024.";
    }),
    v("a target and a deadline that are missing contradict nothing", (d) => {
      requirement(d, "6.i").wording = "Oppetiden er mindst 92 pct. senest juni.";
      requirement(d, "6.i").deadline = missing();
    }),
    v("a goal that is out of the count is not compared", (d) => {
      requirement(d, "2.a.i").wording = "Tilfredsheden er mindst 29 pct.";
      goal(d, "2.a").standing = "withdrawn";
      goal(d, "2.a").remark = "Udgået efter aftale";
    }),
  ],
  "weights-do-not-sum": [
    v(
      "the weights add up to 95",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10, 5);
      },
      ["weights-do-not-sum error goals:0:weight"],
    ),
    v("in tenths they add up exactly", (d) => {
      weigh(d, 33.3, 33.3, 33.3, 0.03, 0.03, 0.04);
    }),
    v(
      "a hundredth too little is too little",
      (d) => {
        weigh(d, 33.3, 33.3, 33.3, 0.03, 0.03, 0.03);
      },
      ["weights-do-not-sum error goals:0:weight"],
    ),
    v("three weights of 100/3 and three of 0 give 100 as far as their cells can say", (d) => {
      weigh(d, 100 / 3, 100 / 3, 100 / 3, 0, 0, 0);
    }),
    v("five twelfths and seven twelfths of 100 give 100", (d) => {
      weigh(d, 100 / 12, (100 * 4) / 12, (100 * 2) / 12, (100 * 3) / 12, 100 / 12, 100 / 12);
    }),
    v("sevenths of 100 give 100", (d) => {
      weigh(d, 100 / 7, 200 / 7, 100 / 7, 100 / 7, 100 / 7, 100 / 7);
    }),
    v(
      "33,3333 written three times is not a third",
      (d) => {
        weigh(d, 33.3333, 33.3333, 33.3333, 0, 0, 0);
      },
      ["weights-do-not-sum error goals:0:weight"],
    ),
    v(
      "6 of the 7 that the plan states",
      (d) => {
        weigh(d, 1, 1, 1, 1, 1, 1);
        d.settings.totalWeight = 7;
      },
      ["weights-do-not-sum error goals:0:weight"],
    ),
    v("to the total the plan states", (d) => {
      weigh(d, 1, 1, 1, 1, 1, 1);
      d.settings.totalWeight = 6;
    }),
    v(
      "with one missing the sum is not told",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10);
      },
      ["weight-missing error goals:10:weight"],
    ),
    v(
      "with one unreadable neither",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10, 5);
        goal(d, "1").weight = unreadable();
      },
      ["error-value error goals:1:weight"],
    ),
    v(
      "with an unreadable total neither",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10, 5);
        d.settings.totalWeight = unreadable("hundrede", "not-a-number");
      },
      ["not-a-number error plan:8:totalWeight"],
    ),
  ],
  "weight-missing": [
    v(
      "a goal has no weight",
      (d) => {
        weigh(d, 20, 20, 20, 20, 20);
      },
      ["weight-missing error goals:10:weight"],
    ),
    v("in a plan of equal weights none is asked for", () => undefined),
    v("a withdrawn goal needs none", (d) => {
      weigh(d, 20, 20, 20, 20, 20);
      goal(d, "6").standing = "withdrawn";
      goal(d, "6").remark = "Efter aftale.";
    }),
    v(
      "a weight that cannot be read is told as that",
      (d) => {
        weigh(d, 20, 20, 20, 20, 20);
        goal(d, "6").weight = unreadable("let", "not-a-number");
      },
      ["not-a-number error goals:10:weight"],
    ),
    v("0 is a weight", (d) => {
      weigh(d, 20, 20, 20, 20, 20, 0);
    }),
  ],
  "weight-negative": [
    v(
      "a goal weighs less than nothing",
      (d) => {
        weigh(d, 20, 20, 20, 20, 30, -10);
      },
      ["weight-negative error goals:10:weight"],
    ),
    v("nothing is nothing", (d) => {
      weigh(d, 20, 20, 20, 20, 20, 0);
    }),
    v(
      "of a requirement too",
      (d) => {
        requirement(d, "6.i").weight = -1;
      },
      ["weight-negative error requirements:10:weight"],
    ),
    v(
      "unreadable is not negative",
      (d) => {
        requirement(d, "6.i").weight = unreadable();
      },
      ["error-value error requirements:10:weight"],
    ),
  ],
  "weights-ignored": [
    v(
      "weights differ in a plan that weighs all the same",
      (d) => {
        weigh(d, 50, 10, 10, 10, 10, 10);
        d.settings.weighting = "equal";
      },
      ["weights-ignored warning goals:0:weight"],
    ),
    v("the same weight everywhere is no contradiction", (d) => {
      weigh(d, 10, 10, 10, 10, 10, 10);
      d.settings.weighting = "equal";
    }),
    v(
      "nothing set means equal",
      (d) => {
        weigh(d, 50, 10, 10, 10, 10, 10);
        d.settings.weighting = missing();
      },
      ["weights-ignored warning goals:0:weight"],
    ),
    v(
      "a word nobody knows is told as that",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10, 10);
        d.settings.weighting = unreadable("skæv", "unknown-word");
      },
      ["word-unknown error plan:7:weighting"],
    ),
  ],
  "subweights-differ": [
    v(
      "subgoals weigh 15 of 20",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10, 10);
        goal(d, "2.a").weight = 10;
        goal(d, "2.b").weight = 5;
        goal(d, "2").scoring = "share";
      },
      ["subweights-differ warning goals:2:weight"],
    ),
    v("20 of 20", (d) => {
      goal(d, "2").scoring = "share";
      weigh(d, 20, 20, 20, 20, 10, 10);
      goal(d, "2.a").weight = 13.4;
      goal(d, "2.b").weight = 6.6;
    }),
    v("only one of them weighed", (d) => {
      goal(d, "2").scoring = "share";
      weigh(d, 20, 20, 20, 20, 10, 10);
      goal(d, "2.a").weight = 10;
    }),
    v(
      "one of them unreadable",
      (d) => {
        weigh(d, 20, 20, 20, 20, 10, 10);
        goal(d, "2.a").weight = 10;
        goal(d, "2.b").weight = unreadable();
        goal(d, "2").scoring = "share";
      },
      ["error-value error goals:4:weight"],
    ),
  ],
  "combination-impossible": [
    v(
      "at least three of two",
      (d) => {
        goal(d, "3").combination = { kind: "at-least", count: 3 };
      },
      ["combination-impossible error goals:5:combination"],
    ),
    v("at least two of two", (d) => {
      goal(d, "3").combination = { kind: "at-least", count: 2 };
    }),
    v(
      "at least none",
      (d) => {
        goal(d, "3").combination = { kind: "at-least", count: 0 };
      },
      ["combination-impossible error goals:5:combination"],
    ),
    v(
      "at least one and a half",
      (d) => {
        goal(d, "3").combination = { kind: "at-least", count: 1.5 };
      },
      ["combination-impossible error goals:5:combination"],
    ),
    v(
      "a word nobody knows is told as that",
      (d) => {
        goal(d, "3").combination = unreadable("de fleste", "unknown-word");
      },
      ["word-unknown error goals:5:combination"],
    ),
  ],
  "baseline-missing": [
    v(
      "last year's number is not in KPI",
      (d) => {
        d.kpis = d.kpis.filter((row) => row !== kpi(d, "Frafald", 2023));
      },
      ["baseline-missing warning requirements:4:measure"],
    ),
    v(
      "its row is there, but empty: told at the cell",
      (d) => {
        kpi(d, "Frafald", 2023).value = missing();
      },
      ["baseline-missing warning kpis:3:value"],
    ),
    v(
      "it is worth saying on the first day",
      (d) => {
        kpi(d, "Frafald", 2023).value = missing();
        d.reports = [];
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "4.i").documentedOn = missing();
        requirement(d, "6.i").measuredOn = missing();
      },
      ["baseline-missing warning kpis:3:value"],
      { today: "2024-01-01", asOf: "2024-01-01" },
    ),
    v(
      "of a mean of three years two are not in KPI, one with an empty row",
      (d) => {
        requirement(d, "2.b.i").yearsInMean = 3;
        d.kpis.push({ kpi: "Frafald", period: year(2022), unit: "virksomheder" });
      },
      ["baseline-missing warning requirements:4:measure", "baseline-missing warning kpis:7:value"],
    ),
    v("a mean of the one year that is there", (d) => {
      Object.assign(requirement(d, "2.b.i"), { kind: "value", comparator: "at-most", yearsInMean: 1 });
    }),
    v("0 is a number to fall from", (d) => {
      kpi(d, "Frafald", 2023).value = 0;
    }),
    v(
      "an unreadable one is told as that",
      (d) => {
        kpi(d, "Frafald", 2023).value = unreadable();
      },
      ["error-value error kpis:3:value"],
    ),
    v(
      "a KPI of another name is told as that",
      (d) => {
        requirement(d, "2.b.i").measure = "Frafald i alt";
      },
      ["measure-unknown error requirements:4:measure"],
    ),
    v(
      "last year's number is of another part of the year than this year's",
      (d) => {
        kpi(d, "Frafald", 2024).period = quarter(2024, 4);
        kpi(d, "Frafald", 2023).period = quarter(2023, 3);
      },
      ["baseline-missing warning kpis:3:value"],
    ),
    v(
      "it is told beside that the comparison is missing, whether its row is empty or not there",
      (d) => {
        requirement(d, "2.b.i").comparator = missing();
        kpi(d, "Frafald", 2023).value = missing();
      },
      ["baseline-missing warning kpis:3:value", "comparator-missing error requirements:4:comparator"],
    ),
    v(
      "nor its row",
      (d) => {
        requirement(d, "2.b.i").comparator = missing();
        d.kpis = d.kpis.filter((row) => row !== kpi(d, "Frafald", 2023));
      },
      [
        "baseline-missing warning requirements:4:measure",
        "comparator-missing error requirements:4:comparator",
      ],
    ),
  ],
  "measure-missing": [
    v(
      "a change does not say of what",
      (d) => {
        requirement(d, "2.b.i").measure = missing();
      },
      ["measure-missing error requirements:4:measure"],
    ),
    v("a value need not say: its result is typed", () => undefined),
    v(
      "a value against the mean of years must, though its result is typed",
      (d) => {
        Object.assign(requirement(d, "1.ii"), { target: missing(), yearsInMean: 3 });
      },
      ["measure-missing error requirements:2:measure"],
    ),
    v(
      "a ratio does not say by what",
      (d) => {
        requirement(d, "4.ii").denominator = missing();
      },
      ["measure-missing error requirements:8:denominator"],
    ),
    v(
      "a difference does not say what is subtracted",
      (d) => {
        Object.assign(requirement(d, "4.ii"), { kind: "difference", unit: "årsværk" });
      },
      ["measure-missing error requirements:8:subtracted"],
    ),
    v(
      "a deviation does not say from what",
      (d) => {
        requirement(d, "3.a.i").measure = missing();
      },
      ["measure-missing error requirements:5:measure"],
    ),
    v(
      "one that cannot be read is told as that",
      (d) => {
        requirement(d, "3.a.i").measure = unreadable("UO7", "unknown-word");
      },
      ["word-unknown error requirements:5:measure"],
    ),
  ],
  "rule-unsuited": [
    v(
      "a deviation in kroner",
      (d) => {
        requirement(d, "3.a.i").unit = "mio. kr.";
      },
      ["rule-unsuited error requirements:5:unit"],
    ),
    v(
      "the mean of one and a half year",
      (d) => {
        requirement(d, "2.b.i").yearsInMean = 1.5;
      },
      ["rule-unsuited error requirements:4:yearsInMean"],
    ),
    v(
      "a target beside the mean of the years before",
      (d) => {
        Object.assign(requirement(d, "2.b.i"), {
          kind: "value",
          comparator: "at-most",
          target: 12,
          yearsInMean: 1,
        });
      },
      ["rule-unsuited error requirements:4:yearsInMean"],
    ),
    v(
      "a list against the mean of the years before",
      (d) => {
        requirement(d, "5.i").yearsInMean = 1;
      },
      ["rule-unsuited error requirements:9:yearsInMean"],
    ),
    v("in pct., however spelt", (d) => {
      requirement(d, "3.a.i").unit = "%";
    }),
    v(
      "measured on no column of the budget",
      (d) => {
        requirement(d, "3.a.i").measure = "uo7";
      },
      ["rule-unsuited error requirements:5:measure"],
    ),
    v(
      "a unit that cannot be read is told as that, and taken for pct.",
      (d) => {
        requirement(d, "3.a.i").unit = unreadable();
      },
      ["error-value error requirements:5:unit"],
    ),
    v("what is out of the count suits well enough", (d) => {
      requirement(d, "3.a.i").unit = "mio. kr.";
      goal(d, "3").standing = "not-applicable";
      goal(d, "3").remark = "Bevillingen er flyttet.";
    }),
  ],
  "baseline-conflicts": [
    v(
      "a fall from 12 with a target of 10",
      (d) => {
        requirement(d, "2.b.i").target = 10;
      },
      ["baseline-conflicts error requirements:4:target"],
    ),
    v("the target is last year's number", (d) => {
      requirement(d, "2.b.i").target = 12;
    }),
    v(
      "just beside it",
      (d) => {
        requirement(d, "2.b.i").target = 12.1;
      },
      ["baseline-conflicts error requirements:4:target"],
    ),
    v(
      "a target that cannot be read is told as that",
      (d) => {
        requirement(d, "2.b.i").target = unreadable();
      },
      ["error-value error requirements:4:target"],
    ),
    v(
      "with no number of last year there is nothing to conflict with",
      (d) => {
        requirement(d, "2.b.i").target = 10;
        kpi(d, "Frafald", 2023).value = missing();
      },
      ["baseline-missing warning kpis:3:value"],
    ),
    v(
      "a target is held against nothing while the comparison is missing",
      (d) => {
        requirement(d, "2.b.i").target = 10;
        requirement(d, "2.b.i").comparator = missing();
      },
      ["comparator-missing error requirements:4:comparator"],
    ),
  ],
  "scale-missing": [
    v(
      "a graded requirement has no scale",
      (d) => {
        d.scales = [];
      },
      ["scale-missing error requirements:10:grading"],
    ),
    v("one step is a scale", (d) => {
      d.scales = d.scales.slice(0, 1);
    }),
    v(
      "a line needs two points",
      (d) => {
        requirement(d, "6.i").grading = "linear";
        d.scales = d.scales.slice(0, 1);
      },
      ["scale-missing error requirements:10:grading"],
    ),
    v(
      "a word nobody knows is told as that",
      (d) => {
        requirement(d, "6.i").grading = unreadable("kurve", "unknown-word");
      },
      ["word-unknown error requirements:10:grading"],
    ),
    v("binary needs none", (d) => {
      requirement(d, "6.i").grading = "binary";
      requirement(d, "6.i").target = 90;
      d.scales = [];
    }),
  ],
  "scale-overlap": [
    v("two steps begin at 90", (d) => d.scales.push({ requirement: "6.i", from: 90, score: 75 }), [
      "scale-overlap error scales:3:from",
    ]),
    v("90 and 90,01 are two", (d) => d.scales.push({ requirement: "6.i", from: 90.01, score: 100 })),
    v("the same step twice", (d) => d.scales.push({ requirement: " 6.I", from: 90, score: 100 }), [
      "scale-overlap error scales:3:from",
    ]),
    v("from 90 and over 90 are two", (d) =>
      d.scales.push({ requirement: "6.i", from: 90, inclusive: false, score: 100 }),
    ),
    v(
      "80 to 90 and from 90 share a value",
      (d) => {
        d.scales = [
          { requirement: "6.i", from: 80, to: 90, score: 50 },
          { requirement: "6.i", from: 90, score: 100 },
        ];
      },
      ["scale-overlap error scales:1:from"],
    ),
    v("80 to 90 and over 90 do not", (d) => {
      d.scales = [
        { requirement: "6.i", from: 80, to: 90, score: 50 },
        { requirement: "6.i", from: 90, inclusive: false, score: 100 },
      ];
    }),
    v(
      "90 of another requirement is another, of one that is not graded at all",
      (d) => d.scales.push({ requirement: "1.ii", from: 90, score: 75 }),
      ["scale-ignored warning requirements:2:grading"],
    ),
  ],
  "scale-score-outside": [
    v("a step gives 150 pct.", (d) => d.scales.push({ requirement: "6.i", from: 99, score: 150 }), [
      "scale-score-outside error scales:3:score",
    ]),
    v("100 pct. is all", (d) => d.scales.push({ requirement: "6.i", from: 99, score: 100 })),
    v("less than nothing", (d) => d.scales.push({ requirement: "6.i", from: 1, score: -1 }), [
      "scale-score-outside error scales:3:score",
    ]),
    v("0 is nothing", (d) => d.scales.push({ requirement: "6.i", from: 1, score: 0 })),
  ],
  "scale-not-monotone": [
    v("more gives more, and then less", (d) => d.scales.push({ requirement: "6.i", from: 95, score: 25 }), [
      "scale-not-monotone warning scales:3:score",
    ]),
    v("falling all the way is a scale for what should be low", (d) => {
      d.scales = [
        { requirement: "6.i", from: 80, score: 100 },
        { requirement: "6.i", from: 90, score: 50 },
        { requirement: "6.i", from: 95, score: 0 },
      ];
    }),
    v("rows in any order", (d) => {
      d.scales = [
        { requirement: "6.i", from: 95, score: 100 },
        { requirement: "6.i", from: 80, score: 50 },
        { requirement: "6.i", from: 90, score: 75 },
      ];
    }),
    v(
      "down and up again",
      (d) => {
        d.scales = [
          { requirement: "6.i", from: 80, score: 50 },
          { requirement: "6.i", from: 90, score: 25 },
          { requirement: "6.i", from: 95, score: 100 },
        ];
      },
      ["scale-not-monotone warning scales:3:score"],
    ),
  ],
  "scale-open": [
    v(
      "upper limits written as rows: up to 5 100, up to 10 50",
      (d) => {
        d.scales = [
          { requirement: "6.i", from: 5, score: 100 },
          { requirement: "6.i", from: 10, score: 50 },
        ];
        requirement(d, "6.i").result = 8;
      },
      ["scale-open warning scales:2:from"],
    ),
    v("a last row with 0 ends it, in whichever order", (d) => {
      d.scales = [
        { requirement: "6.i", from: 96, score: 0 },
        { requirement: "6.i", from: 90, score: 100 },
      ];
    }),
    v("so does the end of its last step", (d) => {
      d.scales = [
        { requirement: "6.i", from: 90, score: 100 },
        { requirement: "6.i", from: 96, score: 50, to: 99 },
      ];
    }),
    v("a rising scale gives its most from its last row up, and a level one says little", (d) => {
      d.scales.push({ requirement: "6.i", from: 99, score: 100 });
    }),
    v("a line is level beyond its points", (d) => {
      requirement(d, "6.i").grading = "linear";
      d.scales = [
        { requirement: "6.i", from: 96, score: 100 },
        { requirement: "6.i", from: 99, score: 50 },
      ];
    }),
    v(
      "a row whose score cannot be read is told as that",
      (d) => {
        d.scales = [
          { requirement: "6.i", from: 96, score: unreadable() },
          { requirement: "6.i", from: 99, score: 50 },
        ];
      },
      ["error-value error scales:1:score"],
    ),
  ],
  "scale-undefined": [
    v(
      "95 lies between 90-94 and 96",
      (d) => {
        d.scales = [
          { requirement: "6.i", from: 90, to: 94, score: 50 },
          { requirement: "6.i", from: 96, score: 100 },
        ];
      },
      ["scale-undefined error requirements:10:result"],
    ),
    v("94 is the last value of its step", (d) => {
      requirement(d, "6.i").result = 94;
      d.scales = [
        { requirement: "6.i", from: 90, to: 94, score: 50 },
        { requirement: "6.i", from: 96, score: 100 },
      ];
    }),
    v(
      "96 begins a falling scale, and 95 is better",
      (d) => {
        d.scales = [
          { requirement: "6.i", from: 96, score: 100 },
          { requirement: "6.i", from: 99, score: 0 },
        ];
      },
      ["scale-undefined error requirements:10:result"],
    ),
    v("below the first row of a rising scale there is nothing", (d) => {
      d.scales = [
        { requirement: "6.i", from: 96, score: 50 },
        { requirement: "6.i", from: 99, score: 100 },
      ];
    }),
    v(
      "a target decides the verdict, the score is still open",
      (d) => {
        requirement(d, "6.i").target = 90;
        d.scales = [
          { requirement: "6.i", from: 90, to: 94, score: 100 },
          { requirement: "6.i", from: 96, score: 100 },
        ];
      },
      ["scale-undefined error requirements:10:result"],
    ),
    v(
      "where a target decides and nothing counts in part the scale is not used",
      (d) => {
        goal(d, "6").scoring = "binary";
        requirement(d, "6.i").target = 90;
        d.scales = [
          { requirement: "6.i", from: 90, to: 94, score: 100 },
          { requirement: "6.i", from: 96, score: 100 },
        ];
      },
      ["scale-ignored warning requirements:10:grading"],
    ),
    v("nothing is told of a goal that is out of the count", (d) => {
      Object.assign(goal(d, "6"), { standing: "withdrawn", remark: "Aftalt" });
      d.settings.declaredGoals = 5;
      d.scales = [{ requirement: "6.i", from: 90, to: 94, score: 50 }];
    }),
  ],
  "score-disagrees": [
    v(
      "95 is fulfilled by its target and gives half by its scale",
      (d) => {
        requirement(d, "6.i").target = 90;
        d.scales = [
          { requirement: "6.i", from: 90, score: 50 },
          { requirement: "6.i", from: 96, score: 100 },
        ];
      },
      ["score-disagrees warning requirements:10:grading"],
    ),
    v(
      "95 misses its target and gives everything",
      (d) => {
        requirement(d, "6.i").target = 96;
      },
      ["score-disagrees warning requirements:10:grading"],
    ),
    v("fulfilled with everything, the two agree", (d) => {
      requirement(d, "6.i").target = 90;
    }),
    v("not fulfilled with half is what a scale is for", (d) => {
      requirement(d, "6.i").target = 96;
      d.scales = [
        { requirement: "6.i", from: 90, score: 50 },
        { requirement: "6.i", from: 96, score: 100 },
      ];
    }),
    v("without a target the scale itself decides", (d) => {
      d.scales = [{ requirement: "6.i", from: 90, score: 50 }];
    }),
    v("delivered late it gives nothing, as its verdict says", (d) => {
      Object.assign(requirement(d, "6.i"), { target: 90, deliveredOn: "2025-01-05" });
    }),
    v(
      "where nothing counts in part there is no score to disagree with",
      (d) => {
        goal(d, "6").scoring = "binary";
        requirement(d, "6.i").target = 96;
      },
      ["scale-ignored warning requirements:10:grading"],
    ),
  ],
  "scale-ignored": [
    v(
      "the goal counts whole or not at all",
      (d) => {
        goal(d, "6").scoring = "binary";
      },
      ["scale-ignored warning requirements:10:grading"],
    ),
    v("the goal is scored by share", () => undefined),
    v(
      "binary is what a goal is when nothing is said",
      (d) => {
        goal(d, "6").scoring = missing();
      },
      ["scale-ignored warning requirements:10:grading"],
    ),
    v(
      "a subgoal scored by share of a goal that is not",
      (d) => {
        d.goals.push({ id: "6.a", title: "Delmål", parent: "6", scoring: "share" });
        goal(d, "6").scoring = "binary";
        requirement(d, "6.i").goal = "6.a";
      },
      ["scale-ignored warning requirements:10:grading"],
    ),
    v("both scored by share", (d) => {
      d.goals.push({ id: "6.a", title: "Delmål", parent: "6", scoring: "share" });
      requirement(d, "6.i").goal = "6.a";
    }),
    v(
      "rows for a requirement that is not graded",
      (d) => {
        Object.assign(requirement(d, "6.i"), { grading: missing(), target: 90 });
      },
      ["scale-ignored warning requirements:10:grading"],
    ),
    v(
      "a line has no limits of steps: an end",
      (d) => {
        requirement(d, "6.i").grading = "linear";
        d.scales = [
          { requirement: "6.i", from: 80, score: 50 },
          { requirement: "6.i", from: 90, to: 99, score: 100 },
        ];
      },
      ["scale-ignored warning scales:2:to"],
    ),
    v(
      "nor a value left out",
      (d) => {
        requirement(d, "6.i").grading = "linear";
        d.scales = [
          { requirement: "6.i", from: 80, score: 50, inclusive: true },
          { requirement: "6.i", from: 90, inclusive: false, score: 100 },
        ];
      },
      ["scale-ignored warning scales:2:inclusive"],
    ),
    v(
      "a scoring or a grading that cannot be read is told as that",
      (d) => {
        goal(d, "6").scoring = unreadable("halv", "unknown-word");
      },
      ["word-unknown error goals:10:scoring"],
    ),
    v("nothing is told of a goal that is out of the count", (d) => {
      Object.assign(goal(d, "6"), { standing: "withdrawn", remark: "Aftalt", scoring: "binary" });
      d.settings.declaredGoals = 5;
    }),
  ],
  "part-weights-ignored": [
    v(
      "requirements of 2 and 1 in a goal that counts whole or not at all",
      (d) => {
        requirement(d, "1.i").weight = 2;
      },
      ["part-weights-ignored warning goals:1:scoring"],
    ),
    v("scored by share they count", (d) => {
      goal(d, "1").scoring = "share";
      requirement(d, "1.i").weight = 2;
    }),
    v("the same weight everywhere has no effect to lose, and 1 is the weight of an empty cell", (d) => {
      requirement(d, "1.i").weight = 1;
    }),
    v(
      "where at least one is enough the best count the same",
      (d) => {
        Object.assign(goal(d, "3"), { scoring: "share" });
        goal(d, "3.a").weight = 2;
      },
      ["part-weights-ignored warning goals:5:scoring"],
    ),
    v(
      "a scoring that cannot be read is told as that",
      (d) => {
        goal(d, "1").scoring = unreadable("halv", "unknown-word");
        requirement(d, "1.i").weight = 2;
      },
      ["word-unknown error goals:1:scoring"],
    ),
    v(
      "so is a rule",
      (d) => {
        Object.assign(goal(d, "1"), { scoring: "share", combination: unreadable("mange", "unknown-word") });
        requirement(d, "1.i").weight = 2;
      },
      ["word-unknown error goals:1:combination"],
    ),
    v("nothing is told of a goal that is out of the count", (d) => {
      Object.assign(goal(d, "1"), { standing: "withdrawn", remark: "Aftalt" });
      d.settings.declaredGoals = 5;
      requirement(d, "1.i").weight = 2;
    }),
  ],
  "scale-incomplete": [
    v("a step has no score", (d) => d.scales.push({ requirement: "6.i", from: 95, score: missing() }), [
      "scale-incomplete error scales:3:score",
    ]),
    v("0 is a score", (d) => d.scales.push({ requirement: "6.i", from: 10, score: 0 })),
    v(
      "a row with nothing but its requirement",
      (d) => d.scales.push({ requirement: "6.i", from: missing(), score: missing() }),
      ["scale-incomplete error scales:3:from", "scale-incomplete error scales:3:score"],
    ),
    v(
      "a score that cannot be read is told as that",
      (d) => d.scales.push({ requirement: "6.i", from: 95, score: unreadable() }),
      ["error-value error scales:3:score"],
    ),
  ],
  "target-differs": [
    v(
      "Krav says 5, Afvigelse 4",
      (d) => {
        d.deviations[0] = { goal: "3.a", series: "target", years: { 2024: 4 } };
      },
      ["target-differs error deviations:1:2024"],
    ),
    v("both say 5", () => undefined),
    v("another year's target is another year's", (d) => {
      d.deviations[0] = { goal: "3.a", series: "target", years: { 2023: 4, 2024: 5 } };
    }),
    v(
      "one that cannot be read differs from nothing",
      (d) => {
        d.deviations[0] = { goal: "3.a", series: "target", years: { 2024: unreadable() } };
      },
      ["error-value error deviations:1:2024"],
    ),
  ],
  "withdrawn-without-remark": [
    v(
      "a goal is withdrawn without a word",
      (d) => {
        goal(d, "5").standing = "withdrawn";
      },
      ["withdrawn-without-remark warning goals:9:remark"],
    ),
    v("with a word", (d) => {
      goal(d, "5").standing = "withdrawn";
      goal(d, "5").remark = "Opgaven er overført ved kongelig resolution.";
    }),
    v(
      "a word nobody knows is told as that",
      (d) => {
        goal(d, "5").standing = unreadable("pauset", "unknown-word");
      },
      ["word-unknown error goals:9:standing"],
    ),
    v(
      "an unreadable remark is told as that",
      (d) => {
        goal(d, "5").standing = "not-applicable";
        goal(d, "5").remark = unreadable("#NAME?");
      },
      ["error-value warning goals:9:remark"],
    ),
    v(
      "a subgoal too",
      (d) => {
        goal(d, "2.b").standing = "not-applicable";
      },
      ["withdrawn-without-remark warning goals:4:remark"],
    ),
  ],
  "reporting-days-impossible": [
    v(
      "in minus 14 days",
      (d) => {
        d.settings.reportingDays = -14;
      },
      ["reporting-days-impossible warning plan:15:reportingDays"],
    ),
    v("at once", (d) => {
      d.settings.reportingDays = 0;
      d.reports = d.reports.map((row, index) => ({
        ...row,
        sentOn: ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"][index] ?? "",
      }));
    }),
    v("in a quarter", (d) => {
      d.settings.reportingDays = 92;
    }),
    v(
      "in more than a quarter",
      (d) => {
        d.settings.reportingDays = 93;
      },
      ["reporting-days-impossible warning plan:15:reportingDays"],
    ),
    v(
      "in half a day",
      (d) => {
        d.settings.reportingDays = 0.5;
      },
      ["reporting-days-impossible warning plan:15:reportingDays"],
    ),
    v(
      "in days beyond every calendar",
      (d) => {
        d.settings.reportingDays = 1e12;
      },
      ["reporting-days-impossible warning plan:15:reportingDays"],
    ),
    v(
      "a number that cannot be read is told as that",
      (d) => {
        d.settings.reportingDays = unreadable("fjorten", "not-a-number");
      },
      ["not-a-number error plan:15:reportingDays"],
    ),
  ],
} satisfies Cases;
