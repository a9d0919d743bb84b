// Every term of the agreement has one code that tells when it is another in the sheet than was agreed.
import type { AgreedTerm, CellName } from "../../src/plan";
import { agree } from "./remembered";
import { check, type Draft, line, planWith } from "./support";

const CODES: Readonly<Record<string, readonly string[]>> = {
  "agreed-wording-changed": [
    "goals.title",
    "goals.wording",
    "requirements.wording",
    "requirements.reservation",
    "requirements.source",
  ],
  "agreed-target-changed": ["requirements.target", "requirements.targetTo", "requirements.unit"],
  "agreed-deadline-changed": ["requirements.deadline"],
  "agreed-weight-changed": ["goals.weight", "requirements.weight", "plan.weighting", "plan.totalWeight"],
  "agreed-standing-changed": ["goals.standing"],
  "agreed-rule-changed": [
    "goals.parent",
    "goals.combination",
    "goals.scoring",
    "goals.group",
    "requirements.goal",
    "requirements.kind",
    "requirements.comparator",
    "requirements.measure",
    "requirements.denominator",
    "requirements.reference",
    "requirements.documentationRequired",
    "requirements.alternativeTo",
    "requirements.grading",
    "scales.inclusive",
    "scales.to",
    "scales.score",
    "plan.withdrawnGoals",
    "plan.deviationBase",
    "plan.agreedBaseAmount",
    "plan.baseFloor",
    "plan.signConvention",
  ],
  "agreed-setting-changed": [
    "plan.year",
    "plan.signedOn",
    "plan.declaredGoals",
    "plan.amountUnit",
    "plan.reportingDays",
  ],
};

/** A row of each table that has a copy. */
const ROWS = { plan: "", goals: "2.a", requirements: "6.i", scales: "6.i · 80" } as const;

/** Agreed with this term saying something else than the sheet, in place of what it said or where nothing was. */
function agreedOtherwise(name: CellName): (draft: Draft) => void {
  return (draft) => {
    // Its limits are filled in, so that there is a cell to point at.
    draft.scales = draft.scales.map((row) => (row.from === 80 ? { ...row, inclusive: true, to: 89 } : row));
    const { agreed } = agree(draft);
    if (agreed === null) throw new Error("Nothing was agreed");
    const isIt = (term: CellName) =>
      term.table === name.table && term.id === name.id && term.column === name.column;
    const other: AgreedTerm = {
      ...name,
      value: "noget andet",
      shown: "noget andet",
      origin: { table: "agreed", row: 1, column: "value" },
      edition: 1,
      replacedBy: null,
    };
    draft.agreed = { ...agreed, terms: [...agreed.terms.filter((term) => !isIt(term)), other] };
  };
}

const TERMS = Object.entries(CODES).flatMap(([code, names]) => names.map((name) => [name, code] as const));

test.each(TERMS)("%s that is not as agreed is %s", (name, code) => {
  const [table, column = ""] = name.split(".");
  if (table !== "plan" && table !== "goals" && table !== "requirements" && table !== "scales")
    throw new Error(`No copy of ${name}`);
  const found = check(planWith(agreedOtherwise({ table, id: ROWS[table], column })));
  expect(found.map(({ facts }) => facts.code)).toEqual([code]);
  expect(found.map(line)[0]).toMatch(/ (plan|goals|requirements|scales):\d+:/u);
});
