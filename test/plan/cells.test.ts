// A plan as its cells: which there are, what each is called, and when two say the same.
import {
  cellKey,
  collectingCells,
  comparable,
  isAgreedTerm,
  daysNamed,
  periodEnd,
  periodName,
  planCells,
  rowKey,
  type InputTable,
  type PlanCell,
} from "../../src/plan";
import {
  aBudgetLine,
  aDeviationRow,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aReport,
  aRequirement,
  aScalePoint,
  anExplanation,
  day,
  known,
  missing,
  quarter,
  someSettings,
  unreadable,
  year,
} from "../support/plan";

const short = ({ table, id, column, value }: PlanCell) => `${table} [${id}] ${column}: ${String(value)}`;

describe("the cells of a plan", () => {
  test("are worked out once for a plan, however often they are asked for", () => {
    const plan = aPlan({ goals: [aGoal({ id: "1" })] });
    expect(planCells(plan)).toBe(planCells(plan));
  });

  test("are collected with a rest after each row, once for all who ask", () => {
    const plan = aPlan({ goals: [aGoal({ id: "1" }), aGoal({ id: "2" })] });
    const steps = collectingCells(plan);
    let rests = 0;
    let last = steps.next();
    for (; last.done !== true; last = steps.next()) rests += 1;
    // The settings are a row too.
    expect(rests).toBe(3);
    expect(planCells(plan)).toBe(last.value);
    expect(collectingCells(plan).next()).toEqual({ done: true, value: last.value });
  });

  test("are all that hold something, in the order of the sheets, named by what identifies their row", () => {
    const plan = aPlan({
      settings: { year: 2024, institution: "Styrelsen" },
      goals: [aGoal({ id: "1.1", title: "Drift", combination: { kind: "at-least", count: 2 } })],
      requirements: [aRequirement({ id: "1.1a", result: true, target: 92, deadline: quarter(2024, 2) })],
      budget: [aBudgetLine({ name: "Løn", nature: "expense", amounts: { uo2: 80, realised: missing() } })],
      deviations: [aDeviationRow("3.1a", "target", { 2023: missing(), 2024: 5 })],
      kpis: [aKpi({ kpi: "Borger.dk", period: year(2024), value: 93 })],
      lists: [aListItem({ list: "Deltemaer", item: "Data", value: 2, assessed: false })],
      scales: [aScalePoint("6.1", 90, 100)],
      reports: [aReport({ period: quarter(2024, 1), sentOn: "2024-04-12" })],
      explanations: [anExplanation({ goal: "1.1", period: quarter(2024, 1), forecast: "on-track" })],
    });
    expect(planCells(plan).map(short)).toEqual([
      "plan [] institution: Styrelsen",
      "plan [] year: 2024",
      "goals [1.1] title: Drift",
      "goals [1.1] combination: at least 2",
      "requirements [1.1a] target: 92",
      "requirements [1.1a] deadline: 2024-06-30",
      "requirements [1.1a] result: true",
      "budget [Løn] name: Løn",
      "budget [Løn] nature: expense",
      "budget [Løn] uo2: 80",
      "deviations [3.1a · target] 2024: 5",
      "deviations [3.1a · target] goal: 3.1a",
      "deviations [3.1a · target] series: target",
      "kpis [Borger.dk · 2024] kpi: Borger.dk",
      "kpis [Borger.dk · 2024] period: 2024",
      "kpis [Borger.dk · 2024] value: 93",
      "lists [Deltemaer · Data] list: Deltemaer",
      "lists [Deltemaer · Data] item: Data",
      "lists [Deltemaer · Data] value: 2",
      "lists [Deltemaer · Data] assessed: false",
      "scales [6.1 · 90] requirement: 6.1",
      "scales [6.1 · 90] from: 90",
      "scales [6.1 · 90] score: 100",
      "reports [2024 Q1] period: 2024 Q1",
      "reports [2024 Q1] sentOn: 2024-04-12",
      "explanations [1.1 · 2024 Q1] period: 2024 Q1",
      "explanations [1.1 · 2024 Q1] goal: 1.1",
      "explanations [1.1 · 2024 Q1] forecast: on-track",
    ]);
  });

  test("keep their field, so that it can be shown", () => {
    const [cell] = planCells(
      aPlan({ settings: { year: missing() }, goals: [aGoal({ id: "1", weight: 5 })] }),
    );
    expect(cell?.field).toMatchObject({
      state: "known",
      shown: "5",
      origin: { table: "goals", column: "weight" },
    });
  });

  test("a row with an earlier row's name is told apart by its number, each table for itself", () => {
    const plan = aPlan({
      settings: { year: missing() },
      goals: [
        aGoal({ id: "1", weight: 1 }),
        aGoal({ id: " 1", weight: 2 }, 2),
        aGoal({ id: "1", weight: 3 }, 3),
      ],
      requirements: [aRequirement({ id: "1", target: 4 })],
    });
    expect(planCells(plan).map(short)).toEqual([
      "goals [1] weight: 1",
      "goals [ 1 (2)] weight: 2",
      "goals [1 (3)] weight: 3",
      "requirements [1] target: 4",
    ]);
  });

  test("a row whose name is not there is called by what is", () => {
    const kpis = [
      aKpi({ kpi: "Borger.dk", period: missing(), value: 1 }),
      aKpi({ period: year(2024), value: 2 }, 2),
    ];
    expect([
      ...new Set(planCells(aPlan({ settings: { year: missing() }, kpis })).map(({ id }) => id)),
    ]).toEqual(["Borger.dk · -", "- · 2024"]);
  });
});

