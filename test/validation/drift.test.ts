// How a plan differs from what was agreed, as data: which terms, from what to what, and where.
import type { AgreedPlan } from "../../src/plan";
import { driftOf } from "../../src/validation/drift";
import { known, missing, unreadable } from "../support/plan";
import { agreedOf } from "./remembered";
import { type Draft, goal, planWith, requirement } from "./support";

const NOTHING = () => undefined;

/** The drift of a plan agreed in one state and now in another. */
function drift(
  change: (draft: Draft) => unknown,
  before: (draft: Draft) => unknown = NOTHING,
  agreedAs: (agreed: AgreedPlan) => AgreedPlan = (agreed) => agreed,
) {
  return driftOf(
    planWith((draft) => {
      before(draft);
      draft.agreed = agreedAs(agreedOf(planWith(before)));
      change(draft);
    }),
  );
}

/** The changed terms in short. */
function changes(...[change, before, agreedAs]: Parameters<typeof drift>): string[] {
  return drift(change, before, agreedAs).changes.map((each) => {
    const { table, id, column, before: was, after, keptOn, origin } = each;
    return `${table}/${id}/${column} ${JSON.stringify(was)} -> ${JSON.stringify(after)} ${keptOn} ${origin.table}:${origin.row}:${origin.column}`;
  });
}

const NONE = { changes: [], goalsGone: [], requirementsGone: [], goalsAdded: [], requirementsAdded: [] };

test("where nothing was agreed nothing has drifted", () => {
  expect(driftOf(planWith())).toEqual({ ...NONE, goalsBefore: 0, goalsNow: 0, keptOn: null });
});

test("a plan as agreed has not drifted, nor by results, documentation and remarks", () => {
  const none = { ...NONE, goalsBefore: 6, goalsNow: 6, keptOn: "2023-12-20" };
  expect(drift(NOTHING)).toEqual(none);
  expect(
    drift((draft) => {
      requirement(draft, "1.ii").result = 5;
      requirement(draft, "2.a.i").documentation = "Bilag";
      goal(draft, "1").remark = "Følges tæt.";
      draft.kpis.pop();
    }),
  ).toEqual(none);
});

test("numbers are told as numbers, texts as they show, each with the day it was agreed", () => {
  expect(
    changes(
      (draft) => {
        requirement(draft, "1.ii").target = 2;
        goal(draft, "1").title = known("Driften", undefined, " Driften ");
        requirement(draft, "2.a.i").wording = known("Ny", undefined, " Ny ");
        requirement(draft, "5.i").targetTo = missing();
        draft.settings.deviationBase = missing();
      },
      (draft) => {
        goal(draft, "1").title = known("Drift", undefined, " Drift ");
      },
    ),
  ).toEqual([
    'plan//deviationBase "gross-expenditure" -> null 2023-12-20 plan:10:deviationBase',
    'goals/1/title "Drift" -> "Driften" 2023-12-20 goals:1:title',
    "requirements/1.ii/target 3 -> 2 2023-12-20 requirements:2:target",
    "requirements/5.i/targetTo 3 -> null 2023-12-20 requirements:9:targetTo",
    'requirements/2.a.i/wording null -> "Ny" 2023-12-20 requirements:3:wording',
  ]);
});

test.each<[string, (draft: Draft) => unknown]>([
  ["the score is binary", (d) => (goal(d, "1").scoring = "binary")],
  ["all parts must be fulfilled", (d) => (goal(d, "1").combination = { kind: "all" })],
  ["the goal is active", (d) => (goal(d, "1").standing = "active")],
  ["there are no steps", (d) => (requirement(d, "1.i").grading = "binary")],
  ["no documentation is asked for", (d) => (requirement(d, "1.i").documentationRequired = false)],
  ["the requirement counts once", (d) => (requirement(d, "1.i").weight = 1)],
  ["a withdrawn goal leaves the count", (d) => (d.settings.withdrawnGoals = "leave-the-count")],
])("to write out what an empty cell means is no change, nor to empty it: %s", (_, write) => {
  expect(changes(write)).toEqual([]);
  expect(changes(NOTHING, write)).toEqual([]);
});

