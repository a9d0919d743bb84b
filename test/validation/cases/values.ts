// Variants for the rules on what stands in the cells.
import { isoDate } from "../../../src/plan";
import { at, known, missing, quarter, unreadable, year } from "../../support/plan";
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

const overdue = (row: number, column: string) => `result-overdue warning requirements:${row}:${column}`;

/** The satisfaction typed in Krav instead of read from KPI. */
function typed(d: Draft, result: number): void {
  Object.assign(requirement(d, "2.a.i"), { measure: missing(), source: "Undersøgelsen", result });
}

/** Borger.dk's figures from the start of the year: at the half year, and for the third quarter. */
function cumulative(d: Draft, first: number, second: number): void {
  requirement(d, "2.a.i").aggregation = "year-to-date";
  const half = { start: "2024-01-01", end: "2024-06-30", text: "1. halvår 2024" };
  d.kpis.push({ kpi: "Borger.dk", period: half, value: first });
  d.kpis.push({ kpi: "Borger.dk", period: quarter(2024, 3), value: second });
}

/** The number is only to be stated. */
const STATED = { kind: "value", comparator: "is-stated", wording: "Frafaldet oplyses." };

function december(of: number) {
  return { start: `${of}-12-01`, end: `${of}-12-31`, text: `december ${of}` };
}

/** Figures for the halves of 2024 beside Borger.dk's figure for the year, to be added. */
function halves(d: Draft, ...values: readonly number[]): void {
  requirement(d, "2.a.i").aggregation = "sum";
  values.forEach((value, index) =>
    d.kpis.push({
      kpi: "Borger.dk",
      period: {
        start: isoDate(2024, index * 6 + 1, 1),
        end: isoDate(2024, index * 6 + 7, 0),
        text: `${index + 1}. halvår 2024`,
      },
      value,
    }),
  );
}

