// Variants for the rules on the budget and the deviation.
import { known, missing, unreadable } from "../../support/plan";
import { budgetLine, type Cases, type Draft, goal, kpi, requirement, variant as v } from "../support";

/** A goal's deviation out of the count, so that only the other is asked for. */
function withoutDeviations(d: Draft): void {
  goal(d, "3").standing = "not-applicable";
  goal(d, "3").remark = "Bevillingen er flyttet.";
}

/** The deviations taken of an agreed amount, with no smallest base. */
function deviationOf(d: Draft, amount: number): void {
  Object.assign(d.settings, {
    deviationBase: "agreed-amount",
    agreedBaseAmount: amount,
    baseFloor: missing(),
  });
}

/** What the readings agree on is a verdict; here they do not: 1 of 120 is little, 1 of 0 is nothing, 4 of 100 is less than 5. */
function disagreeing(d: Draft): void {
  d.settings.deviationBase = missing();
  budgetLine(d, "Drift").amounts["base-budget"] = 20;
  budgetLine(d, "Drift").amounts.realised = 22;
  budgetLine(d, "Resultat").amounts["base-budget"] = 20;
  budgetLine(d, "Resultat").amounts.realised = 18;
}

export const budget = {
  "deviation-base-unset": [
    v("the base is not chosen, and the readings disagree", disagreeing, [
      "deviation-base-unset error plan:10:deviationBase",
    ]),
    v("the base is chosen", () => undefined),
    v(
      "not chosen, and no figures yet: a warning",
      (d) => {
        d.settings.deviationBase = missing();
        for (const line of d.budget) line.amounts = {};
        requirement(d, "3.a.i").deadline = { start: "2024-01-01", end: "2024-12-31", text: "2024" };
        d.reports = [];
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "4.i").documentedOn = missing();
        requirement(d, "6.i").measuredOn = missing();
      },
      ["deviation-base-unset warning plan:10:deviationBase"],
      { today: "2024-01-31", asOf: "2024-01-31" },
    ),
    v("where no deviation counts, no base is asked for", (d) => {
      d.settings.deviationBase = missing();
      withoutDeviations(d);
    }),
    v(
      "a word nobody knows is told as that",
      (d) => {
        d.settings.deviationBase = unreadable("egenkapital", "unknown-word");
      },
      ["word-unknown error plan:10:deviationBase"],
    ),
  ],
  "sign-convention-unset": [
    v(
      "nobody says how expenses are signed, and it matters",
      (d) => {
        d.settings.signConvention = missing();
        d.settings.deviationBase = "budgeted-result";
        d.settings.baseFloor = missing();
        budgetLine(d, "Drift").amounts = { "base-budget": 20, uo2: 20, realised: 23 };
        budgetLine(d, "Resultat").amounts = { "base-budget": 20, uo2: 20, realised: 17 };
        budgetLine(d, "Løn").amounts = { "base-budget": 80, uo2: 81, realised: 82 };
      },
      ["sign-convention-unset error plan:13:signConvention"],
    ),
    v("said, nothing more to say", () => undefined),
    v("not said, but every reading agrees", (d) => {
      d.settings.signConvention = missing();
    }),
    v(
      "a word nobody knows is told as that",
      (d) => {
        d.settings.signConvention = unreadable("blandet", "unknown-word");
      },
      ["word-unknown error plan:13:signConvention"],
    ),
  ],
  "sign-convention-contradicted": [
    v(
      "ledger signs where all amounts are to be positive: told once, not on each line",
      (d) => {
        budgetLine(d, "Indtægter").amounts = { "base-budget": -20, uo2: -21, realised: -21 };
        budgetLine(d, "Resultat").amounts = {};
        budgetLine(d, "Bevilling").amounts = { "base-budget": -100, uo2: -100, realised: -101 };
      },
      ["sign-convention-contradicted error plan:13:signConvention"],
    ),
    v("ledger signs that are chosen", (d) => {
      d.settings.signConvention = "ledger";
      budgetLine(d, "Indtægter").amounts = { "base-budget": -20, uo2: -21, realised: -21 };
      budgetLine(d, "Resultat").amounts = {};
      budgetLine(d, "Bevilling").amounts = { "base-budget": -100, uo2: -100, realised: -101 };
    }),
    v(
      "one line alone that goes against it is told at the line",
      (d) => {
        budgetLine(d, "Drift").amounts = { "base-budget": -40, uo2: -40, realised: -41 };
        budgetLine(d, "Resultat").amounts = {};
      },
      ["budget-sign-mixed warning budget:4:base-budget"],
    ),
    v(
      "all positive where the ledger's signs are chosen",
      (d) => {
        d.settings.signConvention = "ledger";
        budgetLine(d, "Resultat").amounts = {};
      },
      ["sign-convention-contradicted error plan:13:signConvention"],
    ),
  ],
  "deviation-base-too-small": [
    v(
      "the budgeted result is 0",
      (d) => {
        d.settings.deviationBase = "budgeted-result";
      },
      [
        "deviation-base-too-small error requirements:5:measure",
        "deviation-base-too-small error requirements:6:measure",
      ],
    ),
    v("as large as the floor is large enough", (d) => {
      d.settings.baseFloor = 120;
    }),
    v(
      "just below the floor",
      (d) => {
        d.settings.baseFloor = 120.01;
      },
      ["deviation-base-too-small error requirements:5:measure"],
    ),
    v(
      "a floor that cannot be read is told as that",
      (d) => {
        d.settings.baseFloor = unreadable("lav", "not-a-number");
      },
      ["not-a-number error plan:12:baseFloor"],
    ),
    v("what is out of the count has no base", (d) => {
      d.settings.deviationBase = "budgeted-result";
      withoutDeviations(d);
    }),
  ],
  "deviation-above-hundred": [
    v(
      "a deviation of 1 taken of 0,1 is 1.000 pct.",
      (d) => {
        deviationOf(d, 0.1);
      },
      [
        "deviation-above-hundred info requirements:5:measure",
        "deviation-above-hundred info requirements:6:measure",
      ],
    ),
    v(
      "just above the whole base",
      (d) => {
        deviationOf(d, 0.999);
      },
      [
        "deviation-above-hundred info requirements:5:measure",
        "deviation-above-hundred info requirements:6:measure",
      ],
    ),
    v("as large as the base", (d) => {
      deviationOf(d, 1);
    }),
    v(
      "a base below the plan's smallest has no percentage",
      (d) => {
        deviationOf(d, 0.1);
        d.settings.baseFloor = 0.2;
      },
      [
        "deviation-base-too-small error requirements:5:measure",
        "deviation-base-too-small error requirements:6:measure",
      ],
    ),
    v("what is out of the count has no deviation", (d) => {
      deviationOf(d, 0.1);
      withoutDeviations(d);
    }),
  ],
  "agreed-amount-missing": [
    v(
      "an agreed amount that is not stated",
      (d) => {
        d.settings.deviationBase = "agreed-amount";
      },
      ["agreed-amount-missing error plan:11:agreedBaseAmount"],
    ),
    v("stated", (d) => {
      d.settings.deviationBase = "agreed-amount";
      d.settings.agreedBaseAmount = 120;
    }),
    v("another base needs none", (d) => {
      d.settings.agreedBaseAmount = missing();
    }),
    v(
      "an amount that cannot be read is told as that",
      (d) => {
        d.settings.deviationBase = "agreed-amount";
        d.settings.agreedBaseAmount = unreadable();
      },
      ["error-value error plan:11:agreedBaseAmount"],
    ),
  ],
  "exclusion-without-agreement": [
    v(
      "a line is left out, nobody says by which agreement",
      (d) => {
        budgetLine(d, "Drift").leftOut = true;
      },
      ["exclusion-without-agreement error budget:4:agreement"],
    ),
    v("by the agreement of 1 March", (d) => {
      budgetLine(d, "Indtægter").leftOut = true;
      budgetLine(d, "Indtægter").agreement = "Aftale af 1. marts 2024";
    }),
    v("not left out needs no agreement", (d) => {
      budgetLine(d, "Drift").leftOut = false;
    }),
    v(
      "an agreement that cannot be read is told as that",
      (d) => {
        budgetLine(d, "Drift").leftOut = true;
        budgetLine(d, "Drift").agreement = unreadable("#REF!");
      },
      ["error-value error budget:4:agreement"],
    ),
    v(
      "a line with no name is told all the same",
      (d) => {
        budgetLine(d, "Drift").leftOut = true;
        budgetLine(d, "Drift").name = missing();
      },
      ["exclusion-without-agreement error budget:4:agreement"],
    ),
  ],
  "agreement-without-exclusion": [
    v(
      "an agreement, but not whether the line is left out",
      (d) => {
        budgetLine(d, "Drift").agreement = "Aftale af 1. marts 2024";
      },
      ["agreement-without-exclusion warning budget:4:leftOut"],
    ),
    v("said not to be left out", (d) => {
      budgetLine(d, "Drift").agreement = "Aftale af 1. marts 2024";
      budgetLine(d, "Drift").leftOut = false;
    }),
    v(
      "what cannot be read is told as that",
      (d) => {
        budgetLine(d, "Drift").agreement = "Aftale";
        budgetLine(d, "Drift").leftOut = unreadable("måske", "not-yes-or-no");
      },
      ["not-yes-or-no error budget:4:leftOut"],
    ),
    v(
      "an agreement that cannot be read is no agreement",
      (d) => {
        budgetLine(d, "Drift").agreement = unreadable();
      },
      ["error-value error budget:4:agreement"],
    ),
    v(
      "a line without a name is told all the same",
      (d) => {
        budgetLine(d, "Drift").agreement = "Aftale af 1. marts 2024";
        budgetLine(d, "Drift").name = missing();
      },
      ["agreement-without-exclusion warning budget:4:leftOut"],
    ),
  ],
  "budget-nature-missing": [
    v(
      "a line with amounts has no nature",
      (d) => {
        budgetLine(d, "Drift").nature = missing();
      },
      ["budget-nature-missing error budget:4:nature"],
    ),
    v("a heading has neither amounts nor nature", (d) => {
      d.budget.unshift({ name: "Driftsbevilling", nature: "total", amounts: {} });
    }),
    v(
      "a word nobody knows is told as that",
      (d) => {
        budgetLine(d, "Drift").nature = unreadable("Diverse", "unknown-word");
      },
      ["word-unknown error budget:4:nature"],
    ),
    v(
      "one unreadable amount is an amount",
      (d) => {
        d.budget.push({ name: "Andet", amounts: { uo1: unreadable() } });
      },
      [
        "budget-amount-missing error budget:6:base-budget",
        "budget-amount-missing error budget:6:realised",
        "budget-amount-missing error budget:6:uo2",
        "budget-nature-missing error budget:6:nature",
        "error-value error budget:6:uo1",
      ],
    ),
    v(
      "a line with neither amounts nor nature is missing its amounts",
      (d) => {
        d.budget.push({ name: "Andet", amounts: {} });
      },
      [
        "budget-amount-missing error budget:6:base-budget",
        "budget-amount-missing error budget:6:realised",
        "budget-amount-missing error budget:6:uo2",
      ],
    ),
    v(
      "a line without a name is told all the same",
      (d) => {
        budgetLine(d, "Drift").nature = missing();
        budgetLine(d, "Drift").name = missing();
      },
      ["budget-nature-missing error budget:4:nature"],
    ),
  ],
  "budget-amount-missing": [
    v(
      "one line has no realised amount",
      (d) => {
        delete budgetLine(d, "Drift").amounts.realised;
      },
      ["budget-amount-missing error budget:4:realised"],
    ),
    v("0 is an amount", (d) => {
      budgetLine(d, "Indtægter").amounts = { "base-budget": 20, uo2: 20, realised: 20, uo1: 0 };
      budgetLine(d, "Resultat").amounts = { "base-budget": 0, uo2: -1 };
    }),
    v("a column nobody is measured on may be half filled", (d) => {
      budgetLine(d, "Løn").amounts.uo3 = 80;
    }),
    v("a line that is left out need not be filled", (d) => {
      budgetLine(d, "Indtægter").leftOut = true;
      budgetLine(d, "Indtægter").agreement = "Aftale af 1. marts 2024";
      delete budgetLine(d, "Indtægter").amounts.uo2;
    }),
    v(
      "one that cannot be read is told as that",
      (d) => {
        budgetLine(d, "Drift").amounts.realised = unreadable();
      },
      ["error-value error budget:4:realised"],
    ),
    v(
      "a column with nothing in it is one finding at the requirement, when its deadline has passed",
      (d) => {
        for (const line of d.budget) delete line.amounts.uo2;
      },
      ["result-overdue warning requirements:6:measure"],
    ),
    v(
      "a line without a name is told all the same",
      (d) => {
        delete budgetLine(d, "Drift").amounts.realised;
        budgetLine(d, "Drift").name = missing();
      },
      ["budget-amount-missing error budget:4:realised"],
    ),
    v("where no deviation is asked for, what is booked may be missing", (d) => {
      withoutDeviations(d);
      delete budgetLine(d, "Drift").amounts.realised;
    }),
    v("a KPI that happens to be called as a column of the budget asks for none", (d) => {
      requirement(d, "2.a.i").measure = "uo3";
      kpi(d, "Borger.dk", 2023).kpi = "uo3";
      kpi(d, "Borger.dk", 2024).kpi = "uo3";
      budgetLine(d, "Løn").amounts.uo3 = 80;
    }),
    v(
      "the goal is not told where two goals are measured on the budget",
      (d) => {
        requirement(d, "3.b.i").goal = "5";
        goal(d, "3").combination = missing();
        d.goals = d.goals.filter(({ id }) => id !== "3.b");
        delete budgetLine(d, "Drift").amounts.realised;
      },
      ["budget-amount-missing error budget:4:realised"],
    ),
  ],
  "budget-total-differs": [
    v(
      "the total is not the sum",
      (d) => {
        budgetLine(d, "Resultat").amounts.uo2 = 10;
      },
      ["budget-total-differs error budget:5:uo2"],
    ),
    v("one unit of its last decimal is rounding", (d) => {
      budgetLine(d, "Resultat").amounts.uo2 = 0.1;
      budgetLine(d, "Indtægter").amounts.uo2 = 21.02;
    }),
    v(
      "two are not",
      (d) => {
        budgetLine(d, "Resultat").amounts.uo2 = 0.2;
      },
      ["budget-total-differs error budget:5:uo2"],
    ),
    v("a sum of the expenses alone is a total too", (d) => {
      d.budget.push({ name: "Udgifter i alt", nature: "total", amounts: { uo2: 121 } });
    }),
    v("a total since the last total", (d) => {
      d.budget.push(
        { name: "Projekt", nature: "expense", amounts: { "base-budget": 2, uo2: 3, realised: 3 } },
        { name: "Projekter i alt", nature: "total", amounts: { "base-budget": 2, uo2: 3, realised: 3 } },
      );
    }),
    v(
      "over an unreadable line no sum is told",
      (d) => {
        budgetLine(d, "Løn").amounts.uo2 = unreadable();
        budgetLine(d, "Resultat").amounts.uo2 = 10;
      },
      ["error-value error budget:3:uo2"],
    ),
    v(
      "a total that cannot be read is told as that",
      (d) => {
        budgetLine(d, "Resultat").amounts.uo2 = unreadable();
      },
      ["error-value error budget:5:uo2"],
    ),
    v("with nothing above it, a total is held against nothing", (d) => {
      d.budget.unshift({ name: "Overført", nature: "total", amounts: { uo2: 17 } });
    }),
    v("just one unit of its last decimal is rounding", (d) => {
      budgetLine(d, "Resultat").amounts.uo2 = 0.1;
    }),
    v(
      "a total without a name is told all the same",
      (d) => {
        budgetLine(d, "Resultat").amounts.uo2 = 10;
        budgetLine(d, "Resultat").name = missing();
      },
      ["budget-total-differs error budget:5:uo2"],
    ),
    v(
      "half way between two sums it is held against the one of the lines next above it",
      (d) => {
        d.budget.push(
          { name: "Projekt", nature: "expense", amounts: { "base-budget": 60, uo2: 60, realised: 60 } },
          { name: "Projekter i alt", nature: "total", amounts: { "base-budget": 60, uo2: 80, realised: 60 } },
        );
      },
      ["budget-total-differs error budget:7:uo2"],
    ),
    v(
      "where expenses are negative, a total with them added back is none",
      (d) => {
        d.settings.signConvention = "expenses-negative";
        budgetLine(d, "Løn").amounts = { "base-budget": -80, uo2: -81, realised: -82 };
        budgetLine(d, "Drift").amounts = { "base-budget": -40, uo2: -40, realised: -41 };
        budgetLine(d, "Resultat").amounts = { "base-budget": 0, uo2: 242, realised: -1 };
      },
      ["budget-total-differs error budget:5:uo2"],
    ),
    v("where nobody says how they are signed, either sum is one", (d) => {
      d.settings.signConvention = missing();
      budgetLine(d, "Resultat").amounts = { "base-budget": 0, uo2: 242, realised: -1 };
    }),
    v("an empty total is held against nothing", (d) => {
      budgetLine(d, "Resultat").amounts = { "base-budget": 0, uo2: missing(), realised: -1 };
    }),
  ],
  "budget-sign-mixed": [
    v(
      "an expense below zero where all amounts are positive: told once a line",
      (d) => {
        budgetLine(d, "Drift").amounts = { "base-budget": -40, uo2: -40, realised: -41 };
        budgetLine(d, "Resultat").amounts = {};
      },
      ["budget-sign-mixed warning budget:4:base-budget"],
    ),
    v("0 has no sign", (d) => {
      budgetLine(d, "Indtægter").amounts.uo1 = 0;
    }),
    v(
      "expenses negative, and one is not",
      (d) => {
        d.settings.signConvention = "expenses-negative";
        budgetLine(d, "Løn").amounts = { "base-budget": -80, uo2: -81, realised: -82 };
        budgetLine(d, "Resultat").amounts = {};
      },
      ["budget-sign-mixed warning budget:4:base-budget"],
    ),
    v("where no convention is set none is broken", (d) => {
      d.settings.signConvention = missing();
      budgetLine(d, "Indtægter").amounts["appropriation-act"] = -1;
    }),
    v(
      "one that cannot be read has no sign",
      (d) => {
        budgetLine(d, "Drift").amounts.uo1 = unreadable();
      },
      ["error-value error budget:4:uo1"],
    ),
    v("a result may be below zero: a total is not added", (d) => {
      budgetLine(d, "Resultat").amounts.uo1 = -5;
    }),
    v(
      "a line without a name is told all the same",
      (d) => {
        budgetLine(d, "Drift").amounts.uo2 = -40;
        budgetLine(d, "Resultat").amounts.uo2 = 80;
        budgetLine(d, "Drift").name = missing();
      },
      ["budget-sign-mixed warning budget:4:uo2", "deviation-above-hundred info requirements:6:measure"],
    ),
  ],
  "deviation-row-differs": [
    v(
      "the plan's table says 4, the budget gives 0,8",
      (d) => {
        d.deviations[1] = { goal: "3.a", series: "result", years: { 2024: 4 } };
      },
      ["deviation-row-differs warning deviations:2:2024"],
    ),
    v("0,8 is its rounding", (d) => {
      d.deviations[1] = { goal: "3.a", series: "result", years: { 2024: 0.8 } };
    }),
    v(
      "0,9 is not",
      (d) => {
        d.deviations[1] = { goal: "3.a", series: "result", years: { 2024: 0.9 } };
      },
      ["deviation-row-differs warning deviations:2:2024"],
    ),
    v(
      "one that cannot be read is told as that",
      (d) => {
        d.deviations[1] = { goal: "3.a", series: "result", years: { 2024: unreadable() } };
      },
      ["error-value error deviations:2:2024"],
    ),
    v("another year is another matter", (d) => {
      d.deviations[1] = { goal: "3.a", series: "result", years: { 2023: known(17) } };
    }),
  ],
} satisfies Cases;
