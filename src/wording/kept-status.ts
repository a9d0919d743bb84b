// What a goal or requirement was reported as, in words.
import type { KeptStatus } from "../plan";
import type { Language } from "./language";
import { statusWord } from "./reasons";

/** "opfyldt", "ikke opfyldt", "ikke opgjort", "udgået", "ikke relevant". */
export function keptStatusWord(status: KeptStatus, language: Language): string {
  return status === "withdrawn" || status === "not-applicable"
    ? statusWord("undetermined", language, status)
    : statusWord(status, language);
}
