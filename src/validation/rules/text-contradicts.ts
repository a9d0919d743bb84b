// The plan's own sentence beside a column that says something else: "mindst 85 pct." and the target 58.
import { type Requirement, valueOf } from "../../plan";
import type { Lookup } from "../lookup";
import { active } from "../kinds";
import { planDaysOf } from "../plan-year";
import type { Checked, Rule } from "../rule";
import { deadlinesIn } from "../text-dates";
import { numbersIn } from "../text-numbers";
import { type Contradicted, contradictedBy } from "../text-thresholds";
import { sentencesOf } from "../text-years";

export interface TextContradicts {
  readonly code: "text-contradicts";
  readonly id: string;
  /** What the text says: "mindst 85 pct.". */
  readonly words: string;
  /** What the column's cell shows. */
  readonly shown: string;
}

export const textContradicts: Rule<TextContradicts> = {
  code: "text-contradicts",
  family: "rules",
  severity: "warning",
  basis: {
    quote: "Ved udgangen af 2024 skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: (checked, lookup) =>
    active(checked.plan.requirements, lookup).flatMap((requirement) =>
      contradictionsIn(textOf(requirement, lookup), requirement, checked).map(({ words, field }) => ({
        id: requirement.id,
        words,
        shown: field.shown,
        origin: field.origin,
      })),
    ),
};

/** The requirement's own text; also its goal's, where the goal asks for nothing else. */
function textOf({ goal, wording }: Requirement, lookup: Lookup): string {
  const id = valueOf(goal);
  const isOnly = lookup.requirementsOf.all(id).length === 1 && lookup.subgoalsOf.all(id).length === 0;
  const above = isOnly ? lookup.goals.first(id) : undefined;
  return [wording, above?.wording]
    .map((text) => (text === undefined ? "" : (valueOf(text) ?? "")))
    .join("\n");
}

function contradictionsIn(text: string, requirement: Requirement, { plan }: Checked): Contradicted[] {
  const sentences = sentencesOf(text);
  const numbers = sentences.flatMap(numbersIn);
  return [...contradictedBy(numbers, requirement), ...deadlineContradicted(sentences, requirement, plan)];
}

function deadlineContradicted(
  sentences: readonly string[],
  { deadline }: Requirement,
  { settings }: Checked["plan"],
): Contradicted[] {
  if (deadline.state !== "known") return [];
  const stated = sentences.flatMap((sentence) => deadlinesIn(sentence, planDaysOf(settings)));
  const [first] = stated;
  const { end } = deadline.value;
  if (first === undefined || stated.some(({ days }) => days.includes(end))) return [];
  const several = stated.some(({ days }) => !days.some((day) => first.days.includes(day)));
  return several ? [] : [{ words: first.words, field: deadline }];
}
