// The list before sending and the mail: each item holds, fails at its limit, and can be answered for with a reason.
import { evaluate } from "../../src/evaluation";
import type { Plan } from "../../src/plan";
import { type Readiness, readinessOf, type ReadyKey, type Sending, validate } from "../../src/validation";
import { reportMail } from "../../src/wording/report/mail";
import { readyText } from "../../src/wording/report/readiness";
import { missing, quarter } from "../support/plan";
import { agree } from "./remembered";
import { type Draft, planWith, requirement } from "./support";

const YEAR_END = "2024-12-31";

function sendingOf(plan: Plan, over: Partial<Sending> = {}): Sending {
  const evaluation = evaluate(plan, YEAR_END);
  const today = over.today ?? "2025-01-14";
  return {
    plan,
    evaluation,
    findings: validate({ plan, evaluation, today, asOf: YEAR_END }),
    today,
    quarterEnd: YEAR_END,
    unchanged: true,
    reasons: {},
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
const CHECKED = { "no-personal-data": "Set igennem 13. januar." };

test("a sound plan, kept as agreed and sent on the last day, asks only what people must tell", () => {
  expect(open(readiness(agree))).toEqual([ASKED]);
  expect(readiness(agree).isReady).toBe(false);
  expect(readiness(agree, { reasons: CHECKED }).isReady).toBe(true);
});

test.each<[string, (draft: Draft) => unknown, Partial<Sending>, string]>([
  ["a plan that was not kept", () => undefined, {}, "plan-unchanged open 0"],
  ["a day late", agree, { today: "2025-01-15" }, "in-time open 1"],
  ["inputs changed since", agree, { unchanged: false }, "nothing-stale open 1"],
  ["nobody knows whether they were", agree, { unchanged: null }, "nothing-stale ask 0"],
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
    (of: 1 | 4, year: number) =>
    (draft: Draft): void => {
      requirement(draft, "1.ii").result = 2;
      draft.explanations.push({ period: quarter(year, of), goal: "1", explanation: "To blev udskudt." });
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
    quarterEnd: "2024-09-30",
    today: "2024-10-14",
  });
  expect(open(early)).toEqual([ASKED]);
});

test("the year's report has no day of its own", () => {
  const { items } = readiness(agree, { quarterEnd: null, today: "2025-03-15" });
  expect(items.map(({ key }) => key)).not.toContain("in-time");
});

test("an item is answered for by a reason, not by an empty one", () => {
  const reasons = (reason: string): Partial<Record<ReadyKey, string>> => ({ ...CHECKED, "in-time": reason });
  expect(readiness(agree, { today: "2025-01-20", reasons: reasons("  ") }).isReady).toBe(false);
  expect(
    readiness(agree, { today: "2025-01-20", reasons: reasons("Aftalt med departementet.") }).isReady,
  ).toBe(true);
});

test.each(["da", "en"] as const)("every item has its words in %s, open or not", (language) => {
  const lists = [
    readiness(agree),
    readiness(() => undefined, { today: "2025-02-01", unchanged: false, findings: [] }),
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
    readiness: readiness(agree, {
      today: "2025-01-20",
      reasons: { ...CHECKED, "in-time": "Aftalt med departementet." },
    }),
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
      "Fristen er overskredet med 6 dage. Aftalt med departementet.",
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
