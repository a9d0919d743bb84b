// Verdicts in words: statuses, targets, margins and reasons, in Danish and English.
import type { Margin, Observed, PartResult, RequirementResult, Status } from "../../evaluation";
import type { Comparator, Requirement, RequirementKind, Standing } from "../../plan";
import type { Names } from "../findings/names";
import { wordsIn, type Language } from "../language";
import { danish } from "./da";
import { english } from "./en";
import type { ReasonWords } from "./words";

const WORDS: Readonly<Record<Language, ReasonWords | undefined>> = { da: danish, en: english };

function wordsFor(language: Language): ReasonWords {
  return wordsIn(WORDS, language, "words of verdicts");
}

/** "opfyldt", "ikke opfyldt", "ikke opgjort"; of a goal out of the count, "udgået" or "ikke relevant". */
export function statusWord(status: Status, language: Language, standing: Standing = "active"): string {
  const words = wordsFor(language);
  return standing === "active" ? words.status[status] : words.standing[standing];
}

/** "aktivt", "udgået", "ikke relevant". */
export function standingWord(standing: Standing, language: Language): string {
  return wordsFor(language).standing[standing];
}

/** What a kind of requirement is called. */
export function kindWord(kind: RequirementKind, language: Language): string {
  return wordsFor(language).kind[kind];
}

/** "mindst", "højst", … */
export function comparatorWord(comparator: Comparator, language: Language): string {
  return wordsFor(language).comparator[comparator];
}

/** "mindst 92 pct."; empty where there is no target. */
export function targetText(requirement: Requirement, language: Language): string {
  return wordsFor(language).target(requirement);
}

/** "1,1 procentpoint til overs"; empty where there is no margin. */
export function marginText(margin: Margin | null, unit: string, language: Language): string {
  return margin === null ? "" : wordsFor(language).margin(margin, unit);
}

/** "72,4 pct.", "14. juni 2024", "ja"; empty where nothing was observed. */
export function observedText(observed: Observed | null, language: Language): string {
  return observed === null ? "" : wordsFor(language).observed(observed);
}

/** Why a requirement is what it is, in one or a few sentences without its name. */
export function requirementReason(result: RequirementResult, language: Language, names: Names): string {
  return wordsFor(language).requirement(result.reason, result, names);
}

/** Why a goal is what it is: its status, then the reason, naming what decides. */
export function goalReason(goal: PartResult, language: Language, names: Names): string {
  const words = wordsFor(language);
  return `${words.goalStatus(goal)} ${words.goal(goal.reason, goal, names)}`;
}
