// The plan's settings in words: what each means, what counts where it is empty, and what a deviation can be taken of.
import type { DeviationBase, PlanSettings } from "../../plan";
import type { Language } from "../language";
import { danish } from "./da";
import { english } from "./en";

export interface SettingWords {
  /** What each setting means for the result. */
  readonly meaning: Readonly<Record<keyof PlanSettings, string>>;
  readonly empty: string;
  /** "Det budgetterede resultat": as a heading. */
  readonly base: Readonly<Record<DeviationBase, string>>;
}

const WORDS: Readonly<Record<Language, SettingWords>> = { da: danish, en: english };

export function settingWords(language: Language): SettingWords {
  return WORDS[language];
}
