// Variants for the rules on what has changed since the plan was agreed.
import { missing, quarter, unreadable } from "../../support/plan";
import { agree } from "../remembered";
import { type Cases, type Draft, goal, requirement, variant as v } from "../support";

/** Agreed as it stands, and then changed. */
function agreedThen(change: (draft: Draft) => unknown): (draft: Draft) => unknown {
  return (draft) => change(agree(draft));
}

/** Removes the rows of a draft that a test picks. */
function without<T extends object>(rows: T[], isOut: (row: T) => boolean): void {
  rows.splice(0, rows.length, ...rows.filter((row) => !isOut(row)));
}

function withoutGoal1(d: Draft): void {
  without(d.goals, ({ id }) => id === "1");
  without(d.requirements, (row) => row.goal === "1");
  d.settings.declaredGoals = 5;
}

export const drift = {
  "agreed-wording-changed": [
    v(
      "a requirement's wording is another",
      agreedThen((d) => {
        requirement(d, "1.ii").wording = "Mindst tre nye tiltag i 2024.";
      }),
      ["agreed-wording-changed warning requirements:2:wording"],
    ),
    v(
      "only line breaks and spaces are",
      agreedThen((d) => {
        requirement(d, "1.ii").wording = "Mindst tre\ntiltag  i 2024.";
      }),
    ),
    v(
      "a reservation that was not agreed",
      agreedThen((d) => {
        requirement(d, "1.i").reservation = "Udbuddet kan trække ud.";
      }),
      ["agreed-wording-changed warning requirements:1:reservation"],
    ),
    v(
      "a title, and a source that was agreed",
      agreedThen((d) => {
        goal(d, "2").title = "Brugertilfredshed";
        requirement(d, "6.i").source = "Egen optælling";
      }),
      [
        "agreed-wording-changed warning goals:2:title",
        "agreed-wording-changed warning requirements:10:source",
      ],
    ),
    v(
      "a source filled in later is no change",
      agreedThen((d) => {
        requirement(d, "1.ii").source = "Projektkontoret";
      }),
    ),
    v(
      "a wording that cannot be read is told as that",
      agreedThen((d) => {
        requirement(d, "1.ii").wording = unreadable("#REF!");
      }),
      ["error-value warning requirements:2:wording"],
    ),
    v("nothing is compared where nothing was agreed", (d) => {
      requirement(d, "1.ii").wording = "Mindst tre nye tiltag i 2024.";
    }),
  ],
  "agreed-target-changed": [
    v(
      "90 where 92 was agreed",
      agreedThen((d) => {
        requirement(d, "2.a.i").target = 90;
      }),
      ["agreed-target-changed error requirements:3:target"],
    ),
    v(
      "the same number as a decimal",
      agreedThen((d) => {
        requirement(d, "2.a.i").target = 92.0;
      }),
    ),
    v(
      "a hair below what was agreed is another target",
      agreedThen((d) => {
        requirement(d, "2.a.i").target = 91.999999999;
      }),
      ["agreed-target-changed error requirements:3:target"],
    ),
    v(
      "the upper bound of a list, and its unit",
      agreedThen((d) => {
        requirement(d, "5.i").targetTo = 4;
        requirement(d, "5.i").unit = "forslag";
      }),
      [
        "agreed-target-changed error requirements:9:targetTo",
        "agreed-target-changed error requirements:9:unit",
      ],
    ),
    v(
      "a target taken out is told, beside that it is missing",
      agreedThen((d) => {
        requirement(d, "2.a.i").target = missing();
      }),
      ["agreed-target-changed error requirements:3:target", "target-missing error requirements:3:target"],
    ),
    v(
      "a target that cannot be read is told as that",
      agreedThen((d) => {
        requirement(d, "2.a.i").target = unreadable("92 eller mere", "not-a-number");
      }),
      ["not-a-number error requirements:3:target"],
    ),
  ],
  "agreed-deadline-changed": [
    v(
      "a quarter later",
      agreedThen((d) => {
        requirement(d, "1.i").deadline = quarter(2024, 3);
      }),
      ["agreed-deadline-changed error requirements:1:deadline"],
    ),
    v(
      "the same day written otherwise",
      agreedThen((d) => {
        requirement(d, "1.i").deadline = { start: "2024-06-30", end: "2024-06-30", text: "30. juni 2024" };
      }),
    ),
    v(
      "the year's end written out says what an empty cell says",
      agreedThen((d) => {
        requirement(d, "4.ii").deadline = missing();
      }),
    ),
    v(
      "a day later",
      agreedThen((d) => {
        requirement(d, "1.i").deadline = { start: "2024-07-01", end: "2024-07-01", text: "1. juli 2024" };
      }),
      ["agreed-deadline-changed error requirements:1:deadline"],
    ),
    v(
      "a deadline that cannot be read is told as that",
      agreedThen((d) => {
        requirement(d, "4.ii").deadline = unreadable("snart", "not-a-date");
      }),
      ["not-a-date error requirements:8:deadline"],
    ),
  ],
  "agreed-rule-changed": [
    v(
      "one subgoal is enough, where all were agreed",
      agreedThen((d) => {
        goal(d, "2").combination = { kind: "at-least", count: 1 };
      }),
      ["agreed-rule-changed error goals:2:combination"],
    ),
    v(
      "alle written out says what an empty cell says",
      agreedThen((d) => {
        goal(d, "2").combination = { kind: "all" };
        requirement(d, "1.i").documentationRequired = false;
        d.settings.withdrawnGoals = "leave-the-count";
      }),
    ),
    v(
      "documentation is no longer required",
      agreedThen((d) => {
        requirement(d, "4.i").documentationRequired = false;
      }),
      ["agreed-rule-changed error requirements:7:documentationRequired"],
    ),
    v(
      "another point of the scale, and one more",
      agreedThen((d) => {
        d.scales.splice(0, 1, { requirement: "6.i", from: 80, score: 60 });
        d.scales.push({ requirement: "6.i", from: 95, score: 100 });
      }),
      ["agreed-rule-changed error scales:1:score", "agreed-rule-changed error scales:3:score"],
    ),
    v(
      "a point of the scale is gone: told where the copy has it",
      agreedThen((d) => {
        d.scales.splice(0, 1);
      }),
      ["agreed-rule-changed error agreed:93:value"],
    ),
    v(
      "another base for the deviation, once the figures are known",
      agreedThen((d) => {
        d.settings.deviationBase = "appropriation";
      }),
      ["agreed-rule-changed error plan:10:deviationBase"],
    ),
    v(
      "a requirement moved to another goal",
      agreedThen((d) => {
        requirement(d, "1.ii").goal = "4";
      }),
      ["agreed-rule-changed error requirements:2:goal"],
    ),
    v(
      "a comparison that cannot be read is told as that",
      agreedThen((d) => {
        requirement(d, "1.ii").comparator = unreadable("cirka", "unknown-word");
      }),
      ["word-unknown error requirements:2:comparator"],
    ),
  ],
  "agreed-weight-changed": [
    v(
      "given weights, where equal ones were agreed",
      agreedThen((d) => {
        d.goals.forEach((row) => {
          if (row.parent === undefined) row.weight = 10;
        });
        d.settings.weighting = "given";
      }),
      [
        "agreed-weight-changed error goals:10:weight",
        "agreed-weight-changed error goals:1:weight",
        "agreed-weight-changed error goals:2:weight",
        "agreed-weight-changed error goals:5:weight",
        "agreed-weight-changed error goals:8:weight",
        "agreed-weight-changed error goals:9:weight",
        "agreed-weight-changed error plan:7:weighting",
        "weights-do-not-sum error goals:0:weight",
      ],
    ),
    v(
      "a requirement's weight of 1 written out says what an empty cell says",
      agreedThen((d) => {
        requirement(d, "6.i").weight = 1;
      }),
    ),
    v(
      "a requirement that weighs double",
      agreedThen((d) => {
        requirement(d, "6.i").weight = 2;
      }),
      ["agreed-weight-changed error requirements:10:weight"],
    ),
    v(
      "a weighting that cannot be read is told as that",
      agreedThen((d) => {
        d.settings.weighting = unreadable("skønnet", "unknown-word");
      }),
      ["word-unknown error plan:7:weighting"],
    ),
  ],
  "agreed-standing-changed": [
    v(
      "withdrawn during the year",
      agreedThen((d) => {
        goal(d, "4").standing = "withdrawn";
        goal(d, "4").remark = "Efter aftale.";
      }),
      ["agreed-standing-changed warning goals:8:standing"],
    ),
    v("withdrawn when it was agreed", (d) => {
      goal(d, "4").standing = "withdrawn";
      goal(d, "4").remark = "Efter aftale.";
      agree(d);
    }),
    v(
      "active written out says what an empty cell says",
      agreedThen((d) => {
        goal(d, "4").standing = "active";
      }),
    ),
    v(
      "a standing that cannot be read is told as that",
      agreedThen((d) => {
        goal(d, "4").standing = unreadable("på pause", "unknown-word");
      }),
      ["word-unknown error goals:8:standing"],
    ),
  ],
  "agreed-setting-changed": [
    v(
      "more days to report in",
      agreedThen((d) => {
        d.settings.reportingDays = 21;
      }),
      ["agreed-setting-changed warning plan:15:reportingDays"],
    ),
    v(
      "the plan's name is no term of it",
      agreedThen((d) => {
        d.settings.title = "Mål- og resultatplan 2024";
      }),
    ),
    v(
      "a signing day that was not there before",
      (d) => {
        const { signedOn } = d.settings;
        d.settings.signedOn = missing();
        agree(d).settings.signedOn = signedOn ?? missing();
      },
      ["agreed-setting-changed warning plan:5:signedOn"],
    ),
    v(
      "a day that cannot be read is told as that",
      agreedThen((d) => {
        d.settings.signedOn = unreadable("i januar", "not-a-date");
      }),
      ["not-a-date error plan:5:signedOn"],
    ),
  ],
  "agreed-goal-removed": [
    v("a goal with all that belongs to it: told once, beside the number", agreedThen(withoutGoal1), [
      "agreed-count-changed error goals:0:-",
      "agreed-goal-removed error agreed:10:value",
      "agreed-setting-changed warning plan:6:declaredGoals",
    ]),
    v(
      "a subgoal with its requirement, under its goal",
      agreedThen((d) => {
        without(d.goals, ({ id }) => id === "3.b");
        without(d.requirements, ({ id }) => id === "3.b.i");
      }),
      ["agreed-goal-removed error agreed:20:value"],
    ),
    v(
      "moved to another row it is still there",
      agreedThen((d) => {
        d.goals.push(...d.goals.splice(0, 1));
      }),
    ),
    v(
      "its id in other letters is the same id",
      agreedThen((d) => {
        goal(d, "2.a").id = " 2.A";
      }),
    ),
  ],
  "agreed-goal-added": [
    v(
      "a goal with its requirement: told once, beside the number",
      agreedThen((d) => {
        d.goals.push({ id: "7", title: "Nyt mål" });
        d.requirements.push({ id: "7.i", goal: "7", kind: "statement", result: false });
        d.settings.declaredGoals = 7;
      }),
      [
        "agreed-count-changed error goals:0:-",
        "agreed-goal-added error goals:11:-",
        "agreed-setting-changed warning plan:6:declaredGoals",
      ],
    ),
    v(
      "a subgoal",
      agreedThen((d) => {
        d.goals.push({ id: "2.c", title: "Delmål c", parent: "2" });
        d.requirements.push({ id: "2.c.i", goal: "2.c", kind: "statement", result: false });
      }),
      ["agreed-goal-added error goals:11:-"],
    ),
    v("the copy has it", (d) => {
      d.goals.push({ id: "7", title: "Nyt mål" });
      d.requirements.push({ id: "7.i", goal: "7", kind: "statement", result: false });
      d.settings.declaredGoals = 7;
      agree(d);
    }),
    v(
      "a second row with its id is told as that",
      agreedThen((d) => {
        d.goals.push({ id: "2.a", title: "Delmål a", parent: "2" });
      }),
      ["goal-id-duplicated error goals:11:id"],
    ),
  ],
  "agreed-requirement-removed": [
    v(
      "one of a goal's two",
      agreedThen((d) => {
        without(d.requirements, ({ id }) => id === "4.ii");
      }),
      ["agreed-requirement-removed error agreed:71:value"],
    ),
    v("of a goal that is gone too it is not told", agreedThen(withoutGoal1), [
      "agreed-count-changed error goals:0:-",
      "agreed-goal-removed error agreed:10:value",
      "agreed-setting-changed warning plan:6:declaredGoals",
    ]),
    v(
      "moved to another row it is still there",
      agreedThen((d) => {
        d.requirements.push(...d.requirements.splice(0, 2));
      }),
    ),
    v(
      "under another id it is one gone and one added",
      agreedThen((d) => {
        requirement(d, "4.ii").id = "4.2";
      }),
      ["agreed-requirement-added error requirements:8:-", "agreed-requirement-removed error agreed:71:value"],
    ),
  ],
  "agreed-requirement-added": [
    v(
      "one more under a goal that was agreed",
      agreedThen((d) => {
        d.requirements.push({ id: "4.iii", goal: "4", kind: "statement", result: false });
      }),
      ["agreed-requirement-added error requirements:11:-"],
    ),
    v(
      "under a goal that is new itself it is not told",
      agreedThen((d) => {
        d.goals.push({ id: "2.c", title: "Delmål c", parent: "2" });
        d.requirements.push({ id: "2.c.i", goal: "2.c", kind: "statement", result: false });
      }),
      ["agreed-goal-added error goals:11:-"],
    ),
    v("the copy has it", (d) => {
      d.requirements.push({ id: "4.iii", goal: "4", kind: "statement", result: false });
      agree(d);
    }),
    v(
      "under a goal that is not there it is told twice",
      agreedThen((d) => {
        d.requirements.push({ id: "9.i", goal: "9", kind: "statement", result: false });
      }),
      ["agreed-requirement-added error requirements:11:-", "requirement-orphaned error requirements:11:goal"],
    ),
  ],
  "agreed-count-changed": [
    v("five goals of six", agreedThen(withoutGoal1), [
      "agreed-count-changed error goals:0:-",
      "agreed-goal-removed error agreed:10:value",
      "agreed-setting-changed warning plan:6:declaredGoals",
    ]),
    v(
      "one goal in another's place: the number is the same",
      agreedThen((d) => {
        goal(d, "4").id = "7";
        for (const row of d.requirements) if (row.goal === "4") row.goal = "7";
      }),
      [
        "agreed-goal-added error goals:8:-",
        "agreed-goal-removed error agreed:22:value",
        "agreed-rule-changed error requirements:7:goal",
        "agreed-rule-changed error requirements:8:goal",
      ],
    ),
    v(
      "subgoals are not counted",
      agreedThen((d) => {
        without(d.goals, ({ id }) => id === "3.b");
        without(d.requirements, ({ id }) => id === "3.b.i");
      }),
      ["agreed-goal-removed error agreed:20:value"],
    ),
    v(
      "a goal made a subgoal of another is one goal fewer",
      agreedThen((d) => {
        goal(d, "6").parent = "4";
        d.settings.declaredGoals = 5;
      }),
      [
        "agreed-count-changed error goals:0:-",
        "agreed-rule-changed error goals:10:parent",
        "agreed-setting-changed warning plan:6:declaredGoals",
        "scale-ignored warning requirements:10:grading",
      ],
    ),
    v(
      "where goals have weights of their own the number does not decide them",
      (d) => {
        d.settings.weighting = "given";
        d.settings.totalWeight = missing();
        for (const row of d.goals) if (row.parent === undefined) row.weight = 20;
        withoutGoal1(agree(d));
      },
      [
        "agreed-count-changed error goals:0:-",
        "agreed-goal-removed error agreed:10:value",
        "agreed-setting-changed warning plan:6:declaredGoals",
      ],
    ),
    v(
      "where the plan does not say how it weighs, and no goal has a weight, all weigh the same",
      (d) => {
        d.settings.weighting = missing();
        withoutGoal1(agree(d));
      },
      [
        "agreed-count-changed error goals:0:-",
        "agreed-goal-removed error agreed:9:value",
        "agreed-setting-changed warning plan:6:declaredGoals",
      ],
    ),
    v(
      "where it does not say, and every goal has a weight, the number does not decide them",
      (d) => {
        d.settings.weighting = missing();
        for (const row of d.goals) if (row.parent === undefined) row.weight = 20;
        withoutGoal1(agree(d));
      },
      [
        "agreed-count-changed error goals:0:-",
        "agreed-goal-removed error agreed:9:value",
        "agreed-setting-changed warning plan:6:declaredGoals",
      ],
    ),
  ],
  "agreed-copy-changed": [
    v(
      "the copy's rows have another code than was noted",
      (d) => {
        const copy = agree(d).agreed;
        if (copy !== null)
          d.agreed = {
            ...copy,
            editions: copy.editions.map((each) => ({ ...each, codeNow: "00000002-00000002" })),
          };
      },
      ["agreed-copy-changed error agreed:95:value"],
    ),
    v(
      "the same code",
      agreedThen(() => undefined),
    ),
    v(
      "the row with the code is gone",
      (d) => {
        const copy = agree(d).agreed;
        if (copy !== null)
          d.agreed = {
            ...copy,
            editions: copy.editions.map((each) => ({ ...each, code: null, keptOn: null })),
          };
      },
      ["agreed-copy-changed error agreed:95:value"],
    ),
    v(
      "of two editions only the second is changed",
      (d) => {
        const copy = agree(d).agreed;
        const [first] = copy?.editions ?? [];
        if (copy === null || first === undefined) return;
        const origin = { ...first.origin, row: 200 };
        d.agreed = {
          ...copy,
          editions: [first, { ...first, edition: 2, code: "00000003-00000003", origin }],
        };
      },
      ["agreed-copy-changed error agreed:200:value"],
    ),
    v("what an addendum replaced is compared no more", (d) => {
      const copy = agree(d).agreed;
      if (copy === null) return;
      const terms = copy.terms.map((term) =>
        term.column === "target" && term.id === "2.a.i" ? { ...term, replacedBy: 2 } : term,
      );
      const target = copy.terms.find(({ id, column }) => id === "2.a.i" && column === "target");
      if (target === undefined) throw new Error("No target in the copy");
      d.agreed = { ...copy, terms: [...terms, { ...target, edition: 2, value: 90, shown: "90" }] };
      requirement(d, "2.a.i").target = 90;
    }),
  ],
} satisfies Cases;
