// The texts of "Rapport" by language.
import type { Language } from "../language";
import { danish } from "./da";
import { english } from "./en";
import type { ReportingWording } from "./words";

export type { ReportingWording } from "./words";

const WORDINGS: Readonly<Record<Language, ReportingWording>> = { da: danish, en: english };

/** The texts in a language. */
export function reportingWording(language: Language): ReportingWording {
  return WORDINGS[language];
}
