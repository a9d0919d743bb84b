// The list before sending and the mail: each item holds, fails at its limit, and can be answered for with a reason.
import { evaluate } from "../../src/evaluation";
import type { Plan, ReadyKey } from "../../src/plan";
import { type Readiness, readinessOf, type Sending, validate } from "../../src/validation";
import { reportMail } from "../../src/wording/report/mail";
import { readyText } from "../../src/wording/report/readiness";
import { missing, quarter, year } from "../support/plan";
import { agree, keepReportOf } from "./remembered";
import { type Draft, except, goal, kpi, planWith, requirement } from "./support";

const YEAR_END = "2024-12-31";

function sendingOf(plan: Plan, over: Partial<Sending> = {}): Sending {
  const evaluation = evaluate(plan, YEAR_END);
  const today = over.today ?? "2025-01-14";
  return {
    plan,
    evaluation,
    findings: validate({ plan, evaluation, today, asOf: YEAR_END }),
    today,
    period: quarter(2024, 4),
    kept: "unchanged",
    ...over,
  };
}

function readiness(change: (draft: Draft) => unknown, over: Partial<Sending> = {}): Readiness {
  return readinessOf(sendingOf(planWith(change), over));
}

/** The items that do not hold. */
function open({ items }: Readiness): string[] {
  return items
    .filter(({ state }) => state !== "holds")
    .map(({ key, state, count, goals }) => `${key} ${state} ${count} ${goals.join()}`.trim());
}

const ASKED = "no-personal-data ask 0";
const WHO = { by: "Anne Hansen", date: "2025-01-13" };

/** Answers for points as they stand in a plan, for the fourth quarter. */
function answering(
  change: (draft: Draft) => unknown,
  reasons: Partial<Record<ReadyKey, string>>,
  over: Partial<Sending> = {},
) {
  const { items } = readiness(change, over);
  return (draft: Draft): void => {
    change(draft);
    for (const [key, reason] of Object.entries(reasons))
      for (const { key: point, givenFor } of items)
        if (point === key) draft.answers.push({ period: quarter(2024, 4), point, givenFor, reason, ...WHO });
  };
}

const CHECKED = { "no-personal-data": "Set igennem 13. januar." };

test("a sound plan, kept as agreed and sent on the last day, asks only what people must tell", () => {
  expect(open(readiness(agree))).toEqual([ASKED]);
  expect(readiness(agree).isReady).toBe(false);
  expect(readiness(answering(agree, CHECKED)).isReady).toBe(true);
});

/** Kept as agreed, the fourth quarter not sent. */
function unsent(draft: Draft): void {
  draft.reports.pop();
  agree(draft);
}

/** Kept as agreed, and sent. */
const sentOn =
  (date: string) =>
  (draft: Draft): void => {
    const [last] = draft.reports.slice(-1);
    if (last !== undefined) last.sentOn = date;
    agree(draft);
  };

test.each<[string, (draft: Draft) => unknown, Partial<Sending>, string]>([
  ["a plan that was not kept", () => undefined, {}, "plan-unchanged open 0"],
  ["a day late", unsent, { today: "2025-01-15" }, "in-time open 1"],
  ["inputs changed since", agree, { kept: "changed" }, "nothing-stale open 1"],
  ["a report not kept yet", agree, { kept: "not-kept" }, "nothing-stale open 0"],
  ["nobody knows whether they were", agree, { kept: "unknown" }, "nothing-stale ask 0"],
  ["sent a day late, however long ago", sentOn("2025-01-15"), { today: "2025-06-01" }, "in-time open 1"],
])("%s is open", (_, change, over, expected) => {
  expect(open(readiness(change, over))).toEqual([expected, ASKED]);
});

test("a changed target is an error and a changed plan; a goal that fails by it wants an explanation", () => {
  const change = (draft: Draft): void => {
    requirement(agree(draft), "1.ii").target = 5;
  };
  expect(open(readiness(change))).toEqual([
    "no-errors open 1",
    "plan-unchanged open 1",
    "explained open 1 1",
    ASKED,
  ]);
});

test("a goal explained for the quarter is explained, for another quarter to come it is not", () => {
  const failing =
    (of: 1 | 4, inYear: number) =>
    (draft: Draft): void => {
      requirement(draft, "1.ii").result = 2;
      draft.explanations.push({ period: quarter(inYear, of), goal: "1", explanation: "To blev udskudt." });
      agree(draft);
    };
  expect(open(readiness(failing(4, 2024)))).toEqual([ASKED]);
  expect(open(readiness(failing(1, 2025)))).toEqual(["explained open 1 1", ASKED]);
});