test("a deadline on the year's last day is what an empty one means; another is not", () => {
  const empty = (draft: Draft): void => {
    requirement(draft, "1.ii").deadline = missing();
  };
  const write = (date: string) => (draft: Draft) => {
    requirement(draft, "1.ii").deadline = { start: date, end: date, text: date };
  };
  expect(changes(write("2024-12-31"), empty)).toEqual([]);
  expect(changes(write("2024-12-30"), empty)).toEqual([
    'requirements/1.ii/deadline null -> "2024-12-30" 2023-12-20 requirements:2:deadline',
  ]);
});

test("what cannot be read is told as that, not as a change", () => {
  expect(changes((draft) => (requirement(draft, "1.ii").target = unreadable()))).toEqual([]);
  expect(changes((draft) => (requirement(draft, "2.a.i").wording = unreadable()))).toEqual([]);
});

test("of two rows with one id the first is the agreed one", () => {
  expect(
    changes((draft) => {
      requirement(draft, "1.ii").target = missing();
      draft.requirements.push({ ...requirement(draft, "1.ii") });
    }).slice(0, 1),
  ).toEqual(["requirements/1.ii/target 3 -> null 2023-12-20 requirements:2:target"]);
});

test("a term of a setting that is no more is told where it was agreed; without editions nobody knows the day", () => {
  const edit = ({ terms }: AgreedPlan): AgreedPlan => ({
    editions: [],
    terms: terms.map((term) => (term.column === "baseFloor" ? { ...term, column: "floor" } : term)),
  });
  expect(changes((draft) => (draft.settings.baseFloor = missing()), NOTHING, edit)).toEqual([
    "plan//floor 1 -> null null agreed:6:value",
  ]);
  expect(drift(NOTHING, NOTHING, edit).keptOn).toBeNull();
});

/** The ids of rows gone or new. */
function rows({ goalsGone, requirementsGone, goalsAdded, requirementsAdded }: ReturnType<typeof driftOf>) {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join();
  return [ids(goalsGone), ids(requirementsGone), ids(goalsAdded), ids(requirementsAdded)];
}

function without(draft: Draft, start: string): void {
  draft.goals = draft.goals.filter(({ id }) => !id.startsWith(start));
  draft.requirements = draft.requirements.filter(({ id }) => !id.startsWith(start));
}

test("a goal that is gone or new is told without its parts; a part of one that stays is told itself", () => {
  expect(
    rows(
      drift((draft) => {
        without(draft, "2");
      }),
    ),
  ).toEqual(["2", "", "", ""]);
  expect(
    rows(
      drift((draft) => {
        without(draft, "2.a");
      }),
    ),
  ).toEqual(["2.a", "", "", ""]);
  expect(
    rows(
      drift((draft) => {
        without(draft, "1.ii");
      }),
    ),
  ).toEqual(["", "1.ii", "", ""]);
  const now = drift(
    NOTHING,
    (draft) => {
      without(draft, "2");
    },
    (agreed) => agreed,
  );
  expect(now.goalsNow).toBe(5);
  const added = driftOf({
    ...planWith(),
    agreed: agreedOf(
      planWith((draft) => {
        without(draft, "2");
      }),
    ),
  });
  expect(rows(added)).toEqual(["", "", "2", ""]);
  expect([added.goalsBefore, added.goalsNow]).toEqual([5, 6]);
  const part = driftOf({
    ...planWith(),
    agreed: agreedOf(
      planWith((draft) => {
        without(draft, "1.ii");
      }),
    ),
  });
  expect(rows(part)).toEqual(["", "", "", "1.ii"]);
});

test("what is gone is told with its title or wording, what it belonged to, the day and the place it was agreed", () => {
  const gone = drift((draft) => {
    without(draft, "2.a");
    without(draft, "1.ii");
  });
  expect(gone.goalsGone).toMatchObject([{ id: "2.a", title: "Delmål a", parent: "2", keptOn: "2023-12-20" }]);
  expect(gone.requirementsGone).toMatchObject([
    { id: "1.ii", title: "Mindst tre tiltag i 2024.", parent: "1", keptOn: "2023-12-20" },
  ]);
  const nameless = drift(
    (draft) => {
      without(draft, "2.a");
    },
    (draft) => (goal(draft, "2.a").title = missing()),
  );
  expect(nameless.goalsGone).toMatchObject([{ id: "2.a", title: null, parent: "2" }]);
});
