// The order in which findings are told: what is grave first, the whole plan before its goals, then the order of the sheets.
import type { TableKey } from "../../src/plan";
import { at, missing, unreadable } from "../support/plan";
import { keepReportOf } from "./remembered";
import { budgetLine, check, type Draft, except, goal, kpi, line, planWith, requirement } from "./support";

function told(change: (draft: Draft) => unknown): string[] {
  return check(planWith(change)).map((finding) => `${line(finding)} ${finding.goal ?? "-"}`);
}

test("errors come before warnings, warnings before what is good to know, and what is answered for comes last", () => {
  expect(
    told((draft) => {
      draft.explanations.push({ period: unreadable("nu", "not-a-date"), goal: "9", explanation: "Ja." });
      requirement(draft, "1.ii").target = missing();
      draft.settings.signedOn = "2024-01-31";
      except(draft, "signed-after-start");
      draft.exceptions.push({
        code: "zero-result",
        place: [at("goals", 1)],
        by: "A",
        date: "2025-01-10",
        reason: "x",
      });
      draft.notes.push({ kind: "column-renamed", origin: at("goals", 0, "remark"), header: "Bem." });
    }).map((each) => each.split(" ").slice(0, 2).join(" ")),
  ).toEqual([
    "not-a-date error",
    "target-missing error",
    "explanation-orphaned warning",
    "exception-value-missing warning",
    "column-renamed info",
    "exception-unused info",
    "signed-after-start excepted",
  ]);
});

const TABLES: readonly TableKey[] = [
  "plan",
  "goals",
  "requirements",
  "budget",
  "deviations",
  "kpis",
  "lists",
  "scales",
  "reports",
  "explanations",
  "exceptions",
];

test("what concerns no goal comes table by table in the order of the sheets, and before the goals", () => {
  const column = { plan: "value", exceptions: "by" } as Partial<Record<TableKey, string>>;
  const found = told((draft) => {
    for (const table of [...TABLES].reverse())
      draft.notes.push({
        kind: "column-duplicated",
        origin: at(table, 0, column[table] ?? "id"),
        header: "X",
      });
    requirement(draft, "1.ii").target = missing();
    requirement(draft, "3.a.i").goal = "4";
  });
  expect(found.filter((each) => each.endsWith(" -")).map((each) => each.split(" ")[2])).toEqual(
    TABLES.map((table) => `${table}:0:${column[table] ?? "id"}`),
  );
  expect(found.findIndex((each) => each.endsWith(" 1"))).toBeGreaterThan(
    found.findIndex((each) => each.includes(" explanations:")),
  );
});

test("what is remembered comes after the sheets a person fills in", () => {
  const found = told((draft) => {
    keepReportOf(draft, { period: "2024", asOf: "2024-12-31" });
    draft.kept = draft.kept.map((kept) => ({ ...kept, score: { certain: 1, possible: 1 } }));
    draft.requirements = draft.requirements.filter(({ id }) => id !== "1.ii");
    draft.notes.push({ kind: "setting-unknown", origin: at("plan", 20, "setting"), shown: "Aar" });
    draft.reports.pop();
    draft.exceptions.push({
      code: "no-code",
      place: [at("goals", 1)],
      by: "A",
      date: "2025-01-10",
      reason: "x",
      givenFor: "y",
    });
  });
  expect(found.map((each) => each.split(" ")[2]?.split(":")[0])).toEqual([
    "plan",
    "reports",
    "history",
    "history-inputs",
    "exceptions",
  ]);
});

test("goals come in the order of the sheet, of two with one id by the first; within a goal by table and row", () => {
  expect(
    told((draft) => {
      draft.goals.reverse();
      draft.goals.push({ id: "6", title: "Igen" });
      requirement(draft, "1.i").documentation = missing();
      requirement(draft, "1.ii").documentation = missing();
      goal(draft, "1").title = unreadable();
      kpi(draft, "Frafald", 2024).source = unreadable();
      requirement(draft, "2.b.i").wording = unreadable();
      requirement(draft, "6.i").source = missing();
      budgetLine(draft, "Løn").agreement = unreadable();
    }).filter((each) => each.includes("warning")),
  ).toEqual([
    "evidence-missing warning requirements:10:documentation 6",
    "error-value warning requirements:4:wording 2",
    "error-value warning kpis:4:source 2",
    "error-value warning goals:10:title 1",
    "evidence-missing warning requirements:1:documentation 1",
    "evidence-missing warning requirements:2:documentation 1",
  ]);
});

test("what is found about exceptions cannot be excepted, nor an error that only mending helps", () => {
  const found = check(
    planWith((draft) => {
      draft.exceptions.push({
        code: "no-code",
        place: [at("goals", 1)],
        by: "A",
        date: "2025-01-10",
        reason: "x",
      });
      kpi(draft, "Borger.dk", 2024).value = 0.93;
      kpi(draft, "Borger.dk", 2023).value = 0.91;
      draft.settings.signedOn = "2024-01-31";
      requirement(draft, "1.ii").target = missing();
    }),
  );
  expect(found.map(({ facts, exceptable }) => `${facts.code} ${exceptable}`).sort()).toEqual([
    "exception-code-unknown false",
    "exception-value-missing false",
    "percent-scale false",
    "signed-after-start true",
    "target-missing false",
  ]);
});
