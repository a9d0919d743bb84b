// Which of the agency's own words hold for a goal as of a day: the latest whose time has begun, and the year's own for the year.
import type { Period } from "../../src/plan";
import { explanationFor, isWholeYear } from "../../src/validation";
import { day, quarter, year } from "../support/plan";
import { planWith } from "./support";

const Q1 = quarter(2024, 1);
const Q3 = quarter(2024, 3);
const Q4 = quarter(2024, 4);
const WHOLE = year(2024);

function holding(
  periods: readonly Period[],
  asOf: string,
  report?: "quarter" | "year",
  goal = "1",
): string | undefined {
  const plan = planWith((draft) => {
    for (const period of periods) draft.explanations.push({ goal: "1", period, explanation: period.text });
  });
  const row = explanationFor(plan, goal, asOf, report);
  return row?.explanation.state === "known" ? row.explanation.value : undefined;
}

test.each([
  ["before any has begun", [Q1], "2023-12-31", undefined],
  ["on the first day of its quarter", [Q1], "2024-01-01", Q1.text],
  ["a quarter later, while nothing new is written", [Q1], "2024-09-30", Q1.text],
  ["the later of two, in whatever order they stand", [Q3, Q1], "2024-09-30", Q3.text],
  ["the later of two in the order of the year", [Q1, Q3], "2024-09-30", Q3.text],
  ["not one that has not begun", [Q1, Q3], "2024-06-30", Q1.text],
  ["the year's own only from its last day", [Q1, WHOLE], "2024-12-30", Q1.text],
  ["the fourth quarter's on the year's last day", [Q4, WHOLE], "2024-12-31", Q4.text],
  ["also where the year's stands first", [WHOLE, Q4], "2024-12-31", Q4.text],
  ["the year's where no quarter ends with it", [Q3, WHOLE], "2024-12-31", WHOLE.text],
])("%s", (_, periods, asOf, expected) => {
  expect(holding(periods, asOf)).toBe(expected);
});

test.each([
  ["the year's own", [Q4, WHOLE], WHOLE.text],
  ["also where it stands first", [WHOLE, Q4], WHOLE.text],
  ["the fourth quarter's where there is no other", [Q4], Q4.text],
])("the year's report takes %s", (_, periods, expected) => {
  expect(holding(periods, "2024-12-31", "year")).toBe(expected);
});

test("of two rows for the same time the last one holds", () => {
  expect(holding([Q4, { ...Q4, text: "rettet" }], "2024-12-31")).toBe("rettet");
});

test("another goal's words are not its own; its number in other letters is", () => {
  expect(holding([Q4], "2024-12-31", "quarter", "2")).toBeUndefined();
  expect(holding([Q4], "2024-12-31", "quarter", " 1 ")).toBe(Q4.text);
});

test("a row without a period or a goal holds for nothing", () => {
  const plan = planWith((draft) => {
    draft.explanations.push(
      { goal: "1", explanation: "Uden periode" },
      { period: Q4, explanation: "Uden mål" },
    );
  });
  expect(explanationFor(plan, "1", "2024-12-31")).toBeUndefined();
});

test.each([
  [WHOLE, true],
  [Q1, false],
  [Q4, false],
  [day("2024-12-31"), false],
])("a whole year or not", (period, expected) => {
  expect(isWholeYear(period)).toBe(expected);
});
