// English: findings about what has changed since the plan was agreed.
import type { IsoDate } from "../../plan";
import type { FactsFor } from "../../validation";
import { firstWords, whereTheyDiffer } from "./excerpt";
import type { Say, Words } from "./words";

type Changed = Omit<FactsFor<"agreed-target-changed">, "code">;

/** "Requirement 1.2a-1", "Goal 1.2", "Scale 6.i · 80", or nothing before a setting. */
function subject({ table, id }: Changed): string {
  switch (table) {
    case "goals":
      return `Goal ${id}: `;
    case "requirements":
      return `Requirement ${id}: `;
    case "scales":
      return `Scale ${id}: `;
    case "plan":
      return "";
  }
}

/** ", kept on 31 January 2024" */
function kept(keptOn: IsoDate | null, say: Say): string {
  return keptOn === null ? "" : `, kept on ${say.date(keptOn)}`;
}

/** "Requirement 1.2a-1: Måltal is now 90; agreed is 92, kept on 31 January 2024." */
function changed(facts: Changed, say: Say): string {
  const { before, after, keptOn } = facts;
  const header = say.name(facts.table, facts.column);
  const [was, is] =
    typeof before === "string" && typeof after === "string"
      ? whereTheyDiffer(before, after)
      : [before, after];
  const quoted = (value: string | number): string =>
    typeof value === "number" ? say.number(value) : `“${value}”`;
  const now = is === null ? "is now empty" : `is now ${quoted(is)}`;
  const day = keptOn === null ? "" : ` on ${say.date(keptOn)}`;
  const then =
    was === null
      ? `it was empty when the plan was kept${day}`
      : `agreed is ${quoted(was)}${kept(keptOn, say)}`;
  return `${subject(facts)}${header} ${now}; ${then}.`;
}

/** " (User satisfaction)" */
function titled(title: string | null): string {
  return title === null ? "" : ` (${firstWords(title).replace(/\.$/u, "")})`;
}

const REMEDY =
  "Write what was agreed again. If the department has agreed to the change, keep it as an addendum to the plan.";

export const drift = {
  "agreed-wording-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-target-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-deadline-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-rule-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-weight-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-standing-changed": {
    message: changed,
    remedy: "Say in the remark what has been agreed, and keep it as an addendum to the plan.",
  },
  "agreed-setting-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-goal-removed": {
    message: ({ id, title, parent, keptOn }, say) =>
      `${parent === null ? "Goal" : "Subgoal"} ${id}${titled(title)} is gone. It is in the agreed plan${kept(keptOn, say)}.`,
    remedy: (_, say) =>
      `Put the row back into the table ${say.name("goals")}. If the goal was withdrawn by agreement, say so in the column ${say.name("goals", "standing")}, and keep it as an addendum.`,
  },
  "agreed-goal-added": {
    message: ({ id, parent, keptOn }, say) =>
      `${parent === null ? "Goal" : "Subgoal"} ${id} is not in the agreed plan${kept(keptOn, say)}.`,
    remedy: "Delete the row. If the goal was added by agreement, keep it as an addendum to the plan.",
  },
  "agreed-requirement-removed": {
    message: ({ id, title, parent, keptOn }, say) =>
      `Requirement ${id}${titled(title)}${parent === null ? "" : ` under goal ${parent}`} is gone. It is in the agreed plan${kept(keptOn, say)}.`,
    remedy: (_, say) =>
      `Put the row back into the table ${say.name("requirements")}. If the requirement was dropped by agreement, keep that as an addendum to the plan.`,
  },
  "agreed-requirement-added": {
    message: ({ id, keptOn }, say) => `Requirement ${id} is not in the agreed plan${kept(keptOn, say)}.`,
    remedy: "Delete the row. If the requirement was added by agreement, keep it as an addendum to the plan.",
  },
  "agreed-count-changed": {
    message: ({ before, after, equal, keptOn }, say) =>
      `There are ${say.number(after)} goals; the agreed plan has ${say.number(before)}${kept(keptOn, say)}.${equal ? ` Each goal thus weighs 100/${say.number(after)} instead of 100/${say.number(before)}.` : ""}`,
    remedy:
      "See the goals that were added or are gone, and put them right. If agreed, keep it as an addendum.",
  },
  "agreed-copy-changed": {
    message: ({ edition, keptOn, noted, now }, say) =>
      noted === null
        ? `The agreed plan, edition ${say.number(edition)}, has no control code in the table ${say.table}. The copy now has the code ${now}.`
        : `The copy of the agreed plan, edition ${say.number(edition)}${kept(keptOn, say)}, has been changed: its control code was ${noted} and is now ${now}.`,
    remedy:
      "Compare with the code in the signed plan, and take the table from an earlier copy of the workbook. The copy is not to be corrected by hand.",
  },
} satisfies Partial<Words>;
