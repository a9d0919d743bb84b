import Fraction from "fraction.js";
import type { Margin, PartResult, RequirementReason, RequirementResult } from "../../src/evaluation";
import type { Comparator, Requirement } from "../../src/plan";
import type { Language } from "../../src/wording/language";
import {
  comparatorWord,
  goalReason,
  kindWord,
  marginText,
  observedText,
  requirementReason,
  standingWord,
  statusWord,
  targetText,
} from "../../src/wording/reasons";
import { decimalsFor, figure, limit, withUnit } from "../../src/wording/reasons/figures";
import { aRequirement, quarter, year, type Loose } from "../support/plan";
import { GOAL_CASES } from "./support/goal-cases";
import { NAMES } from "./support/names";
import { REASON_CASES } from "./support/reason-cases";
import goalSentences from "./wording/goal-sentences.json";
import requirementSentences from "./wording/requirement-sentences.json";

const LANGUAGES: readonly Language[] = ["da", "en"];
type Sentences = Readonly<Record<string, { readonly da: string; readonly en: string } | undefined>>;

describe.each(LANGUAGES)("every reason has its sentence (%s)", (language) => {
  test.each(Object.keys(REASON_CASES))("requirement: %s", (name) => {
    const result = REASON_CASES[name];
    if (result === undefined) throw new Error(name);
    const expected = (requirementSentences as Sentences)[name]?.[language];
    expect(requirementReason(result, language, NAMES)).toBe(expected);
  });

  test.each(Object.keys(GOAL_CASES))("goal: %s", (name) => {
    const result = GOAL_CASES[name];
    if (result === undefined) throw new Error(name);
    const expected = (goalSentences as Sentences)[name]?.[language];
    expect(goalReason(result, language, NAMES)).toBe(expected);
  });
});

describe("nothing is left out", () => {
  const results = Object.values(REASON_CASES);
  const kindsIn = (reason: RequirementReason): string[] => {
    const { kind } = reason;
    if (kind === "judged" || kind === "documentation-missing")
      return [kind, `outcome ${reason.outcome.kind}`];
    if (kind === "not-due-yet") return [kind, reason.need === null ? "so far" : `need ${reason.need.kind}`];
    return kind === "result-missing" ? [kind, `need ${reason.need.kind}`] : [kind];
  };

  test("the cases hold every kind of reason, outcome and need", () => {
    expect([...new Set(results.flatMap(({ reason }) => kindsIn(reason)))].sort()).toEqual([
      "aggregation-unset",
      "agreement-missing",
      "alternative-unknown",
      "assumed",
      "base-too-small",
      "baseline-missing",
      "budget-nature-missing",
      "count-impossible",
      "delivery-contradicts",
      "delivery-date-missing",
      "denominator-zero",
      "deviation-unclear",
      "documentation-missing",
      "judged",
      "kpi-ambiguous",
      "kpi-unit-differs",
      "list-row-not-whole",
      "need budget",
      "need budget-table",
      "need delivered-later",
      "need delivery",
      "need kpi",
      "need list",
      "need list-rows",
      "need measured-later",
      "need parts",
      "need result",
      "need statement",
      "not-due-yet",
      "outcome against-mean",
      "outcome changed",
      "outcome compared",
      "outcome delivered",
      "outcome deviated",
      "outcome deviation-typed",
      "outcome difference",
      "outcome graded",
      "outcome late",
      "outcome listed",
      "outcome not-delivered",
      "outcome ratio",
      "outcome stated",
      "periods-differ",
      "result-missing",
      "rule-incomplete",
      "scale-unclear",
      "scale-undefined",
      "so far",
      "unreadable",
      "year-missing",
      "years-missing",
    ]);
  });

  test("the goal cases hold every kind of reason", () => {
    expect([...new Set(Object.values(GOAL_CASES).map(({ reason }) => reason.kind))].sort()).toEqual([
      "all",
      "at-least",
      "combination-impossible",
      "cycle",
      "duplicate-id",
      "no-parts",
      "parent-unknown",
      "parts-withdrawn",
      "unreadable",
      "withdrawn",
    ]);
  });

  test("sentences are whole: no gaps, no double stops, no exclamation marks", () => {
    for (const sentences of [requirementSentences, goalSentences] as readonly Sentences[]) {
      for (const pair of Object.values(sentences)) {
        for (const sentence of [pair?.da ?? "", pair?.en ?? ""]) {
          expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|\.\.| {2}| [.,;]|[a-zæøå.]!|null/);
        }
      }
    }
  });

  test("Danish says pct. and writes decimals with a comma, English per cent and a point", () => {
    for (const pair of Object.values(requirementSentences as Sentences)) {
      expect(pair?.da).not.toMatch(/%|per cent|\d\.\d(?!\d{2})/);
      expect(pair?.en).not.toMatch(/%|pct\.|\d,\d(?!\d{2})/);
    }
  });

  test("no case without its sentences, no sentence without its case", () => {
    expect(Object.keys(requirementSentences)).toEqual(Object.keys(REASON_CASES));
    expect(Object.keys(goalSentences)).toEqual(Object.keys(GOAL_CASES));
  });
});

