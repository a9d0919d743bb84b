// What only follows from a table or a column that is gone is not told beside that it is gone.
import type { FindingCode } from "../../src/validation";
import type { TableKey } from "../../src/plan";
import { at } from "../support/plan";
import { CASES } from "./cases";
import { check, planWith } from "./support";

/** What each rule has nothing to go by without: a table, or "table.column". */
const NEEDS: Partial<Record<FindingCode, readonly (TableKey | `${TableKey}.${string}`)[]>> = {
  "agreed-count-changed": ["goals", "goals.id", "goals.parent"],
  "agreed-goal-removed": ["goals", "goals.id"],
  "agreed-requirement-removed": ["requirements", "requirements.id"],
  "agreed-setting-changed": ["plan", "plan.key", "plan.value"],
  "declared-goals-differ": ["goals", "goals.id", "goals.parent"],
  "deviation-row-orphaned": ["goals", "goals.id"],
  "goal-without-requirement": ["requirements", "requirements.goal"],
  "list-unknown": ["lists", "lists.list"],
  "measure-unknown": ["kpis", "kpis.kpi"],
  "requirement-orphaned": ["goals", "goals.id"],
  "scale-missing": ["scales", "scales.requirement"],
  // A finding in what is gone, whatever its rule needs.
  "deadline-missing": ["requirements", "requirements.deadline"],
  "plan-year-missing": ["plan", "plan.key", "plan.value"],
  "goal-title-missing": ["goals", "goals.title"],
};

function codes(code: FindingCode, need?: string): string[] {
  const [first] = CASES[code] ?? [];
  if (first === undefined) throw new Error(`No variant of ${code}`);
  const found = check(
    planWith((draft) => {
      first.change(draft);
      if (need === undefined) return;
      const [table, column] = need.split(".") as [TableKey, string | undefined];
      draft.notes.push(
        column === undefined
          ? { kind: "table-missing", table }
          : { kind: "column-missing", origin: at(table, 0, column) },
      );
    }),
    first.when,
  );
  return found.map(({ facts }) => facts.code);
}

const GONE = Object.entries(NEEDS).flatMap(([code, needs]) =>
  needs.map((need) => [code as FindingCode, need] as const),
);

test.each(GONE)("%s is not told where %s is gone, only that", (code, need) => {
  const found = codes(code, need);
  expect(found).toContain(need.includes(".") ? "column-missing" : "table-missing");
  expect(found).not.toContain(code);
});

test.each(Object.keys(NEEDS) as FindingCode[])(
  "%s is told beside a column that it can do without",
  (code) => {
    expect(codes(code, "explanations.forecast")).toEqual(
      expect.arrayContaining([...codes(code), "column-missing"]),
    );
  },
);
