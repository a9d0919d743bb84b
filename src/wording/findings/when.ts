// When a finding is made, for the catalogue: apart from what is said of one that was made.
import type { FindingCode } from "../../validation";
import type { Language } from "../language";
import { danish } from "./when-da";
import { english } from "./when-en";

const WHEN: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = { da: danish, en: english };

/** When a finding is made, in a sentence. */
export function findingWhen(code: FindingCode, language: Language): string {
  return WHEN[language][code];
}