describe("a goal's reason is brief", () => {
  const reasonFor = (name: string): RequirementResult => {
    const result = REASON_CASES[name];
    if (result === undefined) throw new Error(name);
    return result;
  };
  const inGoal = (name: string, language: Language): string => {
    const result = reasonFor(name);
    const part = { kind: "requirement", status: result.status, result } as const;
    const goal = {
      ...GOAL_CASES["no parts"],
      status: result.status,
      parts: [part],
      requirements: [result],
    } as PartResult;
    return goalReason(
      { ...goal, reason: { kind: "all", parts: 1, fulfilled: 0, deciding: [part] } },
      language,
      NAMES,
    );
  };

  test.each([
    [
      "value met",
      "Resultatet er 74,1 pct.; måltallet er mindst 73 pct.",
      "The result is 74.1 per cent; the target is at least 73 per cent.",
    ],
    [
      "value missed",
      "Resultatet er 72,4 pct.; måltallet er mindst 73 pct. Der mangler 0,6 procentpoint.",
      "The result is 72.4 per cent; the target is at least 73 per cent. It is 0.6 percentage points short.",
    ],
    [
      "value beside a reference",
      "Resultatet er 80 pct.; måltallet er mindst 73 pct.",
      "The result is 80 per cent; the target is at least 73 per cent.",
    ],
    [
      "deviation with one line left out",
      "Afvigelsen fra udgiftsopfølgning 2 er 3 pct. af bruttoudgifterne (højst 5 pct.).",
      "The deviation from expenditure follow-up 2 is 3 per cent of gross expenditure (at most 5 per cent).",
    ],
    [
      "deviation higher",
      "Afvigelsen fra udgiftsopfølgning 2 er 7 pct. af bruttoudgifterne (højst 5 pct.). Det er 2 procentpoint for meget.",
      "The deviation from expenditure follow-up 2 is 7 per cent of gross expenditure (at most 5 per cent). That is 2 percentage points too much.",
    ],
    [
      "ratio stated",
      "Forholdet er 15 pct. Beregnet af Afgange 52,5 divideret med Årsværk 350 (2024).",
      "The ratio is 15 per cent. Computed from Afgange 52.5 divided by Årsværk 350 (2024).",
    ],
    [
      "difference missed",
      "Forskellen er 4,01 sager, altså over 4 sager; måltallet er højst 4 sager. Det er 0,01 sager for meget. Beregnet som Aftalt 92 minus Opnået 87,99 (2024).",
      "The difference is 4.01 sager, that is over 4 sager; the target is at most 4 sager. That is 0.01 sager too much. Computed as Aftalt 92 minus Opnået 87.99 (2024).",
    ],
    [
      "mean missed by little",
      "Resultatet er 88,34 klager. Gennemsnittet af 2023 (90), 2022 (85) og 2021 (90) er 88,3 klager, og kravet er under gennemsnittet. Det er 0,01 klager for meget.",
      "The result is 88.34 klager. The mean of 2023 (90), 2022 (85) and 2021 (90) is 88.3 klager, and the requirement is below the mean. That is 0.01 klager too much.",
    ],
    [
      "not due, would be met",
      "Kravet er ikke forfaldent: fristen er 31. december 2024. Foreløbigt: Resultatet er 74 pct.; måltallet er mindst 73 pct.",
      "The requirement is not due yet: the deadline is 31 December 2024. So far: The result is 74 per cent; the target is at least 73 per cent.",
    ],
    [
      "not due, answered no",
      "Kravet er ikke forfaldent: fristen er 31. december 2024. Foreløbigt: Svaret er nej.",
      "The requirement is not due yet: the deadline is 31 December 2024. So far: The answer is no.",
    ],
  ])("%s", (name, danish, english) => {
    expect(inGoal(name, "da")).toContain(`Krav K1: ${danish}`);
    expect(inGoal(name, "da").endsWith(danish)).toBe(true);
    expect(inGoal(name, "en").endsWith(`Requirement K1: ${english}`)).toBe(true);
  });

  test("with nothing to name it is the status alone", () => {
    const goal = {
      ...GOAL_CASES["no parts"],
      reason: { kind: "all", parts: 0, fulfilled: 0, deciding: [] },
    } as unknown as PartResult;
    expect(goalReason(goal, "da", NAMES).trim()).toBe("Mål 1.1 er ikke opgjort.");
    const some = {
      ...goal,
      status: "fulfilled",
      reason: { kind: "at-least", needed: 1, parts: 0, fulfilled: 0, deciding: [] },
    } as unknown as PartResult;
    expect(goalReason(some, "en", NAMES).trim()).toBe("Goal 1.1 is fulfilled.");
  });
});

