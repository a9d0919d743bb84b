// The two languages people read. Danish first.
export type Language = "da" | "en";

/**
 * The words of a language, of two that may not both be there: the build of the ribbon's button leaves out the English
 * sentences of verdicts and findings (webpack.config.js), which it never says.
 * @throws Error when they are asked for where they are left out, which is a fault of ours
 */
export function wordsIn<Words>(
  words: Readonly<Record<Language, Words | undefined>>,
  language: Language,
  of: string,
): Words {
  const found = words[language];
  if (found === undefined) throw new Error(`This build has no ${of} in the language "${language}".`);
  return found;
}

/** The language for a culture such as "da-DK" or "en-US"; Danish unless it is plainly English. */
export function languageFor(culture: string | undefined): Language {
  return culture?.toLowerCase().startsWith("en") === true ? "en" : "da";
}