describe("what is compared of a cell", () => {
  test.each([
    ["a number", known(92), 92],
    ["a yes", known(true), true],
    ["a text", known("Mindst  ét\r\npilotprojekt "), "Mindst ét pilotprojekt"],
    ["a text in another form of the same letters", known("A\u030Arsværk"), "Årsværk"],
    ["all parts", known({ kind: "all" }), "all"],
    ["some parts", known({ kind: "at-least", count: 2 }), "at least 2"],
    ["a text as it was read, not as it was spelt", known("3.1", undefined, "З.1"), "3.1"],
    ["what cannot be read", unreadable(" #REF! "), "#REF!"],
    [
      "what is of no kind known here, by what it shows",
      known({ other: 1 }, undefined, "vist  så"),
      "vist så",
    ],
    ["nothing, by what it shows", known(null, undefined, "vist"), "vist"],
  ] as const)("%s", (_, field, value) => {
    if (field.state === "missing") throw new Error("Nothing to compare");
    expect(comparable("target", field)).toBe(value);
  });

  test("of a deadline only its last day counts, of another period all of it", () => {
    const field = known(quarter(2024, 2));
    if (field.state !== "known") throw new Error("Nothing to compare");
    expect(comparable("deadline", field)).toBe("2024-06-30");
    expect(comparable("period", field)).toBe("2024 Q2");
  });
});

describe("a period is named alike however it is written", () => {
  const span = (start: string, end: string) => ({ start, end, text: "" });
  test.each([
    [year(2024), "2024"],
    [quarter(2024, 1), "2024 Q1"],
    [quarter(2024, 4), "2024 Q4"],
    [span("2024-02-01", "2024-02-29"), "2024-02"],
    [span("2024-12-01", "2024-12-31"), "2024-12"],
    [day("2024-06-30"), "2024-06-30"],
    [span("2024-02-01", "2024-04-30"), "2024-02-01/2024-04-30"],
    [span("2024-01-01", "2024-06-30"), "2024-01-01/2024-06-30"],
    [span("2024-01-02", "2024-12-31"), "2024-01-02/2024-12-31"],
    [span("2024-01-01", "2024-12-30"), "2024-01-01/2024-12-30"],
    [span("2023-01-01", "2024-12-31"), "2023-01-01/2024-12-31"],
    [span("2024-04-02", "2024-06-30"), "2024-04-02/2024-06-30"],
    [span("2024-02-01", "2024-02-28"), "2024-02-01/2024-02-28"],
  ])("%j is %s", (period, name) => {
    expect(periodName(period)).toBe(name);
  });
});

