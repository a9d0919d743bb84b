// Variants for the rules on the shape of the workbook.
import type { ReadingNote, TableKey } from "../../../src/plan";
import { at, missing, quarter, unreadable, year } from "../../support/plan";
import { type Cases, type Draft, goal, kpi, requirement, variant as v } from "../support";

const table = (key: TableKey) => ({ kind: "table-missing", table: key }) as const;

/** Kobling says that a part is called something that is not there. */
function unlinked(table: TableKey, column: string | null, part: string): ReadingNote {
  const of = { table, row: 0, column };
  return { kind: "link-not-found", origin: at("links", 3, "here"), of, part, shown: "Målsætning 2024" };
}

function linkedTwice(part: string, shown: string): ReadingNote {
  return { kind: "link-duplicated", origin: at("links", 4, "here"), part, shown };
}

export const structure = {
  "table-missing": [
    v("the table Krav is not there", (d) => d.notes.push(table("requirements")), [
      "table-missing error requirements:0:-",
    ]),
    v(
      "without Krav, that no goal has a requirement is not told goal by goal",
      (d) => {
        d.notes.push(table("requirements"));
        d.requirements = [];
        d.scales = [];
      },
      ["table-missing error requirements:0:-"],
    ),
    v(
      "without Mål, that no requirement has a goal is not told row by row",
      (d) => {
        d.notes.push(table("goals"));
        d.goals = [];
        d.settings.declaredGoals = missing();
      },
      ["table-missing error goals:0:-"],
    ),
    v(
      "the table KPI is not there although requirements compare with last year and with each other: told once, beside what waits for it",
      (d) => {
        d.notes.push(table("kpis"));
        d.kpis = [];
      },
      ["result-overdue warning requirements:3:result", "table-missing error kpis:0:-"],
    ),
    v(
      "the table Lister is not there although a requirement goes through a list",
      (d) => {
        d.notes.push(table("lists"));
        d.lists = [];
      },
      ["table-missing error lists:0:-"],
    ),
    v(
      "the table Skala is not there although a requirement counts by steps",
      (d) => {
        d.notes.push(table("scales"));
        d.scales = [];
      },
      ["table-missing error scales:0:-"],
    ),
    v("no table of scales is needed where nothing counts by one", (d) => {
      d.notes.push(table("scales"));
      d.scales = [];
      for (const row of d.requirements)
        if (row.grading !== undefined) Object.assign(row, { grading: missing(), target: 80 });
    }),
    v("no budget is needed where nothing is measured on it", (d) => {
      d.notes.push(table("budget"));
      d.requirements = d.requirements.filter(({ kind }) => kind !== "deviation");
      requirement(d, "4.i").goal = "3.a";
      requirement(d, "1.ii").goal = "3.b";
      d.requirements.push({ ...requirement(d, "4.i"), id: "4.iii", goal: "4" });
      d.budget = [];
    }),
    v(
      "the table Budget is not there although a deviation is asked for",
      (d) => d.notes.push(table("budget")),
      ["table-missing error budget:0:-"],
    ),
    v(
      "the reports have no table: said once, as a warning, not once a quarter",
      (d) => {
        d.notes.push(table("reports"));
        d.reports = [];
      },
      ["table-missing warning reports:0:-"],
    ),
    v("a plan that asks for no quarterly reports needs no table of them", (d) => {
      d.notes.push(table("reports"));
      d.reports = [];
      d.settings.reportingDays = missing();
    }),
    v(
      "no report is due before the first quarter has ended",
      (d) => {
        d.notes.push(table("reports"));
        d.reports = [];
        requirement(d, "1.i").deliveredOn = missing();
        requirement(d, "4.i").documentedOn = missing();
        requirement(d, "6.i").measuredOn = missing();
      },
      [],
      { today: "2024-03-31", asOf: "2024-03-31" },
    ),
    v(
      "KPI, Lister and Skala are asked for where they are used, Afvigelse never",
      (d) => d.notes.push(table("kpis"), table("lists"), table("scales"), table("deviations")),
      ["table-missing error kpis:0:-", "table-missing error lists:0:-", "table-missing error scales:0:-"],
    ),
    v("Mål and Plan are always asked for", (d) => d.notes.push(table("goals"), table("plan")), [
      "table-missing error plan:0:-",
      "table-missing error goals:0:-",
    ]),
  ],
  "table-ambiguous": [
    v(
      "two tables are called Budget",
      (d) => d.notes.push({ kind: "table-ambiguous", table: "budget", names: ["Budget", "Budget table"] }),
      ["table-ambiguous error budget:0:-"],
    ),
    v("one table of each name is as it should be", () => undefined),
    v(
      "a table that is there twice and one that is missing are two findings",
      (d) => d.notes.push({ kind: "table-ambiguous", table: "kpis", names: ["KPI", "KPIs"] }, table("lists")),
      ["table-missing error lists:0:-", "table-ambiguous error kpis:0:-"].sort(),
    ),
    v("no name is too strange", (d) => d.notes.push({ kind: "table-ambiguous", table: "goals", names: [] }), [
      "table-ambiguous error goals:0:-",
    ]),
  ],
  "column-missing": [
    v(
      "the column Krav is not there",
      (d) => d.notes.push({ kind: "column-missing", origin: at("requirements", 0, "id") }),
      ["column-missing error requirements:0:id"],
    ),
    v(
      "a header very like it is named",
      (d) =>
        d.notes.push({
          kind: "column-missing",
          origin: at("requirements", 0, "deadline"),
          similar: "Fristt",
        }),
      ["column-missing error requirements:0:deadline"],
    ),
    v("columns that are there say nothing", () => undefined),
    v("a note on no column says nothing", (d) =>
      d.notes.push({ kind: "column-missing", origin: at("requirements", 0) }),
    ),
    v(
      "each missing column is told",
      (d) =>
        d.notes.push(
          { kind: "column-missing", origin: at("budget", 0, "name") },
          { kind: "column-missing", origin: at("budget", 0, "nature") },
        ),
      ["column-missing error budget:0:name", "column-missing error budget:0:nature"],
    ),
    v(
      "a column that every table can miss",
      (d) =>
        d.notes.push(
          { kind: "column-missing", origin: at("deviations", 0, "series") },
          { kind: "column-missing", origin: at("explanations", 0, "goal") },
          { kind: "column-missing", origin: at("kpis", 0, "kpi") },
          { kind: "column-missing", origin: at("lists", 0, "list") },
          { kind: "column-missing", origin: at("scales", 0, "from") },
          { kind: "column-missing", origin: at("goals", 0, "title") },
        ),
      [
        "column-missing error deviations:0:series",
        "column-missing error explanations:0:goal",
        "column-missing error goals:0:title",
        "column-missing error kpis:0:kpi",
        "column-missing error lists:0:list",
        "column-missing error scales:0:from",
      ],
    ),
  ],
  "column-renamed": [
    v(
      "the column Tilstand is headed Tilstande",
      (d) =>
        d.notes.push({ kind: "column-renamed", origin: at("goals", 0, "standing"), header: "Tilstande" }),
      ["column-renamed warning goals:0:standing"],
    ),
    v("columns headed as they should be say nothing", () => undefined),
    v(
      "where no verdict is taken from the column it is only good to know",
      (d) =>
        d.notes.push({ kind: "column-renamed", origin: at("goals", 0, "remark"), header: "Bemærkninger" }),
      ["column-renamed info goals:0:remark"],
    ),
    v(
      "an exception rests on no column that is not there: that is told of the exception",
      (d) => d.notes.push({ kind: "column-renamed", origin: at("exceptions", 0, "by"), header: "Givet at" }),
      ["column-renamed info exceptions:0:by"],
    ),
    v(
      "each column is told",
      (d) =>
        d.notes.push(
          { kind: "column-renamed", origin: at("requirements", 0, "grading"), header: "Skaleringen" },
          { kind: "column-renamed", origin: at("budget", 0, "leftOut"), header: "Udgår" },
        ),
      ["column-renamed warning budget:0:leftOut", "column-renamed warning requirements:0:grading"],
    ),
  ],
  "column-duplicated": [
    v(
      "two columns are headed Måltal",
      (d) =>
        d.notes.push({
          kind: "column-duplicated",
          origin: at("requirements", 0, "target"),
          header: "Target",
        }),
      ["column-duplicated error requirements:0:target"],
    ),
    v("no column twice, nothing said", () => undefined),
    v(
      "an empty header is no worse",
      (d) => d.notes.push({ kind: "column-duplicated", origin: at("kpis", 0, "value"), header: "" }),
      ["column-duplicated error kpis:0:value"],
    ),
    v(
      "three of a kind are two too many",
      (d) => {
        const note = { kind: "column-duplicated", origin: at("kpis", 0, "unit"), header: "Unit" } as const;
        d.notes.push(note, note);
      },
      ["column-duplicated error kpis:0:unit", "column-duplicated error kpis:0:unit"],
    ),
  ],
  "link-unknown": [
    v(
      "Kobling names a table that no plan has",
      (d) => d.notes.push({ kind: "link-unknown", origin: at("links", 5, "table"), shown: "Vejr, tblVejr" }),
      ["link-unknown error links:5:table"],
    ),
    v("known names say nothing", () => undefined),
    v(
      "a column that its table does not have",
      (d) =>
        d.notes.push({ kind: "link-unknown", origin: at("links", 2, "column"), shown: "Krav, Måltl, Mål" }),
      ["link-unknown error links:2:column"],
    ),
    v(
      "each row is told, those of Kobling before what is read by them",
      (d) => {
        d.notes.push(
          { kind: "link-unknown", origin: at("links", 2, "table"), shown: "Vejr, tblVejr" },
          { kind: "link-unknown", origin: at("links", 1, "table"), shown: "tblX" },
          { kind: "setting-duplicated", origin: at("plan", 12, "setting"), shown: "År" },
        );
      },
      [
        "link-unknown error links:1:table",
        "link-unknown error links:2:table",
        "setting-duplicated error plan:12:setting",
      ],
    ),
  ],
  "link-not-found": [
    v(
      "the header that Kobling names is not there",
      (d) => d.notes.push(unlinked("requirements", "target", "Krav[Måltal]")),
      ["link-not-found error links:3:here"],
    ),
    v("names that are there say nothing", () => undefined),
    v(
      "a whole table, whose rows are then not missed one by one",
      (d) => {
        d.kpis.length = 0;
        d.notes.push(unlinked("kpis", null, "KPI"));
      },
      ["link-not-found error links:3:here", "result-overdue warning requirements:3:result"],
    ),
    v(
      "the table of the plan's settings by one of its columns",
      (d) => {
        d.settings.year = missing();
        d.notes.push(unlinked("plan", "value", "Plan[Værdi]"));
      },
      ["link-not-found error links:3:here"],
    ),
    v(
      "another column is missed all the same",
      (d) => {
        d.notes.push(unlinked("goals", "standing", "Mål[Tilstand]"));
        d.notes.push({ kind: "column-missing", origin: at("requirements", 0, "id") });
      },
      ["column-missing error requirements:0:id", "link-not-found error links:3:here"],
    ),
  ],
  "link-duplicated": [
    v("a table is called two things", (d) => d.notes.push(linkedTwice("Krav", "tblKrav2")), [
      "link-duplicated error links:4:here",
    ]),
    v("one row for each says nothing", () => undefined),
    v("a column", (d) => d.notes.push(linkedTwice("Krav[Måltal]", "Mål 2023")), [
      "link-duplicated error links:4:here",
    ]),
    v(
      "and one of them is not there either",
      (d) => d.notes.push(linkedTwice("Mål", "tblX"), unlinked("goals", null, "Mål")),
      ["link-duplicated error links:4:here", "link-not-found error links:3:here"],
    ),
  ],
  "setting-unknown": [
    v(
      "a setting is misspelt",
      (d) =>
        d.notes.push({
          kind: "setting-unknown",
          origin: at("plan", 3, "setting"),
          shown: "Afvigelsesgrunlag",
        }),
      ["setting-unknown warning plan:3:setting"],
    ),
    v("known settings say nothing", () => undefined),
    v(
      "the misspelt setting is also missed where it is needed",
      (d) => {
        d.notes.push({ kind: "setting-unknown", origin: at("plan", 3, "setting"), shown: "Aar" });
        d.settings.year = missing();
      },
      ["plan-year-missing error plan:4:year", "setting-unknown warning plan:3:setting"],
    ),
    v(
      "a very long name is no worse",
      (d) =>
        d.notes.push({ kind: "setting-unknown", origin: at("plan", 9, "setting"), shown: "x".repeat(5000) }),
      ["setting-unknown warning plan:9:setting"],
    ),
  ],
  "setting-duplicated": [
    v(
      "a setting stands twice",
      (d) => d.notes.push({ kind: "setting-duplicated", origin: at("plan", 12, "setting"), shown: "År" }),
      ["setting-duplicated error plan:12:setting"],
    ),
    v("each setting once says nothing", () => undefined),
    v(
      "and thrice is told twice",
      (d) => {
        d.notes.push(
          { kind: "setting-duplicated", origin: at("plan", 12, "setting"), shown: "År" },
          { kind: "setting-duplicated", origin: at("plan", 13, "setting"), shown: "År" },
        );
      },
      ["setting-duplicated error plan:12:setting", "setting-duplicated error plan:13:setting"],
    ),
    v(
      "an unreadable repeated setting is two findings",
      (d) => {
        d.notes.push({ kind: "setting-duplicated", origin: at("plan", 12, "setting"), shown: "År" });
        d.settings.declaredGoals = unreadable("tolv", "not-a-number");
      },
      ["not-a-number error plan:6:declaredGoals", "setting-duplicated error plan:12:setting"],
    ),
  ],
  "row-without-id": [
    v(
      "a requirement has no number",
      (d) => d.notes.push({ kind: "row-without-id", origin: at("requirements", 11, "id") }),
      ["row-without-id error requirements:11:id"],
    ),
    v("every row with its number says nothing", () => undefined),
    v(
      "a goal without a number leaves the declared number unmet",
      (d) => {
        d.notes.push({ kind: "row-without-id", origin: at("goals", 11, "id") });
        d.settings.declaredGoals = 7;
      },
      ["declared-goals-differ error plan:6:declaredGoals", "row-without-id error goals:11:id"],
    ),
    v(
      "an id that cannot be read is told as both",
      (d) =>
        d.notes.push(
          { kind: "row-without-id", origin: at("goals", 12, "id") },
          { kind: "row-without-id", origin: at("goals", 13, "id") },
        ),
      ["row-without-id error goals:12:id", "row-without-id error goals:13:id"],
    ),
  ],
  "blank-rows": [
    v(
      "rows are empty between the goals",
      (d) =>
        d.notes.push(
          { kind: "blank-row", origin: at("goals", 3) },
          { kind: "blank-row", origin: at("goals", 4) },
        ),
      ["blank-rows info goals:3:-"],
    ),
    v("a row below the last is only room to write", (d) =>
      d.notes.push({ kind: "blank-row", origin: at("goals", 11) }),
    ),
    v("the settings may have one too", (d) => d.notes.push({ kind: "blank-row", origin: at("plan", 2) }), [
      "blank-rows info plan:2:-",
    ]),
    v("an empty row in an empty table is nothing", (d) => {
      d.notes.push({ kind: "blank-row", origin: at("deviations", 1) });
      d.deviations = [];
    }),
  ],
  "rows-hidden": [
    v(
      "requirements are hidden",
      (d) => d.notes.push({ kind: "rows-hidden", table: "requirements", rows: [2, 3], filtered: false }),
      ["rows-hidden warning requirements:2:-"],
    ),
    v("nothing hidden, nothing said", (d) =>
      d.notes.push({ kind: "rows-hidden", table: "requirements", rows: [], filtered: false }),
    ),
    v(
      "a filter hides as well",
      (d) => d.notes.push({ kind: "rows-hidden", table: "budget", rows: [4], filtered: true }),
      ["rows-hidden warning budget:4:-"],
    ),
    v("a filter that hides no row is none", (d) =>
      d.notes.push({ kind: "rows-hidden", table: "budget", rows: [], filtered: true }),
    ),
  ],
  "group-spelled-apart": [
    v(
      "a letter is missing",
      (d) => {
        goal(d, "1").group = "Basisramme";
        goal(d, "2").group = "Basisrame";
      },
      ["group-spelled-apart warning goals:2:group"],
    ),
    v(
      "a hyphen apart",
      (d) => {
        goal(d, "1").group = "Kerne-opgaver";
        goal(d, "2").group = "Kerneopgaver";
      },
      ["group-spelled-apart warning goals:2:group"],
    ),
    v("case and spaces at the ends make no difference to the totals", (d) => {
      goal(d, "1").group = "Basisramme";
      goal(d, "2").group = " basisramme ";
    }),
    ...(
      [
        ["Gruppe A", "Gruppe B"],
        ["Gruppe 1", "Gruppe 2"],
        ["Indsats I", "Indsats II"],
        ["Basisramme", "Ekstraramme"],
        ["Kvalitet", "Kvantitet"],
        ["Drift", "Drift og vedligehold"],
      ] as const
    ).map(([one, other]) =>
      v(`${one} and ${other} are two groups`, (d) => {
        goal(d, "1").group = one;
        goal(d, "2").group = other;
      }),
    ),
  ],
  "row-below-table": [
    v(
      "a row below the requirements",
      (d) => d.notes.push({ kind: "row-below-table", origin: at("requirements", 14) }),
      ["row-below-table warning requirements:14:-"],
    ),
    v(
      "rows below two tables",
      (d) =>
        d.notes.push(
          { kind: "row-below-table", origin: at("goals", 9) },
          { kind: "row-below-table", origin: at("plan", 20) },
        ),
      ["row-below-table warning goals:9:-", "row-below-table warning plan:20:-"],
    ),
    v("no row below, nothing said", () => undefined),
    v(
      "a blank row in the table is another matter",
      (d) => d.notes.push({ kind: "blank-row", origin: at("budget", 2) }),
      ["blank-rows info budget:2:-"],
    ),
  ],
  "header-row-hidden": [
    v(
      "the requirements' header row is hidden",
      (d) => d.notes.push({ kind: "header-hidden", table: "requirements" }),
      ["header-row-hidden warning requirements:0:-"],
    ),
    v("hidden rows are another matter", (d) =>
      d.notes.push({ kind: "rows-hidden", table: "requirements", rows: [], filtered: false }),
    ),
    v(
      "two tables are told of apart",
      (d) =>
        d.notes.push({ kind: "header-hidden", table: "goals" }, { kind: "header-hidden", table: "plan" }),
      ["header-row-hidden warning goals:0:-", "header-row-hidden warning plan:0:-"],
    ),
    v("so is a filter", (d) =>
      d.notes.push({ kind: "rows-hidden", table: "requirements", rows: [], filtered: true }),
    ),
  ],
  "plan-empty": [
    v(
      "there is no goal at all",
      (d) => {
        d.goals = [];
        d.requirements = [];
        d.scales = [];
        d.deviations = [];
      },
      ["plan-empty error goals:0:-"],
    ),
    v("one goal is a plan", (d) => {
      d.goals = [goal(d, "1")];
      d.requirements = [requirement(d, "1.i")];
      d.settings.declaredGoals = 1;
      d.scales = [];
      d.deviations = [];
    }),
    v(
      "a missing table is told as that",
      (d) => {
        d.goals = [];
        d.requirements = [];
        d.scales = [];
        d.deviations = [];
        d.notes.push(table("goals"));
      },
      ["table-missing error goals:0:-"],
    ),
    v(
      "requirements without goals are orphans besides",
      (d) => {
        d.goals = [];
        d.requirements = [requirement(d, "1.i")];
        d.scales = [];
        d.deviations = [];
      },
      ["plan-empty error goals:0:-", "requirement-orphaned error requirements:1:goal"],
    ),
    v(
      "another table that is not there does not explain it",
      (d) => {
        d.goals = [];
        d.requirements = [];
        d.scales = [];
        d.deviations = [];
        d.kpis = [];
        d.notes.push({ kind: "table-missing", table: "kpis" });
      },
      ["plan-empty error goals:0:-"],
    ),
  ],
  "goal-id-duplicated": [
    v(
      "two goals are numbered 1",
      (d) => {
        d.goals.push({ id: "1", title: "Endnu et" });
        d.settings.declaredGoals = 7;
      },
      ["goal-id-duplicated error goals:11:id"],
    ),
    v("1 and 1.0 are two numbers", (d) => {
      d.goals.push({ id: "1.0", title: "Et andet" });
      d.requirements.push({ ...requirement(d, "1.i"), id: "1.0.i", goal: "1.0" });
      d.settings.declaredGoals = 7;
    }),
    v(
      "case and spaces make no difference",
      (d) => {
        d.goals.push({ id: " 2.A ", title: "Gentaget", parent: "2" });
      },
      ["goal-id-duplicated error goals:11:id"],
    ),
    v(
      "thrice is told twice, also without titles",
      (d) => {
        d.goals.push({ id: "6", parent: "2" }, { id: "6", parent: "2" });
      },
      ["goal-id-duplicated error goals:11:id", "goal-id-duplicated error goals:12:id"],
    ),
  ],
  "requirement-id-duplicated": [
    v(
      "two requirements are numbered alike",
      (d) => {
        requirement(d, "1.ii").id = "1.i";
      },
      ["requirement-id-duplicated error requirements:2:id"],
    ),
    v("1.i and 1.ii are two", () => undefined),
    v(
      "case and spaces make no difference",
      (d) => {
        requirement(d, "1.ii").id = " 1.I";
      },
      ["requirement-id-duplicated error requirements:2:id"],
    ),
    v(
      "a repeated row without a goal is two findings",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.i"), goal: missing() });
      },
      [
        "requirement-goal-missing error requirements:11:goal",
        "requirement-id-duplicated error requirements:11:id",
      ],
    ),
  ],
  "requirement-orphaned": [
    v(
      "a requirement names a goal that is not there",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.i"), id: "9.i", goal: "9" });
      },
      ["requirement-orphaned error requirements:11:goal"],
    ),
    v("case and spaces make no orphan", (d) => {
      requirement(d, "2.a.i").goal = " 2.A";
    }),
    v(
      "an error in the cell is an error, not an orphan",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.i"), id: "9.i", goal: unreadable("#REF!") });
      },
      ["error-value error requirements:11:goal"],
    ),
    v(
      "the goal it leaves behind is empty",
      (d) => {
        requirement(d, "5.i").goal = "55";
      },
      ["goal-without-requirement error goals:9:id", "requirement-orphaned error requirements:9:goal"],
    ),
  ],
  "requirement-goal-missing": [
    v(
      "a requirement names no goal",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.i"), id: "9.i", goal: missing() });
      },
      ["requirement-goal-missing error requirements:11:goal"],
    ),
    v("each with its goal says nothing", () => undefined),
    v(
      "an unreadable goal is told as unreadable",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.i"), id: "9.i", goal: unreadable("#N/A") });
      },
      ["error-value error requirements:11:goal"],
    ),
    v(
      "an empty text names no goal either",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.i"), id: "9.i", goal: "" });
      },
      ["requirement-orphaned error requirements:11:goal"],
    ),
    v(
      "what it lacks besides is told too: nobody has taken it out of the count",
      (d) => {
        d.requirements.push({ ...requirement(d, "1.ii"), id: "9.i", goal: missing(), target: missing() });
      },
      ["requirement-goal-missing error requirements:11:goal", "target-missing error requirements:11:target"],
    ),
  ],
  "goal-without-requirement": [
    v(
      "a goal has nothing below it",
      (d) => {
        d.goals.push({ id: "7", title: "Tomt" });
        d.settings.declaredGoals = 7;
      },
      ["goal-without-requirement error goals:11:id"],
    ),
    v("a goal with subgoals alone has enough", () => undefined),
    v("a withdrawn goal needs none", (d) => {
      d.goals.push({
        id: "7",
        title: "Udgået",
        standing: "withdrawn",
        remark: "Efter aftale af 1. marts 2024.",
      });
      d.settings.declaredGoals = 7;
    }),
    v(
      "a subgoal of a subgoal has none",
      (d) => {
        d.goals.push({ id: "2.a.1", title: "Et lag til", parent: "2.a" });
      },
      ["goal-without-requirement error goals:11:id"],
    ),
  ],
  "goal-parts-withdrawn": [
    v(
      "a goal's only subgoal is not relevant",
      (d) => {
        d.goals.push({ id: "7", title: "Mål" }, outOfCount("7.a", "7"));
        d.settings.declaredGoals = 7;
      },
      ["goal-parts-withdrawn error goals:11:standing"],
    ),
    v(
      "both subgoals of two",
      (d) => {
        d.goals.push({ id: "7", title: "Mål" }, outOfCount("7.a", "7"), outOfCount("7.b", "7"));
        d.settings.declaredGoals = 7;
      },
      ["goal-parts-withdrawn error goals:11:standing"],
    ),
    v("the goal is withdrawn too", (d) => {
      d.goals.push({ ...outOfCount("7"), standing: "withdrawn" }, outOfCount("7.a", "7"));
      d.settings.declaredGoals = 7;
    }),
    v("one subgoal is left, and the goal is judged by it", (d) => {
      d.goals.push({ id: "7", title: "Mål" }, outOfCount("7.a", "7"), {
        id: "7.b",
        title: "Delmål",
        parent: "7",
      });
      d.requirements.push({ ...requirement(d, "1.i"), id: "7.b.i", goal: "7.b" });
      d.settings.declaredGoals = 7;
    }),
    v("a requirement of its own is left", (d) => {
      d.goals.push({ id: "7", title: "Mål" }, outOfCount("7.a", "7"));
      d.requirements.push({ ...requirement(d, "1.i"), id: "7.i", goal: "7" });
      d.settings.declaredGoals = 7;
    }),
  ],
  "goal-parent-unknown": [
    v(
      "a subgoal names a goal that is not there",
      (d) => {
        d.goals.push({ id: "9.a", title: "Delmål", parent: "9" });
        d.requirements.push({ ...requirement(d, "1.i"), id: "9.a.i", goal: "9.a" });
      },
      ["goal-parent-unknown error goals:11:parent"],
    ),
    v("case and spaces make no difference", (d) => {
      goal(d, "2.a").parent = " 2 ";
    }),
    v(
      "an error in the cell is told as that",
      (d) => {
        goal(d, "2.a").parent = unreadable("#REF!");
      },
      ["error-value error goals:3:parent"],
    ),
    v(
      "its parts are not told again",
      (d) => {
        goal(d, "2").id = "22";
      },
      [
        "goal-without-requirement error goals:2:id",
        "goal-parent-unknown error goals:3:parent",
        "goal-parent-unknown error goals:4:parent",
      ].sort(),
    ),
  ],
  "goal-parent-circular": [
    v(
      "two goals are parts of each other",
      (d) => {
        goal(d, "2").parent = "2.a";
        d.settings.declaredGoals = 5;
      },
      ["goal-parent-circular error goals:2:parent", "goal-parent-circular error goals:3:parent"],
    ),
    v("a deep branch is no ring", (d) => {
      d.goals.push({ id: "2.a.1", parent: "2.a" }, { id: "2.a.1.x", parent: "2.a.1" });
      d.requirements.push({ ...requirement(d, "1.i"), id: "x", goal: "2.a.1.x" });
    }),
    v(
      "a goal may not be a part of itself",
      (d) => {
        goal(d, "5").parent = "5";
        d.settings.declaredGoals = 5;
      },
      ["goal-parent-circular error goals:9:parent"],
    ),
    v(
      "what hangs below a ring is not in it",
      (d) => {
        goal(d, "5").parent = "5";
        d.settings.declaredGoals = 5;
        d.goals.push({ id: "5.a", parent: "5" });
        d.requirements.push({ ...requirement(d, "1.i"), id: "x", goal: "5.a" });
      },
      ["goal-parent-circular error goals:9:parent"],
    ),
    v(
      "nor what hangs below it and stands above it in the sheet",
      (d) => {
        goal(d, "6").parent = "6";
        d.settings.declaredGoals = 5;
        d.goals.splice(2, 0, { id: "2.0", parent: "6" });
        d.requirements.push({ ...requirement(d, "1.i"), id: "x", goal: "2.0" });
      },
      ["goal-parent-circular error goals:11:parent"],
    ),
  ],
  "declared-goals-differ": [
    v(
      "the plan says twelve and has six",
      (d) => {
        d.settings.declaredGoals = 12;
      },
      ["declared-goals-differ error plan:6:declaredGoals"],
    ),
    v("six is six", (d) => {
      d.settings.declaredGoals = 6;
    }),
    v("no number stated, nothing to hold it against", (d) => {
      d.settings.declaredGoals = missing();
    }),
    v(
      "a number that cannot be read is told as that",
      (d) => {
        d.settings.declaredGoals = unreadable("seks", "not-a-number");
      },
      ["not-a-number error plan:6:declaredGoals"],
    ),
    v("a withdrawn goal may be counted or not", (d) => {
      goal(d, "5").standing = "withdrawn";
      goal(d, "5").remark = "Efter aftale.";
      d.settings.declaredGoals = 5;
    }),
    v(
      "one less is not the number either",
      (d) => {
        d.settings.declaredGoals = 5;
      },
      ["declared-goals-differ error plan:6:declaredGoals"],
    ),
  ],
  "plan-year-missing": [
    v(
      "the plan has no year: what hangs on it is not told besides",
      (d) => {
        d.settings.year = missing();
      },
      ["plan-year-missing error plan:4:year"],
    ),
    v("the year is there", () => undefined),
    v(
      "a year that cannot be read is told as that",
      (d) => {
        d.settings.year = unreadable("i år", "not-a-number");
      },
      ["not-a-number error plan:4:year"],
    ),
    v(
      "an error in its cell is told as that",
      (d) => {
        d.settings.year = unreadable();
      },
      ["error-value error plan:4:year"],
    ),
  ],
  "plan-period-unclear": [
    v(
      "the plan's first day is stated and its last is not",
      (d) => {
        d.settings.periodStart = "2024-01-01";
      },
      ["plan-period-unclear error plan:19:periodEnd"],
    ),
    v(
      "its last day is the first one",
      (d) => {
        d.settings.periodStart = "2024-01-01";
        d.settings.periodEnd = "2024-01-01";
      },
      ["plan-period-unclear error plan:19:periodEnd"],
    ),
    v(
      "it lasts ten years and a day",
      (d) => {
        d.settings.periodStart = "2024-01-01";
        d.settings.periodEnd = "2034-01-01";
      },
      ["plan-period-unclear error plan:19:periodEnd"],
    ),
    v(
      "its year is not in it",
      (d) => {
        d.settings.periodStart = "2025-01-01";
        d.settings.periodEnd = "2025-12-31";
      },
      ["plan-period-unclear error plan:4:year"],
    ),
    v(
      "the calendar year may be stated",
      (d) => {
        d.settings.periodStart = "2024-01-01";
        d.settings.periodEnd = "2024-12-31";
      },
      [],
    ),
  ],
  "plan-year-impossible": [
    v(
      "the year is written with two digits",
      (d) => {
        d.settings.year = 24;
      },
      ["plan-year-impossible error plan:4:year"],
    ),
    v(
      "1990 is the first year there can be",
      (d) => {
        d.settings.year = 1990;
        d.settings.signedOn = "1989-12-01";
        d.goals = [goal(d, "1")];
        d.requirements = [];
        d.requirements = [{ id: "1.i", goal: "1", kind: "delivery", deadline: year(1990) }];
        d.settings.title = "Resultatkontrakt";
        d.settings.declaredGoals = 1;
        d.kpis = [];
        d.scales = [];
        d.deviations = [];
        d.reports = [];
      },
      [],
      { today: "1990-01-05", asOf: "1990-01-05" },
    ),
    v(
      "half a year is none",
      (d) => {
        d.settings.year = 2024.5;
      },
      ["plan-year-impossible error plan:4:year"],
    ),
    v(
      "a slip of the finger",
      (d) => {
        d.settings.year = 2204;
      },
      ["plan-year-impossible error plan:4:year"],
    ),
    v(
      "no year is another matter",
      (d) => {
        d.settings.year = missing();
      },
      ["plan-year-missing error plan:4:year"],
    ),
  ],
  "signing-date-missing": [
    v(
      "the day of signing is not stated",
      (d) => {
        d.settings.signedOn = missing();
      },
      ["signing-date-missing info plan:5:signedOn"],
    ),
    v("the day is there", () => undefined),
    v(
      "a day that cannot be read is told as that",
      (d) => {
        d.settings.signedOn = unreadable("ultimo januar", "not-a-date");
      },
      ["not-a-date error plan:5:signedOn"],
    ),
    v(
      "an error in its cell is told as that",
      (d) => {
        d.settings.signedOn = unreadable();
      },
      ["error-value error plan:5:signedOn"],
    ),
  ],
  "goal-title-missing": [
    v(
      "a goal has no title",
      (d) => {
        goal(d, "1").title = missing();
      },
      ["goal-title-missing warning goals:1:title"],
    ),
    v("a subgoal needs none", (d) => {
      goal(d, "2.a").title = missing();
    }),
    v(
      "an error for a title is told as a warning too",
      (d) => {
        goal(d, "1").title = unreadable("#NAME?");
      },
      ["error-value warning goals:1:title"],
    ),
    v(
      "each goal is told",
      (d) => {
        goal(d, "1").title = missing();
        goal(d, "6").title = missing();
      },
      ["goal-title-missing warning goals:1:title", "goal-title-missing warning goals:10:title"],
    ),
  ],
  "measure-unknown": [
    v(
      "last year's number is looked for under another name",
      (d) => {
        requirement(d, "2.b.i").measure = "Frafaldne";
      },
      ["measure-unknown error requirements:4:measure"],
    ),
    v("case and spaces make no difference", (d) => {
      requirement(d, "2.b.i").measure = " frafald ";
    }),
    v("a value may be measured on plain words, with the result typed", (d) => {
      requirement(d, "2.a.i").measure = "popup-undersøgelsen på borger.dk";
      requirement(d, "2.a.i").result = 93;
      requirement(d, "2.a.i").source = "Undersøgelsen";
    }),
    v(
      "but a name that differs by a space only is a slip",
      (d) => {
        requirement(d, "2.a.i").measure = "Borger. dk";
      },
      ["measure-unknown error requirements:3:measure", "result-overdue warning requirements:3:result"],
    ),
    v(
      "and so is one with a letter that is wrong",
      (d) => {
        requirement(d, "2.a.i").measure = "Borget.dk";
      },
      ["measure-unknown error requirements:3:measure", "result-overdue warning requirements:3:result"],
    ),
    v(
      "a typed result does not stand in for last year's number",
      (d) => {
        requirement(d, "2.b.i").measure = "Frafaldne";
        requirement(d, "2.b.i").result = 9;
      },
      ["measure-unknown error requirements:4:measure"],
    ),
    v(
      "nor for the numbers of a mean of years, and no plain words do",
      (d) => {
        Object.assign(requirement(d, "1.ii"), {
          target: missing(),
          measure: "optælling i foråret",
          yearsInMean: 3,
        });
      },
      ["measure-unknown error requirements:2:measure"],
    ),
    v(
      "what a ratio divides by must be there",
      (d) => {
        requirement(d, "4.ii").denominator = "Medarbejdere";
      },
      ["measure-unknown error requirements:8:denominator", "result-overdue warning requirements:8:result"],
    ),
    v(
      "what a difference subtracts must be there",
      (d) => {
        Object.assign(requirement(d, "4.ii"), {
          kind: "difference",
          subtracted: "Medarbejdere",
          unit: "årsværk",
        });
      },
      ["measure-unknown error requirements:8:subtracted", "result-overdue warning requirements:8:result"],
    ),
    v(
      "a reference that is not there decides nothing",
      (d) => {
        requirement(d, "4.ii").reference = "Staten";
      },
      ["measure-unknown warning requirements:8:reference"],
    ),
    v(
      "an unreadable name is told as that",
      (d) => {
        requirement(d, "2.b.i").measure = unreadable();
      },
      ["error-value error requirements:4:measure"],
    ),
    ...(["value", "count"] as const).map((kind) =>
      v(
        `plain words are no slip of a ${kind} whose result is still to come`,
        (d) => {
          requirement(d, "2.a.i").kind = kind;
          requirement(d, "2.a.i").measure = "popup-undersøgelsen";
        },
        ["result-overdue warning requirements:3:result"],
      ),
    ),
    v("a typed result stands in for a KPI whose name is a slip", (d) => {
      requirement(d, "2.a.i").measure = "Borger. dk";
      requirement(d, "2.a.i").result = 93;
      requirement(d, "2.a.i").source = "Undersøgelsen";
    }),
    v(
      "it does not stand in for what is shown beside it",
      (d) => {
        requirement(d, "2.a.i").measure = missing();
        requirement(d, "2.a.i").result = 93;
        requirement(d, "2.a.i").source = "Undersøgelsen";
        requirement(d, "2.a.i").reference = "Borger. dk";
      },
      ["measure-unknown warning requirements:3:reference"],
    ),
    v(
      "a count spelled apart from its KPI",
      (d) => {
        Object.assign(requirement(d, "1.ii"), { measure: "Borger dk", result: missing() });
      },
      ["measure-unknown error requirements:2:measure", "result-overdue warning requirements:2:result"],
    ),
  ],
  "list-unknown": [
    v(
      "a requirement names a list that has no rows",
      (d) => {
        requirement(d, "5.i").measure = "Delteamer";
      },
      ["list-unknown error requirements:9:measure"],
    ),
    v("case and spaces make no difference", (d) => {
      requirement(d, "5.i").measure = " DELTEMAER";
    }),
    v(
      "no list named is as bad",
      (d) => {
        requirement(d, "5.i").measure = missing();
      },
      ["list-unknown error requirements:9:measure"],
    ),
    v(
      "an unreadable name is told as that",
      (d) => {
        requirement(d, "5.i").measure = unreadable();
      },
      ["error-value error requirements:9:measure"],
    ),
  ],
  "alternative-unknown": [
    v(
      "an alternative to a requirement that is not there",
      (d) => {
        requirement(d, "1.ii").alternativeTo = "1.x";
      },
      ["alternative-unknown error requirements:2:alternativeTo"],
    ),
    v("an alternative within the goal is as it should be", (d) => {
      requirement(d, "1.ii").alternativeTo = " 1.I ";
    }),
    v(
      "an alternative to itself is none",
      (d) => {
        requirement(d, "1.ii").alternativeTo = "1.ii";
      },
      ["alternative-unknown error requirements:2:alternativeTo"],
    ),
    v(
      "an alternative of another goal is none",
      (d) => {
        requirement(d, "1.ii").alternativeTo = "5.i";
      },
      ["alternative-unknown error requirements:2:alternativeTo"],
    ),
    v(
      "an unreadable one is told as that",
      (d) => {
        requirement(d, "1.ii").alternativeTo = unreadable();
      },
      ["error-value error requirements:2:alternativeTo"],
    ),
    v(
      "two that belong to no goal are alternatives all the same",
      (d) => {
        d.requirements.push(
          { id: "8.i", kind: "statement", result: false, deadline: year(2024) },
          { id: "8.ii", kind: "statement", result: false, deadline: year(2024), alternativeTo: "8.i" },
        );
      },
      [
        "requirement-goal-missing error requirements:11:goal",
        "requirement-goal-missing error requirements:12:goal",
      ],
    ),
    v(
      "one without a goal is none to one that has a goal",
      (d) => {
        d.requirements.push({
          id: "8.i",
          kind: "statement",
          result: false,
          deadline: year(2024),
          alternativeTo: "1.i",
        });
      },
      [
        "alternative-unknown error requirements:11:alternativeTo",
        "requirement-goal-missing error requirements:11:goal",
      ],
    ),
  ],
  "deviation-row-orphaned": [
    v(
      "a deviation row names a goal that is not there",
      (d) => {
        d.deviations.push({ goal: "3.c", series: "target", years: { 2024: 5 } });
      },
      ["deviation-row-orphaned warning deviations:3:goal"],
    ),
    v("a row for a subgoal that is there", (d) => {
      d.deviations.push({ goal: "3.B", series: "target", years: { 2024: 5 } });
    }),
    v(
      "an empty name is no goal",
      (d) => {
        d.deviations.push({ goal: "", series: "result", years: {} });
      },
      ["deviation-row-orphaned warning deviations:3:goal"],
    ),
    v(
      "each row is told",
      (d) => {
        d.deviations.push(
          { goal: "x", series: "target", years: {} },
          { goal: "x", series: "result", years: {} },
        );
      },
      [
        "deviation-row-orphaned warning deviations:3:goal",
        "deviation-row-orphaned warning deviations:4:goal",
      ],
    ),
  ],
  "scale-orphaned": [
    v(
      "a scale is for a requirement that is not there: said once",
      (d) => {
        d.scales.push({ requirement: "6.x", from: 1, score: 0 }, { requirement: "6.x", from: 2, score: 100 });
      },
      ["scale-orphaned warning scales:3:requirement"],
    ),
    v("a scale for a requirement that is there", (d) => {
      d.scales.push({ requirement: "6.I", from: 70, score: 25 });
    }),
    v(
      "a scale without a requirement is told nowhere else",
      (d) => {
        d.scales.push({ requirement: "", from: 1, score: 0 });
      },
      ["scale-orphaned warning scales:3:requirement"],
    ),
    v(
      "two orphans are two findings",
      (d) => {
        d.scales.push({ requirement: "x", from: 1, score: 0 }, { requirement: "y", from: 2, score: 100 });
      },
      ["scale-orphaned warning scales:3:requirement", "scale-orphaned warning scales:4:requirement"],
    ),
  ],
  "kpi-duplicated": [
    v(
      "two numbers for one year",
      (d) => {
        d.kpis.push({ ...kpi(d, "Frafald", 2024), value: 13 });
      },
      ["kpi-duplicated error kpis:7:period"],
    ),
    v("a half year beside the year is another period", (d) => {
      d.kpis.push({ ...kpi(d, "Frafald", 2024), value: 4, period: quarter(2024, 1) });
    }),
    v(
      "the same number twice decides nothing",
      (d) => {
        d.kpis.push(kpi(d, "Frafald", 2024));
      },
      ["kpi-duplicated warning kpis:7:period"],
    ),
    v(
      "a repeated row that is empty is told as well",
      (d) => {
        d.kpis.push({ ...kpi(d, "Frafald", 2024), value: missing() });
      },
      ["kpi-duplicated error kpis:7:period"],
    ),
    v(
      "an unreadable period cannot be a repetition",
      (d) => {
        d.kpis.push({ ...kpi(d, "Frafald", 2024), period: unreadable("snart", "not-a-date") });
      },
      ["not-a-date error kpis:7:period"],
    ),
    v("rows without a name or a period repeat nothing", (d) => {
      d.kpis.push(
        { kpi: "Andet", value: 1, unit: "stk." },
        { kpi: "Andet", value: 2, unit: "stk." },
        { period: year(2024), value: 1, unit: "stk." },
        { period: year(2024), value: 2, unit: "stk." },
      );
    }),
  ],
  "list-item-duplicated": [
    v(
      "a subtheme stands twice",
      (d) => {
        d.lists.push({ list: "Deltemaer", item: " organisering", value: 2, assessed: true });
      },
      ["list-item-duplicated warning lists:3:item"],
    ),
    v("the same subtheme of another list is another", (d) => {
      d.lists.push({ list: "Andre", item: "Organisering", value: 2, assessed: true });
    }),
    v("rows without an item repeat nothing", (d) => {
      d.lists.push(
        { list: "Deltemaer", value: 2, assessed: true },
        { list: "Deltemaer", value: 2, assessed: true },
      );
    }),
    v(
      "an unreadable item repeats nothing",
      (d) => {
        d.lists.push({ list: "Deltemaer", item: unreadable(), value: 2, assessed: true });
      },
      ["error-value error lists:3:item"],
    ),
  ],
} satisfies Cases;

/** A goal or subgoal that is not relevant, with its reason. */
function outOfCount(id: string, parent?: string): Draft["goals"][number] {
  return {
    id,
    title: "Udgået",
    standing: "not-applicable",
    remark: "Opgaven er flyttet.",
    ...(parent === undefined ? {} : { parent }),
  };
}
