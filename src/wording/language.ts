// The two languages people read. Danish first.
export type Language = "da" | "en";

/** The language for a culture such as "da-DK" or "en-US"; Danish unless it is plainly English. */
export function languageFor(culture: string | undefined): Language {
  return culture?.toLowerCase().startsWith("en") === true ? "en" : "da";
}
