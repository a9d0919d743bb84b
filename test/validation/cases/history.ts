// Variants for the rules on what is not as it was reported.
import type { KeptReport, KeptStatus } from "../../../src/plan";
import { missing, quarter, unreadable, year } from "../../support/plan";
import { keepReportOf } from "../remembered";
import { budgetLine, type Cases, type Draft, goal, kpi, requirement, variant as v } from "../support";

const YEAR = { period: "2024", asOf: "2024-12-31" };
const Q2 = { period: "2024 Q2", asOf: "2024-06-30" };
const Q3 = { period: "2024 Q3", asOf: "2024-09-30" };

/** Reported as it stands, and then changed. */
function reportedThen(report: typeof YEAR, change: (draft: Draft) => unknown): (draft: Draft) => unknown {
  return (draft) => {
    keepReportOf(draft, report);
    return change(draft);
  };
}

/** The last kept report with some verdicts otherwise than they were given. */
function asIfReported(draft: Draft, statuses: Readonly<Record<string, KeptStatus>>): KeptReport {
  const last = draft.kept.at(-1);
  if (last === undefined) throw new Error("No report in the draft");
  const verdicts = last.verdicts.map((verdict) => ({
    ...verdict,
    status: statuses[verdict.id] ?? verdict.status,
  }));
  const changed = { ...last, verdicts };
  draft.kept.splice(-1, 1, changed);
  return changed;
}