describe("targets", () => {
  const target = (given: Loose<Requirement>, language: Language = "da") =>
    targetText(aRequirement(given), language);
  const number = { kind: "value", comparator: "at-least", target: 92, unit: "pct." } as const;

  test.each<[Loose<Requirement>, string, string]>([
    [number, "mindst 92 pct.", "at least 92 per cent"],
    [{ ...number, kind: "count", target: 3, unit: "tiltag" }, "mindst 3 tiltag", "at least 3 tiltag"],
    [
      { ...number, comparator: "between", target: 7.9, targetTo: 8.3, unit: "" },
      "mellem 7,9 og 8,3",
      "between 7.9 and 8.3",
    ],
    [{ ...number, comparator: "between" }, "mellem 92 pct.", "between 92 per cent"],
    [{ ...number, target: 7.125 }, "mindst 7,125 pct.", "at least 7.125 per cent"],
    [{ kind: "value", comparator: "at-most", target: 5 }, "højst 5", "at most 5"],
    [{ kind: "value", comparator: "above", target: 1 }, "over 1", "above 1"],
    [{ kind: "value", comparator: "below", target: 1 }, "under 1", "below 1"],
    [{ kind: "value", comparator: "equal", target: 1 }, "lig med 1", "equal to 1"],
    [{ kind: "value", comparator: "below", reference: "Staten" }, "under Staten", "below Staten"],
    [{ kind: "value", comparator: "below" }, "", ""],
    [{ kind: "value", target: 92 }, "", ""],
    [{ kind: "ratio", comparator: "is-stated" }, "oplyst", "stated"],
    [
      { kind: "difference", comparator: "at-most", target: 4, unit: "sager" },
      "højst 4 sager",
      "at most 4 sager",
    ],
    [{ kind: "deviation", target: 5 }, "højst 5 pct.", "at most 5 per cent"],
    [{ kind: "deviation", comparator: "below", target: 5, unit: "%" }, "under 5 pct.", "below 5 per cent"],
    [{ kind: "change", comparator: "falls" }, "lavere end året før", "lower than the year before"],
    [{ kind: "change", comparator: "rises" }, "højere end året før", "higher than the year before"],
    [
      { kind: "change", comparator: "does-not-rise" },
      "ikke højere end året før",
      "not higher than the year before",
    ],
    [
      { kind: "change", comparator: "does-not-fall" },
      "ikke lavere end året før",
      "not lower than the year before",
    ],
    [{ kind: "change", comparator: "at-least" }, "", ""],
    [{ kind: "change" }, "", ""],
    [
      { kind: "value", comparator: "at-most", yearsInMean: 3, unit: "klager" },
      "højst gennemsnittet af de seneste 3 år",
      "at most the mean of the latest 3 years",
    ],
    [
      { kind: "change", comparator: "falls", yearsInMean: 1 },
      "under gennemsnittet af det seneste år",
      "below the mean of the latest year",
    ],
    [{ kind: "count", yearsInMean: 3 }, "", ""],
    [{ kind: "delivery", deadline: quarter(2024, 2) }, "senest 30. juni 2024", "by 30 June 2024"],
    [{ kind: "delivery" }, "leveret", "delivered"],
    [{ kind: "statement", deadline: year(2024) }, "ja", "yes"],
    [{ kind: "list", target: 1, targetTo: 3 }, "1–3 i hver række", "1–3 in each row"],
    [{ kind: "list", comparator: "between", target: 1 }, "", ""],
    [{ kind: "list" }, "", ""],
    [{ kind: "list", comparator: "at-least", target: 1 }, "mindst 1 i hver række", "at least 1 in each row"],
    [{ kind: "list", comparator: "at-most", target: 3 }, "højst 3 i hver række", "at most 3 in each row"],
    [{ kind: "list", comparator: "equal", target: 2 }, "2 i hver række", "2 in each row"],
    [{ target: 92 }, "", ""],
  ])("%j", (given, danish, english) => {
    expect([target(given), target(given, "en")]).toEqual([danish, english]);
  });
});

