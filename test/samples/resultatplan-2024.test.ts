// The three samples of Resultatplan 2024, computed by hand from the plan's text: as signed, at the half year, at year's end.
// Every goal weighs 100/12 = 25/3; "Opfyldte mål indgår i den samlede score med 100/12. Ikke opfyldte mål tæller med scoren 0."
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { YEAR } from "../../scripts/samples/year";
import type { Evaluation, PartResult, RequirementResult, Status } from "../../src/evaluation";
import { evaluateBuilt, evaluateContent, goalOf, withCells, written } from "./assessed";

const GOALS = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"];

function statuses({ goals }: Evaluation): Record<string, Status> {
  return Object.fromEntries(goals.map(({ goal, status }) => [goal.id, status]));
}

/** All twelve goals with one status, but for those told. */
function twelve(status: Status, others: Readonly<Record<string, Status>> = {}): Record<string, Status> {
  return { ...Object.fromEntries(GOALS.map((id) => [id, status])), ...others };
}

function requirementOf(evaluation: Evaluation, id: string): RequirementResult {
  const found = evaluation.requirements.find(({ requirement }) => requirement.id === id);
  if (found === undefined) throw new Error(`No requirement ${id}`);
  return found;
}

function subgoals({ subgoals: parts }: PartResult): Record<string, Status> {
  return Object.fromEntries(parts.map(({ goal, status }) => [goal.id, status]));
}

describe("as signed, on 31 January 2024", () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluateBuilt(PLAN_2024, "2024-01-31");
  });

  test("nothing is fulfilled and nothing has failed: every goal is open", () => {
    expect(statuses(evaluation)).toEqual(twelve("undetermined"));
  });

  test("the score can still be anything from 0 to 100", () => {
    expect(written(evaluation.score)).toBe("0 … 100");
    expect(evaluation.goals.map(({ weight }) => weight.toFraction())).toEqual(GOALS.map(() => "25/3"));
    expect(evaluation.score.deciding).toHaveLength(12);
  });

  test("a printed dash in the deviation table is no result", () => {
    expect(requirementOf(evaluation, "3.1a-1").status).toBe("undetermined");
    expect(requirementOf(evaluation, "3.1b-1").status).toBe("undetermined");
  });
});

describe("at the half year, on 30 June 2024", () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluateBuilt(MID_YEAR, "2024-06-30");
  });

  test("only 1.3, delivered on 22 March, is fulfilled; nothing has failed", () => {
    expect(statuses(evaluation)).toEqual(twelve("undetermined", { "1.3": "fulfilled" }));
  });

  test("one twelfth is certain, all is possible", () => {
    expect(written(evaluation.score)).toBe("25/3 … 100");
  });

  test("what is reached and cannot be undone counts already: one initiative, a delivery in time", () => {
    expect(requirementOf(evaluation, "1.4a-1").status).toBe("fulfilled");
    expect(requirementOf(evaluation, "2.1a-1").status).toBe("fulfilled");
    expect(requirementOf(evaluation, "2.1b-1").status).toBe("fulfilled");
  });

  test("a provisional 91,2 pct. against 92 is not a failure before the year ends", () => {
    const { status, reason } = requirementOf(evaluation, "1.2a-1");
    expect([status, reason.kind]).toEqual(["undetermined", "not-due-yet"]);
  });

  test("the guidance due in June and not reported on its last day is missing, not failed", () => {
    const { status, reason } = requirementOf(evaluation, "2.3b-1");
    expect([status, reason.kind]).toEqual(["undetermined", "result-missing"]);
  });
});

