// The plan's settings as they are shown, and what each base of the deviation would come to.
import { YEAR } from "../../scripts/samples/year";
import { POINTS_NSG_2016 } from "../../scripts/samples/points-nsg-2016";
import { assess } from "../../src/recalculation";
import { makeReport } from "../../src/workbook/make-report";
import { plainSettings } from "../../src/workbook/plan-settings";
import type { PlanContent } from "../../src/workbook/template";
import { snapshotOf } from "../support/content";

const judged = (content: PlanContent) => assess(snapshotOf(content), { today: "2025-01-20" });
const settingOf = (content: PlanContent, label: string, language: "da" | "en" = "da") =>
  plainSettings(judged(content), language).settings.find((setting) => setting.label === label);

test("every setting of the plan is there once, with value, meaning and cell; the date system is the workbook's", () => {
  const outcome = judged(YEAR);
  const { settings } = plainSettings(outcome, "da");
  // The plan's first and last day are shown where the plan states them.
  const count = Object.keys(outcome.plan.settings).length - 2;
  expect(settings).toHaveLength(count);
  expect(new Set(settings.map(({ label }) => label)).size).toBe(count);
  expect(settings.filter(({ meaning }) => meaning === "")).toEqual([]);
  expect(settingOf(YEAR, "Afvigelsesgrundlag")).toMatchObject({
    valueText: "bruttoudgifter",
    isGiven: true,
    cell: expect.stringMatching(/^Plan!B\d+$/) as string,
  });
  expect(settingOf(YEAR, "Samlet vægt")).toMatchObject({ valueText: "ikke angivet", isGiven: false });
  expect(settingOf(YEAR, "Samlet vægt", "en")).toMatchObject({ valueText: "not stated" });
});

test("the base the plan names comes to the calculated result, and the others to their own", () => {
  const outcome = judged(YEAR);
  const report = makeReport(outcome, "da");
  const { bases } = plainSettings(outcome, "da");
  expect(bases.map(({ base, chosen }) => [base, chosen])).toEqual([
    ["budgeted-result", false],
    ["gross-expenditure", true],
    ["appropriation", false],
    ["agreed-amount", false],
  ]);
  const [byResult, byExpenditure, , byAgreed] = bases;
  expect(byExpenditure?.scoreText).toBe(report.score.text);
  expect(byExpenditure?.requirements.map(({ id, valueText }) => [id, valueText])).toEqual(
    report.requirements.filter(({ id }) => id.startsWith("3.1")).map(({ id, valueText }) => [id, valueText]),
  );
  // A budgeted result near zero makes any percentage of it large.
  expect(byResult?.requirements.every(({ status }) => status === "not-fulfilled")).toBe(true);
  // No amount is agreed in the sample.
  expect(byAgreed?.requirements.map(({ valueText, statusText }) => [valueText, statusText])).toEqual([
    ["", "Ikke opgjort"],
    ["", "Ikke opgjort"],
  ]);
});

test("a base not chosen changes nothing that the plan itself says", () => {
  const outcome = judged(YEAR);
  const before = makeReport(outcome, "da");
  plainSettings(outcome, "da");
  expect(makeReport(outcome, "da")).toEqual(before);
});

test("a plan without a deviation has no bases to compare", () => {
  expect(plainSettings(judged(POINTS_NSG_2016), "da").bases).toEqual([]);
});