describe("margins", () => {
  const margin = (amount: number | Fraction, measure: Margin["measure"], side: Margin["side"]): Margin => ({
    amount: new Fraction(amount),
    measure,
    side,
  });

  test.each<[Margin | null, string, string, string]>([
    [null, "", "", ""],
    [
      margin(new Fraction("1.1"), "percentage-points", "to-spare"),
      "pct.",
      "1,1 procentpoint at give af",
      "1.1 percentage points to spare",
    ],
    [
      margin(1, "percentage-points", "missing"),
      "pct.",
      "1 procentpoint fra måltallet",
      "1 percentage point from the target",
    ],
    [margin(0, "percentage-points", "to-spare"), "pct.", "lige på grænsen", "right at the limit"],
    [margin(1, "days", "missing"), "", "1 dag for sent", "1 day late"],
    [margin(1234, "days", "to-spare"), "", "1.234 dage at give af", "1,234 days to spare"],
    [margin(1, "rows", "missing"), "", "1 række fra måltallet", "1 row from the target"],
    [margin(2, "rows", "missing"), "", "2 rækker fra måltallet", "2 rows from the target"],
    [margin(2, "count", "to-spare"), "tiltag", "2 tiltag at give af", "2 tiltag to spare"],
    [margin(2, "unit", "missing"), "kr.", "2 kr. fra måltallet", "2 kr. from the target"],
  ])("%#", (given, unit, danish, english) => {
    expect([marginText(given, unit, "da"), marginText(given, unit, "en")]).toEqual([danish, english]);
  });
});

