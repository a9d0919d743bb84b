// Variants for the rules on evidence, time and presentation.
import { day, known, missing, quarter, SOMEWHERE, unreadable, year } from "../../support/plan";
import {
  budgetLine,
  calculated,
  type Cases,
  type Draft,
  goal,
  kpi,
  requirement,
  variant as v,
} from "../support";

/** A report of the draft by quarter. */
function report(d: Draft, number: 1 | 2 | 3 | 4): Draft["reports"][number] {
  const row = d.reports[number - 1];
  if (row === undefined) throw new Error(`No report ${number} in the draft`);
  return row;
}

/** A value typed at the requirement, with where it is from. */
function typed(d: Draft, result: number, shown = String(result).replace(".", ",")): void {
  const row = requirement(d, "2.a.i");
  row.measure = missing();
  row.source = "Undersøgelsen";
  row.result = known(result, SOMEWHERE, shown);
}

export const followUp = {
  "documentation-missing": [
    v(
      "the statement is yes, its documentation is not there",
      (d) => {
        requirement(d, "4.i").documentation = missing();
        requirement(d, "4.i").documentedOn = missing();
      },
      ["documentation-missing error requirements:7:documentation"],
    ),
    v("where none is required, a source is enough", (d) => {
      requirement(d, "4.i").documentation = missing();
      requirement(d, "4.i").documentedOn = missing();
      requirement(d, "4.i").documentationRequired = false;
      requirement(d, "4.i").source = "Kontrolskema";
    }),
    v("a no needs none", (d) => {
      requirement(d, "4.i").documentation = missing();
      requirement(d, "4.i").result = false;
    }),
    v(
      "one that cannot be read is told as that",
      (d) => {
        requirement(d, "4.i").documentation = unreadable("#REF!");
      },
      ["error-value error requirements:7:documentation"],
    ),
    v("dated after the day judged as of it is only later", (d) => {
      requirement(d, "4.i").documentedOn = "2025-01-10";
      requirement(d, "4.i").deadline = year(2024);
    }),
    v("what is out of the count needs none", (d) => {
      requirement(d, "4.i").documentation = missing();
      goal(d, "4").standing = "withdrawn";
      goal(d, "4").remark = "Efter aftale.";
    }),
  ],
  "evidence-missing": [
    v(
      "fulfilled, with neither documentation nor source",
      (d) => {
        requirement(d, "1.i").documentation = missing();
      },
      ["evidence-missing warning requirements:1:documentation"],
    ),
    v("a KPI with its source is enough", () => undefined),
    v(
      "a KPI without a source is not",
      (d) => {
        kpi(d, "Borger.dk", 2023).source = missing();
        kpi(d, "Borger.dk", 2024).source = missing();
      },
      ["evidence-missing warning requirements:3:documentation"],
    ),
    v("what is not fulfilled needs no proof", (d) => {
      requirement(d, "1.ii").documentation = missing();
      requirement(d, "1.ii").result = 2;
    }),
    v("the budget speaks for itself", (d) => {
      requirement(d, "3.a.i").source = missing();
    }),
    v(
      "documentation that cannot be read is told as that",
      (d) => {
        requirement(d, "1.i").documentation = unreadable("#N/A");
      },
      ["error-value error requirements:1:documentation"],
    ),
  ],
  "documented-late": [
    v(
      "documented the day after the deadline",
      (d) => {
        requirement(d, "1.i").documentedOn = "2024-07-01";
      },
      ["documented-late warning requirements:1:documentedOn"],
    ),
    v("on the day of the deadline", (d) => {
      requirement(d, "1.i").documentedOn = "2024-06-30";
    }),
    v(
      "tomorrow is no day to have documented",
      (d) => {
        requirement(d, "1.i").documentedOn = "2025-01-21";
      },
      ["date-in-future error requirements:1:documentedOn"],
    ),
    v(
      "a date that cannot be read is told as that",
      (d) => {
        requirement(d, "1.i").documentedOn = unreadable("sommer", "not-a-date");
      },
      ["not-a-date error requirements:1:documentedOn"],
    ),
    v("without a deadline of its own nothing is late", (d) => {
      requirement(d, "1.ii").documentedOn = "2025-01-05";
      requirement(d, "1.ii").deadline = missing();
    }),
    v(
      "today is a day to have documented",
      (d) => {
        requirement(d, "1.i").documentedOn = "2025-01-20";
      },
      ["documented-late warning requirements:1:documentedOn"],
    ),
  ],
  "documentation-shared": [
    v(
      "one note proves three goals",
      (d) => {
        for (const id of ["1.ii", "4.i", "5.i"]) requirement(d, id).documentation = "Årsrapport";
      },
      ["documentation-shared info requirements:2:documentation"],
    ),
    v("two goals may share one", (d) => {
      for (const id of ["1.i", "1.ii", "5.i"]) requirement(d, id).documentation = "Årsrapport";
    }),
    v(
      "case and spaces make no difference",
      (d) => {
        requirement(d, "1.ii").documentation = "Årsrapport";
        requirement(d, "4.i").documentation = " årsrapport";
        requirement(d, "5.i").documentation = "ÅRSRAPPORT ";
      },
      ["documentation-shared info requirements:2:documentation"],
    ),
    v(
      "what cannot be read is shared by nobody",
      (d) => {
        for (const id of ["1.ii", "5.i"]) requirement(d, id).documentation = unreadable("#N/A");
      },
      ["error-value error requirements:2:documentation", "error-value error requirements:9:documentation"],
    ),
  ],
  "delivery-date-missing": [
    v(
      "delivered, but not said when",
      (d) => {
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "1.i").result = true;
      },
      ["delivery-date-missing error requirements:1:deliveredOn"],
    ),
    v("with its date", (d) => {
      requirement(d, "1.i").result = true;
    }),
    v(
      "without a deadline of its own no date is needed",
      (d) => {
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "1.i").result = true;
        requirement(d, "1.i").deadline = missing();
      },
      ["deadline-missing info requirements:1:deadline"],
    ),
    v(
      "a date that cannot be read is told as that",
      (d) => {
        requirement(d, "1.i").deliveredOn = unreadable("forår", "not-a-date");
        requirement(d, "1.i").result = true;
      },
      ["not-a-date error requirements:1:deliveredOn"],
    ),
  ],
  "delivery-contradicts": [
    v(
      "not delivered, on 14 May",
      (d) => {
        requirement(d, "1.i").result = false;
      },
      ["delivery-contradicts error requirements:1:result"],
    ),
    v("not delivered, without a date", (d) => {
      requirement(d, "1.i").result = false;
      requirement(d, "1.i").deliveredOn = missing();
    }),
    v(
      "an answer that cannot be read is told as that",
      (d) => {
        requirement(d, "1.i").result = unreadable("snart", "not-yes-or-no");
      },
      ["not-yes-or-no error requirements:1:result"],
    ),
    v(
      "a number is neither yes nor no",
      (d) => {
        requirement(d, "1.i").result = 0;
      },
      ["result-kind-unsuited error requirements:1:result"],
    ),
  ],
  "result-overdue": [
    v(
      "the deadline has passed and nothing was delivered",
      (d) => {
        requirement(d, "1.i").deliveredOn = missing();
      },
      ["result-overdue warning requirements:1:deliveredOn"],
    ),
    v(
      "on the day of the deadline it is not too late",
      (d) => {
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "4.i").documentedOn = missing();
        requirement(d, "6.i").measuredOn = missing();
        d.reports = d.reports.slice(0, 1);
      },
      [],
      { today: "2024-06-30", asOf: "2024-06-30" },
    ),
    v(
      "the day after it is",
      (d) => {
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "4.i").documentedOn = missing();
        requirement(d, "6.i").measuredOn = missing();
        d.reports = d.reports.slice(0, 1);
      },
      ["result-overdue warning requirements:1:deliveredOn"],
      { today: "2024-07-01", asOf: "2024-07-01" },
    ),
    v(
      "a number, an answer and a KPI are missing",
      (d) => {
        requirement(d, "1.ii").result = missing();
        requirement(d, "4.i").result = missing();
        d.kpis = d.kpis.filter((row) => row !== kpi(d, "Borger.dk", 2024));
      },
      [
        "result-overdue warning requirements:2:result",
        "result-overdue warning requirements:3:result",
        "result-overdue warning requirements:7:result",
      ],
    ),
    v(
      "a list lacks one answer",
      (d) => {
        const [first] = d.lists;
        if (first !== undefined) first.value = missing();
      },
      ["result-overdue warning requirements:9:measure"],
    ),
    v(
      "the budget has no lines",
      (d) => {
        d.budget = [];
      },
      ["result-overdue warning requirements:5:measure", "result-overdue warning requirements:6:measure"],
    ),
    v(
      "departures stand for two quarters, not for the year",
      (d) => {
        const row = kpi(d, "Afgange", 2024);
        row.period = quarter(2024, 1);
        row.aggregation = "sum";
        d.kpis.push({ ...row, period: quarter(2024, 2), value: 31 });
      },
      ["result-overdue warning requirements:8:measure"],
    ),
    v("what is dated later than the day judged as of is not missing", (d) => {
      requirement(d, "6.i").measuredOn = "2025-01-10";
      requirement(d, "1.i").deliveredOn = "2025-01-10";
    }),
    v(
      "what cannot be read is told as that",
      (d) => {
        requirement(d, "1.ii").result = unreadable();
      },
      ["error-value error requirements:2:result"],
    ),
  ],
  "result-outdated": [
    v(
      "the value of the end of June stands as the year's",
      (d) => {
        kpi(d, "Borger.dk", 2024).period = day("2024-06-30");
      },
      ["result-outdated warning kpis:2:period"],
    ),
    v("the value at the year's end is the year's", (d) => {
      kpi(d, "Borger.dk", 2024).period = day("2024-12-31");
    }),
    v(
      "during the year it is the newest there is",
      (d) => {
        kpi(d, "Borger.dk", 2024).period = day("2024-06-30");
        requirement(d, "4.i").documentedOn = missing();
        requirement(d, "6.i").measuredOn = missing();
        d.reports = d.reports.slice(0, 2);
      },
      [],
      { today: "2024-07-14", asOf: "2024-07-14" },
    ),
    v(
      "a period that cannot be read is told as that",
      (d) => {
        kpi(d, "Borger.dk", 2024).period = unreadable("i år", "not-a-date");
      },
      ["not-a-date error kpis:2:period"],
    ),
    v("without a deadline of its own nothing is earlier", (d) => {
      kpi(d, "Borger.dk", 2024).period = day("2024-06-30");
      requirement(d, "2.a.i").deadline = missing();
    }),
  ],
  "report-late": [
    v(
      "sent on the fifteenth day",
      (d) => {
        report(d, 1).sentOn = "2024-04-15";
      },
      ["report-late warning reports:1:sentOn"],
    ),
    v("sent on the fourteenth", (d) => {
      report(d, 1).sentOn = "2024-04-14";
    }),
    v("the plan allows twenty days", (d) => {
      d.settings.reportingDays = 20;
      report(d, 2).sentOn = "2024-07-20";
    }),
    v(
      "a number of days that cannot be read is told as that, and fourteen used",
      (d) => {
        d.settings.reportingDays = unreadable("to uger", "not-a-number");
        report(d, 2).sentOn = "2024-07-20";
      },
      ["not-a-number error plan:15:reportingDays", "report-late warning reports:2:sentOn"],
    ),
    v(
      "a date that cannot be read is told as that",
      (d) => {
        report(d, 1).sentOn = unreadable("medio april", "not-a-date");
      },
      ["not-a-date error reports:1:sentOn"],
    ),
    v("the year's report has no such deadline", (d) =>
      d.reports.push({ period: year(2024), sentOn: "2025-01-19" }),
    ),
  ],
  "report-missing": [
    v(
      "the fourth quarter's report is six days overdue",
      (d) => {
        d.reports = d.reports.slice(0, 3);
      },
      ["report-missing warning reports:0:sentOn"],
    ),
    v(
      "on the fourteenth day it is not",
      (d) => {
        d.reports = d.reports.slice(0, 3);
      },
      [],
      { today: "2025-01-14" },
    ),
    v(
      "on the fifteenth it is",
      (d) => {
        d.reports = d.reports.slice(0, 3);
      },
      ["report-missing warning reports:0:sentOn"],
      { today: "2025-01-15" },
    ),
    v(
      "its row is there, but not the date: told at the cell",
      (d) => {
        report(d, 4).sentOn = missing();
      },
      ["report-missing warning reports:4:sentOn"],
    ),
    v("a plan that says nothing of reports asks for none", (d) => {
      d.reports = [];
      d.settings.reportingDays = missing();
    }),
    v(
      "a list of reports asks for them as well, within fourteen days",
      (d) => {
        d.reports = d.reports.slice(0, 3);
        d.settings.reportingDays = missing();
      },
      ["report-missing warning reports:0:sentOn"],
    ),
    v(
      "the year's report is not the fourth quarter's",
      (d) => {
        report(d, 4).period = year(2024);
      },
      ["report-missing warning reports:0:sentOn"],
    ),
    v(
      "a period that cannot be read is told as that besides",
      (d) => {
        report(d, 4).period = unreadable("Q5", "not-a-date");
      },
      ["not-a-date error reports:4:period", "report-missing warning reports:0:sentOn"],
    ),
    v(
      "the first quarter's is missing though the later ones are there",
      (d) => {
        d.reports.shift();
      },
      ["report-missing warning reports:0:sentOn"],
    ),
  ],
  "report-period-unknown": [
    v(
      "a report on April",
      (d) => {
        d.reports.push({
          period: { start: "2024-04-01", end: "2024-04-30", text: "april 2024" },
          sentOn: "2024-05-02",
        });
      },
      ["report-period-unknown warning reports:5:period"],
    ),
    v("a report on the year", (d) => d.reports.push({ period: year(2024), sentOn: "2025-01-19" })),
    v(
      "a quarter of another year",
      (d) => d.reports.push({ period: quarter(2023, 4), sentOn: "2024-01-10" }),
      ["report-period-unknown warning reports:5:period"],
    ),
    v("no period is no period", (d) => d.reports.push({ sentOn: "2024-05-02" })),
  ],
  "report-duplicated": [
    v(
      "the first quarter is reported twice",
      (d) => d.reports.push({ ...report(d, 1), sentOn: "2024-04-13" }),
      ["report-duplicated warning reports:5:period"],
    ),
    v("each once", () => undefined),
    v(
      "a half year and its quarter are two",
      (d) => {
        d.reports.push({
          period: { start: "2024-01-01", end: "2024-06-30", text: "1. halvår 2024" },
          sentOn: "2024-07-12",
        });
      },
      ["report-period-unknown warning reports:5:period"],
    ),
    v(
      "two that cannot be read repeat nothing",
      (d) => {
        d.reports.push({ period: unreadable("x", "not-a-date") }, { period: unreadable("x", "not-a-date") });
      },
      ["not-a-date error reports:5:period", "not-a-date error reports:6:period"],
    ),
  ],
  "report-sent-early": [
    v(
      "sent before the quarter had ended",
      (d) => {
        report(d, 3).sentOn = "2024-09-29";
      },
      ["report-sent-early warning reports:3:sentOn"],
    ),
    v("sent on its last day", (d) => {
      report(d, 3).sentOn = "2024-09-30";
    }),
    v(
      "a date that cannot be read is told as that",
      (d) => {
        report(d, 3).sentOn = unreadable("for tidligt", "not-a-date");
      },
      ["not-a-date error reports:3:sentOn"],
    ),
    v("without a period nothing is early", (d) => d.reports.push({ sentOn: "1999-01-01" })),
  ],
  "kpi-measured-early": [
    v(
      "measured before its year began",
      (d) => {
        kpi(d, "Borger.dk", 2024).measuredOn = "2023-12-31";
      },
      ["kpi-measured-early warning kpis:2:measuredOn"],
    ),
    v("on its first day", (d) => {
      kpi(d, "Borger.dk", 2024).measuredOn = "2024-01-01";
    }),
    v(
      "a date that cannot be read is told as that",
      (d) => {
        kpi(d, "Borger.dk", 2023).measuredOn = unreadable("før", "not-a-date");
      },
      ["not-a-date error kpis:1:measuredOn"],
    ),
    v("without a period nothing is early", (d) =>
      d.kpis.push({ kpi: "Andet", measuredOn: "1999-01-01", value: 1 }),
    ),
  ],
  "signed-after-start": [
    v(
      "signed on 31 January, as the 2024 plan was",
      (d) => {
        d.settings.signedOn = "2024-01-31";
      },
      ["signed-after-start info plan:5:signedOn"],
    ),
    v("signed on the first day", (d) => {
      d.settings.signedOn = "2024-01-01";
    }),
    v(
      "signed on the second",
      (d) => {
        d.settings.signedOn = "2024-01-02";
      },
      ["signed-after-start info plan:5:signedOn"],
    ),
    v(
      "a day that cannot be read is told as that",
      (d) => {
        d.settings.signedOn = unreadable("nytår", "not-a-date");
      },
      ["not-a-date error plan:5:signedOn"],
    ),
    v(
      "without the plan's year there is no start",
      (d) => {
        d.settings.signedOn = "2024-01-31";
        d.settings.year = unreadable();
      },
      ["error-value error plan:4:year"],
    ),
  ],
  "rounding-hides-verdict": [
    v(
      "91,96 shows as 92,0 and is not 92",
      (d) => {
        typed(d, 91.96, "92,0");
      },
      ["rounding-hides-verdict warning requirements:3:result"],
    ),
    v("91,94 shows as 91,9", (d) => {
      typed(d, 91.94);
    }),
    v("exactly 92", (d) => {
      typed(d, 92);
    }),
    v("a floor just passed that looks like the floor hides nothing", (d) => {
      typed(d, 92.04);
    }),
    v(
      "a limit just passed hides it",
      (d) => {
        budgetLine(d, "Løn").amounts = { "base-budget": 80, uo2: 81, realised: 88.048 };
        budgetLine(d, "Drift").amounts = { "base-budget": 40, uo2: 40, realised: 40 };
        budgetLine(d, "Indtægter").amounts = { "base-budget": 20, uo2: 21, realised: 22 };
        budgetLine(d, "Resultat").amounts = {};
      },
      ["rounding-hides-verdict warning requirements:5:result"],
    ),
    v(
      "what cannot be read is told as that",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = unreadable();
      },
      ["error-value error kpis:2:value"],
    ),
    v("what is delivered late fails by that, whatever its number is rounded to", (d) => {
      Object.assign(requirement(d, "1.ii"), {
        wording: "Tiltag i 2024.",
        comparator: "below",
        target: 5,
        kind: "value",
        result: known(4.96, SOMEWHERE, "5,0"),
        source: "Oversigten",
        deadline: quarter(2024, 2),
        deliveredOn: "2024-08-01",
      });
    }),
    v(
      "on time, 4,96 shown as 5,0 is below 5",
      (d) => {
        Object.assign(requirement(d, "1.ii"), {
          wording: "Tiltag i 2024.",
          comparator: "below",
          target: 5,
          kind: "value",
          result: known(4.96, SOMEWHERE, "5,0"),
          source: "Oversigten",
          deadline: quarter(2024, 3),
          deliveredOn: "2024-08-01",
        });
      },
      ["rounding-hides-verdict warning requirements:2:result"],
    ),
    v(
      "a fall from 5 to 4,96",
      (d) => {
        kpi(d, "Frafald", 2023).value = 5;
        kpi(d, "Frafald", 2024).value = 4.96;
      },
      ["rounding-hides-verdict warning requirements:4:result"],
    ),
    v(
      "a share just below its target",
      (d) => {
        Object.assign(requirement(d, "4.ii"), { comparator: "at-least", target: 10 });
        kpi(d, "Afgange", 2024).value = 29.9;
      },
      ["rounding-hides-verdict warning requirements:8:result"],
    ),
  ],
  "formula-overwritten": [
    v(
      "one typed amount among formulas",
      (d) => {
        for (const name of ["Bevilling", "Indtægter", "Løn"]) {
          const { amounts } = budgetLine(d, name);
          amounts.realised = calculated(Number(amounts.realised));
        }
      },
      ["formula-overwritten warning budget:4:realised"],
    ),
    v("a column of typed numbers and one formula", (d) => {
      budgetLine(d, "Løn").amounts.realised = calculated(82);
    }),
    v("two formulas make no column of formulas", (d) => {
      for (const name of ["Bevilling", "Løn"]) {
        const { amounts } = budgetLine(d, name);
        amounts.realised = calculated(Number(amounts.realised));
      }
      d.budget = d.budget.filter(({ name }) => name !== "Drift" && name !== "Resultat");
    }),
    v(
      "along a total row",
      (d) => {
        budgetLine(d, "Resultat").amounts = {
          "base-budget": calculated(0),
          uo2: calculated(0),
          uo3: calculated(0),
          realised: -1,
        };
      },
      ["formula-overwritten warning budget:5:realised"],
    ),
    v(
      "what cannot be read is told as that",
      (d) => {
        for (const name of ["Bevilling", "Indtægter", "Løn"]) {
          const { amounts } = budgetLine(d, name);
          amounts.realised = calculated(Number(amounts.realised));
        }
        budgetLine(d, "Drift").amounts.realised = unreadable();
      },
      ["error-value error budget:4:realised"],
    ),
    v("two typed among three formulas may be meant so", (d) => {
      d.budget.splice(4, 0, {
        name: "Projekter",
        nature: "expense",
        amounts: { realised: 0, uo2: 0, "base-budget": 0 },
      });
      for (const name of ["Bevilling", "Indtægter", "Løn"]) {
        const { amounts } = budgetLine(d, name);
        amounts.realised = calculated(Number(amounts.realised));
      }
    }),
    v("along a line of the budget each column is its own", (d) => {
      budgetLine(d, "Drift").amounts = {
        "base-budget": calculated(40),
        uo2: calculated(40),
        uo3: calculated(41),
        realised: 41,
      };
    }),
  ],
  "value-not-visible": [
    v(
      "a result shows ####",
      (d) => {
        typed(d, 93, "####");
      },
      ["value-not-visible info requirements:3:result"],
    ),
    v("a result shows its number", (d) => {
      typed(d, 93);
    }),
    v("a text of # is a text", (d) => {
      requirement(d, "1.i").remark = known("###", SOMEWHERE, "###");
    }),
    v(
      "a date too",
      (d) => {
        requirement(d, "1.i").deliveredOn = known("2024-05-14", SOMEWHERE, "########");
      },
      ["value-not-visible info requirements:1:deliveredOn"],
    ),
    v(
      "an error is told as that",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = unreadable("####");
      },
      ["error-value error kpis:2:value"],
    ),
  ],
} satisfies Cases;