export const history = {
  "reported-value-changed": [
    v(
      "a measured value corrected after the year's report",
      reportedThen(YEAR, (d) => {
        requirement(d, "6.i").result = 94;
      }),
      ["reported-value-changed warning requirements:10:result"],
    ),
    v(
      "a count that grows while the year runs",
      reportedThen(Q2, (d) => {
        requirement(d, "1.ii").result = 5;
      }),
    ),
    v(
      "told once, of the latest report it was in, also when the day's own is kept",
      reportedThen(Q2, (d) => {
        kpi(d, "Borger.dk", 2023).value = 90;
        keepReportOf(d, Q3, 2);
        kpi(d, "Borger.dk", 2023).value = 89;
        keepReportOf(d, YEAR, 3);
      }),
      ["reported-value-changed warning kpis:1:value"],
    ),
    v(
      "a delivery that had happened, on another day",
      reportedThen(Q2, (d) => {
        requirement(d, "1.i").deliveredOn = "2024-05-20";
      }),
      ["reported-value-changed warning requirements:1:deliveredOn"],
    ),
    v(
      "last year's number, and this year's that is not over",
      reportedThen(Q2, (d) => {
        kpi(d, "Borger.dk", 2023).value = 90;
        kpi(d, "Borger.dk", 2024).value = 94;
      }),
      ["reported-value-changed warning kpis:1:value"],
    ),
    v(
      "a follow-up that was made, with its total",
      reportedThen(Q3, (d) => {
        budgetLine(d, "Løn").amounts.uo2 = 82;
        budgetLine(d, "Resultat").amounts.uo2 = -1;
      }),
      ["reported-value-changed warning budget:3:uo2", "reported-value-changed warning budget:5:uo2"],
    ),
    v(
      "what is booked goes on until the year is over",
      reportedThen(Q3, (d) => {
        budgetLine(d, "Løn").amounts.realised = 81;
        budgetLine(d, "Resultat").amounts.realised = 0;
      }),
    ),
    v(
      "another value measured on the same day",
      reportedThen(Q3, (d) => {
        requirement(d, "6.i").result = 96;
      }),
      ["reported-value-changed warning requirements:10:result"],
    ),
    v(
      "a value measured again on a later day",
      reportedThen(Q3, (d) => {
        requirement(d, "6.i").result = 96;
        requirement(d, "6.i").measuredOn = "2024-12-30";
      }),
    ),
    v(
      "a value taken out is told, and what follows from it",
      reportedThen(YEAR, (d) => {
        requirement(d, "1.ii").result = missing();
      }),
      [
        "goal-flipped info goals:1:-",
        "kept-report-differs warning history:1:-",
        "reported-value-changed warning requirements:2:result",
        "result-overdue warning requirements:2:result",
      ],
    ),
    v(
      "a yes taken back",
      reportedThen(Q2, (d) => {
        requirement(d, "4.i").result = false;
      }),
      ["reported-value-changed warning requirements:7:result"],
    ),
    v(
      "a count without a deadline is over with the year",
      reportedThen(YEAR, (d) => {
        requirement(d, "6.i").deadline = missing();
        requirement(d, "6.i").measuredOn = missing();
        requirement(d, "6.i").result = 96;
      }),
      ["reported-value-changed warning requirements:10:result"],
    ),
    v(
      "a count whose own deadline is over, though the year is not",
      (d) => {
        requirement(d, "1.ii").deadline = quarter(2024, 2);
        keepReportOf(d, Q2);
        requirement(d, "1.ii").result = 5;
      },
      ["reported-value-changed warning requirements:2:result"],
    ),
    v(
      "where its result is from is no figure",
      reportedThen(YEAR, (d) => {
        requirement(d, "6.i").source = "Driftsrapporter";
        requirement(d, "1.ii").documentation = "Liste over tiltag";
      }),
    ),
    v(
      "a yes taken out",
      reportedThen(Q2, (d) => {
        requirement(d, "4.i").result = missing();
      }),
      [
        "reported-value-changed warning requirements:7:result",
        "result-overdue warning requirements:7:result",
      ],
    ),
    v(
      "a requirement struck from the sheet after the year's report takes its figure with it",
      reportedThen(YEAR, (d) => {
        d.requirements = d.requirements.filter(({ id }) => id !== "1.ii");
      }),
      ["reported-value-changed warning history-inputs:42:value"],
    ),
    v(
      "this year's number after the year's report, and not its unit or source",
      reportedThen(YEAR, (d) => {
        Object.assign(kpi(d, "Borger.dk", 2024), { value: 94, unit: "pct.", source: "Undersøgelsen" });
      }),
      ["reported-value-changed warning kpis:2:value"],
    ),
    v(
      "what is booked, once the year is reported",
      reportedThen(YEAR, (d) => {
        budgetLine(d, "Løn").amounts.realised = 81;
        budgetLine(d, "Resultat").amounts.realised = 0;
      }),
      [
        "reported-value-changed warning budget:3:realised",
        "reported-value-changed warning budget:5:realised",
      ],
    ),
    v(
      "every estimate of the budget, whenever it is changed; not what a line is called or what it is",
      (d) => {
        const line = budgetLine(d, "Bevilling");
        line.amounts = {
          "appropriation-act": 1,
          "base-budget": 100,
          uo1: 2,
          uo2: 100,
          uo3: 3,
          uo4: 4,
          realised: 100,
        };
        keepReportOf(d, Q3);
        line.amounts = {
          "appropriation-act": 2,
          "base-budget": 101,
          uo1: 3,
          uo2: 101,
          uo3: 4,
          uo4: 5,
          realised: 100,
        };
        line.leftOut = false;
        budgetLine(d, "Resultat").amounts = { "base-budget": 1, uo2: 1, realised: -1 };
      },
      [
        ...["appropriation-act", "base-budget", "uo1", "uo2", "uo3", "uo4"].map(
          (column) => `reported-value-changed warning budget:1:${column}`,
        ),
        "reported-value-changed warning budget:5:base-budget",
        "reported-value-changed warning budget:5:uo2",
      ],
    ),
    v(
      "another number or mark in a list, once the year is reported",
      reportedThen(YEAR, (d) => {
        Object.assign(d.lists[0] ?? {}, { value: 2 });
        Object.assign(d.lists[1] ?? {}, { assessed: false });
      }),
      [
        "goal-flipped info goals:9:-",
        "kept-report-differs warning history:1:-",
        "reported-value-changed warning lists:1:value",
        "reported-value-changed warning lists:2:assessed",
      ],
    ),
    v(
      "a list while the year runs",
      reportedThen(Q3, (d) => {
        Object.assign(d.lists[0] ?? {}, { value: 2 });
      }),
    ),
    v(
      "an item struck from a list is told by its number and its mark",
      reportedThen(YEAR, (d) => {
        d.lists.push({ list: "Øvrige", item: "Ledelse", value: 2, assessed: true });
        keepReportOf(d, YEAR, 2);
        d.lists.pop();
      }),
      [
        "reported-value-changed warning history-inputs:176:value",
        "reported-value-changed warning history-inputs:177:value",
      ],
    ),
    v(
      "the deviation of a year that is over, not of the one that runs",
      (d) => {
        d.deviations[1] = { goal: "3.a", series: "result", years: { 2023: 4, 2024: 0.8 } };
        keepReportOf(d, Q3);
        d.deviations[1] = { goal: "3.a", series: "result", years: { 2023: 3, 2024: missing() } };
      },
      ["reported-value-changed warning deviations:2:2023"],
    ),
    v(
      "a row of deviations struck out is told by its years",
      (d) => {
        d.deviations[1] = { goal: "3.a", series: "result", years: { 2022: 2, 2023: 4 } };
        keepReportOf(d, Q3);
        d.deviations.pop();
      },
      [
        "reported-value-changed warning history-inputs:134:value",
        "reported-value-changed warning history-inputs:135:value",
      ],
    ),
    v("settings, goals, scales, reports and explanations are no figures", (d) => {
      d.explanations.push({ period: quarter(2024, 4), goal: "1", explanation: "Som planlagt." });
      keepReportOf(d, YEAR);
      d.settings.institution = "Styrelsen for det hele";
      goal(d, "1").title = "Driften";
      Object.assign(d.scales[0] ?? {}, { score: 40 });
      Object.assign(d.reports[0] ?? {}, { sentOn: "2024-04-11" });
      d.explanations[0] = { period: quarter(2024, 4), goal: "1", explanation: "Næsten som planlagt." };
    }),
  ],
  "verdict-changed-without-input": [
    v(
      "reported as not fulfilled, fulfilled by the same inputs",
      reportedThen(YEAR, (d) => asIfReported(d, { "1.ii": "not-fulfilled" })),
      ["verdict-changed-without-input error requirements:2:-"],
    ),
    v(
      "reported as it is",
      reportedThen(YEAR, () => undefined),
    ),
    v(
      "its result was corrected: that explains it",
      reportedThen(YEAR, (d) => {
        asIfReported(d, { "1.ii": "not-fulfilled" });
        requirement(d, "1.ii").result = 5;
      }),
      ["reported-value-changed warning requirements:2:result"],
    ),
    v(
      "what was not due at the half year is decided at its end: no change of rules",
      reportedThen(Q2, () => undefined),
    ),
    v(
      "only the goal, by the same requirements",
      reportedThen(YEAR, (d) => asIfReported(d, { "5": "not-fulfilled" })),
      [
        "goal-flipped info goals:9:-",
        "kept-report-differs warning history:1:-",
        "verdict-changed-without-input error goals:9:-",
      ],
    ),
    v(
      "in a report that was replaced it does not matter",
      reportedThen(YEAR, (d) => {
        const first = asIfReported(d, { "1.ii": "not-fulfilled", "1": "not-fulfilled" });
        d.kept.splice(-1, 1, { ...first, replacedBy: 2 });
        keepReportOf(d, YEAR, 2);
      }),
    ),
    v(
      "a number that its KPI gives has changed: that explains it",
      reportedThen(Q2, (d) => {
        asIfReported(d, { "2.b.i": "fulfilled" });
        kpi(d, "Frafald", 2024).value = 8;
      }),
    ),
  ],
  "goal-flipped": [
    v(
      "fulfilled at the half year, not at its end",
      reportedThen(Q2, (d) => {
        requirement(d, "1.ii").result = 2;
      }),
      ["goal-flipped info goals:1:-"],
    ),
    v(
      "told also once the day's own report is kept",
      reportedThen(Q2, (d) => {
        requirement(d, "1.ii").result = 2;
        keepReportOf(d, YEAR, 2);
      }),
      ["goal-flipped info goals:1:-"],
    ),
    v(
      "still fulfilled",
      reportedThen(Q2, (d) => {
        requirement(d, "1.ii").result = 3;
      }),
    ),
    v(
      "fulfilled, and withdrawn",
      reportedThen(Q2, (d) => {
        goal(d, "1").standing = "withdrawn";
        goal(d, "1").remark = "Efter aftale.";
      }),
      ["goal-flipped info goals:1:-"],
    ),
    v(
      "a result that cannot be read any more is told as that too",
      reportedThen(Q2, (d) => {
        requirement(d, "1.ii").result = unreadable("fire", "not-a-number");
      }),
      ["goal-flipped info goals:1:-", "not-a-number error requirements:2:result"],
    ),
  ],
  "kept-report-differs": [
    v(
      "a goal is otherwise than in the report kept for the same day",
      reportedThen(YEAR, (d) => {
        requirement(d, "1.ii").result = 2;
      }),
      [
        "goal-flipped info goals:1:-",
        "kept-report-differs warning history:1:-",
        "reported-value-changed warning requirements:2:result",
      ],
    ),
    v(
      "kept as it is",
      reportedThen(YEAR, () => undefined),
    ),
    v(
      "an earlier day's report is not this day's",
      reportedThen(Q3, (d) => {
        requirement(d, "1.ii").result = 2;
      }),
      ["goal-flipped info goals:1:-"],
    ),
    v(
      "only the score is another",
      reportedThen(YEAR, (d) => {
        const last = d.kept.at(-1);
        if (last !== undefined) d.kept.splice(-1, 1, { ...last, score: { certain: 50, possible: 100 } });
      }),
      ["kept-report-differs warning history:1:-"],
    ),
    v(
      "a report without verdicts that can be read is compared by its score alone",
      reportedThen(YEAR, (d) => {
        const last = d.kept.at(-1);
        if (last !== undefined) d.kept.splice(-1, 1, { ...last, verdicts: [], inputs: [] });
      }),
    ),
  ],
  "explanation-missing": [
    v(
      "one goal is explained, the one that is not fulfilled is not",
      (d) => {
        d.explanations.push({ period: quarter(2024, 2), goal: "2", explanation: "Som planlagt." });
        requirement(d, "1.ii").result = 2;
      },
      ["explanation-missing warning explanations:0:explanation"],
    ),
    v("explained in an earlier quarter", (d) => {
      d.explanations.push({ period: quarter(2024, 3), goal: "1", explanation: "To tiltag blev udskudt." });
      requirement(d, "1.ii").result = 2;
    }),
    v(
      "the latest row has a forecast and no words",
      (d) => {
        d.explanations.push(
          { period: quarter(2024, 3), goal: "1", explanation: "To tiltag blev udskudt." },
          { period: quarter(2024, 4), goal: "1", forecast: "off-track" },
        );
        requirement(d, "1.ii").result = 2;
      },
      ["explanation-missing warning explanations:2:explanation"],
    ),
    v(
      "explained for a quarter that has not begun",
      (d) => {
        d.explanations.push({ period: quarter(2025, 1), goal: "1", explanation: "To tiltag blev udskudt." });
        requirement(d, "1.ii").result = 2;
      },
      ["explanation-missing warning explanations:0:explanation"],
    ),
    v(
      "explained for the whole year, before the year is over",
      (d) => {
        d.explanations.push({ period: year(2024), goal: "1", explanation: "To tiltag blev udskudt." });
        requirement(d, "1.i").deliveredOn = "2024-07-05";
      },
      ["explanation-missing warning explanations:0:explanation"],
      { asOf: "2024-09-30" },
    ),
    v("an agency that does not keep the table explains elsewhere", (d) => {
      requirement(d, "1.ii").result = 2;
    }),
    v(
      "an explanation that cannot be read is told as that",
      (d) => {
        d.explanations.push({ period: quarter(2024, 4), goal: "1", explanation: unreadable("#REF!") });
        requirement(d, "1.ii").result = 2;
      },
      ["error-value error explanations:1:explanation"],
    ),
  ],
  "explanation-orphaned": [
    v(
      "a goal that is not there",
      (d) => {
        d.explanations.push({ period: quarter(2024, 2), goal: "9", explanation: "Som planlagt." });
      },
      ["explanation-orphaned warning explanations:1:goal"],
    ),
    v("its number in other letters", (d) => {
      d.explanations.push({ period: quarter(2024, 2), goal: " 2 ", explanation: "Som planlagt." });
    }),
    v(
      "a subgoal stands in its goal's row",
      (d) => {
        d.explanations.push({ period: quarter(2024, 2), goal: "2.a", explanation: "Som planlagt." });
      },
      ["explanation-orphaned warning explanations:1:goal"],
    ),
    v(
      "a goal that cannot be read is told as that",
      (d) => {
        d.explanations.push({
          period: quarter(2024, 2),
          goal: unreadable("#N/A"),
          explanation: "Som planlagt.",
        });
      },
      ["error-value error explanations:1:goal"],
    ),
  ],
} satisfies Cases;