test("what was observed is shown in its kind", () => {
  const both = (observed: RequirementResult["observed"]) =>
    LANGUAGES.map((language) => observedText(observed, language));
  expect(both(null)).toEqual(["", ""]);
  expect(both({ kind: "number", value: new Fraction("72.4"), unit: "pct." })).toEqual([
    "72,4 pct.",
    "72.4 per cent",
  ]);
  expect(both({ kind: "date", value: "2024-06-14" })).toEqual(["14. juni 2024", "14 June 2024"]);
  expect(both({ kind: "rows", value: 2, of: 3 })).toEqual(["2 af 3", "2 of 3"]);
  expect(both({ kind: "yes-no", value: true })).toEqual(["ja", "yes"]);
  expect(both({ kind: "yes-no", value: false })).toEqual(["nej", "no"]);
});

test("statuses, standings, kinds and comparators have their words", () => {
  const statuses = ["fulfilled", "not-fulfilled", "undetermined"] as const;
  expect(statuses.map((status) => statusWord(status, "da"))).toEqual([
    "opfyldt",
    "ikke opfyldt",
    "ikke opgjort",
  ]);
  expect(statuses.map((status) => statusWord(status, "en"))).toEqual([
    "fulfilled",
    "not fulfilled",
    "undetermined",
  ]);
  expect(statusWord("undetermined", "da", "withdrawn")).toBe("udgået");
  expect(statusWord("undetermined", "en", "not-applicable")).toBe("not applicable");
  expect(standingWord("not-applicable", "da")).toBe("ikke relevant");
  expect(standingWord("active", "en")).toBe("active");
  expect([kindWord("deviation", "da"), kindWord("deviation", "en")]).toEqual([
    "budgetafvigelse",
    "budget deviation",
  ]);
  const comparators: readonly Comparator[] = ["falls", "is-stated"];
  expect(comparators.map((comparator) => comparatorWord(comparator, "da"))).toEqual(["falder", "oplyst"]);
  expect(comparators.map((comparator) => comparatorWord(comparator, "en"))).toEqual(["falls", "stated"]);
});

describe("figures", () => {
  test.each<[string, number]>([
    ["3", 0],
    ["3.2", 1],
    ["3.25", 2],
    ["3.125", 1],
    ["1/3", 1],
    ["0.04", 2],
    ["0.004", 3],
    ["0.0449", 2],
    ["0.0004999", 4],
    ["-0.004", 3],
    ["1/10000000000000000000000", 15],
  ])("%s is shown with %p decimals", (value, decimals) => {
    expect(decimalsFor(new Fraction(value))).toBe(decimals);
  });

  test("a limit is shown as it was written", () => {
    expect(limit(new Fraction("7.125"), "da")).toBe("7,125");
    expect(figure(new Fraction("7.125"), "da")).toBe("7,1");
  });

  test("per cent is a word of the language, other units are the plan's", () => {
    expect(
      ["pct.", "pct", "%", "procent", "percent", "per cent"].map((unit) => withUnit("5", unit, "da")),
    ).toEqual(Array<string>(6).fill("5 pct."));
    expect(withUnit("5", " % ", "en")).toBe("5 per cent");
    expect(withUnit("5", " kr. ", "en")).toBe("5 kr.");
    expect(withUnit("5", " ", "da")).toBe("5");
  });

  test.each([
    ["2", "analyser", "2 analyser"],
    ["1", "analyser", "1"],
    ["mindst 1", "dage", "mindst 1"],
    ["21", "analyser", "21 analyser"],
    ["0,1", "analyser", "0,1 analyser"],
    ["1", "analyse", "1"],
    ["1", "tiltag", "1 tiltag"],
    ["1", "kr.", "1 kr."],
    ["1", "mio. kroner", "1 mio. kroner"],
    ["1", "kilometer", "1 kilometer"],
    ["1", "pct.", "1 pct."],
  ])("%s with the unit %s is %s: a plural does not go with 1", (number, unit, expected) => {
    expect(withUnit(number, unit, "da")).toBe(expected);
  });
});
