// A finding in words: what is wrong and what to do, in Danish or English. Every code has its sentences in both, or this does not compile.
import type { FindingFacts, AnyFinding } from "../../validation";
import { wordsIn, type Language } from "../language";
import { budget as daBudget } from "./da-budget";
import { drift as daDrift } from "./da-drift";
import { exceptions as daExceptions } from "./da-exceptions";
import { followUp as daFollowUp } from "./da-follow-up";
import { history as daHistory } from "./da-history";
import { rules as daRules } from "./da-rules";
import { structure as daStructure } from "./da-structure";
import { values as daValues } from "./da-values";
import { english } from "./english";
import type { Names } from "./names";
import { sayAt, type Words } from "./words";

export { fixLabel } from "./fix";
export { givenForText } from "./given-for";
export type { Names } from "./names";
export { SOURCES } from "./sources";

const WORDS: Readonly<Record<Language, Words | undefined>> = {
  da: {
    ...daStructure,
    ...daValues,
    ...daRules,
    ...daBudget,
    ...daFollowUp,
    ...daDrift,
    ...daHistory,
    ...daExceptions,
  },
  en: english,
};

export interface FindingText {
  readonly message: string;
  readonly remedy: string;
}

/** The sentence of a finding and its remedy; `names` says what the workbook calls its tables and columns. */
export function findingText(finding: AnyFinding, language: Language, names: Names): FindingText {
  const { message, remedy } = wordsFor(finding.facts, language);
  const say = sayAt(finding.origin, names, language);
  return {
    message: ended(message(finding.facts, say)),
    remedy: ended(typeof remedy === "string" ? remedy : remedy(finding.facts, say)),
  };
}

/** A sentence that ends in an abbreviation ("pct.") has its full stop already. */
function ended(sentence: string): string {
  return sentence.replace(/\.\.(?=\s|$)/gu, ".");
}

/** The entry of a code takes the facts of that code; TypeScript cannot follow the link through the look-up. */
function wordsFor(facts: FindingFacts, language: Language): LooseWords {
  return wordsIn(WORDS, language, "sentences of findings")[facts.code] as unknown as LooseWords;
}

type LooseWords = {
  readonly message: (facts: FindingFacts, say: ReturnType<typeof sayAt>) => string;
  readonly remedy: string | ((facts: FindingFacts, say: ReturnType<typeof sayAt>) => string);
};
