// The pane's texts by language. They live apart from the sentences about goals, so that a ribbon button loads only these.
import type { Language } from "../language";
import { danish } from "./da";
import { english } from "./en";
import type { PaneWording } from "./pane";

export type { PaneWording, StepWord } from "./pane";
export type { ProblemKind, ProblemWording, Shows } from "./problem-words";

const WORDINGS: Readonly<Record<Language, PaneWording>> = { da: danish, en: english };

/** The pane's texts in a language. */
export function paneWording(language: Language): PaneWording {
  return WORDINGS[language];
}