test("a goal that lacks a number is not assessed; one that waits for its day is", () => {
  const lacking = (draft: Draft): void => {
    requirement(draft, "1.ii").result = missing();
    agree(draft);
  };
  expect(open(readiness(lacking))).toEqual(["all-assessed open 1 1", ASKED]);
  const plan = planWith(lacking);
  const evaluation = evaluate(plan, "2024-09-30");
  const early = readinessOf({
    ...sendingOf(plan),
    evaluation,
    findings: [],
    period: quarter(2024, 3),
    today: "2024-10-14",
  });
  expect(open(early)).toEqual([ASKED]);
});

test("a report sent on its last day was in time, also when it is looked at later", () => {
  const { items } = readiness(sentOn("2025-01-14"), { today: "2025-06-01" });
  expect(items.find(({ key }) => key === "in-time")).toMatchObject({ state: "holds", due: "2025-01-14" });
});

test("the year's report has no day of its own", () => {
  const { items } = readiness(agree, { period: year(2024), today: "2025-03-15" });
  expect(items.map(({ key }) => key)).not.toContain("in-time");
});

/** The plan of the tests, kept as agreed, a week late. */
const LATE: Partial<Sending> = { today: "2025-01-21" };
const AGREED = { ...CHECKED, "in-time": "Aftalt med departementet." };

function standing({ items }: Readiness, key: ReadyKey) {
  const { answer, voidAnswer } = items.find((each) => each.key === key) ?? {};
  return { answer, voidAnswer };
}

test("a point is answered for by reason, name and day; another day late is no other point", () => {
  const change = answering(unsent, AGREED, LATE);
  const { isReady, items } = readiness(change, { today: "2025-01-22" });
  expect(isReady).toBe(true);
  expect(items.find(({ key }) => key === "in-time")).toMatchObject({
    count: 8,
    answer: { reason: "Aftalt med departementet.", ...WHO },
  });
});

test.each(["reason", "by", "date", "givenFor"] as const)(
  "an answer without its %s has no effect, and says so",
  (field) => {
    const change = (draft: Draft): void => {
      answering(unsent, AGREED, LATE)(draft);
      for (const row of draft.answers) if (row.point === "in-time") row[field] = missing();
    };
    expect(standing(readiness(change, LATE), "in-time")).toEqual({ answer: null, voidAnswer: "incomplete" });
  },
);

test("of two answers the later one counts, and one that has lapsed takes nothing away", () => {
  const twice = (draft: Draft): void => {
    answering(unsent, AGREED, LATE)(draft);
    answering(unsent, { "in-time": "Aftalt på ny." }, LATE)(draft);
    const [first] = draft.answers;
    draft.answers.push({ ...first, point: "in-time", givenFor: "AAAA-AAAA", reason: "Noget andet." });
  };
  expect(standing(readiness(twice, LATE), "in-time").answer).toMatchObject({ reason: "Aftalt på ny." });
});

test("an answer for another quarter, or another point, is none", () => {
  const change = (draft: Draft): void => {
    answering(unsent, { "in-time": "Aftalt." }, LATE)(draft);
    const [row] = draft.answers;
    draft.answers = [
      { ...row, period: quarter(2024, 3) },
      { ...row, point: "explained" },
    ];
  };
  expect(standing(readiness(change, LATE), "in-time")).toEqual({ answer: null, voidAnswer: null });
});

test("an answer lapses when what stands in the way is another, and a new one takes its place", () => {
  const failing = (draft: Draft): void => {
    requirement(draft, "1.ii").result = 2;
    agree(draft);
  };
  const more = (draft: Draft): void => {
    answering(failing, { ...CHECKED, explained: "Forklares i næste kvartal." })(draft);
    requirement(draft, "4.i").result = false;
    agree(draft);
  };
  expect(standing(readiness(answering(failing, { explained: "Senere." })), "explained").answer).toMatchObject(
    {
      reason: "Senere.",
    },
  );
  expect(standing(readiness(more), "explained")).toEqual({ answer: null, voidAnswer: "lapsed" });
  const anew = readiness(answering(more, { explained: "Begge forklares senere." }));
  expect(standing(anew, "explained").answer).toMatchObject({ reason: "Begge forklares senere." });
  const lapsed = readiness(more).items.filter(({ voidAnswer }) => voidAnswer === "lapsed");
  expect(lapsed.map((item) => readyText(item, "da").detail)).toEqual([
    "2 mål mangler en forklaring: mål 1 og 4. Svaret i tabellen Afsendelse er bortfaldet: Det blev givet for noget andet, end der står nu.",
  ]);
});

