// What the command line says, Danish and English.
import type { Language } from "../language";
import { da } from "./da";
import { en } from "./en";
import type { CliWords } from "./words";

export type { HostWarning } from "./host-warning";
export type { CliWords, CommandName, CommandWords, CopyProblem, FileProblem } from "./words";

/** The command line's words in a language. */
export function cliWords(language: Language): CliWords {
  return language === "da" ? da : en;
}