describe("at year's end, on 20 January 2025", () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluateBuilt(YEAR, "2025-01-20");
  });

  test("nine goals are fulfilled, 1.2 and 2.3 are not, 1.4 cannot be told", () => {
    expect(statuses(evaluation)).toEqual(
      twelve("fulfilled", { "1.2": "not-fulfilled", "1.4": "undetermined", "2.3": "not-fulfilled" }),
    );
  });

  test("9 · 100/12 = 75 is certain, 10 · 100/12 = 250/3 possible, and 1.4 alone decides", () => {
    expect(written(evaluation.score)).toBe("75 … 250/3");
    expect(evaluation.score.deciding.map(({ goal, swing }) => [goal, swing.toFraction()])).toEqual([
      ["1.4", "25/3"],
    ]);
  });

  test("1.2 fails on MitID Erhverv alone: 72,96 is 0,04 short of 73, though it shows as 73,0", () => {
    expect(subgoals(goalOf(evaluation, "1.2"))).toEqual({ "1.2a": "fulfilled", "1.2b": "not-fulfilled" });
    expect(requirementOf(evaluation, "1.2b-1").status).toBe("fulfilled");
    const { status, margin } = requirementOf(evaluation, "1.2b-2");
    expect([status, margin?.side, margin?.measure, margin?.amount.toFraction()]).toEqual([
      "not-fulfilled",
      "missing",
      "percentage-points",
      "1/25",
    ]);
  });

  test("1.4 is open because last year's number is not there", () => {
    expect(subgoals(goalOf(evaluation, "1.4"))).toEqual({ "1.4a": "fulfilled", "1.4b": "undetermined" });
    expect(requirementOf(evaluation, "1.4b-1").reason.kind).toBe("baseline-missing");
  });

  test("2.3 fails on the guidance, five days late", () => {
    expect(subgoals(goalOf(evaluation, "2.3"))).toEqual({ "2.3a": "fulfilled", "2.3b": "not-fulfilled" });
    const { margin } = requirementOf(evaluation, "2.3b-1");
    expect([margin?.side, margin?.measure, margin?.amount.toFraction()]).toEqual(["missing", "days", "5"]);
  });

  test("3.1 is carried by subgoal b alone", () => {
    const goal = goalOf(evaluation, "3.1");
    expect(goal.status).toBe("fulfilled");
    expect(subgoals(goal)).toEqual({ "3.1a": "not-fulfilled", "3.1b": "fulfilled" });
  });

  test("the deviations are those of the budget without the line left out", () => {
    // Mio. kr., gross expenditure as base, "Ekstraordinær sikkerhedsindsats" left out by agreement:
    // base budget   512,4 + 148,6 − (287,3 + 231,9 + 126,5 = 645,7) =  15,3
    // follow-up 2   512,4 + 139,2 − (291,0 + 239,5 + 131,4 = 661,9) = −10,3
    // realised      512,4 + 133,8 − (293,2 + 252,6 + 129,9 = 675,7) = −29,5
    // a: |−29,5 − 15,3| / 645,7 = 44,8 / 645,7 = 6,94 pct.; b: |−29,5 + 10,3| / 661,9 = 19,2 / 661,9 = 2,90 pct.
    expect(percent(evaluation, "3.1a-1")).toBe("44800/6457");
    expect(percent(evaluation, "3.1b-1")).toBe("19200/6619");
  });

  test("the turnover is stated: 62,4 of 418,7 FTE", () => {
    expect(requirementOf(evaluation, "3.4-2").status).toBe("fulfilled");
    expect(percent(evaluation, "3.4-2")).toBe("62400/4187");
  });

  test("six activities kept as text count as six", () => {
    expect(requirementOf(evaluation, "2.1b-3").observed).toMatchObject({ kind: "number" });
    expect(requirementOf(evaluation, "2.1b-3").status).toBe("fulfilled");
  });
});

function percent(evaluation: Evaluation, id: string): string | undefined {
  const { observed } = requirementOf(evaluation, id);
  return observed?.kind === "number" ? observed.value.toFraction() : undefined;
}

describe("the year's end, had one thing been different", () => {
  test("73,00 pct. for MitID Erhverv would fulfil 1.2: ten goals, 250/3 … 275/3", () => {
    const plan = withCells(YEAR, "requirements", "1.2b-2", { result: 73 });
    const evaluation = evaluateContent(plan, "2025-01-20");
    expect(goalOf(evaluation, "1.2").status).toBe("fulfilled");
    expect(written(evaluation.score)).toBe("250/3 … 275/3");
  });

  test("57 enterprises in 2023 against 41 in 2024 would fulfil 1.4, and the score is one number", () => {
    const kpis = (YEAR.rows.kpis ?? []).map((row) =>
      row["period"] === "2023" ? { ...row, value: 57 } : row,
    );
    const evaluation = evaluateContent({ ...YEAR, rows: { ...YEAR.rows, kpis } }, "2025-01-20");
    expect(goalOf(evaluation, "1.4").status).toBe("fulfilled");
    expect(written(evaluation.score)).toBe("250/3");
  });

  test("41 in both years is no fall: 1.4 would not be fulfilled", () => {
    const kpis = (YEAR.rows.kpis ?? []).map((row) =>
      row["period"] === "2023" ? { ...row, value: 41 } : row,
    );
    const evaluation = evaluateContent({ ...YEAR, rows: { ...YEAR.rows, kpis } }, "2025-01-20");
    expect(goalOf(evaluation, "1.4").status).toBe("not-fulfilled");
    expect(written(evaluation.score)).toBe("75");
  });

  test("without an agreed base the readings of 3.1 disagree, and 3.1 is open", () => {
    // Of the base budget's result: a 44,8 / 15,3 = 293 pct., of expenditure 6,9, of appropriation 44,8 / 512,4 = 8,7: all
    // above 5. Of follow-up 2's result: b 19,2 / 10,3 = 186 pct., but of expenditure 2,9 and of appropriation 3,7.
    const { settings } = YEAR;
    const plan = { ...YEAR, settings: { ...settings, deviationBase: null } };
    const evaluation = evaluateContent(plan, "2025-01-20");
    expect(subgoals(goalOf(evaluation, "3.1"))).toEqual({ "3.1a": "not-fulfilled", "3.1b": "undetermined" });
    expect(requirementOf(evaluation, "3.1b-1").reason.kind).toBe("deviation-unclear");
    expect(goalOf(evaluation, "3.1").status).toBe("undetermined");
    expect(written(evaluation.score)).toBe("200/3 … 250/3");
  });
});