test("another error in the place of the one that was answered for is not answered for", () => {
  const wrong =
    (id: string) =>
    (draft: Draft): void => {
      agree(draft);
      requirement(draft, id).result = missing();
      requirement(draft, id).target = missing();
    };
  const answered = (draft: Draft): void => {
    answering(wrong("1.ii"), { "no-errors": "Kendt." })(draft);
  };
  expect(standing(readiness(answered), "no-errors").answer).toMatchObject({ reason: "Kendt." });
  const { answers } = planWith(answered);
  const other = { ...planWith(wrong("2.a.i")), answers };
  expect(standing(readinessOf(sendingOf(other)), "no-errors")).toEqual({
    answer: null,
    voidAnswer: "lapsed",
  });
});

test("what keeping the report puts right cannot be answered for", () => {
  for (const kept of ["changed", "not-kept"] as const) {
    const { items } = readiness(answering(agree, { "nothing-stale": "Det går nok." }, { kept }), { kept });
    expect(items.find(({ key }) => key === "nothing-stale")).toMatchObject({
      isAnswerable: false,
      answer: null,
    });
  }
  const unknown = readiness(answering(agree, { "nothing-stale": "Set: Uændret." }, { kept: "unknown" }), {
    kept: "unknown",
  });
  expect(standing(unknown, "nothing-stale").answer).toMatchObject({ reason: "Set: Uændret." });
});

test.each(["da", "en"] as const)("every item has its words in %s, open or not", (language) => {
  const lists = [
    readiness(agree),
    readiness(() => undefined, { today: "2025-02-01", kept: "changed", findings: [] }),
    readiness(agree, { kept: "not-kept" }),
  ];
  const texts = lists.flatMap(({ items }) => items.map((item) => readyText(item, language)));
  expect(texts.filter(({ title, detail }) => !/^\S.*\S$/u.test(title) || !/^\S.*\.$/u.test(detail))).toEqual(
    [],
  );
});

const FACTS = {
  period: "2024 Q4",
  title: "Resultatplan 2024",
  institution: "Styrelsen",
  asOf: "31. december 2024",
  score: "75,0 pct.",
  provisional: false,
  counts: { fulfilled: 9, "not-fulfilled": 2, undetermined: 1 },
  goals: [{ id: "1", title: "Drift & æøå", statusText: "Opfyldt" }],
  code: "06789725-11784606",
};

test("the mail says the score, what is answered for, and what the code proves", () => {
  const mail = reportMail({
    ...FACTS,
    readiness: readiness(answering(unsent, AGREED, { today: "2025-01-20" }), { today: "2025-01-20" }),
  });
  expect(mail.subject).toBe("Afrapportering for 4. kvartal 2024: Resultatplan 2024, Styrelsen");
  expect(mail.body).toBe(
    [
      "Hermed afrapportering for 4. kvartal 2024, opgjort pr. 31. december 2024.",
      "",
      "Samlet målopfyldelse: 75,0 pct.",
      "9 mål er opfyldt, 2 er ikke opfyldt, og 1 er ikke opgjort.",
      "",
      "Mål 1 Drift & æøå: Opfyldt",
      "",
      "Fristen var 14. januar 2025. Den er overskredet med 6 dage. Anne Hansen, 13. januar 2025: Aftalt med departementet.",
      "",
      "Kontrolkode: 06789725-11784606",
      "Koden er beregnet af alle de celler, planen læses fra. Står den samme kode i den vedhæftede mappe, er ingen af dem ændret siden beregningen. Den er ikke en underskrift.",
    ].join("\n"),
  );
  const link = new URL(mail.link);
  expect(link.protocol).toBe("mailto:");
  expect(decodeURIComponent(/body=(.*)$/u.exec(mail.link)?.[1] ?? "").replaceAll("\r\n", "\n")).toBe(
    mail.body,
  );
  expect(mail.isWhole).toBe(true);
});

test("a link that would be cut off leaves out the goals, and says so", () => {
  const goals = Array.from({ length: 40 }, (_, index) => ({
    id: String(index),
    title: "Et langt mål",
    statusText: "Ikke opgjort",
  }));
  const mail = reportMail({ ...FACTS, goals, readiness: readiness(agree) });
  expect(mail.isWhole).toBe(false);
  expect(mail.link.length).toBeLessThanOrEqual(2000);
  expect(mail.body).toContain("Mål 39 Et langt mål: Ikke opgjort");
});

test("what was found and is not answered for keeps its item open: documentation, evidence, a kept report", () => {
  expect(
    open(
      readiness((draft) => {
        requirement(draft, "4.i").documentation = missing();
        requirement(draft, "1.ii").documentation = missing();
        agree(draft);
      }),
    ),
  ).toEqual(["no-errors open 1", "all-assessed open 1 4", "documented open 2", ASKED]);
  expect(
    open(
      readiness((draft) => {
        keepReportOf(draft, { period: "2024", asOf: YEAR_END });
        draft.kept = draft.kept.map((kept) => ({ ...kept, score: { certain: 50, possible: 50 } }));
        agree(draft);
      }),
    ),
  ).toEqual(["nothing-stale open 1", ASKED]);
});

