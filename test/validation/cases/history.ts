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
