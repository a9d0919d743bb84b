// The deadline has passed and there is nothing to judge by: until it is there the goal counts 0.
import type { Need } from "../../evaluation";
import { valueOf } from "../../plan";
import { countedLines } from "../budget-lines";
import { planYearOf } from "../plan-year";
import { at } from "../places";
import type { Checked, Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface ResultOverdue {
  readonly code: "result-overdue";
  readonly id: string;
  readonly need: Need;
  readonly deadline: string;
}

export const resultOverdue: Rule<ResultOverdue> = {
  code: "result-overdue",
  family: "time",
  severity: "warning",
  basis: { quote: "Ikke opfyldte mål tæller med scoren 0.", section: "Påtegning og opgørelse" },
  find: (checked, lookup) =>
    planYearOf(checked.plan.settings) === undefined
      ? []
      : reasoned(checked.evaluation, "result-missing", lookup).flatMap(
          ({ requirement, reason: { need, due } }) =>
            due === null || due.period.end >= checked.today || isToldElsewhere(need, checked)
              ? []
              : [
                  {
                    id: requirement.id,
                    need,
                    deadline: due.period.text,
                    origin: at(requirement.origin, COLUMN_OF[need.kind]),
                  },
                ],
        ),
};

/** Where in the row it is missed. */
const COLUMN_OF: Readonly<Record<Need["kind"], string>> = {
  result: "result",
  statement: "result",
  delivery: "deliveredOn",
  kpi: "result",
  parts: "measure",
  list: "measure",
  "list-rows": "measure",
  budget: "measure",
  "budget-table": "measure",
  "measured-later": "measuredOn",
  "delivered-later": "deliveredOn",
};

/** What is there but dated later than the day judged as of is not missing; single budget lines and empty lists have rules of their own. */
function isToldElsewhere(need: Need, { plan }: Checked): boolean {
  switch (need.kind) {
    case "measured-later":
    case "delivered-later":
    case "list":
      return true;
    case "budget":
      return need.lines.length < countedLines(plan).length;
    case "kpi":
      return !plan.kpis.some(({ kpi }) => valueOf(kpi) !== undefined);
    case "result":
    case "statement":
    case "delivery":
    case "parts":
    case "list-rows":
    case "budget-table":
      return false;
  }
}