test("a finding that is answered for in Undtagelser stands in nobody's way", () => {
  const change = (draft: Draft): void => {
    requirement(draft, "1.ii").documentation = missing();
    agree(draft);
    except(draft, "evidence-missing");
  };
  expect(open(readiness(change))).toEqual([ASKED]);
  const excepted = (draft: Draft): void => {
    kpi(draft, "Borger.dk", 2023).value = 0.89;
    kpi(draft, "Borger.dk", 2024).value = 0.91;
    requirement(draft, "2.a.i").target = 0.5;
    agree(draft);
    requirement(draft, "2.a.i").target = 92;
    except(draft, "percent-scale");
    except(draft, "agreed-target-changed");
  };
  expect(open(readiness(excepted))).toEqual([
    "no-errors open 1",
    "plan-unchanged open 1",
    "explained open 1 2",
    ASKED,
  ]);
});

test("a goal out of the count is neither assessed nor explained", () => {
  const out = (id: string) => (draft: Draft) => {
    Object.assign(goal(draft, id), { standing: "withdrawn", remark: "Efter aftale." });
  };
  expect(
    open(
      readiness((draft) => {
        out("1")(draft);
        requirement(draft, "1.ii").result = missing();
        agree(draft);
      }),
    ),
  ).toEqual([ASKED]);
  expect(
    open(
      readiness((draft) => {
        out("1")(draft);
        requirement(draft, "1.ii").result = 2;
        agree(draft);
      }),
    ),
  ).toEqual([ASKED]);
});

/** The list of a quarter's report, of a plan in the middle of its year. */
function midYear(change: (draft: Draft) => unknown): string[] {
  const plan = planWith((draft) => {
    change(draft);
    agree(draft);
  });
  const evaluation = evaluate(plan, "2024-06-30");
  const sending = { ...sendingOf(plan), evaluation, findings: [] };
  return open(readinessOf({ ...sending, period: quarter(2024, 2), today: "2024-07-14" }));
}

test("what waits for time alone is assessed, however deep; what also lacks something is not", () => {
  const twoParts = (draft: Draft): void => {
    kpi(draft, "Borger.dk", 2024).value = missing();
    kpi(draft, "Frafald", 2024).value = missing();
  };
  expect(midYear(twoParts)).toEqual([ASKED]);
  expect(
    midYear((draft) => {
      twoParts(draft);
      requirement(draft, "2.b.i").comparator = missing();
    }),
  ).toEqual(["all-assessed open 1 2", ASKED]);
  expect(
    midYear((draft) => {
      twoParts(draft);
      requirement(draft, "2.b.i").comparator = missing();
      Object.assign(goal(draft, "2.b"), { standing: "withdrawn", remark: "Efter aftale." });
    }),
  ).toEqual([ASKED]);
  expect(midYear((draft) => (goal(draft, "2.b").standing = missing()))).toEqual([ASKED]);
});

test("a result that is due on the very day is not assessed by waiting", () => {
  const due = (day: string) => (draft: Draft) => {
    Object.assign(requirement(draft, "1.ii"), {
      result: missing(),
      deadline: { start: day, end: day, text: day },
    });
  };
  expect(midYear(due("2024-06-30"))).toEqual(["all-assessed open 1 1", ASKED]);
  expect(midYear(due("2024-07-01"))).toEqual([ASKED]);
});

test("the year's report takes the year's own words, the fourth quarter's its own; an empty cell explains nothing", () => {
  const explainedBy =
    (explanation: string | ReturnType<typeof missing<string>>, whole: boolean) => (draft: Draft) => {
      requirement(draft, "1.ii").result = 2;
      draft.explanations.push(
        { period: quarter(2024, 4), goal: "1", explanation: whole ? missing() : explanation },
        { period: year(2024), goal: "1", explanation: whole ? explanation : missing() },
      );
      agree(draft);
    };
  const theYears = { period: year(2024) };
  expect(open(readiness(explainedBy("To blev udskudt.", true), theYears))).toEqual([ASKED]);
  expect(open(readiness(explainedBy("To blev udskudt.", true)))).toEqual(["explained open 1 1", ASKED]);
  expect(open(readiness(explainedBy("To blev udskudt.", false)))).toEqual([ASKED]);
  expect(open(readiness(explainedBy("To blev udskudt.", false), theYears))).toEqual([
    "explained open 1 1",
    ASKED,
  ]);
});