export const values = {
  "number-as-text": [
    v(
      "a KPI's value is kept as text",
      (d) =>
        d.notes.push({ kind: "number-as-text", origin: at("kpis", 2, "value"), shown: "93,0", read: 93 }),
      ["number-as-text warning kpis:2:value"],
    ),
    v("a number kept as a number says nothing", () => undefined),
    v(
      "a negative one is told as well",
      (d) =>
        d.notes.push({ kind: "number-as-text", origin: at("budget", 3, "uo2"), shown: "−84,7", read: -84.7 }),
      ["number-as-text warning budget:3:uo2"],
    ),
    v(
      "text that is no number is another finding",
      (d) => {
        kpi(d, "Borger.dk", 2023).value = unreadable("cirka 93", "not-a-number");
      },
      ["not-a-number error kpis:1:value"],
    ),
  ],
  "number-ambiguous": [
    v(
      "5.712 is kept as text: the cell is not read, and said to be so once",
      (d) => {
        d.notes.push({
          kind: "number-ambiguous",
          origin: at("kpis", 1, "value"),
          shown: "5.712",
          read: 5712,
          other: 5.712,
        });
        kpi(d, "Borger.dk", 2023).value = unreadable("5.712", "not-a-number");
      },
      ["number-ambiguous error kpis:1:value"],
    ),
    v("5712 is one number everywhere", (d) => {
      kpi(d, "Afgange", 2024).value = 5712;
      kpi(d, "Årsværk", 2024).value = 60000;
    }),
    v(
      "another cell that cannot be read is still told",
      (d) => {
        d.notes.push({
          kind: "number-ambiguous",
          origin: at("kpis", 1, "value"),
          shown: "5.712",
          read: 5712,
          other: 5.712,
        });
        kpi(d, "Borger.dk", 2023).value = unreadable("5.712", "not-a-number");
        kpi(d, "Frafald", 2024).value = unreadable("ukendt", "not-a-number");
      },
      ["not-a-number error kpis:4:value", "number-ambiguous error kpis:1:value"],
    ),
    v(
      "the other way round it is ambiguous too",
      (d) =>
        d.notes.push({
          kind: "number-ambiguous",
          origin: at("budget", 1, "uo3"),
          shown: "1,234",
          read: 1.234,
          other: 1234,
        }),
      ["number-ambiguous error budget:1:uo3"],
    ),
  ],
  "date-system-differs": [
    v(
      "the setting says 1900, and the dates are shown by 1904",
      (d) =>
        d.notes.push({
          kind: "date-system-differs",
          origin: at("plan", 16, "dateSystem"),
          shown: "1900",
          used: 1904,
        }),
      ["date-system-differs warning plan:16:dateSystem"],
    ),
    v("no setting contradicts nothing", () => undefined),
    v(
      "the setting says 1904 in a workbook of 1900",
      (d) =>
        d.notes.push({
          kind: "date-system-differs",
          origin: at("plan", 16, "dateSystem"),
          shown: "1904",
          used: 1900,
        }),
      ["date-system-differs warning plan:16:dateSystem"],
    ),
    v(
      "a date kept as text says nothing of the system",
      (d) =>
        d.notes.push({
          kind: "date-as-text",
          origin: at("requirements", 1, "deliveredOn"),
          shown: "14-05-2024",
        }),
      ["date-as-text info requirements:1:deliveredOn"],
    ),
  ],
  "date-system-unsure": [
    v(
      "one date is shown by 1904, the others by 1900",
      (d) =>
        d.notes.push({
          kind: "date-system-unsure",
          origin: at("requirements", 1, "deliveredOn"),
          shown: "15-05-2028",
          used: 1900,
        }),
      ["date-system-unsure error requirements:1:deliveredOn"],
    ),
    v("dates that all agree say nothing", () => undefined),
    v(
      "the column may be one that the plan does not use",
      (d) =>
        d.notes.push({ kind: "date-system-unsure", origin: at("kpis", 1), shown: "15-05-2024", used: 1904 }),
      ["date-system-unsure error kpis:1:-"],
    ),
    v(
      "it is told beside a setting that differs",
      (d) =>
        d.notes.push(
          {
            kind: "date-system-unsure",
            origin: at("reports", 1, "sentOn"),
            shown: "12-04-2028",
            used: 1900,
          },
          { kind: "date-system-differs", origin: at("plan", 16, "dateSystem"), shown: "1905", used: 1900 },
        ),
      ["date-system-differs warning plan:16:dateSystem", "date-system-unsure error reports:1:sentOn"],
    ),
  ],
  "date-as-text": [
    v(
      "a date is kept as text",
      (d) =>
        d.notes.push({
          kind: "date-as-text",
          origin: at("requirements", 1, "deliveredOn"),
          shown: "14-05-2024",
        }),
      ["date-as-text info requirements:1:deliveredOn"],
    ),
    v("a date kept as a date says nothing", () => undefined),
    v(
      "text that is no date is another finding",
      (d) => {
        requirement(d, "4.i").documentedOn = unreadable("i december", "not-a-date");
      },
      ["not-a-date error requirements:7:documentedOn"],
    ),
    v(
      "each is told",
      (d) => {
        const note = {
          kind: "date-as-text",
          origin: at("reports", 1, "sentOn"),
          shown: "12. april 2024",
        } as const;
        d.notes.push(note, { ...note, origin: at("reports", 2, "sentOn") });
      },
      ["date-as-text info reports:1:sentOn", "date-as-text info reports:2:sentOn"],
    ),
  ],
  "id-as-number": [
    v(
      "the number of a goal is kept as a number",
      (d) => d.notes.push({ kind: "id-as-number", origin: at("goals", 1, "id"), shown: "1" }),
      ["id-as-number warning goals:1:id"],
    ),
    v("a number kept as text says nothing", () => undefined),
    v(
      "where it makes two goals one, that is told too",
      (d) => {
        d.notes.push({ kind: "id-as-number", origin: at("goals", 11, "id"), shown: "6" });
        d.goals.push({ id: "6", title: "6.0", parent: "2" });
      },
      ["goal-id-duplicated error goals:11:id", "id-as-number warning goals:11:id"],
    ),
    v(
      "an error for a number is an error",
      (d) => {
        requirement(d, "1.ii").goal = unreadable("#VALUE!");
      },
      ["error-value error requirements:2:goal"],
    ),
    v(
      "one that can be no other is corrected to text",
      (d) => d.notes.push({ kind: "id-as-number", origin: at("goals", 1, "id"), shown: "1", read: "1" }),
      ["id-as-number warning goals:1:id"],
    ),
    v(
      "1.1 beside 1.10 may have been either: of a goal, or of a requirement",
      (d) => {
        d.goals.push({ id: "2.1", title: "Et", parent: "2" }, { id: "2.10", title: "Ti", parent: "2" });
        d.requirements.push(
          { ...requirement(d, "1.ii"), id: "9.1", goal: "2.1" },
          { ...requirement(d, "1.ii"), id: "9.10", goal: "2.10" },
        );
        d.notes.push(
          { kind: "id-as-number", origin: at("goals", 11, "id"), shown: "2,1", read: "2.1" },
          { kind: "id-as-number", origin: at("requirements", 11, "id"), shown: "9,1", read: "9.1" },
        );
      },
      ["id-as-number warning goals:11:id", "id-as-number warning requirements:11:id"],
    ),
    v(
      "1 is not 10, and 1.1 alone is itself",
      (d) => {
        d.goals.push({ id: "10", title: "Ti" }, { id: "2.1", title: "Et", parent: "2" });
        d.settings.declaredGoals = 7;
        d.requirements.push(
          { ...requirement(d, "1.ii"), id: "9.1", goal: "2.1" },
          { ...requirement(d, "1.ii"), id: "9.2", goal: "10", documentation: "Bilag 10" },
        );
        d.notes.push(
          { kind: "id-as-number", origin: at("goals", 1, "id"), shown: "1", read: "1" },
          { kind: "id-as-number", origin: at("goals", 12, "id"), shown: "2,1", read: "2.1" },
        );
      },
      ["id-as-number warning goals:1:id", "id-as-number warning goals:12:id"],
    ),
    v(
      "where it is there twice nobody knows which is meant",
      (d) => {
        d.goals.push({ id: "6", title: "6.0" });
        d.settings.declaredGoals = 7;
        d.requirements.push({ ...requirement(d, "1.ii") });
        d.notes.push(
          { kind: "id-as-number", origin: at("goals", 11, "id"), shown: "6", read: "6" },
          { kind: "id-as-number", origin: at("requirements", 11, "id"), shown: "1", read: "1.ii" },
        );
      },
      [
        "goal-id-duplicated error goals:11:id",
        "id-as-number warning goals:11:id",
        "id-as-number warning requirements:11:id",
        "requirement-id-duplicated error requirements:11:id",
      ],
    ),
  ],
  "look-alike": [
    v(
      "a Cyrillic letter in a goal's number",
      (d) =>
        d.notes.push({ kind: "look-alike", origin: at("goals", 2, "id"), shown: "\u0417.1", read: "3.1" }),
      ["look-alike warning goals:2:id"],
    ),
    v("our own letters say nothing", () => undefined),
    v(
      "also where a goal is only referred to",
      (d) =>
        d.notes.push({
          kind: "look-alike",
          origin: at("requirements", 1, "goal"),
          shown: "\u0430",
          read: "a",
        }),
      ["look-alike warning requirements:1:goal"],
    ),
    v(
      "each cell is told",
      (d) => {
        const note = {
          kind: "look-alike",
          origin: at("goals", 3, "id"),
          shown: "2.\u0430",
          read: "2.a",
        } as const;
        d.notes.push(note, { ...note, origin: at("goals", 3, "parent") });
      },
      ["look-alike warning goals:3:id", "look-alike warning goals:3:parent"],
    ),
  ],
  "text-cleaned": [
    v(
      "a number ends in a no-break space",
      (d) =>
        d.notes.push({
          kind: "text-cleaned",
          origin: at("requirements", 2, "goal"),
          shown: "1\u00a0",
          read: "1",
        }),
      ["text-cleaned info requirements:2:goal"],
    ),
    v("plain text says nothing", () => undefined),
    v(
      "cleaned to a goal that is not there, it is an orphan besides",
      (d) => {
        d.notes.push({ kind: "text-cleaned", origin: at("requirements", 2, "goal"), shown: "l ", read: "l" });
        requirement(d, "1.ii").goal = "l";
      },
      ["requirement-orphaned error requirements:2:goal", "text-cleaned info requirements:2:goal"],
    ),
    v(
      "each is told",
      (d) => {
        const note = {
          kind: "text-cleaned",
          origin: at("goals", 3, "id"),
          shown: " 2.a",
          read: "2.a",
        } as const;
        d.notes.push(note, { ...note, origin: at("goals", 4, "id") });
      },
      ["text-cleaned info goals:3:id", "text-cleaned info goals:4:id"],
    ),
  ],
  "error-value": [
    v(
      "a KPI's value is #DIV/0!",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = unreadable("#DIV/0!");
      },
      ["error-value error kpis:2:value"],
    ),
    v(
      "an empty cell is missing, not wrong",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = missing();
      },
      [overdue(3, "result")],
    ),
    v(
      "in a budget amount",
      (d) => {
        const [, income] = d.budget;
        if (income !== undefined) income.amounts.uo2 = unreadable("#REF!");
      },
      ["error-value error budget:2:uo2"],
    ),
    v(
      "in a text no verdict is taken from, a warning",
      (d) => {
        requirement(d, "1.i").remark = unreadable("#NAME?");
      },
      ["error-value warning requirements:1:remark"],
    ),
    v(
      "in a deviation's year",
      (d) => {
        d.deviations.push({ goal: "3.b", series: "result", years: { 2023: unreadable("#N/A") } });
      },
      ["error-value error deviations:3:2023"],
    ),
    v(
      "a warning in each column that no verdict is taken from",
      (d) => {
        Object.assign(requirement(d, "1.ii"), {
          source: unreadable(),
          reservation: unreadable(),
          wording: unreadable(),
        });
        Object.assign(d.settings, { department: unreadable(), institution: unreadable() });
        Object.assign(goal(d, "1"), { title: unreadable(), remark: unreadable(), responsible: unreadable() });
      },
      [
        "error-value warning goals:1:remark",
        "error-value warning goals:1:responsible",
        "error-value warning goals:1:title",
        "error-value warning plan:1:institution",
        "error-value warning plan:2:department",
        "error-value warning requirements:2:reservation",
        "error-value warning requirements:2:source",
        "error-value warning requirements:2:wording",
      ],
    ),
    v(
      "in every table, each with the goal that it concerns",
      (d) => {
        d.explanations.push({ period: quarter(2024, 4), goal: "1", explanation: unreadable() });
        Object.assign(d.lists[0] ?? {}, { assessed: unreadable() });
        Object.assign(d.scales[0] ?? {}, { score: unreadable() });
        Object.assign(d.reports[0] ?? {}, { sentOn: unreadable() });
        Object.assign(d.deviations[1] ?? {}, { years: { 2024: unreadable() } });
        kpi(d, "Frafald", 2024).source = unreadable();
      },
      [
        "error-value error deviations:2:2024",
        "error-value error explanations:1:explanation",
        "error-value error lists:1:assessed",
        "error-value error reports:1:sentOn",
        "error-value error scales:1:score",
        "error-value warning kpis:4:source",
      ],
    ),
  ],
  "not-a-number": [
    v(
      "a result says 'næsten alle'",
      (d) => {
        requirement(d, "1.ii").result = unreadable("næsten alle", "not-a-number");
      },
      ["not-a-number error requirements:2:result"],
    ),
    v("a number is a number", () => undefined),
    v(
      "no target either",
      (d) => {
        requirement(d, "2.a.i").target = unreadable("høj", "not-a-number");
      },
      ["not-a-number error requirements:3:target"],
    ),
    v(
      "no score",
      (d) => {
        kpi(d, "Frafald", 2023).value = unreadable("TRUE", "not-a-number");
      },
      ["not-a-number error kpis:3:value"],
    ),
  ],
  "not-a-date": [
    v(
      "a deadline says 'snart'",
      (d) => {
        requirement(d, "1.i").deadline = unreadable("snart", "not-a-date");
      },
      ["not-a-date error requirements:1:deadline"],
    ),
    v("a period is a period", () => undefined),
    v(
      "a report's date",
      (d) => {
        const [first] = d.reports;
        if (first !== undefined) first.sentOn = unreadable("i april", "not-a-date");
      },
      ["not-a-date error reports:1:sentOn"],
    ),
    v(
      "a KPI's period",
      (d) => {
        d.kpis.push({ kpi: "Frafald", period: unreadable("31. juni 2024", "not-a-date"), value: 2 });
      },
      ["not-a-date error kpis:7:period"],
    ),
  ],
  "date-not-number": [
    v(
      "a typed 1-3 became a date",
      (d) => {
        requirement(d, "1.ii").result = unreadable("01-mar", "date-not-number");
      },
      ["date-not-number error requirements:2:result"],
    ),
    v("a number shown as a number says nothing", () => undefined),
    v(
      "a target",
      (d) => {
        requirement(d, "2.a.i").target = unreadable("15. jul", "date-not-number");
      },
      ["date-not-number error requirements:3:target"],
    ),
    v(
      "a time of day in KPI",
      (d) => {
        kpi(d, "Frafald", 2023).value = unreadable("01:30", "date-not-number");
      },
      ["date-not-number error kpis:3:value"],
    ),
  ],
  "other-unit": [
    v(
      "crowns where per cent is asked for",
      (d) => {
        typed(d, 93);
        requirement(d, "2.a.i").result = unreadable("5 kr.", "other-unit");
      },
      ["other-unit error requirements:3:result"],
    ),
    v("a number in the unit of its row says nothing", () => undefined),
    v(
      "millions in a KPI that does not say of what",
      (d) => {
        kpi(d, "Frafald", 2023).value = unreadable("5,2 mio. kr.", "other-unit");
      },
      ["other-unit error kpis:3:value"],
    ),
    v(
      "per cent in the budget",
      (d) => {
        budgetLine(d, "Løn").amounts["base-budget"] = unreadable("80 pct.", "other-unit");
      },
      ["other-unit error budget:3:base-budget"],
    ),
  ],
  "not-applicable": [
    v(
      "a result says that it is not relevant",
      (d) => {
        requirement(d, "1.ii").result = unreadable("ikke relevant", "not-applicable");
      },
      ["not-applicable error requirements:2:result"],
    ),
    v("the goal's standing says so", (d) => {
      Object.assign(goal(d, "1"), { standing: "not-applicable", remark: "Aftalt med departementet." });
    }),
    v(
      "a statement",
      (d) => {
        requirement(d, "4.i").result = unreadable("n/a", "not-applicable");
      },
      ["not-applicable error requirements:7:result"],
    ),
    v("the result repeats what the goal's standing says", (d) => {
      Object.assign(goal(d, "1"), { standing: "not-applicable", remark: "Aftalt med departementet." });
      requirement(d, "1.ii").result = unreadable("udgår", "not-applicable");
    }),
  ],
  "not-yes-or-no": [
    v(
      "a statement says 'måske'",
      (d) => {
        requirement(d, "4.i").result = unreadable("måske", "not-yes-or-no");
      },
      ["not-yes-or-no error requirements:7:result"],
    ),
    v("yes is yes", () => undefined),
    v(
      "whether documentation is required",
      (d) => {
        requirement(d, "4.i").documentationRequired = unreadable("2", "not-yes-or-no");
      },
      ["not-yes-or-no error requirements:7:documentationRequired"],
    ),
    v(
      "whether a line is left out",
      (d) => {
        const [first] = d.budget;
        if (first !== undefined) first.leftOut = unreadable("delvist", "not-yes-or-no");
      },
      ["not-yes-or-no error budget:1:leftOut"],
    ),
  ],
  "word-unknown": [
    v(
      "a kind nobody defined",
      (d) => {
        requirement(d, "1.i").kind = unreadable("Milepæl", "unknown-word");
      },
      ["word-unknown error requirements:1:kind"],
    ),
    v("known words say nothing", () => undefined),
    v(
      "an unknown comparison",
      (d) => {
        requirement(d, "2.a.i").comparator = unreadable("cirka", "unknown-word");
      },
      ["word-unknown error requirements:3:comparator"],
    ),
    v(
      "an unknown base",
      (d) => {
        d.settings.deviationBase = unreadable("omsætning", "unknown-word");
      },
      ["word-unknown error plan:10:deviationBase"],
    ),
  ],
  "percent-scale": [
    v(
      "0,93 stands where 93 is meant",
      (d) => {
        requirement(d, "2.a.i").measure = missing();
        requirement(d, "2.a.i").source = "Undersøgelsen";
        requirement(d, "2.a.i").result = 0.93;
      },
      ["percent-scale error requirements:3:result"],
    ),
    v("1,6 pct. is low but possible", (d) => {
      requirement(d, "2.a.i").measure = missing();
      requirement(d, "2.a.i").result = 1.6;
    }),
    v(
      "the KPI is where it stands, if the result is taken from there",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = 0.93;
        kpi(d, "Borger.dk", 2023).value = missing();
      },
      ["percent-scale error kpis:2:value"],
    ),
    v(
      "the other way round: the target is a share of one",
      (d) => {
        requirement(d, "2.a.i").target = 0.92;
      },
      ["percent-scale warning requirements:3:target"],
    ),
    v("far below a ceiling is good, not odd", (d) => {
      requirement(d, "2.a.i").comparator = "at-most";
      requirement(d, "2.a.i").target = 5;
      requirement(d, "2.a.i").measure = missing();
      requirement(d, "2.a.i").source = "Undersøgelsen";
      requirement(d, "2.a.i").result = 0.05;
    }),
    v("in another unit than per cent there is no such scale", (d) => {
      Object.assign(requirement(d, "1.ii"), { wording: "Tiltag i 2024.", kind: "value", target: 300 });
    }),
    v(
      "without a target there is nothing to hold it against",
      (d) => {
        requirement(d, "2.a.i").target = missing();
        kpi(d, "Borger.dk", 2024).value = 0.93;
        kpi(d, "Borger.dk", 2023).value = missing();
      },
      ["target-missing error requirements:3:target"],
    ),
    ...(
      [
        ["sixty times is near", 60, 1, "error requirements:3:result"],
        ["less than sixty is not", 59.9, 1, null],
        ["two hundred times is near", 100, 0.5, "warning requirements:3:result"],
        ["more than two hundred is not", 100, 0.499, null],
        ["91 of at least 92 is not fulfilled either", 92, 0.91, "warning requirements:3:result"],
        ["92 of at least 92 is fulfilled", 92, 0.92, "error requirements:3:result"],
        ["a result above 1 is no share of one", 92, 1.01, null],
        ["the target sixty times too small is near", 1, 60, "error requirements:3:target"],
        ["less than sixty times is not", 1, 59.9, null],
        ["two hundred times too small is near", 0.5, 100, "warning requirements:3:target"],
        ["more than two hundred times is not", 0.5, 100.1, null],
        ["a target above 1 is no share of one", 1.01, 92, null],
        ["below zero nothing is a share", -50, -0.5, null],
      ] as const
    ).map(([name, target, result, found]) =>
      v(
        name,
        (d) => {
          typed(d, result);
          requirement(d, "2.a.i").target = target;
        },
        found === null ? [] : [`percent-scale ${found}`],
      ),
    ),
    ...(
      [
        ["above", 92, 0.93, "error requirements:3:result"],
        ["equal", 92, 0.92, "error requirements:3:result"],
        ["equal", 92, 0.93, "warning requirements:3:result"],
        ["between", 92, 0.93, "error requirements:3:result"],
        ["between", 92, 0.96, "warning requirements:3:result"],
        ["between", 0, 0.96, "error requirements:3:result"],
        ["between", 0, 0.94, null],
        ["at-most", 6, 0.072, "error requirements:3:result"],
        ["at-most", 6, 0.0601, "error requirements:3:result"],
        ["at-most", 6, 0.06, null],
        ["at-most", 6, 0.1, "error requirements:3:result"],
        ["at-most", 6, 0.1001, null],
        ["at-most", 0.5, 0.4, null],
        ["below", 6, 0.06, "error requirements:3:result"],
        ["below", 6, 0.0599, null],
        ["at-most", 0.05, 7.2, "warning requirements:3:target"],
        ["at-most", 0.05, 5, "error requirements:3:target"],
        ["at-most", 0.05, 5.01, "warning requirements:3:target"],
      ] as const
    ).map(([comparator, target, result, found]) =>
      v(
        `${result} ${comparator} ${target}`,
        (d) => {
          typed(d, result);
          Object.assign(requirement(d, "2.a.i"), { comparator, target, targetTo: 95 });
        },
        found === null ? [] : [`percent-scale ${found}`],
      ),
    ),
    v("0,072 % of at most 6 pct. says itself that it is per cent", (d) => {
      typed(d, 0.072);
      const result = { ...known(0.072, at("requirements", 3, "result")), saysPercent: true };
      Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target: 6, result });
    }),
    v("so does a target of 0,05 %", (d) => {
      typed(d, 5);
      const target = { ...known(0.05, at("requirements", 3, "target")), saysPercent: true };
      Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target });
    }),
    v(
      "0,15 of at most 6 pct. after 14 the year before: the KPI's own past is near",
      (d) => {
        Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target: 6 });
        kpi(d, "Borger.dk", 2023).value = 13;
        kpi(d, "Borger.dk", 2024).value = 0.15;
      },
      ["percent-scale error kpis:2:value"],
    ),
    v("0,15 after 0,14 is 0,15 pct.", (d) => {
      Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target: 6 });
      kpi(d, "Borger.dk", 2023).value = 0.14;
      kpi(d, "Borger.dk", 2024).value = 0.15;
    }),
    v(
      "a result of 45 after 0,4 is the odd one, not the target of 0,5",
      (d) => {
        Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target: 0.5 });
        kpi(d, "Borger.dk", 2023).value = 0.4;
        kpi(d, "Borger.dk", 2024).value = 45;
      },
      ["percent-scale error kpis:2:value"],
    ),
    v(
      "an average of quarters has no cell of its own to correct",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = missing();
        kpi(d, "Borger.dk", 2023).value = missing();
        requirement(d, "2.a.i").aggregation = "average";
        for (const number of [1, 2, 3, 4] as const)
          d.kpis.push({ kpi: "Borger.dk", period: quarter(2024, number), value: 0.9 + number / 100 });
      },
      ["percent-scale error kpis:7:value"],
    ),
    v(
      "a ratio is computed, so its target of 0,11 is in doubt",
      (d) => {
        Object.assign(requirement(d, "4.ii"), { comparator: "at-most", target: 0.11 });
      },
      ["percent-scale error requirements:8:target"],
    ),
    v(
      "the limit of a budget deviation may be 0,05 as well",
      (d) => {
        for (const id of ["3.a.i", "3.b.i"]) requirement(d, id).target = 0.01;
        d.deviations = [];
      },
      ["percent-scale error requirements:5:target", "percent-scale error requirements:6:target"],
    ),
    v(
      "a number before of 0,065 and one of 6,1 now",
      (d) => {
        requirement(d, "2.b.i").unit = "pct.";
        Object.assign(kpi(d, "Frafald", 2023), { value: 0.065, unit: "pct." });
        Object.assign(kpi(d, "Frafald", 2024), { value: 6.1, unit: "pct." });
      },
      ["percent-scale error kpis:3:value", "value-jump warning kpis:4:value"],
    ),
    v("a goal that is out of the count has no verdict to doubt", (d) => {
      typed(d, 0.93);
      Object.assign(goal(d, "2"), { standing: "withdrawn", remark: "Efter aftale." });
    }),
    v(
      "0,93 for the whole year is doubted, whatever stands for a quarter of it after",
      (d) => {
        kpi(d, "Borger.dk", 2023).value = missing();
        kpi(d, "Borger.dk", 2024).value = 0.93;
        d.kpis.push({ kpi: "Borger.dk", period: quarter(2024, 2), value: 91, unit: "pct." });
      },
      ["percent-scale error kpis:2:value", "value-jump warning kpis:2:value"],
    ),
    v(
      "0,91 for a quarter is not the number that is judged, where the whole year has 93",
      (d) => {
        kpi(d, "Borger.dk", 2023).value = missing();
        d.kpis.push({ kpi: "Borger.dk", period: quarter(2024, 2), value: 0.91, unit: "pct." });
      },
      ["value-jump warning kpis:2:value"],
    ),
    v(
      "a formula is told, and not written over",
      (d) => {
        kpi(d, "Borger.dk", 2023).value = missing();
        kpi(d, "Borger.dk", 2024).value = calculated(0.93);
      },
      ["percent-scale error kpis:2:value"],
    ),
    v(
      "a formula elsewhere stands in nobody's way",
      (d) => {
        kpi(d, "Borger.dk", 2023).value = missing();
        kpi(d, "Borger.dk", 2024).value = 0.93;
        kpi(d, "Frafald", 2024).value = calculated(9);
      },
      ["percent-scale error kpis:2:value"],
    ),
  ],
  "percent-above-hundred": [
    v(
      "satisfaction is 930 pct.",
      (d) => {
        requirement(d, "2.a.i").measure = missing();
        requirement(d, "2.a.i").source = "Undersøgelsen";
        requirement(d, "2.a.i").result = 930;
      },
      ["percent-above-hundred warning requirements:3:result"],
    ),
    v("100 pct. is all", (d) => {
      kpi(d, "Borger.dk", 2024).value = 100;
    }),
    v(
      "just above is above",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = 100.01;
      },
      ["percent-above-hundred warning kpis:2:value"],
    ),
    v("where the target itself is above 100, growth is meant", (d) => {
      requirement(d, "2.a.i").target = 110;
      kpi(d, "Borger.dk", 2024).value = 120;
    }),
    v(
      "what cannot be read is no share",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = unreadable();
      },
      ["error-value error kpis:2:value"],
    ),
    v(
      "where all is asked for, more than all is odd too",
      (d) => {
        typed(d, 101);
        requirement(d, "2.a.i").target = 100;
      },
      ["percent-above-hundred warning requirements:3:result"],
    ),
    ...[1, 0.92].map((target) =>
      v(
        `of a target of ${target} the scale is told instead`,
        (d) => {
          typed(d, 101);
          requirement(d, "2.a.i").target = target;
        },
        ["percent-scale warning requirements:3:target"],
      ),
    ),
    v("a number in another unit may be above 100", (d) => {
      requirement(d, "1.ii").kind = "value";
      requirement(d, "1.ii").result = 101;
    }),
    v("so may a count in per cent", (d) => {
      requirement(d, "1.ii").unit = "pct.";
      requirement(d, "1.ii").target = 50;
      requirement(d, "1.ii").result = 101;
    }),
  ],
  "thousand-slip": [
    ...(
      [
        ["at-least", 3000, 3.45, "result"],
        ["above", 3000, 3.45, "result"],
        ["equal", 3450, 3.45, "result"],
        ["between", 3000, 3.45, "result"],
        ["at-most", 3000, 3.45, "result"],
        ["at-most", 3000, 3.001, "result"],
        ["at-most", 3000, 3, null],
        ["below", 3000, 3, "result"],
        ["below", 3000, 2.999, null],
        ["at-least", 3000, 3, "result"],
        ["at-least", 600, 1, "result"],
        ["at-least", 599, 1, null],
        ["at-least", 2000, 1, "result"],
        ["at-least", 2001, 1, null],
        ["at-least", 900, 0.999, null],
        ["at-least", 3000, 3.4567, null],
        ["at-least", 3.45, 3450, "target"],
        ["at-most", 3.45, 3450, "target"],
        ["at-most", 3.45, 2069.9, null],
        ["at-most", 3.45, 2070, "target"],
      ] as const
    ).map(([comparator, target, result, side]) =>
      v(
        `${result} ${comparator} ${target}`,
        (d) => {
          typed(d, result);
          Object.assign(requirement(d, "2.a.i"), { comparator, target, targetTo: 4000, unit: "kr." });
        },
        side === null ? [] : [`thousand-slip warning requirements:3:${side}`],
      ),
    ),
    v("a share of 1 pct. is no thousandth of anything", (d) => {
      typed(d, 1);
      Object.assign(requirement(d, "2.a.i"), { comparator: "at-least", target: 1000 });
    }),
    v(
      "a KPI's number of the year before may be the odd one",
      (d) => {
        Object.assign(kpi(d, "Frafald", 2023), { value: 3.45 });
        Object.assign(kpi(d, "Frafald", 2024), { value: 3300 });
      },
      ["thousand-slip warning kpis:3:value", "value-jump warning kpis:4:value"],
    ),
    v("a goal that is out of the count is not asked about", (d) => {
      typed(d, 3.45);
      Object.assign(requirement(d, "2.a.i"), { target: 3000, unit: "kr." });
      Object.assign(goal(d, "2"), { standing: "withdrawn", remark: "Efter aftale." });
    }),
  ],
  "value-jump": [
    ...(
      [
        [3450, 3.45, true],
        [600, 1, true],
        [599, 1, false],
        [2000, 1, true],
        [2001, 1, false],
        [3.45, 3450, true],
        [90, 1, true],
        [89, 1, false],
        [110, 1, true],
        [111, 1, false],
        [9, 1, true],
        [8.9, 1, false],
        [11, 1, true],
        [11.1, 1, false],
      ] as const
    ).map(([before, now, found]) =>
      v(
        `${now} follows ${before}`,
        (d) => {
          Object.assign(requirement(d, "2.b.i"), STATED);
          kpi(d, "Frafald", 2023).value = before;
          kpi(d, "Frafald", 2024).value = now;
        },
        found ? ["value-jump warning kpis:4:value"] : [],
      ),
    ),
    v("a month's 12 is held against the month before, not against a year of 120", (d) => {
      Object.assign(requirement(d, "2.b.i"), STATED);
      kpi(d, "Frafald", 2023).value = 120;
      kpi(d, "Frafald", 2024).value = 130;
      d.kpis.push({ kpi: "Frafald", period: december(2023), value: 11 });
      d.kpis.push({ kpi: "Frafald", period: december(2024), value: 12 });
    }),
    v(
      "9,2 follows 91: a comma",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = 9.2;
      },
      ["value-jump warning kpis:2:value"],
    ),
    v("12 to 96 is eight times", (d) => {
      kpi(d, "Frafald", 2024).value = 96;
    }),
    v(
      "a hundred times up",
      (d) => {
        kpi(d, "Frafald", 2024).value = 1200;
      },
      ["value-jump warning kpis:4:value"],
    ),
    v(
      "exactly a tenth more than ten times is still near",
      (d) => {
        kpi(d, "Frafald", 2024).value = 132;
      },
      ["value-jump warning kpis:4:value"],
    ),
    v("a little more than that is not", (d) => {
      kpi(d, "Frafald", 2024).value = 133;
    }),
    v("zero and below have no scale", (d) => {
      kpi(d, "Frafald", 2023).value = 0;
    }),
    v(
      "the order of the rows does not matter, that of the periods does",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = 9.2;
        d.kpis.reverse();
      },
      ["value-jump warning kpis:5:value"],
    ),
    v(
      "an empty value between is passed over",
      (d) => {
        kpi(d, "Frafald", 2023).value = 90;
        d.kpis.push({ kpi: "Frafald", period: quarter(2024, 1), value: missing() });
      },
      ["value-jump warning kpis:4:value"],
    ),
    v("a value without a period has no before", (d) => {
      d.kpis.push({ kpi: "Frafald", period: missing(), value: 1200 });
    }),
  ],
  "unit-differs": [
    v(
      "a KPI is in points, its target in pct.",
      (d) => {
        kpi(d, "Borger.dk", 2024).unit = "point";
      },
      ["unit-differs error kpis:2:unit"],
    ),
    v("pct., % and procent are one", (d) => {
      kpi(d, "Borger.dk", 2024).unit = "Procent";
    }),
    v("case, spaces and a full stop are forgiven", (d) => {
      kpi(d, "Frafald", 2024).unit = " Virksomheder. ";
    }),
    v("no unit is no other unit", (d) => {
      kpi(d, "Borger.dk", 2024).unit = missing();
    }),
    v(
      "last year's number is in another unit too",
      (d) => {
        kpi(d, "Frafald", 2023).unit = "pct.";
      },
      ["unit-differs error kpis:3:unit"],
    ),
    v(
      "two numbers of one KPI, where the requirement names no unit",
      (d) => {
        requirement(d, "2.b.i").unit = missing();
        kpi(d, "Frafald", 2023).unit = "pct.";
      },
      ["unit-differs error kpis:3:unit"],
    ),
    v(
      "a KPI that a result is compared with",
      (d) => {
        requirement(d, "2.a.i").reference = "Frafald";
        requirement(d, "2.b.i").unit = missing();
      },
      ["unit-differs error kpis:3:unit", "unit-differs error kpis:4:unit"],
    ),
    v(
      "the parts of a ratio are of one thing in different sizes",
      (d) => {
        kpi(d, "Afgange", 2024).unit = "mio. kr.";
        kpi(d, "Årsværk", 2024).unit = "t.kr.";
      },
      ["unit-differs error kpis:6:unit"],
    ),
    v(
      "the parts of a difference are in one unit",
      (d) => {
        Object.assign(requirement(d, "4.ii"), { kind: "difference", subtracted: "Årsværk", unit: missing() });
        kpi(d, "Afgange", 2024).unit = "personer";
        kpi(d, "Årsværk", 2024).unit = "årsværk";
      },
      ["unit-differs error kpis:6:unit"],
    ),
    v(
      "the parts of a difference are in the unit of the requirement",
      (d) => {
        Object.assign(requirement(d, "4.ii"), { kind: "difference", subtracted: "Årsværk" });
      },
      ["unit-differs error kpis:5:unit", "unit-differs error kpis:6:unit"],
    ),
    v("the parts of a ratio have units of their own", (d) => {
      kpi(d, "Afgange", 2024).unit = "personer";
    }),
    v(
      "a unit that cannot be read is told as that",
      (d) => {
        kpi(d, "Borger.dk", 2024).unit = unreadable();
      },
      ["error-value error kpis:2:unit"],
    ),
  ],
  "count-impossible": [
    v(
      "minus two initiatives",
      (d) => {
        requirement(d, "1.ii").result = -2;
      },
      ["count-impossible error requirements:2:result"],
    ),
    v("none is a number", (d) => {
      requirement(d, "1.ii").result = 0;
    }),
    v(
      "two and a half",
      (d) => {
        requirement(d, "1.ii").result = 2.5;
      },
      ["count-impossible error requirements:2:result"],
    ),
    v(
      "of proposals in a list",
      (d) => {
        const [first] = d.lists;
        if (first !== undefined) first.value = 1.5;
      },
      ["count-impossible error lists:1:value"],
    ),
    v(
      "what cannot be read is no count",
      (d) => {
        requirement(d, "1.ii").result = unreadable("et par", "not-a-number");
      },
      ["not-a-number error requirements:2:result"],
    ),
  ],
  "zero-result": [
    v(
      "a share of exactly 0 pct.",
      (d) => {
        requirement(d, "2.a.i").measure = missing();
        requirement(d, "2.a.i").result = 0;
      },
      ["zero-result warning requirements:3:result"],
    ),
    v("a low share was measured", (d) => {
      requirement(d, "2.a.i").measure = missing();
      requirement(d, "2.a.i").result = 2;
    }),
    v("0 below a ceiling is a fine result", (d) => {
      requirement(d, "2.a.i").measure = missing();
      requirement(d, "2.a.i").source = "Undersøgelsen";
      requirement(d, "2.a.i").comparator = "at-most";
      requirement(d, "2.a.i").result = 0;
    }),
    v(
      "an empty cell is no 0",
      (d) => {
        requirement(d, "2.a.i").measure = missing();
      },
      [overdue(3, "result")],
    ),
    v(
      "0 days, and below 30 are asked for: no case takes no time",
      (d) => {
        typed(d, 0);
        Object.assign(requirement(d, "2.a.i"), {
          comparator: "at-most",
          target: 30,
          unit: "sagsbehandlingsdage",
        });
      },
      ["zero-result warning requirements:3:result"],
    ),
    v("1 day is short", (d) => {
      typed(d, 1);
      Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target: 30, unit: "dage" });
    }),
    v("0 complaints are what was hoped for", (d) => {
      typed(d, 0);
      Object.assign(requirement(d, "2.a.i"), { comparator: "at-most", target: 30, unit: "klager" });
    }),
    v(
      "0 complaints of 0 cases are another matter, whatever the comparison",
      (d) => {
        typed(d, 0);
        Object.assign(requirement(d, "2.a.i"), {
          comparator: "below",
          target: 30,
          unit: "klager",
          reference: "Sager",
        });
        d.kpis.push({ kpi: "Sager", period: year(2024), value: 0, source: "Sagssystem" });
      },
      ["zero-result warning requirements:3:result"],
    ),
    v("0 complaints of 1 case are few", (d) => {
      typed(d, 0);
      Object.assign(requirement(d, "2.a.i"), {
        comparator: "below",
        target: 30,
        unit: "klager",
        reference: "Sager",
      });
      d.kpis.push({ kpi: "Sager", period: year(2024), value: 1, source: "Sagssystem" });
    }),
    v(
      "from a KPI, told at the KPI",
      (d) => {
        kpi(d, "Borger.dk", 2024).value = 0;
      },
      ["zero-result warning kpis:2:value"],
    ),
  ],
  "digits-lost": [
    v(
      "a value of sixteen digits",
      (d) => {
        kpi(d, "Afgange", 2024).value = 1234567890123456;
        kpi(d, "Årsværk", 2024).value = 12345678901234;
      },
      ["digits-lost warning kpis:5:value"],
    ),
    v("fifteen digits are kept", (d) => {
      kpi(d, "Afgange", 2024).value = 999999999999999;
      kpi(d, "Årsværk", 2024).value = 12345678901234;
    }),
    v(
      "below zero too",
      (d) => {
        kpi(d, "Afgange", 2024).value = -1e15;
        kpi(d, "Årsværk", 2024).value = 12345678901234;
      },
      ["digits-lost warning kpis:5:value"],
    ),
    v(
      "a huge one is no worse",
      (d) => {
        kpi(d, "Afgange", 2024).value = 1e300;
        kpi(d, "Årsværk", 2024).value = 12345678901234;
      },
      ["digits-lost warning kpis:5:value"],
    ),
    v("a reference of sixteen digits is a text", (d) => {
      requirement(d, "1.i").documentation = "1234567890123456";
    }),
  ],
  "denominator-zero": [
    v(
      "the staff is 0",
      (d) => {
        kpi(d, "Årsværk", 2024).value = 0;
      },
      ["denominator-zero error kpis:6:value"],
    ),
    v("the departures may be", (d) => {
      kpi(d, "Afgange", 2024).value = 0;
    }),
    v(
      "an empty staff is missing",
      (d) => {
        kpi(d, "Årsværk", 2024).value = missing();
      },
      [overdue(8, "result")],
    ),
    v(
      "an unreadable staff is told as that",
      (d) => {
        kpi(d, "Årsværk", 2024).value = unreadable();
      },
      ["error-value error kpis:6:value"],
    ),
    v(
      "named where nothing is divided it says nothing",
      (d) => {
        kpi(d, "Årsværk", 2024).value = 0;
        requirement(d, "2.a.i").denominator = "Årsværk";
      },
      ["denominator-zero error kpis:6:value"],
    ),
  ],
  "delivered-before-plan": [
    v(
      "delivered the year before",
      (d) => {
        requirement(d, "1.i").deliveredOn = "2023-12-31";
      },
      ["delivered-before-plan warning requirements:1:deliveredOn"],
    ),
    v("on the first day", (d) => {
      requirement(d, "1.i").deliveredOn = "2024-01-01";
    }),
    v(
      "not delivered at all",
      (d) => {
        requirement(d, "1.i").deliveredOn = missing();
      },
      [overdue(1, "deliveredOn")],
    ),
    v(
      "a date that cannot be read",
      (d) => {
        requirement(d, "1.i").deliveredOn = unreadable("i fjor", "not-a-date");
      },
      ["not-a-date error requirements:1:deliveredOn"],
    ),
  ],
  "measured-outside-year": [
    v(
      "last year's measurement stands as this year's",
      (d) => {
        requirement(d, "6.i").measuredOn = "2023-12-31";
      },
      ["measured-outside-year warning requirements:10:measuredOn"],
    ),
    v("on the first day", (d) => {
      requirement(d, "6.i").measuredOn = "2024-01-01";
    }),
    v(
      "after the year's end is ordinary, though not yet known at its end",
      (d) => {
        requirement(d, "6.i").measuredOn = "2025-01-10";
      },
      [],
      { today: "2025-01-20", asOf: "2025-01-20" },
    ),
    v(
      "a date that cannot be read",
      (d) => {
        requirement(d, "6.i").measuredOn = unreadable("efteråret", "not-a-date");
      },
      ["not-a-date error requirements:10:measuredOn"],
    ),
  ],
  "date-in-future": [
    v(
      "delivered tomorrow",
      (d) => {
        requirement(d, "1.i").deliveredOn = "2025-01-21";
      },
      ["date-in-future error requirements:1:deliveredOn"],
    ),
    v("delivered today, which is too late but not in the future", (d) => {
      requirement(d, "1.i").deliveredOn = "2025-01-20";
    }),
    v(
      "sent, measured and documented tomorrow",
      (d) => {
        const last = d.reports.at(-1);
        if (last !== undefined) last.sentOn = "2025-01-21";
        kpi(d, "Borger.dk", 2023).measuredOn = "2025-01-21";
        requirement(d, "1.ii").documentedOn = "2025-01-21";
      },
      [
        "date-in-future error kpis:1:measuredOn",
        "date-in-future error reports:4:sentOn",
        "date-in-future error requirements:2:documentedOn",
      ],
    ),
    v(
      "a date that cannot be read is in no time",
      (d) => {
        kpi(d, "Borger.dk", 2023).measuredOn = unreadable("i morgen", "not-a-date");
      },
      ["not-a-date error kpis:1:measuredOn"],
    ),
  ],
  "result-kind-unsuited": [
    v(
      "a value says yes",
      (d) => {
        requirement(d, "6.i").result = true;
      },
      ["result-kind-unsuited error requirements:10:result"],
    ),
    v("a statement says yes", () => undefined),
    v(
      "a statement says 1",
      (d) => {
        requirement(d, "4.i").result = 1;
      },
      ["result-kind-unsuited error requirements:7:result"],
    ),
    v(
      "without a kind nobody can tell",
      (d) => {
        requirement(d, "4.i").kind = missing();
      },
      ["kind-missing error requirements:7:kind"],
    ),
    v(
      "what cannot be read is told as that",
      (d) => {
        requirement(d, "6.i").result = unreadable();
      },
      ["error-value error requirements:10:result"],
    ),
  ],
  "result-differs": [
    v(
      "the typed result is not the KPI's",
      (d) => {
        requirement(d, "2.a.i").result = 94;
      },
      ["result-differs error kpis:2:value"],
    ),
    v("the same number is no difference", (d) => {
      requirement(d, "2.a.i").result = 93;
    }),
    v(
      "a typed ratio is not the computed one",
      (d) => {
        requirement(d, "4.ii").result = 12;
      },
      ["result-differs error requirements:8:result"],
    ),
    v(
      "a typed difference is not the computed one",
      (d) => {
        Object.assign(requirement(d, "4.ii"), {
          kind: "difference",
          subtracted: "Årsværk",
          unit: "årsværk",
          result: 12,
        });
      },
      ["result-differs error requirements:8:result"],
    ),
    v("its rounding is", (d) => {
      kpi(d, "Afgange", 2024).value = 31;
      requirement(d, "4.ii").result = 10.3;
    }),
    v(
      "a typed deviation is not the computed one",
      (d) => {
        requirement(d, "3.b.i").result = 4;
      },
      ["result-differs error requirements:6:result"],
    ),
    v(
      "an unreadable KPI differs from nothing",
      (d) => {
        requirement(d, "2.a.i").result = 94;
        kpi(d, "Borger.dk", 2024).value = unreadable();
      },
      ["error-value error kpis:2:value"],
    ),
  ],
  "kpi-parts-differ": [
    v(
      "a year of 93 whose quarters add up to 92",
      (d) => {
        halves(d, 46, 46);
      },
      ["kpi-parts-differ error kpis:2:value"],
    ),
    v("whose halves add up to it", (d) => {
      halves(d, 46, 47);
    }),
    v("rounded halves differ by no more than their rounding", (d) => {
      halves(d, 46.4, 46.7);
    }),
    v("of one half nothing can be said", (d) => {
      halves(d, 46);
    }),
    v(
      "a half year and its quarters",
      (d) => {
        halves(d, 46, 47);
        [23, 24].forEach((value, index) =>
          d.kpis.push({
            kpi: "Borger.dk",
            period: quarter(2024, (index + 1) as 1 | 2),
            value,
          }),
        );
      },
      ["kpi-parts-differ error kpis:7:value"],
    ),
    v(
      "93 at the half year and 92 in the third quarter, both from the start of the year",
      (d) => {
        cumulative(d, 93, 92);
      },
      ["kpi-parts-differ error kpis:8:value"],
    ),
    v("a figure from the start of the year may stay as it is, and rise", (d) => {
      cumulative(d, 92, 92);
    }),
  ],
  "periods-differ": [
    v(
      "a year's departures over a quarter's staff",
      (d) => {
        kpi(d, "Årsværk", 2024).period = quarter(2024, 4);
      },
      ["periods-differ error requirements:8:denominator"],
    ),
    v(
      "a year's departures minus a quarter's staff",
      (d) => {
        Object.assign(requirement(d, "4.ii"), { kind: "difference", subtracted: "Årsværk", unit: "årsværk" });
        kpi(d, "Årsværk", 2024).period = quarter(2024, 4);
      },
      ["periods-differ error requirements:8:subtracted"],
    ),
    v("a stock on a day within the year belongs to it", (d) => {
      kpi(d, "Årsværk", 2024).period = { start: "2024-12-31", end: "2024-12-31", text: "ultimo 2024" };
    }),
    v(
      "another year's staff is none",
      (d) => {
        kpi(d, "Årsværk", 2024).period = year(2023);
      },
      [overdue(8, "result")],
    ),
    v(
      "a period that cannot be read is told as that",
      (d) => {
        kpi(d, "Årsværk", 2024).period = unreadable("hele tiden", "not-a-date");
      },
      ["not-a-date error kpis:6:period"],
    ),
    v(
      "a period shown strangely is still its days",
      (d) => {
        kpi(d, "Årsværk", 2024).period = known(year(2024), at("kpis", 6, "period"), "#####");
      },
      ["value-not-visible info kpis:6:period"],
    ),
  ],
} satisfies Cases;
