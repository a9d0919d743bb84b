// What the check of a received workbook says, Danish and English.
import type { Language } from "../language";
import { da } from "./da";
import { en } from "./en";
import type { VerifyWords } from "./words";

export type { Difference, Shown, Verdict, Weight } from "./difference";
export type { VerifyWords } from "./words";

/** The words of a check in a language. */
export function verifyWords(language: Language): VerifyWords {
  return language === "da" ? da : en;
}
