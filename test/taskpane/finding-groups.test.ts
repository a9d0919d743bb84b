// Findings in groups: by goal in the order of the sheet, and within a goal what must be seen to first.
import { firstOf, groupFindings } from "../../src/taskpane/finding-groups";
import type { FindingGroup } from "../../src/taskpane/finding-groups";
import type { PlainFinding } from "../../src/workbook/report";
import { exampleFinding } from "../support/report";

const GOALS = [
  { id: "2.1", title: "Budget" },
  { id: "1.1", title: "Betjening" },
];
const finding = (
  goal: string | null,
  severity: PlainFinding["severity"],
  message: string = severity,
): PlainFinding => exampleFinding({ goal, severity, message });
const told = (groups: readonly FindingGroup[]) =>
  groups.map(({ goal, title, findings }) => [goal, title, ...findings.map(({ message }) => message)]);

describe("findings", () => {
  it("stand under the plan first, then under each goal in the order of the sheet", () => {
    const groups = groupFindings(
      [finding("1.1", "error"), finding(null, "info"), finding("2.1", "warning")],
      GOALS,
    );
    expect(told(groups)).toEqual([
      [null, "", "info"],
      ["2.1", "Budget", "warning"],
      ["1.1", "Betjening", "error"],
    ]);
  });

  it("go from errors to what is excepted within a goal, equally severe ones as the check has them", () => {
    const groups = groupFindings(
      [
        finding("1.1", "excepted"),
        finding("1.1", "warning", "first"),
        finding("1.1", "info"),
        finding("1.1", "warning", "second"),
        finding("1.1", "error"),
      ],
      GOALS,
    );
    expect(told(groups)).toEqual([["1.1", "Betjening", "error", "first", "second", "info", "excepted"]]);
  });

  it("are all shown, also those of a goal that is not among the goals", () => {
    expect(told(groupFindings([finding("9.9", "error"), finding("2.1", "info")], GOALS))).toEqual([
      ["2.1", "Budget", "info"],
      ["9.9", "", "error"],
    ]);
  });

  it("are cut after so many, without an empty group at the end", () => {
    const groups = groupFindings(
      [finding("2.1", "error"), finding("1.1", "error"), finding("1.1", "info")],
      GOALS,
    );
    expect(told(firstOf(groups, 2))).toEqual([
      ["2.1", "Budget", "error"],
      ["1.1", "Betjening", "error"],
    ]);
    expect(told(firstOf(groups, 1))).toEqual([["2.1", "Budget", "error"]]);
    expect(told(firstOf(groups, 3))).toEqual(told(groups));
  });
});