describe("the last day of a period by its name", () => {
  test.each([
    [year(2024), "2024-12-31"],
    [quarter(2024, 1), "2024-03-31"],
    [quarter(2024, 4), "2024-12-31"],
    [{ start: "2024-02-01", end: "2024-02-29", text: "" }, "2024-02-29"],
    [{ start: "2024-12-01", end: "2024-12-31", text: "" }, "2024-12-31"],
    [day("2024-06-30"), "2024-06-30"],
    [{ start: "2023-01-01", end: "2024-06-15", text: "" }, "2024-06-15"],
  ])("%j has its days by its name, and ends %s", (period, end) => {
    const name = periodName(period);
    expect(daysNamed(name)).toEqual({ start: period.start, end: period.end });
    expect(periodEnd(name)).toBe(end);
  });

  test.each([
    "",
    "snart",
    "2024 Q5",
    "12024 Q1",
    "2024 Q11",
    "20245",
    "x2024",
    "2024-1",
    "2024-123",
    "x2024-01",
    "2024-06-301",
    "x2024-06-30",
    "2024/x",
    "2024-06-01/2024-06-02/2024-06-03",
  ])("%p is none", (name) => {
    expect(periodEnd(name)).toBeUndefined();
  });
});

test("cells are the same without regard to case and spaces of their row, not to table or column", () => {
  const cell = { table: "goals", id: " Å1", column: "title" } as const;
  expect(cellKey(cell)).toBe(cellKey({ ...cell, id: "A\u030A1 ".toLowerCase() }));
  expect(cellKey(cell)).not.toBe(cellKey({ ...cell, column: "weight" }));
  expect(cellKey(cell)).not.toBe(cellKey({ ...cell, table: "requirements" }));
  expect(cellKey(cell)).not.toBe(cellKey({ ...cell, id: "å2" }));
  expect(rowKey("goals", "1A")).toBe(rowKey("goals", "1a "));
});

describe("the terms of the agreement", () => {
  const terms = (table: InputTable, row: object) =>
    Object.keys(row).filter((column) => isAgreedTerm({ table, id: "", column }));

  test("are what a verdict follows from, and the words of it", () => {
    expect(terms("goals", aGoal({ id: "1" }))).toEqual([
      "parent",
      "title",
      "wording",
      "combination",
      "scoring",
      "weight",
      "group",
      "standing",
    ]);
    expect(terms("requirements", aRequirement())).toEqual([
      "goal",
      "wording",
      "kind",
      "comparator",
      "target",
      "targetTo",
      "unit",
      "deadline",
      "measure",
      "aggregation",
      "denominator",
      "reference",
      "documentationRequired",
      "source",
      "reservation",
      "alternativeTo",
      "weight",
      "grading",
      "subtracted",
      "yearsInMean",
    ]);
    expect(terms("scales", aScalePoint("1", 90, 100))).toEqual(["inclusive", "to", "score"]);
  });

  test("of the settings all but the names of the parties and the plan, and the assessment at the end", () => {
    const all = Object.keys(someSettings());
    expect(all.filter((column) => !isAgreedTerm({ table: "plan", id: "", column }))).toEqual([
      "institution",
      "department",
      "title",
      "assessment",
    ]);
    expect(terms("plan", someSettings())).toHaveLength(all.length - 4);
  });

  test("are none of what comes later", () => {
    expect(terms("kpis", aKpi({}))).toEqual([]);
    expect(terms("reports", aReport({}))).toEqual([]);
  });
});

test.each(["", "uge 7", "2024 Q5", "2024/sommer", "sommer/2024", "2024/2025/2026"])(
  "%j names no days",
  (name) => {
    expect(daysNamed(name)).toBeUndefined();
  },
);
