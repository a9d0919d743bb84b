// The small helpers that rules share, and the limits they know: days to report within, the quarters' reports.
import { atOnce } from "../../src/plan";
import { collectingFields, groupBy, repeats } from "../../src/validation/places";
import { isPossibleDays, reportingDays, reportOf } from "../../src/validation/quarters";
import { known, quarter, year } from "../support/plan";
import { planWith } from "./support";

test.each([
  [-1, false],
  [0, true],
  [92, true],
  [93, false],
  [13.5, false],
])("%d days can be the time to report within: %s", (days, expected) => {
  expect(isPossibleDays(days)).toBe(expected);
  expect(reportingDays(planWith((draft) => (draft.settings.reportingDays = days)))).toBe(
    expected ? days : 14,
  );
});

test("a quarter's report is the first row that ends with it and begins no earlier", () => {
  const plan = planWith((draft) => {
    draft.reports = [
      { period: year(2024), sentOn: "2025-01-31" },
      { period: quarter(2024, 3), sentOn: "2024-10-01" },
      { period: quarter(2024, 4), sentOn: "2025-01-10" },
      { period: quarter(2024, 4), sentOn: "2025-01-11" },
      { sentOn: "2025-01-12" },
    ];
  });
  expect(reportOf(plan, "2024-12-31")?.origin.row).toBe(3);
  expect(reportOf(plan, "2024-09-30")?.origin.row).toBe(2);
  expect(reportOf(plan, "2024-06-30")).toBeUndefined();
});

test("rows without a key repeat nothing and are in no group", () => {
  const rows = [{ key: "a" }, {}, { key: "b" }, {}, { key: "a" }, { key: "a" }];
  const keyOf = ({ key }: { key?: string }) => key;
  expect(repeats(rows, keyOf)).toEqual([
    { row: rows[4], first: rows[0] },
    { row: rows[5], first: rows[0] },
  ]);
  expect([...groupBy(rows, keyOf)]).toEqual([
    ["a", [rows[0], rows[4], rows[5]]],
    ["b", [rows[2]]],
  ]);
});

test("every table's cells are among the fields", () => {
  const plan = planWith((draft) => {
    draft.explanations.push({ period: quarter(2024, 4), goal: "1", explanation: "Som planlagt." });
    draft.exceptions.push({ code: known("x"), reason: "y" });
  });
  const tables = new Set(atOnce(collectingFields(plan)).map(({ origin }) => origin.table));
  expect([...tables].sort()).toEqual([
    "budget",
    "deviations",
    "exceptions",
    "explanations",
    "goals",
    "kpis",
    "lists",
    "plan",
    "reports",
    "requirements",
    "scales",
  ]);
});
